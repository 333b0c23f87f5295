// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/alarmsummary.h>
#include <fleet/batchrecord.h>
#include <fleet/runconfig.h>
#include <fleet/source.h>
#include <learning/gain.h>
#include <learning/optimiser.h>
#include <session/snapshot.h>

#include <vector>

namespace fleetgrad::session {

/// What the configuration says of rates and trainers stands in the rows of devices that have not reported.
std::vector<DeviceRow> rowsBeforeReports(const fleet::RunConfig &config,
                                         const std::vector<fleet::DeviceInfo> &infos);

/// How reports and commands come into the rows of devices.
class DeviceRowMaker
{
public:
    explicit DeviceRowMaker(const fleet::RunConfig &config);
    /// An optimiser or a schedule; others change no row.
    void apply(const fleet::Command &command, std::vector<DeviceRow> &rows) const;
    /// All that a report says by itself, without those before it.
    void take(const fleet::DeviceReport &report, const fleet::DeviceInfo &info, DeviceRow &row) const;

private:
    void applySchedule(DeviceRow &row) const;

    bool m_isOriginal;
    learning::ScheduleSettings m_schedules;
};

/// Means over the devices that train, with their intervals.
learning::Gains fleetGains(const std::vector<DeviceRow> &rows);
fleet::FleetAlarmFigures fleetAlarms(const std::vector<DeviceRow> &rows,
                                     const std::vector<fleet::DeviceInfo> &infos);

} // namespace fleetgrad::session
