// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace fleetgrad {

enum class ErrorKind : unsigned char {
    NotFound,    ///< a file, folder or object that is not there
    NotReadable, ///< permission, or the system's word
    NotWritable, ///< permission, read-only, disk full
    InUse,       ///< open in another process
    BadFormat,   ///< not what it should be
    TooNew,      ///< written by a newer version of the program
    TooLarge,    ///< over a bound that is named
    BadArgument, ///< a setting out of its range
    Cancelled,
};

/// Something that a person or an input did wrong. `place` is where (file, file:line, file:line:column, a
/// setting's name); `sentence` says what is wrong there and what to do, complete and translated.
struct Error
{
    ErrorKind kind = ErrorKind::BadFormat;
    QString place;
    QString sentence;

    /// "place: sentence", or the sentence alone without a place.
    QString text() const { return place.isEmpty() ? sentence : place + QStringLiteral(": ") + sentence; }
};

template <typename T>
using Expected = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(ErrorKind kind, QString place, QString sentence)
{
    return tl::make_unexpected(Error{kind, std::move(place), std::move(sentence)});
}

} // namespace fleetgrad
