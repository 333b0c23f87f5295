// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <federation/localupdate.h>
#include <fleet/batchrecord.h>
#include <fleet/devicetrace.h>
#include <fleet/runconfig.h>
#include <fleet/source.h>
#include <learning/mixture.h>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>
#include <span>
#include <vector>

namespace fleetgrad::fleet {

/// What the fleet was to a device in one batch.
struct FleetInBatch
{
    learning::DecisionRule rule; ///< as BatchRecord::rule
    /// The threshold of the device's alarms after the batch, in log-odds; NaN: it reported nothing in it.
    float threshold = std::numeric_limits<float>::quiet_NaN();
    std::vector<federation::GlobalVersion> versions; ///< as BatchRecord::versions
};

/// One device of a run, gone through again by itself. What a device learns depends on the rest of the fleet
/// through the global versions, the rule of its decision and the threshold of its alarms alone: where these
/// are known of each batch, the device has the same bits as in an Engine, for a small part of the work.
class DeviceReplay
{
public:
    /// Before the first batch. `source` is as for an Engine, and read for this device alone.
    DeviceReplay(const RunConfig &config, std::shared_ptr<Source> source, std::uint32_t device);
    ~DeviceReplay();

    /// False where commands do to devices what follows from other devices too: tried out models, and remedies
    /// against drift, which end by themselves. So it is where the program takes remedies by itself.
    static bool canFollow(const RunConfig &config, std::span<const Command> commands);

    /// The number of the device's lane block, among those that Engine::save() tells of.
    std::size_t block() const;
    /// Takes what Engine::save() wrote, without the lane blocks but this one. False where it is not that, or
    /// something is in force then that canFollow() would not allow.
    bool restore(std::span<const std::byte> bytes);
    /// Batches that have passed.
    std::uint64_t batch() const;

    /// As Engine::step(). False where the device read something and its threshold is not known: what follows
    /// is not what was.
    bool step(std::span<const Command> commands, const FleetInBatch &fleet);
    /// What it reads and scores is kept from now on: as Engine::lookAt().
    void look();
    /// As Engine::trace(); null before look().
    std::shared_ptr<const DeviceTrace> trace() const;
    /// As Engine::scores() and Engine::detectionDelays() of the device.
    learning::ScoreCounts scores(learning::Scorer scorer) const;
    const learning::DelayCounts &detectionDelays() const;
    /// After the last batch, without weights.
    const DeviceReport &report() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace fleetgrad::fleet
