// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/error.h>

#include <QLockFile>
#include <QString>

#include <cstdint>
#include <memory>

namespace fleetgrad::store {

/// Keeps every other writer, of this or of another process, from the run in the file, or from that branch of
/// it; the lock of a process that is gone does not count. Released on destruction.
Expected<std::unique_ptr<QLockFile>> lockForWriting(const QString &path, std::int64_t branch = 0);
/// Whether there are locks of other runs in the file.
bool hasOtherWriters(const QString &path, const QLockFile &own);

} // namespace fleetgrad::store
