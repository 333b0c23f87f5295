// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fleet/source.h>
#include <learning/laneblock.h>
#include <transport/deviceclient.h>

#include <cstdint>
#include <limits>
#include <memory>

namespace fleetgrad::cli {

/// The readings of a device of files, as if they were read now: reading number n has the key n, from 1.
class DeviceFeed
{
public:
    /// `speed`: times as fast as the readings were taken; 0 as fast as they are asked for.
    DeviceFeed(std::shared_ptr<fleet::Source> source, std::uint32_t device, int batchReadings, double speed);
    /// Readings are not waited for until they are due: they were read before.
    void setPast(bool isPast) { m_isPast = isPast; }
    transport::DeviceClient::Next operator()(std::uint64_t key, fleet::LiveReading &reading);

private:
    /// When the reading is due, in seconds since 1970; by it all others are.
    double dueTime(std::uint64_t row, double now);

    std::shared_ptr<fleet::Source> m_source;
    std::uint32_t m_device;
    int m_batchReadings;
    double m_speed;
    bool m_isPast = false;
    learning::BatchInput m_input;
    std::uint64_t m_batch = std::numeric_limits<std::uint64_t>::max(); ///< that m_input has
    double m_start = 0; ///< when the reading that would have been taken at 0 is due; 0: not known yet
};

} // namespace fleetgrad::cli
