// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "workers.h"

#include <fleet/runconfig.h>
#include <fleet/source.h>
#include <learning/laneblock.h>

#include <cstdint>
#include <functional>
#include <vector>

namespace fleetgrad::fleet {

/// Where a device lives.
struct Place
{
    std::uint32_t block = 0;
    int lane = 0;
};

/// All devices of a fleet in lane blocks: devices of equal channel count side by side, in their own order.
class Blocks
{
public:
    /// The last `holdOut` devices never train.
    Blocks(const RunConfig &config, const std::vector<DeviceInfo> &devices, int holdOut, int threads);

    std::size_t deviceCount() const { return m_places.size(); }
    bool trains(std::uint32_t device) const { return device < m_firstHoldOut; }

    /// Reads and processes batch number `batch` (from 0) of every device. `prepare(device)` is called before
    /// a device's readings are learnt from, `finish(device)` after, each on the thread that owns its block.
    void process(Source &source, std::uint64_t batch, const learning::LinearModel &global,
                 const std::function<void(std::uint32_t)> &prepare,
                 const std::function<void(std::uint32_t)> &finish);

    learning::LaneBlock &block(std::uint32_t device) { return m_blocks[m_places[device].block].lanes; }
    const learning::LaneBlock &block(std::uint32_t device) const
    {
        return m_blocks[m_places[device].block].lanes;
    }
    int lane(std::uint32_t device) const { return m_places[device].lane; }
    /// Readings that the device had in the batch just processed.
    int count(std::uint32_t device) const { return m_counts[device]; }
    int histogramBins() const { return m_histogramBins; }

    /// Adds the scores of the global version in the batch just processed.
    void addGlobalScores(learning::ScoreCounts &trained, learning::ScoreCounts &holdOut) const;

    void save(std::vector<std::byte> &bytes) const;
    bool restore(std::span<const std::byte> &bytes);

private:
    struct Block
    {
        learning::LaneBlock lanes;
        std::vector<std::uint32_t> devices;
        std::vector<std::uint8_t> trains;
        bool active = false; ///< somebody read something in the batch just processed
    };
    struct Scratch
    {
        learning::BatchInput input;
        learning::BatchScratch scratch;
    };

    void processBlock(Block &block, Scratch &scratch, Source &source, std::uint64_t batch,
                      const learning::LinearModel &global, const std::function<void(std::uint32_t)> &prepare,
                      const std::function<void(std::uint32_t)> &finish);

    std::uint32_t m_firstHoldOut;
    int m_histogramBins;
    std::vector<Place> m_places;
    std::vector<Block> m_blocks;
    std::vector<int> m_counts;
    Workers m_workers;
    std::vector<Scratch> m_scratch; ///< one a thread
};

} // namespace fleetgrad::fleet
