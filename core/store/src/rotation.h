// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sqlite.h"

#include <store/rotation.h>

#include <QString>

#include <cstdint>

// All throw.

namespace fleetgrad::store {

/// The table that a file needs for it, where it is not there: like those of forks it makes no new version of
/// the format.
void createRotations(SQLite::Database &database);
/// Up to which batch what devices reported is in earlier files; 0: it is all here.
std::uint64_t readMovedUpTo(const SQLite::Database &database);
/// A Failure that names the earlier file where the moment after `batch` is in one.
void requireHere(const SQLite::Database &database, const QString &path, std::uint64_t batch);

/// Bytes of the file that hold something.
std::uint64_t bytesInUse(const SQLite::Database &database);
/// The batch of the newest checkpoint where a rotation would move something, otherwise 0: nothing was
/// reported since the one before, or the run has forks, which need the rows of their parent.
std::uint64_t rotatesAt(const SQLite::Database &database);
/// In a transaction: drops what devices reported up to `batch`, but the last that each of them did, and the
/// checkpoints before it. `earlier`: the name of the file that has it.
void dropReports(SQLite::Database &database, std::uint64_t batch, const QString &earlier);
/// Removes copies that a kill has left behind: earlier files whose first batch is `first`, the first that the
/// run file has not given away.
void removeCutOff(const QString &runFile, std::uint64_t first);
/// All but the `keep` newest earlier files of a run file.
void removeEarlierFiles(const QString &runFile, std::uint32_t keep);

} // namespace fleetgrad::store
