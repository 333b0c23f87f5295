// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "timeline.h"

#include "stepmedian.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace fleetgrad::fleet {

namespace {

constexpr double farthestLate = 1000; ///< usual steps
constexpr std::ptrdiff_t farthestLateRows = 10'000;
constexpr double fallingSteps = 0.9;                  ///< share of the steps
constexpr double regularSteps = 0.8;                  ///< share of the steps
constexpr double nearUsual = 0.25;                    ///< of the usual step
constexpr double gapRegular = 1.5, gapIrregular = 10; ///< usual steps

struct Stamp
{
    double time = 0;
    std::size_t row = 0;
};

bool earlier(const Stamp &a, const Stamp &b)
{
    return a.time < b.time;
}

/// Takes the rows in the order of the file and keeps them in the order of their times.
class Sorter
{
public:
    Sorter(std::span<const double> raw, double step) : m_raw(raw), m_step(step)
    {
        m_stamps.reserve(raw.size());
    }

    void sort(TimeOddities &odd)
    {
        for (std::size_t row = 0; row < m_raw.size(); ++row)
            take(row, odd);
    }
    const std::vector<Stamp> &stamps() const { return m_stamps; }

private:
    void take(std::size_t row, TimeOddities &odd)
    {
        Stamp stamp{m_raw[row] + m_shift, row};
        if (m_stamps.empty() || stamp.time >= newest()) {
            odd.repeated += !m_stamps.empty() && stamp.time == newest();
            m_stamps.push_back(stamp);
        } else if (isSetBack(row, stamp)) {
            ++odd.setBack;
            m_shift += newest() + m_step - stamp.time;
            m_stamps.push_back({newest() + m_step, row});
        } else {
            ++odd.late;
            m_stamps.insert(std::upper_bound(m_stamps.begin(), m_stamps.end(), stamp, earlier), stamp);
        }
    }

    double newest() const { return m_stamps.back().time; }

    /// Whether the row, earlier than the newest, begins to go over what has been read, or is too far back.
    bool isSetBack(std::size_t row, const Stamp &stamp) const
    {
        const double steps = (newest() - stamp.time) / m_step;
        if (steps > farthestLate)
            return true;
        const auto from = std::lower_bound(m_stamps.begin(), m_stamps.end(), stamp, earlier);
        if (m_stamps.end() - from > farthestLateRows)
            return true;
        const bool goesOn = row + 1 < m_raw.size() && m_raw[row + 1] + m_shift < newest();
        // Read without a hole since that stamp, both ends counted, there would be steps + 1 rows.
        return goesOn && double(m_stamps.end() - from) >= steps + 0.5;
    }

    std::span<const double> m_raw;
    double m_step, m_shift = 0;
    std::vector<Stamp> m_stamps;
};

/// Row `to` becomes what row fromOf(to) was.
template <typename From>
void permute(Series &series, const From &fromOf)
{
    const auto channels = std::size_t(series.channels.size());
    std::vector<double> values(series.values.size());
    std::vector<std::int8_t> labels(series.labels.size());
    std::vector<std::uint8_t> kinds(series.kinds.size());
    for (std::size_t to = 0; to < series.times.size(); ++to) {
        const std::size_t from = fromOf(to);
        std::copy_n(series.values.begin() + std::ptrdiff_t(from * channels), channels,
                    values.begin() + std::ptrdiff_t(to * channels));
        if (!labels.empty())
            labels[to] = series.labels[from];
        if (!kinds.empty())
            kinds[to] = series.kinds[from];
    }
    series.values = std::move(values);
    series.labels = std::move(labels);
    series.kinds = std::move(kinds);
}

bool isNewestFirst(const std::vector<double> &times)
{
    std::size_t steps = 0, falling = 0;
    for (std::size_t row = 1; row < times.size(); ++row) {
        steps += times[row] != times[row - 1];
        falling += times[row] < times[row - 1];
    }
    return steps > 1 && double(falling) >= fallingSteps * double(steps);
}

void turnRound(Series &series)
{
    permute(series, [last = series.times.size() - 1](std::size_t to) { return last - to; });
    std::reverse(series.times.begin(), series.times.end());
}

void countSteps(const std::vector<double> &times, double usual, TimeOddities &odd)
{
    std::size_t steps = 0, near = 0;
    for (std::size_t row = 1; row < times.size(); ++row) {
        const double step = times[row] - times[row - 1];
        steps += step > 0;
        near += std::abs(step - usual) <= nearUsual * usual;
    }
    const bool irregular = double(near) < regularSteps * double(steps);
    odd.irregular += irregular;
    const double longest = usual * (irregular ? gapIrregular : gapRegular);
    for (std::size_t row = 1; row < times.size(); ++row) {
        const double step = times[row] - times[row - 1];
        if (step <= longest)
            continue;
        ++odd.gaps;
        odd.longestGap = std::max(odd.longestGap, step);
    }
}

/// An unknown time is that of the row before, or of the first row that has one. Returns how many there were;
/// where no time is known, none is left.
std::uint64_t fillUnknownTimes(std::vector<double> &times)
{
    const auto isKnown = [](double time) { return !std::isnan(time); };
    const auto first = std::find_if(times.begin(), times.end(), isKnown);
    if (first == times.end()) {
        times = {};
        return 0;
    }
    std::uint64_t unknown = 0;
    double last = *first;
    for (double &time : times) {
        unknown += !isKnown(time);
        last = time = isKnown(time) ? time : last;
    }
    return unknown;
}

double usualStep(const std::vector<double> &times)
{
    StepMedian steps;
    for (const double time : times)
        steps.add(time);
    return steps.median();
}

} // namespace

void TimeOddities::add(const TimeOddities &other)
{
    repeated += other.repeated;
    late += other.late;
    setBack += other.setBack;
    gaps += other.gaps;
    longestGap = std::max(longestGap, other.longestGap);
    newestFirst += other.newestFirst;
    irregular += other.irregular;
    devices += other.devices;
}

TimeOddities orderByTime(Series &series)
{
    TimeOddities odd;
    const std::uint64_t unknown = fillUnknownTimes(series.times);
    if (series.times.empty())
        return odd;
    odd.devices = 1;
    if (isNewestFirst(series.times)) {
        ++odd.newestFirst;
        turnRound(series);
    }
    series.interval = usualStep(series.times);
    Sorter sorter(series.times, series.interval > 0 ? series.interval : 1);
    sorter.sort(odd);
    odd.repeated -= std::min(odd.repeated, unknown); // those are no stamps of the file
    if (odd.late > 0)
        permute(series, [&sorter](std::size_t to) { return sorter.stamps()[to].row; });
    for (std::size_t row = 0; row < series.times.size(); ++row)
        series.times[row] = sorter.stamps()[row].time;
    if (series.interval > 0)
        countSteps(series.times, series.interval, odd);
    return odd;
}

} // namespace fleetgrad::fleet
