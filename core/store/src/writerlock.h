// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/error.h>

#include <QLockFile>
#include <QString>

#include <memory>

namespace fleetgrad::store {

/// Keeps every other writer, of this or of another process, from the file; the lock of a process that is gone
/// does not count. Released on destruction.
Expected<std::unique_ptr<QLockFile>> lockForWriting(const QString &path);

} // namespace fleetgrad::store
