// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace fleetgrad::transport {

/// The head of a request, by RFC 9112: what is needed of it to answer with a page or to begin a WebSocket.
struct HttpRequest
{
    enum class State : unsigned char {
        Incomplete, ///< its head has not ended yet
        Complete,
        Bad,     ///< not HTTP/1
        TooLong, ///< a head of more than mostBytes
    };
    static constexpr qsizetype mostBytes = 8192;

    State state = State::Incomplete;
    QByteArray method, path; ///< the path without what follows a question mark
    QByteArray fields;       ///< the lines after the first

    /// The value of a field, whose name is in lower case; empty without it.
    QByteArray field(const QByteArray &name) const;

    static HttpRequest parse(const QByteArray &received);
};

} // namespace fleetgrad::transport
