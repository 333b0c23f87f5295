// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <session/runclock.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>

namespace fleetgrad::session {

namespace {
constexpr std::size_t mostKnots = 2048;
}

void RunClockMaker::add(std::uint64_t batch, double time, std::uint64_t readings)
{
    if (m_clock.knots.empty())
        m_clock.isDated = std::isfinite(time);
    const RunClock::Knot knot{double(batch), m_clock.isDated ? time : double(batch) * m_batchSeconds,
                              mean(readings)};
    m_readings = readings;
    // A batch in which nothing was read, or not by the device that has the time, lies on the line between
    // its neighbours.
    const RunClock::Knot last = m_clock.knots.empty() ? RunClock::Knot{-1, -1e300, 0} : m_clock.knots.back();
    if (!(knot.batch > last.batch && knot.time > last.time && knot.readings > last.readings))
        return;
    if (m_lastIsKept)
        m_clock.knots.push_back(knot);
    else
        m_clock.knots.back() = knot;
    m_lastIsKept = m_count++ % m_stride == 0;
    if (m_clock.knots.size() >= mostKnots)
        halve();
}

double RunClockMaker::mean(std::uint64_t readings) const
{
    return m_meanBefore + double(readings - m_readingsBefore) / double(std::max<std::size_t>(m_devices, 1));
}

void RunClockMaker::setDevices(std::size_t devices)
{
    m_meanBefore = mean(m_readings);
    m_readingsBefore = m_readings;
    m_devices = devices;
}

void RunClockMaker::halve()
{
    std::size_t kept = 0;
    for (std::size_t i = 0; i < m_clock.knots.size(); i += 2)
        m_clock.knots[kept++] = m_clock.knots[i];
    m_lastIsKept = m_clock.knots.size() % 2 == 1;
    if (!m_lastIsKept) // the newest is always there
        m_clock.knots[kept++] = m_clock.knots.back();
    m_clock.knots.resize(kept);
    m_stride *= 2;
}

double timeAt(const RunClock &clock, double batch)
{
    const auto &knots = clock.knots;
    if (knots.empty())
        return std::numeric_limits<double>::quiet_NaN();
    if (knots.size() == 1)
        return knots.front().time;
    const auto last = knots.end() - 1;
    const auto to = std::min(
        std::max(std::ranges::lower_bound(knots, batch, {}, &RunClock::Knot::batch), knots.begin() + 1),
        last);
    const auto from = to - 1;
    return from->time + (to->time - from->time) * (batch - from->batch) / (to->batch - from->batch);
}

} // namespace fleetgrad::session
