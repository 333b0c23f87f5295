// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "blocks.h"
#include "devices.h"

#include <fleet/batchrecord.h>

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace fleetgrad::fleet {

/// The drift of every device of a fleet: what the monitors found, why, and what is done about it. Works
/// between batches, device by device in their order.
class Drifts
{
public:
    Drifts(const RunConfig &config, Blocks &blocks, Devices &devices);

    /// A person's command of a remedy, for `members`.
    void apply(const Command &command, std::span<const std::uint32_t> members, BatchRecord &record);
    /// After a batch: finds and attributes drift, does what the configuration says, ends what lasts for some
    /// batches only, and adds to the record what changed, with events.
    void update(BatchRecord &record);

    const DriftCounts &counts() const { return m_tally.counts(); }
    const DeviceDrift &of(std::uint32_t device) const { return m_drifts[device]; }

    void save(std::vector<std::byte> &bytes) const;
    bool restore(std::span<const std::byte> &bytes);

private:
    /// Those to whom the same happened in one batch, for one event.
    struct Group
    {
        std::vector<std::uint32_t> devices;
        std::int32_t channel = -1;
    };
    static constexpr std::size_t causeCount = driftCauseCount;
    /// Batches after which a drift is told of and a remedy is taken by itself: until then more evidence may
    /// come, or more devices.
    static constexpr std::uint64_t settled = 3;

    void gather();
    void judge(std::uint32_t device, BatchRecord &record);
    /// How many devices usually move: a fleet with daily cycles always has some that lean.
    void learnUsual();
    /// The global version against the labels of the whole fleet.
    void judgeFleet(BatchRecord &record);
    void take(std::uint32_t device, const learning::Attribution &attribution, std::uint64_t batch);
    void act(std::uint32_t device, BatchRecord &record);
    bool isLastTrusted(std::uint32_t device, std::int32_t channel) const;
    void release(std::uint32_t device, BatchRecord &record);
    void expire(std::uint32_t device, BatchRecord &record);
    /// False where there is nothing to change.
    bool set(std::uint32_t device, DriftRemedy remedy, bool done, std::int32_t channel, bool automatic,
             BatchRecord &record);
    bool setRaised(std::uint32_t device, bool raised, BatchRecord &record);
    bool setRecalibrated(std::uint32_t device, bool done);
    bool setQuarantined(std::uint32_t device, std::int32_t channel, bool done);
    void announce(std::uint32_t device, std::uint64_t batch);
    std::uint64_t sinceOf(const Group &group) const;
    void addFound(BatchRecord &record);
    void addOver(BatchRecord &record);
    void remedied(DriftRemedy remedy, bool done, bool automatic, const Group &group, BatchRecord &record);
    void refused(bool automatic, const Group &group, BatchRecord &record);

    const DriftConfig m_config;
    Blocks &m_blocks;
    Devices &m_devices;
    const learning::ChangeSettings m_change;
    // Saved.
    std::vector<DeviceDrift> m_drifts;
    std::vector<std::uint64_t> m_rateSince;              ///< batch in which a rate was raised
    std::vector<std::uint64_t> m_recalibratedSince;      ///< batch of the last recalibration
    std::array<std::uint64_t, causeCount> m_fleetWide{}; ///< last batch in which devices joined, by cause
    double m_usualShare = 0;                             ///< as learning::FleetEvidence
    std::uint64_t m_usualCount = 0;                      ///< batches in it
    std::vector<std::uint8_t> m_announced;               ///< an event has told of the device's drift
    learning::ChangeDetector m_loss; ///< of the global version, over all devices that get labels
    std::uint64_t m_lossFound =
        0;               ///< batch in which its loss was found to have grown; 0: told, or not at all
    DeviceDrift m_whole; ///< of the fleet as a whole
    DriftTally m_tally;
    // Of the batch in progress.
    std::vector<learning::DriftEvidence> m_evidence;
    learning::FleetEvidence m_fleet;
    std::vector<std::uint8_t> m_changed;
    std::array<Group, causeCount> m_found, m_joined;
    Group m_over, m_refused;
    std::array<std::array<Group, 2>, driftRemedyCount> m_remedied; ///< by itself: [remedy][done]
};

} // namespace fleetgrad::fleet
