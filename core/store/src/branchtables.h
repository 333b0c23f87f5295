// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sqlite.h"

#include <store/branches.h>

#include <QString>

#include <cstdint>
#include <string>
#include <vector>

// A branch has tables of its own: "b1_" before the names of those of the run. A connection that shows a
// branch has views of the usual names instead, of the parent's rows up to the fork and the branch's own, so
// that whoever reads needs to know nothing of branches. All throw.

namespace fleetgrad::store {

/// Tables that a file needs for forks, and to have its past without going through all of it again, where they
/// are not there: older programs do without them, so they do not make a new version of the format.
void createForkTables(SQLite::Database &database);
/// Whether all of them are there.
bool hasForkTables(const SQLite::Database &database);

struct BranchRow
{
    std::int64_t id = 0; ///< from 1
    QString name;
    std::int64_t parent = 0; ///< id; 0: the run itself
    std::uint64_t batch = 0;
};
/// By id, so that parents come first; none in a file where nothing was forked.
std::vector<BranchRow> readBranchRows(const SQLite::Database &database, const QString &path);
/// 0 for an empty name; a Failure where the file has no branch of that name.
std::int64_t branchIdOf(const std::vector<BranchRow> &rows, const QString &name, const QString &path);

/// What is to be known of a branch, of a connection that shows the run itself.
Branch describeBranch(const SQLite::Database &database, const QString &path,
                      const std::vector<BranchRow> &rows, std::int64_t branch);

/// Before the names of a branch's tables; empty for 0.
std::string prefixOf(std::int64_t branch);
/// Makes the connection show that branch; 0: the run itself.
void showBranch(SQLite::Database &database, const std::vector<BranchRow> &rows, std::int64_t branch);
/// Adds the row and its tables, empty, in the caller's transaction.
void createBranchTables(SQLite::Database &database, const BranchRow &row);

} // namespace fleetgrad::store
