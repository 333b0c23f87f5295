// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scorerows.h"
#include "sqlite.h"

#include <fleet/batchrecord.h>

#include <string>
#include <vector>

namespace fleetgrad::store {

/// Writes batches into the tables, with statements that are prepared once. Throws.
class RecordWriter
{
public:
    /// `prefix`: of a branch's tables.
    RecordWriter(SQLite::Database &database, const std::string &prefix);
    void write(const fleet::BatchRecord &record);
    /// A row alone, of that batch.
    void writeEvaluation(std::uint64_t batch, const fleet::Evaluation &evaluation);
    void writeCommand(std::int64_t key, const fleet::Command &command);

private:
    void writeReport(std::uint64_t batch, const fleet::DeviceReport &report);
    void writeModels(std::uint64_t batch, const fleet::DeviceReport &report);
    void writeRound(const fleet::BatchRecord &record);
    void writeRates(const fleet::BatchRecord &record);
    void writeDrifts(const fleet::BatchRecord &record);
    void writeEvents(const fleet::BatchRecord &record);
    void writeCommands(const fleet::BatchRecord &record);
    void writeFleet(std::uint64_t batch, const fleet::FleetPoint &point);
    void writeLive(std::uint64_t batch, const fleet::LiveBatch &live);

    SQLite::Statement m_report, m_alarms, m_localModel, m_version, m_movers, m_screening, m_evaluation,
        m_rate, m_drift, m_event, m_command, m_fleet, m_batch, m_canary, m_device, m_readings, m_rule;
    ScoreWriter m_scores;
    const bool m_isFork; ///< what it reads is recorded by the run itself
    std::vector<char> m_bytes, m_moreBytes;
};

} // namespace fleetgrad::store
