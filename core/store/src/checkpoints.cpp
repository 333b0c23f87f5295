// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "checkpoints.h"

#include "alarmrows.h"
#include "columns.h"
#include "recordreader.h"
#include "rotation.h"
#include "schema.h"
#include "squeezing.h"
#include "values.h"

#include <QByteArray>

#include <algorithm>
#include <cstring>
#include <limits>
#include <string>

namespace fleetgrad::store {

namespace {

/// A state of a large fleet is larger than a value of SQLite may be, so it lies in parts of this size.
constexpr std::size_t partBytes = 8 << 20;

// From a kept checkpoint a run can be gone on with to any batch after it, so more of them only save time.
constexpr std::uint64_t mostBytes = 85'000'000; ///< as they are stored; with fleet_scores below 100 MB
constexpr std::size_t mostCheckpoints = 32;
constexpr std::size_t alwaysKept = 1; ///< the newest, from which the run goes on

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
    const QByteArray bytes = unsqueezed(cursor.blob(), std::size_t(size));
    if (bytes.size() != size)
        cursor.bad();
    const auto *begin = reinterpret_cast<const std::byte *>(bytes.constData());
    state.insert(state.end(), begin, begin + size);
}

/// Adds a piece of a state in parts from number `part` on, and counts them.
void insertParts(SQLite::Statement &insert, std::uint64_t batch, std::uint32_t &part,
                 std::span<const std::byte> piece)
{
    do {
        const auto bytes = piece.first(std::min(partBytes, piece.size()));
        piece = piece.subspan(bytes.size());
        const QByteArray packed = squeezed(bytes, Squeeze::Fast);
        Binder(insert)
            .integer(rowKey(batch, part++))
            .integer(std::int64_t(bytes.size()))
            .blob({packed.constData(), std::size_t(packed.size())})
            .run();
    } while (!piece.empty());
}

/// The parts of a checkpoint from number `first` on, before number `end`, appended to its state.
void appendParts(const SQLite::Database &database, const QString &path, std::uint32_t first,
                 std::uint32_t end, Checkpoint &checkpoint)
{
    Cursor cursor(database, path, "checkpoints", checkpointColumns(), "WHERE id >= ? AND id < ? ORDER BY id");
    cursor.bind(rowKey(checkpoint.batch, first), rowKey(checkpoint.batch, end));
    while (cursor.next()) {
        if (numberOf(cursor.key()) != first++)
            cursor.bad();
        appendPart(cursor, checkpoint.state);
    }
}

/// All rows of that batch.
void removeState(SQLite::Database &database, const std::string &table, std::uint64_t batch)
{
    SQLite::Statement remove(database, "DELETE FROM " + table + " WHERE id >= ? AND id < ?");
    remove.bind(1, rowKey(batch, 0));
    remove.bind(2, rowKey(batch + 1, 0));
    remove.exec();
}

std::vector<CheckpointSize> sizesIn(const SQLite::Database &database, const QString &path, const char *table)
{
    std::vector<CheckpointSize> sizes;
    Cursor cursor(database, path, table, "id, length(state)", "ORDER BY id");
    while (cursor.next()) {
        const std::uint64_t batch = batchOf(cursor.key());
        if (sizes.empty() || sizes.back().batch != batch)
            sizes.push_back({batch, 0});
        sizes.back().bytes += std::uint64_t(cursor.integer());
    }
    return sizes;
}

} // namespace

void createCheckpointBlocks(SQLite::Database &database, const std::string &prefix)
{
    database.exec(
        "CREATE TABLE IF NOT EXISTS main." + prefix +
        "checkpoint_blocks(\n"
        "  id INTEGER PRIMARY KEY, -- batch of a checkpoint * 2^32 + number of a lane block\n"
        "  part INTEGER NOT NULL -- of the checkpoint, with which it begins; after the last block:\n"
        "  -- with which the rest begins\n) STRICT");
}

void writeState(SQLite::Database &database, const std::string &prefix, std::uint64_t batch,
                std::span<const std::byte> state, std::span<const std::uint64_t> blocks)
{
    const std::string table = prefix + "checkpoints", starts = prefix + "checkpoint_blocks";
    removeState(database, table, batch);
    removeState(database, starts, batch);
    SQLite::Statement insert(database, insertInto(table, checkpointColumns()));
    SQLite::Statement start(database, "INSERT INTO " + starts + " VALUES(?, ?)");
    std::uint32_t part = 0, block = 0;
    std::size_t written = 0;
    for (const std::uint64_t place : blocks) {
        insertParts(insert, batch, part, state.subspan(written, std::size_t(place) - written));
        written = std::size_t(place);
        Binder(start).integer(rowKey(batch, block++)).integer(part).run();
    }
    insertParts(insert, batch, part, state.subspan(written));
    // Before it there is nothing that the run could be gone through from.
    const bool keepsFirst = !prefix.empty() || readMovedUpTo(database) > 0;
    auto kept = sizesIn(database, {}, table.c_str());
    while (const auto one = superfluous(kept, keepsFirst)) {
        removeState(database, table, kept[*one].batch);
        removeState(database, starts, kept[*one].batch);
        if (database.tableExists(prefix + "open_evaluations"))
            removeState(database, prefix + "open_evaluations", kept[*one].batch);
        kept.erase(kept.begin() + std::ptrdiff_t(*one));
    }
}

