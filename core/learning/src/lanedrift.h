// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kernels.h"

#include <learning/method.h>
#include <learning/mixture.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace fleetgrad::learning {

/// The slow moments of one channel of one device.
struct SlowMoments
{
    double steps = 0, mean = 0, variance = 0, diffMean = 0, diffVariance = 0, largest = 0;
};

/// What was done to the lanes of a block because of drift.
struct LaneDrift
{
    struct Kept
    {
        std::uint32_t lane = 0;
        std::vector<SlowMoments> channels;
    };

    std::array<std::uint8_t, laneCount> personal{};
    std::vector<Kept> kept; ///< what recalibrations replaced, one a lane at most

    void recalibrate(std::vector<kernel::ChannelState> &channels, int lane);
    bool undo(std::vector<kernel::ChannelState> &channels, int lane);
    void forget(int lane);

    void save(std::vector<std::byte> &bytes) const;
    bool restore(std::span<const std::byte> &bytes, std::size_t channels);
};

/// The mixture with half of the fleet model's share given to the local model.
Mixture personalised(const Mixture &mixture);

} // namespace fleetgrad::learning
