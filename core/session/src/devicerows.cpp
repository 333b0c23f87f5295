// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "devicerows.h"

#include <fleet/groups.h>

#include <algorithm>
#include <limits>

namespace fleetgrad::session {

std::vector<DeviceRow> rowsBeforeReports(const fleet::RunConfig &config,
                                         const std::vector<fleet::DeviceInfo> &infos)
{
    std::vector<DeviceRow> rows(infos.size());
    const auto trainers = fleet::deviceTrainers(config, infos);
    for (std::size_t device = 0; device < rows.size(); ++device) {
        DeviceRow &row = rows[device];
        row.learningRate = float(trainers[device].localRate);
        row.trainer = trainers[device].trainer;
        row.rateFactor = float(learning::scheduleFactor(row.trainer.schedule, config.trainer.schedules, 0));
        row.falseAlarmsPerDay = row.detectionSeconds = std::numeric_limits<float>::quiet_NaN();
        row.drift.device = std::uint32_t(device);
    }
    return rows;
}

DeviceRowMaker::DeviceRowMaker(const fleet::RunConfig &config)
    : m_isOriginal(config.method == learning::Method::Original), m_schedules(config.trainer.schedules)
{
}

void DeviceRowMaker::apply(const fleet::Command &command, std::vector<DeviceRow> &rows) const
{
    const bool isOptimiser = command.kind == fleet::CommandKind::SetOptimiser;
    const int known = isOptimiser ? learning::optimiserCount : learning::scheduleCount;
    if (!(isOptimiser || command.kind == fleet::CommandKind::SetSchedule) ||
        !(command.value >= 0 && command.value < known))
        return;
    const auto set = [&](DeviceRow &row) {
        if (isOptimiser)
            row.trainer.optimiser = learning::Optimiser(int(command.value));
        else
            row.trainer.schedule = learning::Schedule(int(command.value));
        applySchedule(row);
    };
    if (command.devices.empty())
        std::ranges::for_each(rows, set);
    for (const auto device : command.devices) {
        if (device < rows.size())
            set(rows[device]);
    }
}

/// As learning::LaneBlock::rateFactor(): a device has trained on each label that arrived and on each
/// correction; by the original method, on the labels that it makes of its readings.
void DeviceRowMaker::applySchedule(DeviceRow &row) const
{
    const bool trains = row.state != fleet::DeviceState::HoldOut;
    const std::uint64_t labels = m_isOriginal ? row.readings : row.labels.arrived + row.labels.corrected;
    row.rateFactor = float(learning::scheduleFactor(row.trainer.schedule, m_schedules, trains ? labels : 0));
}

void DeviceRowMaker::take(const fleet::DeviceReport &report, const fleet::DeviceInfo &info,
                          DeviceRow &row) const
{
    row.version = report.update.modelVersion;
    row.baseVersion = report.update.baseVersion;
    row.state = report.state;
    row.readings = report.readings;
    row.missing = report.missing;
    row.labels = report.labels;
    applySchedule(row);
    row.gains = report.gains;
    row.learningRate = report.update.learningRate;
    row.rateLocked = report.rateLocked;
    row.baseRate = report.baseRate;
    row.local = report.local;
    row.global = report.global;
    row.majority = report.majority;
    row.decision = report.decision;
    row.lastLabel = report.lastLabel;
    row.unsupervised = report.unsupervised;
    row.alarms = report.alarms;
    row.falseAlarmsPerDay = float(fleet::falseAlarmsPerDay(report.alarms.window, info.interval));
    row.detectionSeconds = float(double(report.alarms.windowDelay.median) * info.interval);
}

learning::Gains fleetGains(const std::vector<DeviceRow> &rows)
{
    std::vector<learning::Gains> gains;
    for (const DeviceRow &row : rows) {
        if (row.version > 0) // devices that never train judge, and are not judged
            gains.push_back(row.gains);
    }
    return learning::meanGains(gains);
}

fleet::FleetAlarmFigures fleetAlarms(const std::vector<DeviceRow> &rows,
                                     const std::vector<fleet::DeviceInfo> &infos)
{
    fleet::FleetAlarmFigures alarms;
    for (std::size_t device = 0; device < rows.size(); ++device)
        alarms.add(rows[device].alarms, infos[device].interval);
    return alarms;
}

} // namespace fleetgrad::session