std::optional<std::size_t> superfluous(const std::vector<CheckpointSize> &checkpoints, bool keepsFirst)
{
    const std::size_t first = keepsFirst ? 1 : 0;
    if (checkpoints.size() < first + alwaysKept + 1)
        return std::nullopt;
    std::uint64_t bytes = 0;
    for (const CheckpointSize &checkpoint : checkpoints)
        bytes += checkpoint.bytes;
    if (bytes <= mostBytes && checkpoints.size() <= mostCheckpoints)
        return std::nullopt;
    // The one without which the longest way to go on from a checkpoint grows least.
    std::optional<std::size_t> least;
    std::uint64_t leastGap = 0;
    for (std::size_t i = first; i + alwaysKept < checkpoints.size(); ++i) {
        const std::uint64_t before = i == 0 ? 0 : checkpoints[i - 1].batch;
        const std::uint64_t gap = checkpoints[i + 1].batch - before;
        if (!least || gap < leastGap) {
            least = i;
            leastGap = gap;
        }
    }
    return least;
}

std::optional<Checkpoint> readState(const SQLite::Database &database, const QString &path, std::uint64_t upTo)
{
    Cursor cursor(database, path, "checkpoints", checkpointColumns(),
                  "WHERE id >= (SELECT max(id) >> 32 << 32 FROM checkpoints WHERE id < ?) AND id < ? "
                  "ORDER BY id");
    const std::int64_t end = rowKey(std::min(upTo, mostBatches - 1) + 1, 0);
    cursor.bind(end, end);
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

std::optional<Checkpoint> readBlockState(const SQLite::Database &database, const QString &path,
                                         std::uint64_t upTo, std::size_t block)
{
    if (!database.tableExists("checkpoint_blocks"))
        return std::nullopt;
    Cursor cursor(database, path, "checkpoint_blocks", "id, part",
                  "WHERE id >= (SELECT max(id) >> 32 << 32 FROM checkpoint_blocks WHERE id < ?) AND id < ? "
                  "ORDER BY id");
    const std::int64_t end = rowKey(std::min(upTo, mostBatches - 1) + 1, 0);
    cursor.bind(end, end);
    std::optional<Checkpoint> checkpoint;
    std::vector<std::uint32_t> starts;
    while (cursor.next()) {
        if (!checkpoint)
            checkpoint.emplace().batch = batchOf(cursor.key());
        if (numberOf(cursor.key()) != starts.size())
            cursor.bad();
        starts.push_back(cursor.number32());
    }
    if (!checkpoint || block + 1 >= starts.size())
        return std::nullopt;
    appendParts(database, path, 0, starts.front(), *checkpoint);
    appendParts(database, path, starts[block], starts[block + 1], *checkpoint);
    appendParts(database, path, starts.back(), std::numeric_limits<std::uint32_t>::max(), *checkpoint);
    return checkpoint;
}

std::vector<CheckpointSize> readCheckpointSizes(const SQLite::Database &database, const QString &path)
{
    return sizesIn(database, path, "checkpoints");
}

void writeOpenEvaluations(SQLite::Database &database, const std::string &prefix, std::uint64_t batch,
                          std::uint32_t first)
{
    removeState(database, prefix + "open_evaluations", batch);
    const std::string columns = evaluationColumns().substr(std::string("id, ").size());
    SQLite::Statement copy(database, "INSERT INTO " + prefix + "open_evaluations(id, evaluated, " + columns +
                                         ") SELECT ? + version, id >> 32, " + columns +
                                         " FROM evaluations WHERE version >= ?");
    copy.bind(1, rowKey(batch, 0));
    copy.bind(2, std::int64_t(first));
    copy.exec();
}

std::vector<std::pair<std::uint64_t, fleet::Evaluation>>
readOpenEvaluations(const SQLite::Database &database, const QString &path, std::uint64_t checkpoint)
{
    std::vector<std::pair<std::uint64_t, fleet::Evaluation>> open;
    if (!database.tableExists("open_evaluations"))
        return open;
    Cursor cursor(database, path, "open_evaluations",
                  "id, evaluated, " + evaluationColumns().substr(std::string("id, ").size()),
                  "WHERE id >= ? AND id < ? ORDER BY id");
    cursor.bind(rowKey(checkpoint, 0), rowKey(checkpoint + 1, 0));
    while (cursor.next()) {
        const auto evaluated = std::uint64_t(cursor.integer(std::int64_t(checkpoint)));
        const std::uint32_t version = cursor.number32();
        open.emplace_back(evaluated, readEvaluation(cursor, version));
    }
    return open;
}

void writeSummary(SQLite::Database &database, const std::string &prefix, const fleet::RunSummary &summary)
{
    SQLite::Statement run(database, insertInto(prefix + "run_summary", runSummaryColumns(), true));
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
    SQLite::Statement fleet(database, insertInto(prefix + "fleet_summary", fleetSummaryColumns(), true));
    for (const auto *scorers : {&summary.fleet, &summary.worstDecile}) {
        Binder row(fleet);
        row.integer(scorers == &summary.worstDecile);
        bindSummary(row, *scorers);
        row.run();
    }
    database.exec("DELETE FROM " + prefix +
                  "device_summaries WHERE device >= " + std::to_string(summary.devices.size()));
    SQLite::Statement device(database, insertInto(prefix + "device_summaries", deviceSummaryColumns(), true));
    for (std::size_t number = 0; number < summary.devices.size(); ++number) {
        Binder row(device);
        row.integer(std::int64_t(number));
        bindSummary(row, summary.devices[number]);
        bindGains(row, number < summary.gains.size() ? summary.gains[number] : learning::Gains());
        row.run();
    }
    writeAlarmSummary(database, prefix, summary.alarms);
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
