// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "scorerows.h"

#include "columns.h"

#include <algorithm>

namespace fleetgrad::store {

namespace {

/// Of so many rows one is whole: as many are read at most.
constexpr std::uint64_t wholeEvery = 64;

/// The last batch whose labels judged the version, as its row in evaluations says.
std::uint64_t judgedLast(SQLite::Database &database, std::uint32_t version)
{
    SQLite::Statement last(database, "SELECT to_batch FROM evaluations WHERE version = ?");
    last.bind(1, std::int64_t(version));
    return last.executeStep() ? std::uint64_t(last.getColumn(0).getInt64()) : 0;
}

} // namespace

std::string scoreColumns()
{
    return "batch, whole, state";
}

void createScores(SQLite::Database &database, const std::string &prefix)
{
    database.exec("CREATE TABLE IF NOT EXISTS main." + prefix +
                  "fleet_scores(\n"
                  "  batch INTEGER PRIMARY KEY,\n"
                  "  whole INTEGER NOT NULL, -- 0: the differences to the batch before\n"
                  "  state BLOB NOT NULL -- zstd, or zlib; see scorepacking.cpp\n) STRICT");
}

ScoreWriter::ScoreWriter(SQLite::Database &database, const std::string &prefix)
    : m_database(database), m_insert(database, insertInto(prefix + "fleet_scores", scoreColumns()))
{
}

/// An engine that was restored does not know when versions were judged last.
std::shared_ptr<const fleet::FleetScores> ScoreWriter::known(const fleet::FleetScores &scores)
{
    auto result = std::make_shared<fleet::FleetScores>(scores);
    for (auto &version : result->versions) {
        if (version->toBatch > 0)
            continue;
        auto judged = std::make_shared<fleet::JudgedVersion>(*version);
        judged->toBatch = std::min(judgedLast(m_database, version->scores.version), scores.batch);
        version = std::move(judged);
    }
    return result;
}

void ScoreWriter::write(const std::shared_ptr<const fleet::FleetScores> &scores)
{
    const bool follows = m_last && m_last->batch + 1 == scores->batch && scores->batch % wholeEvery != 0;
    const bool isKnown =
        std::ranges::all_of(scores->versions, [](const auto &version) { return version->toBatch > 0; });
    const auto now = isKnown ? scores : known(*scores);
    const QByteArray bytes = packScores(*now, follows ? m_last.get() : nullptr);
    Binder(m_insert)
        .integer(std::int64_t(now->batch))
        .integer(!follows)
        .blob({bytes.constData(), std::size_t(bytes.size())})
        .run();
    m_last = now;
}

std::shared_ptr<const fleet::FleetScores> readScores(const SQLite::Database &database, const QString &path,
                                                     std::uint64_t batch)
{
    if (batch == 0 || !database.tableExists("fleet_scores"))
        return nullptr;
    SQLite::Statement first(database, "SELECT batch FROM fleet_scores WHERE batch <= ? AND whole = 1 "
                                      "ORDER BY batch DESC LIMIT 1");
    first.bind(1, std::int64_t(batch));
    if (!first.executeStep())
        return nullptr;
    auto scores = std::make_shared<fleet::FleetScores>();
    scores->batch = std::uint64_t(first.getColumn(0).getInt64()) - 1;
    Cursor cursor(database, path, "fleet_scores", scoreColumns(),
                  "WHERE batch > ? AND batch <= ? ORDER BY batch");
    cursor.bind(std::int64_t(scores->batch), std::int64_t(batch));
    while (cursor.next()) {
        if (cursor.key() != std::int64_t(scores->batch + 1))
            return nullptr; // a program that does not know the table wrote batches in between
        if (cursor.flag()) {
            const std::uint64_t before = scores->batch;
            *scores = fleet::FleetScores();
            scores->batch = before;
        }
        if (!unpackScores(cursor.blob(), *scores))
            cursor.bad();
    }
    return scores->batch == batch ? scores : nullptr;
}

} // namespace fleetgrad::store
