// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "checkpoints.h"

#include "alarmrows.h"
#include "columns.h"
#include "recordreader.h"
#include "schema.h"
#include "values.h"

#include <QByteArray>
#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <limits>

namespace fleetgrad::store {

namespace {

/// A state of a large fleet is larger than a value of SQLite may be, so it lies in parts of this size.
constexpr std::size_t partBytes = 8 << 20;

void bindSummary(Binder &row, const std::array<learning::Metrics, learning::scorerCount> &scorers)
{
    for (const learning::Metrics &metrics : scorers)
        bindWhole(row, metrics);
}

void readSummaryRow(Cursor &cursor, std::array<learning::Metrics, learning::scorerCount> &scorers)
{
    for (learning::Metrics &metrics : scorers)
        readWhole(cursor, metrics);
}

/// One part, decompressed, appended to `state`. The size is checked before memory is taken for it.
void appendPart(Cursor &cursor, std::vector<std::byte> &state)
{
    const std::int64_t size = cursor.integer(std::int64_t(partBytes));
    const std::span<const char> packed = cursor.blob();
    if (packed.size() < 4 || qFromBigEndian<quint32>(packed.data()) != size)
        cursor.bad();
    const QByteArray bytes =
        qUncompress(reinterpret_cast<const uchar *>(packed.data()), qsizetype(packed.size()));
    if (bytes.size() != size)
        cursor.bad();
    const auto *begin = reinterpret_cast<const std::byte *>(bytes.constData());
    state.insert(state.end(), begin, begin + size);
}

} // namespace

void writeState(SQLite::Database &database, std::uint64_t batch, std::span<const std::byte> state)
{
    SQLite::Statement remove(database, "DELETE FROM checkpoints WHERE id >= ? AND id < ?");
    remove.bind(1, rowKey(batch, 0));
    remove.bind(2, rowKey(batch + 1, 0));
    remove.exec();
    SQLite::Statement insert(database, insertInto("checkpoints", checkpointColumns()));
    std::uint32_t part = 0;
    do {
        const auto bytes = state.first(std::min(partBytes, state.size()));
        state = state.subspan(bytes.size());
        const QByteArray packed =
            qCompress(reinterpret_cast<const uchar *>(bytes.data()), qsizetype(bytes.size()), 1);
        Binder(insert)
            .integer(rowKey(batch, part++))
            .integer(std::int64_t(bytes.size()))
            .blob({packed.constData(), std::size_t(packed.size())})
            .run();
    } while (!state.empty());
    database.exec("DELETE FROM checkpoints WHERE batch NOT IN (SELECT DISTINCT batch FROM checkpoints "
                  "ORDER BY batch DESC LIMIT 2)");
}

std::optional<Checkpoint> readState(const SQLite::Database &database, const QString &path)
{
    Cursor cursor(database, path, "checkpoints", checkpointColumns(),
                  "WHERE id >= (SELECT max(id) >> 32 << 32 FROM checkpoints) ORDER BY id");
    std::optional<Checkpoint> checkpoint;
    std::uint32_t part = 0;
    while (cursor.next()) {
        if (!checkpoint)
            checkpoint.emplace().batch = batchOf(cursor.key());
        if (numberOf(cursor.key()) != part++)
            cursor.bad();
        appendPart(cursor, checkpoint->state);
    }
    return checkpoint;
}

void writeSummary(SQLite::Database &database, const fleet::RunSummary &summary)
{
    SQLite::Statement run(database, insertInto("run_summary", runSummaryColumns(), true));
    Binder counts(run);
    counts.integer(1);
    for (const std::uint64_t count :
         {summary.batches, summary.readings, summary.missing, summary.updates, summary.rounds})
        counts.integer(std::int64_t(count));
    const double none = std::numeric_limits<double>::quiet_NaN();
    const auto original = summary.original.value_or(fleet::ShadowSummary{{}, none, none});
    counts.real(original.claimedAccuracy).real(original.claimedLoss);
    if (summary.original)
        bindWhole(counts, original.measured);
    counts.run();
    SQLite::Statement fleet(database, insertInto("fleet_summary", fleetSummaryColumns(), true));
    for (const auto *scorers : {&summary.fleet, &summary.worstDecile}) {
        Binder row(fleet);
        row.integer(scorers == &summary.worstDecile);
        bindSummary(row, *scorers);
        row.run();
    }
    database.exec("DELETE FROM device_summaries WHERE device >= " + std::to_string(summary.devices.size()));
    SQLite::Statement device(database, insertInto("device_summaries", deviceSummaryColumns(), true));
    for (std::size_t number = 0; number < summary.devices.size(); ++number) {
        Binder row(device);
        row.integer(std::int64_t(number));
        bindSummary(row, summary.devices[number]);
        bindGains(row, number < summary.gains.size() ? summary.gains[number] : learning::Gains());
        row.run();
    }
    writeAlarmSummary(database, summary.alarms);
}

/// What the changes of drift up to a batch come to.
fleet::DriftCounts readDriftCounts(const SQLite::Database &database, const QString &path, std::uint64_t batch)
{
    Cursor cursor(database, path, "drifts", driftColumns(), "WHERE id < ? ORDER BY id");
    cursor.bind(rowKey(std::min(batch, mostBatches) + 1, 0));
    fleet::DriftTally tally;
    while (cursor.next())
        tally.add(readDrift(cursor));
    return tally.counts();
}

std::optional<fleet::RunSummary> readSummary(const SQLite::Database &database, const QString &path)
{
    Cursor run(database, path, "run_summary", runSummaryColumns(), "WHERE id = 1");
    if (!run.next())
        return std::nullopt;
    fleet::RunSummary summary;
    for (std::uint64_t *count :
         {&summary.batches, &summary.readings, &summary.missing, &summary.updates, &summary.rounds})
        *count = std::uint64_t(run.integer());
    fleet::ShadowSummary original;
    original.claimedAccuracy = run.real();
    original.claimedLoss = run.real();
    if (!run.isNull()) {
        readWhole(run, original.measured);
        summary.original = original;
    }
    Cursor fleet(database, path, "fleet_summary", fleetSummaryColumns(), "ORDER BY id");
    for (auto *scorers : {&summary.fleet, &summary.worstDecile}) {
        if (!fleet.next())
            throwBadRow(path, "fleet_summary", scorers == &summary.worstDecile, "id");
        readSummaryRow(fleet, *scorers);
    }
    Cursor device(database, path, "device_summaries", deviceSummaryColumns(), "ORDER BY device");
    while (device.next()) {
        if (device.key() != std::int64_t(summary.devices.size()))
            device.bad();
        readSummaryRow(device, summary.devices.emplace_back());
        readGains(device, summary.gains.emplace_back());
    }
    if (schemaOf(database) >= 2)
        summary.alarms = readAlarmSummary(database, path);
    if (database.tableExists("drifts"))
        summary.drift = readDriftCounts(database, path, summary.batches);
    return summary;
}

} // namespace fleetgrad::store
