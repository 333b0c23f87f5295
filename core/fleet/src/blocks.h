// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "latelabels.h"
#include "weaklabels.h"
#include "workers.h"

#include <fleet/runconfig.h>
#include <fleet/source.h>
#include <learning/driftmonitor.h>
#include <learning/laneblock.h>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace fleetgrad::fleet {

class DeviceLook;

/// How the configuration has drift found.
learning::ChangeSettings changeSettings(const DriftConfig &drift);

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
    /// The devices of `source`, which has to live as long. The last `holdOut` of them never train, nor does
    /// the one that the configuration names. `only`: that device is read and learns alone, and there is no
    /// other block than its own.
    Blocks(const RunConfig &config, const Source &source, int holdOut, int threads,
           std::optional<std::uint32_t> only = {});

    /// What one batch needs from outside; each function is called on the thread that owns the device's block.
    struct Batch
    {
        Source &source;
        std::uint64_t number; ///< from 0
        learning::GlobalModel global;
        std::function<bool(std::uint32_t)> ended;   ///< the device has no more readings
        std::function<void(std::uint32_t)> prepare; ///< before a device is learnt from
        std::function<void(std::uint32_t)> finish;  ///< after it
        /// Each is told what the device that it is about reads and scores.
        std::span<const std::unique_ptr<DeviceLook>> looks = {};
    };

    std::size_t deviceCount() const { return m_places.size(); }
    /// Whether the block of that device is there.
    bool has(std::uint32_t device) const { return m_places[device].block < m_blocks.size(); }
    /// The number of the first block that is there among those of the whole fleet.
    std::size_t firstBlock() const { return m_firstBlock; }
    bool trains(std::uint32_t device) const
    {
        return device < m_firstHoldOut && std::int64_t(device) != m_holdOutDevice;
    }

    /// The original method begins to learn from the same readings, or ends: nothing of it is left.
    void setShadow(bool on);
    bool hasShadow() const { return m_hasShadow; }
    /// The device's block by the original method, its lane as lane(); null without it.
    const learning::LaneBlock *shadow(std::uint32_t device) const
    {
        return m_blocks[m_places[device].block].shadow.get();
    }

    /// Reads and processes a batch of every device.
    void process(const Batch &batch);
    /// Batches after the last reading in which labels may still arrive.
    std::uint64_t labelBatches() const;

    learning::LaneBlock &block(std::uint32_t device) { return m_blocks[m_places[device].block].lanes; }
    const learning::LaneBlock &block(std::uint32_t device) const
    {
        return m_blocks[m_places[device].block].lanes;
    }
    int lane(std::uint32_t device) const { return m_places[device].lane; }
    learning::DriftMonitor &monitor(std::uint32_t device) { return m_blocks[m_places[device].block].monitor; }
    const learning::DriftMonitor &monitor(std::uint32_t device) const
    {
        return m_blocks[m_places[device].block].monitor;
    }
    /// Readings that the device had in the batch just processed.
    int count(std::uint32_t device) const { return m_counts[device]; }
    /// Whether it had readings or labels.
    bool active(std::uint32_t device) const { return m_active[device] != 0; }
    int histogramBins() const { return m_histogramBins; }

    /// Calls `add` with the scores of global versions in the batch just processed, block by block.
    void globalScores(const std::function<void(const learning::VersionScores &)> &add) const;

    /// Adds learning::LaneBlock::scoreChanges() of the batch just processed, of all blocks, to `bins`.
    void addScoreChanges(learning::Scorer scorer, bool trains, bool anomaly,
                         std::vector<std::uint64_t> &bins) const;

    /// What the batch just processed adds to what the fleet knows of alarms.
    learning::AlarmBatch alarmBatch() const;

    /// What the batch just processed says of the decision, of devices that train and `counts`; summed in
    /// their order.
    learning::DecisionEvidence evidence(const std::function<bool(std::uint32_t)> &counts) const;

    /// `starts`, where it is not null, is told where each block begins in `bytes`, and where the last ends.
    void save(std::vector<std::byte> &bytes, std::vector<std::uint64_t> *starts = nullptr) const;
    /// Takes what save() of an equal fleet wrote; with one device only: without the other blocks.
    bool restore(std::span<const std::byte> &bytes);

private:
    struct Block
    {
        learning::LaneBlock lanes;
        std::unique_ptr<learning::LaneBlock> shadow;
        learning::DriftMonitor monitor;
        std::vector<std::uint32_t> devices;
        std::vector<std::uint8_t> trains;
        bool active = false; ///< somebody read something in the batch just processed
    };
    struct Scratch
    {
        learning::BatchInput input;
        learning::BatchScratch scratch;
    };

    void processBlock(Block &block, Scratch &scratch, const Batch &batch);
    void learn(Block &block, Scratch &scratch, const Batch &batch) const;
    /// Calls `tell` with each look at a device of that block, and with its lane.
    template <class Tell>
    void eachLook(const Block &block, const Batch &batch, Tell tell) const;

    /// Whether the device is read.
    bool takesPart(std::uint32_t device) const { return !m_only || *m_only == device; }

    std::uint32_t m_firstHoldOut;
    int m_holdOutDevice;
    int m_histogramBins;
    std::optional<std::uint32_t> m_only;
    std::size_t m_firstBlock = 0;
    bool m_hasShadow = false;
    const learning::LinearModel m_noGlobal; ///< of the original method, which never averaged weights
    bool m_watchesDrift;
    std::vector<Place> m_places;
    std::vector<Block> m_blocks;
    int m_batchReadings;
    WeakLabels m_weakLabels;
    LateLabels m_labels;
    std::vector<int> m_counts;
    std::vector<std::uint8_t> m_active;
    Workers m_workers;
    std::vector<Scratch> m_scratch; ///< one a thread
};

} // namespace fleetgrad::fleet
