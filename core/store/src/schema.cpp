// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "schema.h"

#include "alarmrows.h"
#include "columns.h"
#include "moverrows.h"

#include <array>
#include <set>
#include <utility>
#include <vector>

namespace fleetgrad::store {

namespace {

/// Every name of `columns` with ` ANY`: a number, or NULL where the quantity does not exist. (REAL would
/// lose the sign of -0.)
std::string measures(const std::string &columns)
{
    std::string result;
    for (const char letter : columns) {
        if (letter == ',')
            result += " ANY";
        result += letter;
    }
    return result + " ANY";
}

/// Everything after `marker`, without it.
std::string after(const std::string &marker, const std::string &columns)
{
    return columns.substr(columns.find(marker) + marker.size());
}

const char *const batchKey = "  id INTEGER PRIMARY KEY, -- batch * 2^32 + number\n"
                             "  batch INTEGER AS (id >> 32) VIRTUAL,\n";

void create(SQLite::Database &database, const std::string &table, const std::string &columns)
{
    database.exec("CREATE TABLE " + table + "(\n" + columns + "\n) STRICT");
}

void createFleet(SQLite::Database &database)
{
    create(database, "meta",
           "  id INTEGER PRIMARY KEY CHECK (id = 1),\n"
           "  configuration TEXT NOT NULL, -- JSON\n"
           "  created TEXT NOT NULL, -- ISO 8601, UTC\n"
           "  program TEXT NOT NULL, -- version of Fleetgrad that made the file\n"
           "  finished INTEGER NOT NULL -- 1: the last batch ended the run");
    create(database, "devices",
           "  device INTEGER PRIMARY KEY,\n  name TEXT NOT NULL,\n"
           "  channels TEXT NOT NULL, -- JSON array\n  units TEXT NOT NULL, -- JSON array, one a channel\n"
           "  origin TEXT NOT NULL,\n  interval ANY, -- seconds between readings\n"
           "  readings INTEGER NOT NULL, -- that there will be; 0 = endless\n"
           "  labelled ANY, -- 0: the source has no label of it\n"
           "  joined ANY, -- real devices: before that batch\n"
           "  trains_itself ANY -- 1: it sends local updates, and no readings");
    create(database, "batches",
           "  batch INTEGER PRIMARY KEY, -- from 1; a batch with a row here is complete\n"
           "  time ANY, -- seconds since 1970 of the newest reading, NULL without time stamps\n"
           "  readings INTEGER NOT NULL -- scored in it, all devices");
}

void createReports(SQLite::Database &database)
{
    create(
        database, "device_reports",
        std::string(batchKey) +
            "  device INTEGER AS (id & 0xffffffff) VIRTUAL,\n"
            "  state TEXT NOT NULL,\n  updated INTEGER NOT NULL, -- 1: sent a local update after this batch\n"
            "  stored INTEGER NOT NULL, -- 1: its weights are in local_models\n"
            "  version INTEGER NOT NULL, -- local updates of the device so far\n"
            "  base_version INTEGER NOT NULL, -- global version that the update started from\n"
            "  samples INTEGER NOT NULL,\n"
            "  claimed_accuracy ANY, claimed_loss ANY, -- by the device, never measured\n"
            "  mean ANY, deviation ANY, learning_rate ANY,\n  rate_locked INTEGER NOT NULL,\n"
            "  readings INTEGER NOT NULL, missing INTEGER NOT NULL, -- since the run began\n"
            "  labels_arrived INTEGER NOT NULL, labels_corrected INTEGER NOT NULL,\n"
            "  labels_repeated INTEGER NOT NULL, labels_refused INTEGER NOT NULL, -- likewise\n"
            "  labels_waiting INTEGER NOT NULL, -- readings whose label may still come\n"
            "  label_age INTEGER NOT NULL, -- readings since the newest one with a label\n"
            "  -- of the decision over each baseline in log loss, over the unsupervised score in PR-AUC, "
            "and\n"
            "  -- half of its 95 % interval\n  " +
            measures(gainColumns()) +
            ",\n  -- measured prequentially over about the last 1,000 labelled readings; NULL: does not "
            "exist\n"
            "  base_rate ANY, " +
            measures(after("base_rate, ", reportColumns())));
    create(database, "local_models",
           std::string(batchKey) +
               "  device INTEGER AS (id & 0xffffffff) VIRTUAL,\n  version INTEGER NOT NULL,\n"
               "  fleet_model BLOB NOT NULL, -- little-endian float32: weights, then bias\n"
               "  local_model BLOB NOT NULL -- likewise");
}

void createRounds(SQLite::Database &database)
{
    create(database, "global_versions",
           std::string(batchKey) +
               "  version INTEGER NOT NULL UNIQUE,\n  parent INTEGER NOT NULL,\n"
               "  published INTEGER NOT NULL, -- at this batch boundary\n  devices INTEGER NOT NULL,\n"
               "  samples INTEGER NOT NULL,\n  claimed_accuracy ANY, -- mean of the devices' claims\n"
               "  moved ANY, -- Euclidean distance from the parent\n"
               "  model BLOB NOT NULL -- little-endian float32: weights, then bias");
    create(database, "screenings",
           std::string(batchKey) + "  device INTEGER NOT NULL, version INTEGER NOT NULL,\n"
                                   "  verdict TEXT NOT NULL, reason TEXT NOT NULL, norm ANY");
    create(database, "evaluations",
           std::string(batchKey) +
               "  version INTEGER NOT NULL UNIQUE,\n"
               "  from_batch INTEGER NOT NULL, to_batch INTEGER NOT NULL,\n"
               "  -- fleet: devices that train; hold_out: devices that never do\n  " +
               measures(after("to_batch, ", evaluationColumns())));
    create(database, "rate_changes",
           std::string(batchKey) +
               "  device INTEGER NOT NULL,\n  rate_before ANY, rate_after ANY,\n"
               "  reason TEXT NOT NULL,\n  error_before ANY, error_after ANY, -- log loss\n"
               "  locked INTEGER NOT NULL");
}

void createHistory(SQLite::Database &database)
{
    create(database, "events",
           std::string(batchKey) + "  level TEXT NOT NULL, kind TEXT NOT NULL,\n"
                                   "  device INTEGER NOT NULL, -- -1: the fleet\n"
                                   "  numbers TEXT NOT NULL, text TEXT NOT NULL");
    create(database, "commands",
           std::string(batchKey) + // took effect before that batch
               "  kind TEXT NOT NULL,\n  devices TEXT NOT NULL, -- numbers; empty: all\n"
               "  value ANY, version INTEGER NOT NULL, changes_learning INTEGER NOT NULL,\n"
               "  model ANY, -- of a deployed one: little-endian float32: weights, then bias\n"
               "  name ANY -- what it is called");
    create(database, "fleet_history",
           "  batch INTEGER PRIMARY KEY,\n"
           "  -- local_ and decision_ with low, median, high: 10 %, 50 % and 90 % over the devices; the "
           "others:\n  -- means over the devices\n  " +
               measures(after("batch, ", fleetHistoryColumns())));
}

void createCheckpoints(SQLite::Database &database)
{
    create(database, "checkpoints",
           std::string(batchKey) +
               "  size INTEGER NOT NULL, -- of the part, before compression\n"
               "  state BLOB NOT NULL -- zstd; before version 8 zlib, as qCompress writes it");
    create(database, "device_summaries",
           "  device INTEGER PRIMARY KEY,\n  -- the whole run, up to the newest checkpoint\n  " +
               measures(after("device, ", deviceSummaryColumns())));
    create(database, "fleet_summary",
           "  id INTEGER PRIMARY KEY, -- 0: means over the devices; 1: over the worst tenth for each "
           "metric\n  " +
               measures(after("id, ", fleetSummaryColumns())));
    create(
        database, "run_summary",
        "  id INTEGER PRIMARY KEY CHECK (id = 1),\n  batches INTEGER NOT NULL, readings INTEGER NOT NULL,\n"
        "  -- original: the original method in shadow, means over the devices; NULL: it does not run\n"
        "  missing INTEGER NOT NULL, updates INTEGER NOT NULL, rounds INTEGER NOT NULL, " +
            measures(after("rounds, ", runSummaryColumns())));
}

void createVersion1(SQLite::Database &database)
{
    database.exec("PRAGMA application_id=" + std::to_string(applicationId));
    createFleet(database);
    createReports(database);
    createRounds(database);
    createHistory(database);
    createCheckpoints(database);
}

/// The tables that have gained columns since version 1, with all that they have now. Every column that came
/// later may be NULL.
std::vector<std::pair<std::string, std::string>> grownTables()
{
    return {{"devices", deviceColumns()},         {"batches", batchColumns()},
            {"device_reports", reportColumns()},  {"fleet_history", fleetHistoryColumns()},
            {"run_summary", runSummaryColumns()}, {"device_summaries", deviceSummaryColumns()},
            {"commands", commandColumns()}};
}

/// Those of `columns` that the table in the file does not have.
std::vector<std::string> missingColumns(const SQLite::Database &database, const std::string &table,
                                        const std::string &columns)
{
    std::set<std::string> known;
    SQLite::Statement info(database, "PRAGMA main.table_xinfo(" + table + ")");
    while (info.executeStep())
        known.insert(info.getColumn(1).getString());
    std::vector<std::string> missing;
    for (const QString &name : QString::fromStdString(columns).split(QStringLiteral(", "))) {
        if (!known.contains(name.toStdString()))
            missing.push_back(name.toStdString());
    }
    return missing;
}

void createDrifts(SQLite::Database &database)
{
    create(database, "drifts",
           std::string(batchKey) +
               "  device INTEGER NOT NULL, -- 4294967295: the fleet as a whole\n"
               "  cause TEXT NOT NULL, -- none: it is over\n"
               "  sign TEXT NOT NULL, channel INTEGER NOT NULL, -- -1: a log loss\n"
               "  moved INTEGER NOT NULL, channels INTEGER NOT NULL, -- channels that moved, of all\n"
               "  fleet INTEGER NOT NULL, -- devices at about the same time; 0: it is not fleet-wide\n"
               "  since INTEGER NOT NULL, found INTEGER NOT NULL, -- batches\n"
               "  value_before ANY, value_after ANY, deviations ANY,\n  suggestion TEXT NOT NULL,\n"
               "  recalibrated INTEGER NOT NULL, personal INTEGER NOT NULL, rate_raised INTEGER NOT NULL,\n"
               "  quarantined TEXT NOT NULL, -- numbers of channels\n"
               "  automatic TEXT NOT NULL -- remedies that the program took: 1 recalibrate, 2 personalise,\n"
               "  -- 3 raise rate, 4 quarantine sensor");
}

void addMissingColumns(SQLite::Database &database)
{
    for (const auto &[table, columns] : grownTables()) {
        for (const std::string &name : missingColumns(database, table, columns))
            database.exec("ALTER TABLE " + table + " ADD COLUMN " + name + " ANY");
    }
}

void migrateToVersion2(SQLite::Database &database)
{
    createDrifts(database);
    addMissingColumns(database);
    createAlarms(database);
}

void migrateToVersion4(SQLite::Database &database)
{
    create(database, "model_notes",
           "  id INTEGER PRIMARY KEY, -- (device + 1) * 2^32 + version; device -1: a global version\n"
           "  note TEXT NOT NULL,\n  pinned INTEGER NOT NULL -- 1: a person pinned it");
}

void createCanaries(SQLite::Database &database)
{
    addMissingColumns(database);
    create(
        database, "canaries",
        "  batch INTEGER PRIMARY KEY, -- in which devices tried out a model\n"
        "  since INTEGER NOT NULL, rounds INTEGER NOT NULL, -- first batch with it, and rounds since\n"
        "  -- canary: devices that have it, others: the rest; model: the model itself, or what stood in its\n"
        "  -- place; before: over about the last 1,000 labels of each device, since: labels since then\n  " +
            measures(after("rounds, ", canaryColumns())));
}

void migrateToVersion5(SQLite::Database &database)
{
    createMovers(database);
    createCanaries(database);
}

void migrateToVersion6(SQLite::Database &database)
{
    addMissingColumns(database);
    create(database, "live_readings",
           "  batch INTEGER PRIMARY KEY, -- of the run; its forks read the same\n"
           "  readings INTEGER NOT NULL, -- that real devices sent for it\n"
           "  state BLOB NOT NULL -- zstd, or zlib; see liverows.cpp");
}

/// Its tables are the same: what is squeezed in them is zstd from now on.
void migrateToVersion8(SQLite::Database &)
{
}

/// Step i takes a file of version i to version i + 1. The first makes its tables as they are now: the
/// columns that later ones add are there then.
constexpr std::array migrationSteps{&createVersion1,    &migrateToVersion2, &addMissingColumns,
                                    &migrateToVersion4, &migrateToVersion5, &migrateToVersion6,
                                    &addMissingColumns, &migrateToVersion8};

} // namespace

int newestSchema()
{
    return int(migrationSteps.size());
}

int schemaOf(const SQLite::Database &database)
{
    SQLite::Statement statement(database, "PRAGMA user_version");
    return statement.executeStep() ? statement.getColumn(0).getInt() : 0;
}

void migrate(SQLite::Database &database)
{
    for (int version = schemaOf(database); version < newestSchema(); ++version) {
        migrationSteps[std::size_t(version)](database);
        database.exec("PRAGMA user_version=" + std::to_string(version + 1));
    }
}

void readAsNewest(SQLite::Database &database)
{
    if (schemaOf(database) >= newestSchema())
        return;
    for (const auto &[table, columns] : grownTables()) {
        std::string nulls;
        for (const std::string &name : missingColumns(database, table, columns))
            nulls += ", NULL AS " + name;
        if (!nulls.empty())
            database.exec("CREATE TEMP VIEW " + table + " AS SELECT *" + nulls + " FROM main." + table);
    }
}

} // namespace fleetgrad::store
