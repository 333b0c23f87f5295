// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <session/snapshot.h>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace fleetgrad::session {

/// The newest changes of the learning rate of each device: those of the whole fleet would have room for few
/// of any one. Bounded as DeviceCurves::rates says.
class RateLog
{
public:
    explicit RateLog(std::size_t devices);

    void add(std::uint64_t batch, const fleet::RateChange &change);
    /// Its part of the curves of a device.
    void fill(DeviceCurves &curves) const;

private:
    struct Device
    {
        std::vector<BatchedRateChange> changes; ///< a ring once it is full
        std::uint64_t count = 0;                ///< since the run began
    };
    std::size_t m_capacity;
    std::vector<Device> m_devices;
};

} // namespace fleetgrad::session
