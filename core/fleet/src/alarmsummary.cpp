// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <fleet/alarmsummary.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace fleetgrad::fleet {

namespace {

using Delays = std::vector<std::pair<float, std::uint64_t>>; // delay, events

learning::DetectionDelay quantilesOf(Delays &delays)
{
    learning::DetectionDelay result;
    std::ranges::sort(delays);
    std::uint64_t all = 0;
    for (const auto &[delay, events] : delays)
        all += events;
    if (all == 0)
        return result;
    const auto within = [&](std::uint64_t tenths) {
        std::uint64_t sum = 0;
        const auto found = std::ranges::find_if(
            delays, [&](const auto &delay) { return (sum += delay.second) * 10 >= all * tenths; });
        return found->first;
    };
    result.median = within(5);
    result.high = within(9);
    return result;
}

/// The lower of the two in the middle; NaN of none.
double medianOf(std::vector<double> &values)
{
    if (values.empty())
        return std::numeric_limits<double>::quiet_NaN();
    const auto middle = values.begin() + std::ptrdiff_t((values.size() - 1) / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

} // namespace

double daysOf(std::uint64_t readings, double interval)
{
    return double(readings) * interval / 86400;
}

double falseAlarmsPerDay(const learning::AlarmCounts &counts, double interval)
{
    return double(counts.falseAlarms) / daysOf(counts.judged, interval);
}

void FleetAlarmFigures::add(const learning::AlarmFigures &device, double interval)
{
    raised += device.raised;
    on += device.on;
    whole.add(device.whole);
    window.add(device.window);
    wholeDays += daysOf(device.whole.judged, interval);
    windowDays += daysOf(device.window.judged, interval);
}

double FleetAlarmFigures::falseAlarmsPerDay() const
{
    return double(whole.falseAlarms) / wholeDays;
}

double FleetAlarmFigures::windowFalseAlarmsPerDay() const
{
    return double(window.falseAlarms) / windowDays;
}

void mergeDelays(std::span<const DeviceDelays> devices, FleetAlarmFigures &figures)
{
    Delays readings, seconds;
    for (const DeviceDelays &device : devices) {
        device.counts->each([&](float delay, std::uint32_t events) {
            readings.emplace_back(delay, events);
            seconds.emplace_back(float(double(delay) * device.interval), events);
        });
    }
    figures.readings = quantilesOf(readings);
    figures.seconds = quantilesOf(seconds);
}

WindowDelay windowDelay(std::span<const learning::AlarmFigures> devices, std::span<const DeviceInfo> infos)
{
    std::vector<double> readings, seconds;
    for (std::size_t i = 0; i < std::min(devices.size(), infos.size()); ++i) {
        const auto median = double(devices[i].windowDelay.median);
        if (std::isnan(median))
            continue;
        readings.push_back(median);
        seconds.push_back(median * infos[i].interval);
    }
    return {readings.size(), medianOf(readings), medianOf(seconds)};
}

} // namespace fleetgrad::fleet
