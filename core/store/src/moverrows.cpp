// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "moverrows.h"

#include "columns.h"
#include "schema.h"
#include "sqlite.h"
#include "values.h"

#include <learning/method.h>

#include <QCoreApplication>
#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <utility>

namespace fleetgrad::store {

namespace {

constexpr std::size_t moverBytes = sizeof(std::uint32_t) + sizeof(float);
constexpr std::size_t weightBytes = federation::moversKept * moverBytes;

/// Of the untrained model.
float initially(const fleet::RunConfig &config, bool isBias)
{
    return float(isBias ? config.trainer.initialBias : config.trainer.initialWeight);
}

void addMovers(const SQLite::Database &database, const QString &path, std::size_t weights,
               WeightHistory &history)
{
    if (!database.tableExists("movers"))
        return;
    Cursor cursor(database, path, "movers", moverColumns(), "ORDER BY id");
    auto move = history.moves.begin();
    while (cursor.next()) {
        const std::uint32_t version = cursor.number32();
        move = std::find_if(move, history.moves.end(),
                            [version](const WeightMove &one) { return one.version >= version; });
        federation::WeightMovers movers;
        if (!unpackMovers(cursor.blob(), weights, history.feature, movers))
            cursor.bad();
        if (move != history.moves.end() && move->version == version && movers.front().isSomebody())
            move->movers = movers;
    }
}

} // namespace

std::string moverColumns()
{
    return "id, version, parts";
}

void createMovers(SQLite::Database &database)
{
    database.exec(
        "CREATE TABLE movers(\n"
        "  id INTEGER PRIMARY KEY, -- batch * 2^32 + number\n"
        "  batch INTEGER AS (id >> 32) VIRTUAL,\n"
        "  version INTEGER NOT NULL, -- global version that the round made\n"
        "  parts BLOB NOT NULL -- of each weight, then the bias, three times: device (little-endian\n"
        "  -- uint32, 4294967295: nobody), its part in the change (float32)\n) STRICT");
}

void packMovers(const federation::RoundMovers &movers, std::vector<char> &bytes)
{
    bytes.resize(movers.weights.size() * weightBytes);
    char *to = bytes.data();
    for (const federation::WeightMovers &weight : movers.weights) {
        for (const federation::Mover &mover : weight) {
            qToLittleEndian(mover.device, to);
            qToLittleEndian(mover.part, to + sizeof mover.device);
            to += moverBytes;
        }
    }
}

bool unpackMovers(std::span<const char> bytes, std::size_t weights, std::size_t feature,
                  federation::WeightMovers &movers)
{
    if (bytes.size() != (weights + 1) * weightBytes || feature > weights)
        return false;
    const char *from = bytes.data() + feature * weightBytes;
    for (federation::Mover &mover : movers) {
        mover.device = qFromLittleEndian<std::uint32_t>(from);
        mover.part = qFromLittleEndian<float>(from + sizeof mover.device);
        from += moverBytes;
    }
    return true;
}

WeightHistory readWeightHistory(const SQLite::Database &database, const RunInfo &info, std::size_t feature)
{
    const auto weights = std::size_t(learning::fleetFeatureCount(info.config.method));
    if (feature > weights) {
        throw Failure{{ErrorKind::NotFound, info.path,
                       QCoreApplication::translate("RunFile", "The fleet model has %1 weights and a bias: "
                                                              "there is no weight %2.")
                           .arg(weights)
                           .arg(feature + 1)}};
    }
    WeightHistory history;
    history.feature = feature;
    history.before = initially(info.config, feature == weights);
    float before = history.before;
    Cursor cursor(database, info.path, "global_versions", "id, version, published, model", "ORDER BY id");
    learning::LinearModel model;
    while (cursor.next()) {
        WeightMove &move = history.moves.emplace_back();
        move.version = cursor.number32();
        move.batch = std::uint64_t(cursor.integer(std::int64_t(mostBatches)));
        move.promoted = move.batch < batchOf(cursor.key());
        if (!unpackModel(cursor.blob(), model) || model.weights.size() != weights)
            cursor.bad();
        move.weight = feature == weights ? model.bias : model.weights[feature];
        move.change = move.weight - std::exchange(before, move.weight);
    }
    addMovers(database, info.path, weights, history);
    return history;
}

std::optional<std::uint64_t> readLastAlarm(const SQLite::Database &database, const QString &path,
                                           std::uint32_t device, std::uint64_t last)
{
    if (schemaOf(database) < 2)
        return std::nullopt;
    Cursor cursor(database, path, "device_alarms", "id, raised", "WHERE id = ?");
    std::optional<std::uint64_t> raised, found;
    for (std::uint64_t batch = std::min(last, mostBatches); batch > 0; --batch) {
        cursor.reset();
        cursor.bind(rowKey(batch, device));
        if (!cursor.next())
            continue;
        const auto now = std::uint64_t(cursor.integer());
        if (now == 0 || (raised && now < *raised))
            break;
        raised = now;
        found = batch;
    }
    return found;
}

std::vector<std::size_t> largestMoves(const WeightHistory &history, std::size_t most)
{
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < history.moves.size(); ++i)
        if (history.moves[i].change != 0)
            places.push_back(i);
    std::ranges::stable_sort(places, [&](std::size_t a, std::size_t b) {
        return std::abs(history.moves[a].change) > std::abs(history.moves[b].change);
    });
    places.resize(std::min(places.size(), most));
    return places;
}

} // namespace fleetgrad::store
