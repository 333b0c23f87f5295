// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "reportreader.h"
#include "sqlite.h"

#include <fleet/batchrecord.h>

#include <functional>
#include <optional>

namespace fleetgrad::store {

/// Walks through the batches of a file: a cursor a table, all in the order of batches. Throws.
class RecordReader
{
public:
    /// What devices reported in a batch; it is asked for all of them, in their order.
    using ReportsOf = std::function<Reports(std::uint64_t batch)>;

    /// Without `reports` BatchRecord::devices stays empty.
    RecordReader(const SQLite::Database &database, const QString &path, ReportsOf reports);
    /// The next batch, without weights; none after the last.
    std::optional<fleet::BatchRecord> next();

private:
    void readRound(fleet::BatchRecord &record);
    void readEvaluations(fleet::BatchRecord &record);
    void readRates(fleet::BatchRecord &record);
    void readDrifts(fleet::BatchRecord &record);
    void readEvents(fleet::BatchRecord &record);
    void readCommands(fleet::BatchRecord &record);
    void readFleet(fleet::BatchRecord &record);
    void readJoined(fleet::BatchRecord &record);
    void nextJoined();

    Cursor m_batches, m_screenings, m_versions, m_evaluations, m_rates, m_events, m_commands, m_fleet;
    ReportsOf m_reports;
    std::optional<Cursor> m_drifts;   ///< files of version 1 have none
    std::optional<Cursor> m_canaries; ///< files before version 5 have none
    std::optional<Cursor> m_devices;  ///< real devices, in the order of their joining; others do not
    std::uint64_t m_joinedAt = 0;     ///< batch of the row at which it is; 0: no more
};

/// One row of device_reports from its second column on.
void readReport(Cursor &cursor, fleet::DeviceReport &report);
/// One row of global_versions from its second column on, without the model.
void readVersion(Cursor &cursor, federation::GlobalVersion &version);
/// One row of screenings from its second column on.
federation::Screened readScreened(Cursor &cursor);
/// One row of evaluations from its third column on; `version` is the second.
fleet::Evaluation readEvaluation(Cursor &cursor, std::uint32_t version);
/// One row of rate_changes from its second column on.
fleet::RateChange readRate(Cursor &cursor);
/// One row of events from its second column on.
fleet::Event readEvent(Cursor &cursor);
/// One row of fleet_history from its second column on.
void readPoint(Cursor &cursor, fleet::FleetPoint &point);
/// One row of drifts from its second column on.
fleet::DeviceDrift readDrift(Cursor &cursor);
/// One row of canaries from its second column on.
fleet::CanaryFigures readCanary(Cursor &cursor);
/// One row of commands from its second column on.
fleet::Command readCommand(Cursor &cursor);

} // namespace fleetgrad::store
