// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace fleetgrad::session {

/// When each batch was, and how much had been read by then, of at most 2,048 batches; between and beyond them
/// lines lead on.
struct RunClock
{
    struct Knot
    {
        double batch = 0;
        double time = 0;     ///< s: since 1970 where isDated, otherwise since the start
        double readings = 0; ///< since the start, mean over the devices
    };
    std::vector<Knot> knots; ///< batch, time and readings strictly ascending
    bool isDated = false;    ///< times are the source's own
};

/// The time of a batch by the clock, between knots and beyond them by the lines; NaN of an empty clock.
double timeAt(const RunClock &clock, double batch);

/// Builds a RunClock batch by batch.
class RunClockMaker
{
public:
    /// Of a run whose batches span so many seconds where the source has no stamps.
    RunClockMaker(double batchSeconds, std::size_t devices) : m_batchSeconds(batchSeconds), m_devices(devices)
    {
    }

    /// So many there are from the next batch on.
    void setDevices(std::size_t devices);
    /// `time`: the batch's stamp in seconds since 1970, or NaN; `readings`: of all devices since the start.
    void add(std::uint64_t batch, double time, std::uint64_t readings);
    const RunClock &clock() const { return m_clock; }

private:
    void halve();
    double mean(std::uint64_t readings) const;

    double m_batchSeconds;
    std::size_t m_devices;
    RunClock m_clock;
    double m_meanBefore = 0; ///< readings of a device, up to m_readingsBefore of all
    std::uint64_t m_readings = 0, m_readingsBefore = 0;
    std::uint64_t m_count = 0, m_stride = 1;
    bool m_lastIsKept = true; ///< otherwise the next takes the place of the last knot
};

} // namespace fleetgrad::session
