// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "devicepast.h"

#include "columns.h"
#include "recordreader.h"
#include "schema.h"
#include "values.h"

#include <utility>

namespace fleetgrad::store {

namespace {

constexpr int alarmSchema = 2; // from which on a file has alarms

/// Calls `one` with each number, in the order of the columns.
template <typename Rule, typename One>
void forEachNumber(Rule &rule, const One &one)
{
    for (auto *mixture : {&rule.labelled, &rule.unlabelled}) {
        for (auto *number : {&mixture->local, &mixture->fleet, &mixture->unsupervised, &mixture->offset})
            one(*number);
    }
    one(rule.unsupervisedMean);
}

/// False where a batch has none.
bool readRules(const SQLite::Database &database, const QString &path, std::uint64_t last, DevicePast &past)
{
    Cursor cursor(database, path, "decision_rules", ruleColumns(),
                  "WHERE batch > ? AND batch <= ? ORDER BY batch");
    cursor.bind(std::int64_t(past.after), std::int64_t(last));
    for (fleet::FleetInBatch &batch : past.batches) {
        const auto number = past.after + std::uint64_t(&batch - past.batches.data()) + 1;
        if (!cursor.next() || cursor.key() != std::int64_t(number))
            return false;
        forEachNumber(batch.rule, [&cursor](float &value) { value = cursor.real32(); });
    }
    return true;
}

void readThresholds(const SQLite::Database &database, const QString &path, std::uint32_t device,
                    DevicePast &past)
{
    Cursor cursor(database, path, "device_alarms", "id, threshold", "WHERE id = ?");
    for (std::size_t i = 0; i < past.batches.size(); ++i) {
        cursor.reset();
        cursor.bind(rowKey(past.after + i + 1, device));
        if (cursor.next())
            past.batches[i].threshold = cursor.real32();
    }
}

void readVersions(const SQLite::Database &database, const QString &path, std::uint64_t last, DevicePast &past)
{
    Cursor cursor(database, path, "global_versions", versionColumns() + ", model",
                  "WHERE id >= ? AND id < ? ORDER BY id");
    cursor.bind(rowKey(past.after + 1, 0), rowKey(last + 1, 0));
    while (cursor.next()) {
        federation::GlobalVersion version;
        readVersion(cursor, version);
        if (!unpackModel(cursor.blob(), version.model))
            cursor.bad();
        past.batches[std::size_t(batchOf(cursor.key()) - past.after - 1)].versions.push_back(
            std::move(version));
    }
}

void readLastReport(const SQLite::Database &database, const QString &path, std::uint32_t device,
                    std::uint64_t last, DevicePast &past)
{
    Cursor cursor(database, path, "device_reports", reportColumns(), "WHERE id = ?");
    for (std::uint64_t batch = last; batch > past.after && past.reported == 0; --batch) {
        cursor.reset();
        cursor.bind(rowKey(batch, device));
        if (!cursor.next())
            continue;
        readReport(cursor, past.last);
        past.reported = batch;
    }
}

} // namespace

std::string ruleColumns()
{
    return "batch, labelled_local, labelled_fleet, labelled_unsupervised, labelled_offset, "
           "unlabelled_local, unlabelled_fleet, unlabelled_unsupervised, unlabelled_offset, "
           "unsupervised_mean";
}

void createRules(SQLite::Database &database, const std::string &prefix)
{
    const std::string columns = ruleColumns();
    std::string numbers;
    for (const char letter : columns.substr(columns.find(' ') + 1))
        numbers += letter == ',' ? std::string(" ANY,") : std::string(1, letter);
    database.exec("CREATE TABLE IF NOT EXISTS main." + prefix +
                  "decision_rules(\n"
                  "  batch INTEGER PRIMARY KEY,\n"
                  "  -- by which devices decided in it, that had had labels, and that had not: see\n"
                  "  -- learning/mixture.h\n  " +
                  numbers + " ANY\n) STRICT");
}

void bindRule(Binder &row, const learning::DecisionRule &rule)
{
    forEachNumber(rule, [&row](float value) { row.real(double(value)); });
}

std::optional<DevicePast> readDevicePast(const SQLite::Database &database, const QString &path,
                                         std::uint32_t device, std::uint64_t after, std::uint64_t last)
{
    if (schemaOf(database) < alarmSchema || !database.tableExists("decision_rules"))
        return std::nullopt;
    DevicePast past;
    past.after = after;
    past.batches.resize(std::size_t(last - after));
    if (!readRules(database, path, last, past))
        return std::nullopt;
    readThresholds(database, path, device, past);
    readVersions(database, path, last, past);
    readLastReport(database, path, device, last, past);
    return past;
}

} // namespace fleetgrad::store
