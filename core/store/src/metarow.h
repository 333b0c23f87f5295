// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sqlite.h"

#include <fleet/runconfig.h>

#include <string>

// What makes a run, or a branch, in an open file. All throw.

namespace fleetgrad::store {

/// The row of `meta` of a run that begins now.
void insertMeta(SQLite::Database &database, const std::string &prefix, const fleet::RunConfig &config);

/// An exception closes the connection, which rolls back.
template <typename Work>
void inTransaction(SQLite::Database &database, const Work &work)
{
    database.exec("BEGIN IMMEDIATE");
    work();
    database.exec("COMMIT");
}

} // namespace fleetgrad::store
