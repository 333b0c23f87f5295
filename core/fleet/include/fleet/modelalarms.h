// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/alarmsummary.h>
#include <learning/alarms.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace fleetgrad::fleet {

/// A reading that a model has scored.
struct ScoredReading
{
    float logOdds = 0;      ///< NaN: it has no score, since every channel was missing
    std::int8_t label = -1; ///< 1 anomaly, 0 normal, -1 none
};

/// What alarms are worth that come from one threshold on, the same for all devices all the time.
struct ThresholdAlarms
{
    struct Device
    {
        learning::DelayCounts delays;
        double interval = 0; ///< s
    };

    float threshold = 0;       ///< log-odds
    FleetAlarmFigures figures; ///< with the delays of all
    std::vector<Device> devices;
};

/// Readings that one model has scored afterwards, and what its alarms would have been worth. Alarms, events
/// and delays are as learning/alarms.h defines them.
class ModelAlarms
{
public:
    explicit ModelAlarms(const learning::AlarmSettings &settings) : m_settings(settings) {}

    /// Those of a device, one after the other, `interval` seconds apart. Of an event that may have begun
    /// before them nobody knows the delay: `isInside` says that the reading before was an anomaly or is not
    /// known, and anomalies at the very beginning are left out then.
    void add(std::vector<ScoredReading> readings, double interval, bool isInside);

    /// Alarms from that log-odds on, down to the next of the levels of learning::AlarmLevels.
    ThresholdAlarms from(float logOdds) const;
    /// The lowest level from which on, at it and all above, these readings have no more false alarms than the
    /// settings want in their time. It stays above what nineteen of twenty normal readings score, since an
    /// alarm that is nearly always on tells nothing. Without normal readings it is above every score.
    float wantedThreshold() const;

private:
    struct Device
    {
        std::vector<ScoredReading> readings;
        double interval;
    };

    learning::AlarmSettings m_settings;
    std::vector<Device> m_devices;
    learning::AlarmSketch m_sketch;
    std::array<std::uint64_t, learning::AlarmLevels::count> m_normal{}; ///< normal readings a level
    double m_days = 0;                                                  ///< device-days with a label
};

} // namespace fleetgrad::fleet
