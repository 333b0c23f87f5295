// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sqlite.h"

#include <fleet/fleetscores.h>

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <memory>
#include <span>
#include <string>

// What the scores of a fleet amounted to after each batch: the table fleet_scores. One row in so many is
// whole, the others have the differences to the batch before.

namespace fleetgrad::store {

std::string scoreColumns();
/// Where it is not there: older programs do without it. `prefix`: of a branch.
void createScores(SQLite::Database &database, const std::string &prefix);

/// `before`: of the batch before; null makes it whole.
QByteArray packScores(const fleet::FleetScores &scores, const fleet::FleetScores *before);
/// False where the bytes are not what packScores() made of the scores that follow `scores`, which become
/// those. A whole one follows empty ones.
bool unpackScores(std::span<const char> bytes, fleet::FleetScores &scores);

/// Writes a row a batch.
class ScoreWriter
{
public:
    /// Throws.
    ScoreWriter(SQLite::Database &database, const std::string &prefix);
    /// Throws.
    void write(const std::shared_ptr<const fleet::FleetScores> &scores);

private:
    std::shared_ptr<const fleet::FleetScores> known(const fleet::FleetScores &scores);

    SQLite::Database &m_database;
    SQLite::Statement m_insert;
    std::shared_ptr<const fleet::FleetScores> m_last; ///< that was written
};

/// After a batch; null where the file does not have it. Throws.
std::shared_ptr<const fleet::FleetScores> readScores(const SQLite::Database &database, const QString &path,
                                                     std::uint64_t batch);

} // namespace fleetgrad::store
