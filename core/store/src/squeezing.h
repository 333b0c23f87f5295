// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <cstddef>

namespace fleetgrad::store {

/// How long to look for what repeats.
enum class Squeeze {
    Fast, ///< large states, and what is written with every batch
    Small ///< what is read again and again
};

/// As a frame of zstd (RFC 8878), which tells its size.
QByteArray squeezed(QByteArrayView bytes, Squeeze how);
/// What squeezed() was given, or qCompress(): so files were before version 8. Null where it is neither, or
/// says that it is more than `most` bytes; the memory for it is not taken before.
QByteArray unsqueezed(QByteArrayView packed, std::size_t most);

} // namespace fleetgrad::store
