// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <QString>

namespace fleetgrad::store {

inline constexpr int applicationId = 0x466c6772; ///< "Flgr"
/// What this program writes. A file of an older version is migrated when it is opened for writing.
int newestSchema();
/// `user_version` of an open file.
int schemaOf(const SQLite::Database &database);
/// Runs every step from the file's version to the newest, inside the caller's transaction; from 0 that makes
/// an empty run file.
void migrate(SQLite::Database &database);
/// Lets a file of an older version be read as if it were of the newest, without changing it: what it lacks is
/// NULL, by temporary views of this connection.
void readAsNewest(SQLite::Database &database);

} // namespace fleetgrad::store
