// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "branchtables.h"

#include "checkpoints.h"
#include "columns.h"
#include "devicepast.h"
#include "scorerows.h"

#include <QStringList>

#include <sqlite3.h>

#include <algorithm>
#include <array>

namespace fleetgrad::store {

namespace {

enum class Kind : unsigned char {
    ByRow,       ///< the parent's rows up to the fork; the key is that of a batch and a number
    ByBatch,     ///< likewise; the key is the batch
    Evaluations, ///< likewise, but a version that the branch judges itself has its row alone
    Own,         ///< nothing of the parent's
};

struct Table
{
    const char *name;
    Kind kind;
};

/// All but `devices`, which every branch has in common.
constexpr std::array tables{
    Table{"device_reports", Kind::ByRow},
    Table{"device_alarms", Kind::ByRow},
    Table{"local_models", Kind::ByRow},
    Table{"global_versions", Kind::ByRow},
    Table{"movers", Kind::ByRow},
    Table{"screenings", Kind::ByRow},
    Table{"rate_changes", Kind::ByRow},
    Table{"drifts", Kind::ByRow},
    Table{"events", Kind::ByRow},
    Table{"commands", Kind::ByRow},
    Table{"batches", Kind::ByBatch},
    Table{"fleet_history", Kind::ByBatch},
    Table{"canaries", Kind::ByBatch},
    Table{"decision_rules", Kind::ByBatch},
    Table{"fleet_scores", Kind::ByBatch},
    Table{"evaluations", Kind::Evaluations},
    Table{"meta", Kind::Own},
    Table{"checkpoints", Kind::Own},
    Table{"checkpoint_blocks", Kind::Own},
    Table{"open_evaluations", Kind::Own},
    Table{"device_summaries", Kind::Own},
    Table{"fleet_summary", Kind::Own},
    Table{"run_summary", Kind::Own},
    Table{"device_alarm_summaries", Kind::Own},
    Table{"fleet_alarm_summary", Kind::Own},
    Table{"anomaly_kinds", Kind::Own},
    Table{"reliability", Kind::Own},
    Table{"model_notes", Kind::Own},
};

/// A part of a branch's history: the rows of one branch, up to a batch.
struct Segment
{
    std::string prefix;
    std::uint64_t last = mostBatches - 1;
};

const BranchRow &rowOf(const std::vector<BranchRow> &rows, std::int64_t id)
{
    return *std::ranges::find(rows, id, &BranchRow::id);
}

/// Oldest first.
std::vector<Segment> segmentsOf(const std::vector<BranchRow> &rows, std::int64_t branch)
{
    std::vector<Segment> segments{{prefixOf(branch)}};
    while (branch != 0) {
        const BranchRow &row = rowOf(rows, branch);
        branch = row.parent;
        segments.push_back({prefixOf(branch), std::min(segments.back().last, row.batch)});
    }
    std::ranges::reverse(segments);
    return segments;
}

std::string columnsOf(const SQLite::Database &database, const std::string &table)
{
    std::string columns;
    SQLite::Statement info(database, "PRAGMA main.table_xinfo(" + table + ")");
    while (info.executeStep())
        columns += (columns.empty() ? "" : ", ") + info.getColumn(1).getString();
    return columns;
}

std::string upTo(Kind kind, std::uint64_t last)
{
    if (kind == Kind::ByBatch)
        return "batch <= " + std::to_string(last);
    return "id < " + std::to_string(rowKey(last + 1, 0));
}

/// Tables of a program before there were some do not have them for every branch.
bool hasTable(const SQLite::Database &database, const std::string &name)
{
    SQLite::Statement find(database, "SELECT 1 FROM main.sqlite_schema WHERE type = 'table' AND name = ?");
    find.bind(1, name);
    return find.executeStep();
}

std::string selectOf(const SQLite::Database &database, const Table &table, const std::string &columns,
                     const std::vector<Segment> &segments)
{
    std::string select;
    for (std::size_t i = table.kind == Kind::Own ? segments.size() - 1 : 0; i < segments.size(); ++i) {
        if (!hasTable(database, segments[i].prefix + table.name))
            continue;
        const std::string name = "main." + segments[i].prefix + table.name;
        select += (select.empty() ? "SELECT " : " UNION ALL SELECT ") + columns + " FROM " + name;
        if (table.kind == Kind::Own)
            continue;
        select += " WHERE " + upTo(table.kind, segments[i].last);
        for (std::size_t later = i + 1; table.kind == Kind::Evaluations && later < segments.size(); ++later)
            select += " AND version NOT IN (SELECT version FROM main." + segments[later].prefix + table.name +
                      " WHERE " + upTo(table.kind, segments[later].last) + ")";
    }
    if (select.empty())
        return "SELECT " + columns + " FROM main." + table.name + " WHERE 0";
    return select;
}

} // namespace

void createForkTables(SQLite::Database &database)
{
    database.exec("CREATE TABLE IF NOT EXISTS branches(\n"
                  "  id INTEGER PRIMARY KEY,\n  name TEXT NOT NULL UNIQUE,\n"
                  "  parent INTEGER NOT NULL, -- id; 0: the run itself\n"
                  "  batch INTEGER NOT NULL -- up to it the rows are the parent's\n) STRICT");
    std::string measures;
    for (const char letter : evaluationColumns().substr(std::string("id, version, ").size()))
        measures += letter == ',' ? std::string(" ANY,") : std::string(1, letter);
    database.exec("CREATE TABLE IF NOT EXISTS open_evaluations(\n"
                  "  id INTEGER PRIMARY KEY, -- batch of a checkpoint * 2^32 + version\n"
                  "  evaluated INTEGER NOT NULL, -- batch of the row in evaluations, as it was then\n"
                  "  version INTEGER NOT NULL,\n  " +
                  measures + " ANY\n) STRICT");
    std::vector<BranchRow> rows = readBranchRows(database, {});
    rows.insert(rows.begin(), BranchRow());
    for (const BranchRow &row : rows) {
        createRules(database, prefixOf(row.id));
        createCheckpointBlocks(database, prefixOf(row.id));
        createScores(database, prefixOf(row.id));
    }
}

bool hasForkTables(const SQLite::Database &database)
{
    if (!hasTable(database, "open_evaluations"))
        return false;
    std::vector<BranchRow> rows = readBranchRows(database, {});
    rows.insert(rows.begin(), BranchRow());
    return std::ranges::all_of(rows, [&database](const BranchRow &row) {
        return std::ranges::all_of(
            std::array{"decision_rules", "checkpoint_blocks", "fleet_scores"},
            [&](const char *table) { return hasTable(database, prefixOf(row.id) + table); });
    });
}

std::vector<BranchRow> readBranchRows(const SQLite::Database &database, const QString &path)
{
    std::vector<BranchRow> rows;
    if (!database.tableExists("branches"))
        return rows;
    Cursor cursor(database, path, "branches", "id, name, parent, batch", "ORDER BY id");
    while (cursor.next()) {
        BranchRow &row = rows.emplace_back();
        row.id = cursor.key();
        row.name = cursor.text();
        row.parent = cursor.integer(row.id - 1);
        const bool isThere =
            row.parent == 0 || std::ranges::count(rows.begin(), rows.end() - 1, row.parent, &BranchRow::id);
        if (row.id < 1 || !isThere)
            cursor.bad();
        row.batch = std::uint64_t(cursor.integer(std::int64_t(mostBatches - 1)));
    }
    return rows;
}

std::int64_t branchIdOf(const std::vector<BranchRow> &rows, const QString &name, const QString &path)
{
    if (name.isEmpty())
        return 0;
    QStringList names;
    for (const BranchRow &row : rows) {
        if (row.name == name)
            return row.id;
        names << row.name;
    }
    throw Failure{{ErrorKind::NotFound, path,
                   names.isEmpty() ? QCoreApplication::translate(
                                         "RunFile", "Nothing was forked in this file, so there is no "
                                                    "fork “%1”. Leave out what follows the #.")
                                         .arg(name)
                                   : QCoreApplication::translate(
                                         "RunFile", "There is no fork “%1” in this file. The forks are: %2.")
                                         .arg(name, names.join(QStringLiteral(", ")))}};
}

std::string prefixOf(std::int64_t branch)
{
    return branch == 0 ? std::string() : "b" + std::to_string(branch) + "_";
}

void showBranch(SQLite::Database &database, const std::vector<BranchRow> &rows, std::int64_t branch)
{
    if (branch == 0)
        return;
    const std::vector<Segment> segments = segmentsOf(rows, branch);
    for (const Table &table : tables) {
        if (!hasTable(database, table.name))
            continue;
        const std::string own = segments.back().prefix + table.name;
        const std::string columns = columnsOf(database, hasTable(database, own) ? own : table.name);
        database.exec("CREATE TEMP VIEW " + std::string(table.name) + " AS " +
                      selectOf(database, table, columns, segments));
    }
}

void createBranchTables(SQLite::Database &database, const BranchRow &row)
{
    SQLite::Statement insert(database, "INSERT INTO main.branches VALUES(?, ?, ?, ?)");
    Binder(insert).integer(row.id).text(row.name).integer(row.parent).integer(std::int64_t(row.batch)).run();
    for (const Table &table : tables) {
        SQLite::Statement find(database,
                               "SELECT sql FROM main.sqlite_schema WHERE type = 'table' AND name = ?");
        find.bind(1, table.name);
        if (!find.executeStep())
            throw SQLite::Exception("no such table: " + std::string(table.name), SQLITE_ERROR);
        std::string sql = find.getColumn(0).getString();
        sql.insert(sql.find(table.name), prefixOf(row.id));
        database.exec(sql);
    }
}

} // namespace fleetgrad::store
