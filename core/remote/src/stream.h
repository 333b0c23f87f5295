// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <cstddef>
#include <memory>
#include <optional>

namespace fleetgrad::remote {

/// Compresses messages one after the other (Zstandard, RFC 8878, one frame that is flushed after each): what
/// was in an earlier one, up to 8 MiB before, is not sent again.
class Packer
{
public:
    Packer();
    ~Packer();
    QByteArray pack(const QByteArray &message);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// Undoes what a Packer did, of all its messages in their order.
class Unpacker
{
public:
    Unpacker();
    ~Unpacker();
    /// Nothing where that is no such message, or larger than `most`.
    std::optional<QByteArray> unpack(const QByteArray &packed, qint64 most);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace fleetgrad::remote
