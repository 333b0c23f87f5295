// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "blocks.h"

#include <fleet/fleetscores.h>
#include <fleet/source.h>

#include <array>
#include <cstdint>
#include <memory>
#include <vector>

namespace fleetgrad::fleet {

/// Keeps up to date, batch by batch, what the scores of all devices amount to. Never saved: it follows from
/// the blocks.
class FleetTally
{
public:
    /// Both outlive it.
    FleetTally(const Blocks &blocks, const Source &source);

    /// After the device's batch, on the thread that owns its block.
    void measure(std::uint32_t device);
    /// Once all were: takes in what the labels of the batch added. Kinds and versions are left as they were.
    void add(FleetScores &scores) const;
    /// All of it from the blocks as they are: after they were restored.
    void recount(FleetScores &scores);

private:
    struct Device
    {
        std::array<learning::ScoreSums, learning::modelScorers.size()> sums;
        learning::Confusion atAlarm;
    };

    void clearSums(FleetScores &scores) const;
    void addSums(FleetScores &scores) const;
    void addDelays(std::uint32_t device, std::vector<IntervalDelays> &delays) const;

    const Blocks &m_blocks;
    const Source &m_source;
    std::vector<Device> m_devices;
};

} // namespace fleetgrad::fleet
