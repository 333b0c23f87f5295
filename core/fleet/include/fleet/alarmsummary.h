// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/source.h>
#include <learning/alarms.h>
#include <learning/reliability.h>

#include <QString>

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace fleetgrad::fleet {

/// Days that so many readings take; `interval` in seconds.
double daysOf(std::uint64_t readings, double interval);
/// Of a device; NaN before anything was judged.
double falseAlarmsPerDay(const learning::AlarmCounts &counts, double interval);

/// The alarms of the whole fleet.
struct FleetAlarmFigures
{
    std::uint64_t raised = 0;                   ///< judged or not
    std::uint64_t on = 0;                       ///< devices on which an alarm is on
    learning::AlarmCounts whole, window;        ///< sums over the devices
    double wholeDays = 0, windowDays = 0;       ///< device-days that were judged
    learning::DetectionDelay readings, seconds; ///< over all found events; only in a RunSummary

    void add(const learning::AlarmFigures &device, double interval);
    double falseAlarmsPerDay() const;       ///< a device-day; NaN before anything was judged
    double windowFalseAlarmsPerDay() const; ///< likewise, over the devices' windows
    bool operator==(const FleetAlarmFigures &) const = default;
};

/// What was found of one kind of anomaly that the source names.
struct KindSummary
{
    QString name;
    learning::KindCounts counts;
};

/// Those scorers whose scores are probabilities that a model learnt: local, global, decision.
inline constexpr std::size_t reliabilityCount = 3;

/// The alarms of a whole run, and how reliable the probabilities were.
struct AlarmSummary
{
    std::vector<learning::AlarmFigures> devices;
    FleetAlarmFigures fleet;
    std::vector<KindSummary> kinds; ///< those that were met
    /// Of Scorer::Local, Global and Decision, all devices together.
    std::array<learning::Reliability, reliabilityCount> reliability;
};

/// The delays of one device.
struct DeviceDelays
{
    const learning::DelayCounts *counts;
    double interval; ///< s
};
/// Fills `figures.readings` and `figures.seconds` from those of all devices.
void mergeDelays(std::span<const DeviceDelays> devices, FleetAlarmFigures &figures);

/// How long detection took lately, of a fleet. A device keeps the delays of the last found events of its
/// window only, so that those of a fleet can't be pooled fairly: each device has one say, its own median.
struct WindowDelay
{
    std::uint64_t devices = 0; ///< that found an event in their windows
    /// The medians over these of each one's windowed median (of an even number the lower, as everywhere);
    /// NaN where there are none.
    double readings = std::numeric_limits<double>::quiet_NaN();
    double seconds = std::numeric_limits<double>::quiet_NaN();
};
/// `infos` are those of `devices`.
WindowDelay windowDelay(std::span<const learning::AlarmFigures> devices, std::span<const DeviceInfo> infos);

} // namespace fleetgrad::fleet
