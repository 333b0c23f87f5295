// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <learning/alarms.h>

#include <algorithm>
#include <bit>

namespace fleetgrad::learning {

namespace {

constexpr std::uint64_t exactDelays = 16, stepsPerOctave = 4;

std::size_t delayStep(std::uint64_t readings)
{
    if (readings < exactDelays)
        return std::size_t(readings);
    const auto octave = std::uint64_t(std::bit_width(readings)) - 1; // >= 4
    const std::uint64_t quarter = (readings >> (octave - 2)) - stepsPerOctave;
    return std::size_t(std::min<std::uint64_t>(exactDelays + (octave - 4) * stepsPerOctave + quarter, 63));
}

} // namespace

/// The middle of the whole numbers in that step.
float DelayCounts::readingsOf(std::size_t step)
{
    if (step < exactDelays)
        return float(step);
    const std::uint64_t beyond = step - exactDelays;
    const std::uint64_t width = std::uint64_t(1) << (beyond / stepsPerOctave + 2);
    const std::uint64_t low = (stepsPerOctave + beyond % stepsPerOctave) * width;
    return float(low) + float(width - 1) / 2;
}

void AlarmSketch::add(const AlarmSketch &other)
{
    for (std::size_t level = 0; level < alarms.size(); ++level)
        alarms[level] += other.alarms[level];
    readings += other.readings;
}

void AlarmSketch::halve()
{
    for (std::int32_t &count : alarms)
        count /= 2;
    readings /= 2;
}

void AlarmCounts::add(const AlarmCounts &other)
{
    judged += other.judged;
    events += other.events;
    found += other.found;
    trueAlarms += other.trueAlarms;
    falseAlarms += other.falseAlarms;
    unjudged += other.unjudged;
}

double AlarmCounts::precision() const
{
    return double(trueAlarms) / double(trueAlarms + falseAlarms);
}

double AlarmCounts::recall() const
{
    return double(found) / double(events);
}

void DelayCounts::add(std::uint64_t readings)
{
    ++found[delayStep(readings)];
}

void DelayCounts::add(const DelayCounts &other)
{
    for (std::size_t step = 0; step < found.size(); ++step)
        found[step] += other.found[step];
}

DetectionDelay DelayCounts::delay() const
{
    std::uint64_t all = 0;
    for (const std::uint32_t count : found)
        all += count;
    DetectionDelay delay;
    if (all == 0)
        return delay;
    // The smallest delay within which at least that share was found.
    const auto within = [&](std::uint64_t tenths) {
        std::uint64_t sum = 0;
        std::size_t step = 0;
        while ((sum += found[step]) * 10 < all * tenths)
            ++step;
        return readingsOf(step);
    };
    delay.median = within(5);
    delay.high = within(9);
    return delay;
}

void KindCounts::add(const KindCounts &other)
{
    readings += other.readings;
    alarming += other.alarming;
    events += other.events;
    found += other.found;
}

void AlarmBatch::clear()
{
    labelled = any = {};
    kinds.clear();
}

void AlarmBatch::add(const AlarmBatch &other)
{
    labelled.add(other.labelled);
    any.add(other.any);
    if (kinds.size() < other.kinds.size())
        kinds.resize(other.kinds.size());
    for (std::size_t kind = 0; kind < other.kinds.size(); ++kind)
        kinds[kind].add(other.kinds[kind]);
}

} // namespace fleetgrad::learning
