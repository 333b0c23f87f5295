// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

namespace fleetgrad::session {

/// When the next batch is due at a speed that is a multiple of real time. A run that can't keep up is not
/// made to catch up later.
class Pace
{
public:
    using Clock = std::chrono::steady_clock;

    /// `batchSeconds` of the fleet's time pass in a batch; `speed` 0 = as fast as possible.
    void set(double batchSeconds, double speed)
    {
        m_batch = speed > 0 ? std::chrono::duration_cast<Clock::duration>(
                                  std::chrono::duration<double>(batchSeconds / speed))
                            : Clock::duration::zero();
        m_due = Clock::now();
    }
    Clock::time_point due() const { return m_due; }
    void batchStarted()
    {
        const auto now = Clock::now();
        m_due = m_due + m_batch < now ? now : m_due + m_batch;
    }

private:
    Clock::duration m_batch{};
    Clock::time_point m_due{};
};

/// When the next checkpoint is due. Large fleets are saved less often, and those that wait for their readings
/// too: saving, and writing what was saved before, is a small share of the work, which is what a run that
/// goes on from a checkpoint does again.
class CheckpointPace
{
public:
    using Clock = std::chrono::steady_clock;

    void dueNow() { m_earliest = m_latest = {}; }
    void worked(Clock::duration time) { m_work += time; }
    bool isDue() const
    {
        const auto now = Clock::now();
        return now >= m_earliest && (m_work >= m_least || now >= m_latest);
    }
    /// One was made, and took so long.
    void made(Clock::duration took)
    {
        using namespace std::chrono_literals;
        m_work = {};
        m_least = 30 * took;
        m_earliest = Clock::now() + 5s;
        m_latest = m_earliest + 1min;
    }

private:
    Clock::time_point m_earliest{}, m_latest{};
    Clock::duration m_work{}, m_least{};
};

/// Readings and updates a second over about the last second.
class Meter
{
public:
    using Clock = std::chrono::steady_clock;

    void add(std::uint64_t readings, std::uint64_t updates)
    {
        const auto now = Clock::now();
        if (m_since == Clock::time_point{})
            m_since = now;
        m_readings += readings;
        m_updates += updates;
        const double seconds = std::chrono::duration<double>(now - m_since).count();
        if (seconds < 1)
            return;
        readingsPerSecond = double(m_readings) / seconds;
        updatesPerSecond = double(m_updates) / seconds;
        m_readings = m_updates = 0;
        m_since = now;
    }
    void stop() { *this = Meter(); }

    double readingsPerSecond = 0, updatesPerSecond = 0;

private:
    std::uint64_t m_readings = 0, m_updates = 0;
    Clock::time_point m_since{};
};

} // namespace fleetgrad::session
