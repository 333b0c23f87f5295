// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <fleet/modelalarms.h>

#include <learning/devicealarms.h>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace fleetgrad::fleet {

namespace {

using learning::AlarmLevels;

constexpr double usualShare = 0.95; ///< of normal readings score below every threshold

/// The device's alarms after its last reading, had they come from that threshold on. `sketch` takes what
/// every threshold would have raised.
learning::DeviceAlarms judged(const std::vector<ScoredReading> &readings, const learning::AlarmGoal &goal,
                              float threshold, learning::AlarmBatch &batch)
{
    learning::DeviceAlarms alarms;
    alarms.setThreshold(threshold);
    for (const ScoredReading &reading : readings) {
        const bool isScored = !std::isnan(reading.logOdds);
        learning::SettledReading settled{reading.logOdds, isScored};
        settled.alarming = alarms.read(reading.logOdds, isScored, goal, nullptr);
        settled.label = reading.label;
        alarms.judge(settled, goal, batch);
    }
    return alarms;
}

} // namespace

void ModelAlarms::add(std::vector<ScoredReading> readings, double interval, bool isInside)
{
    if (isInside) {
        const auto begin =
            std::ranges::find_if(readings, [](const ScoredReading &reading) { return reading.label <= 0; });
        readings.erase(readings.begin(), begin);
    }
    std::uint64_t labelled = 0;
    for (const ScoredReading &reading : readings) {
        if (std::isnan(reading.logOdds) || reading.label < 0)
            continue;
        ++labelled;
        if (reading.label == 0)
            ++m_normal[std::size_t(AlarmLevels::levelOf(reading.logOdds))];
    }
    m_days += daysOf(labelled, interval);
    learning::AlarmBatch batch;
    judged(readings, learning::goalOf(m_settings, interval), AlarmLevels::logOdds(AlarmLevels::count), batch);
    m_sketch.add(batch.labelled);
    m_devices.push_back({std::move(readings), interval});
}

ThresholdAlarms ModelAlarms::from(float logOdds) const
{
    ThresholdAlarms result;
    result.threshold = logOdds;
    learning::AlarmBatch batch;
    std::vector<DeviceDelays> delays;
    result.devices.reserve(m_devices.size());
    for (const Device &device : m_devices) {
        const learning::AlarmGoal goal = learning::goalOf(m_settings, device.interval);
        const learning::DeviceAlarms alarms = judged(device.readings, goal, logOdds, batch);
        result.figures.add(alarms.figures(goal), device.interval);
        result.devices.push_back({alarms.delays(), device.interval});
        delays.push_back({&result.devices.back().delays, device.interval});
    }
    mergeDelays(delays, result.figures);
    return result;
}

float ModelAlarms::wantedThreshold() const
{
    std::uint64_t below = 0;
    int usual = 0;
    while (usual < AlarmLevels::count && double(below) < usualShare * double(m_sketch.readings))
        below += m_normal[std::size_t(usual++)];
    int level = AlarmLevels::count;
    const double most = m_settings.falseAlarmsPerDay * m_days;
    while (m_sketch.readings > 0 && level > usual &&
           double(m_sketch.alarms[std::size_t(level - 1)]) / learning::AlarmSketch::unit <= most)
        --level;
    return AlarmLevels::logOdds(level);
}

} // namespace fleetgrad::fleet
