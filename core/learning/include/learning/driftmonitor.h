// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <learning/changedetector.h>
#include <learning/driftcause.h>
#include <learning/laneblock.h>

#include <cstddef>
#include <span>
#include <vector>

namespace fleetgrad::learning {

/// Watches the inputs and the log losses of the devices of one block, and withholds what sensors in
/// quarantine say. At the rhythm of batches: values are gathered into blocks of at least 50 readings, whose
/// means say the level and whose steps say the noise of a channel. The state is 272 bytes a channel and 256 a
/// device.
///
/// Every figure is a sum of one lane in the order of its readings, in plain IEEE operations: the same bits on
/// every machine, whatever shares the block.
class DriftMonitor
{
public:
    static constexpr int blockReadings = 50;

    DriftMonitor(const ChangeSettings &settings, int channels, int devices);

    /// The readings of the batch, before mask(): what a sensor in quarantine says is watched on.
    void observe(const BatchInput &input);
    /// Makes the channels in quarantine missing.
    void mask(BatchInput &input) const;
    /// What the labels of the batch said; NaN where they said nothing.
    void observeLosses(int lane, const LaneBatch &batch);

    DriftEvidence evidence(int lane) const;

    void setQuarantined(int lane, int channel, bool quarantined);
    bool isQuarantined(int lane, int channel) const;

    /// Everything that is watched of a device begins anew, here and now; what it was is kept once.
    void restart(int lane);
    /// Takes the last restart() back; false where there was none since the last forget().
    bool undoRestart(int lane);
    /// Drops what undoRestart() needs.
    void forget(int lane);

    /// Appends the state; restore() takes what save() of a monitor of equal shape wrote, advances `bytes`
    /// past it, and returns false where it is not that.
    void save(std::vector<std::byte> &bytes) const;
    bool restore(std::span<const std::byte> &bytes);

private:
    struct Channel
    {
        ChangeDetector level, noise, missing;
        double within = 0;   ///< variance of the values within a block, faded
        double previous = 0; ///< the last value
        // Of the block in progress: distances from `origin`, and steps from value to value.
        double origin = 0, sum = 0, squares = 0, steps = 0;
        std::uint32_t present = 0, absent = 0, stepCount = 0;
        std::uint32_t still = 0;       ///< values in a row, the last included, that are equal
        std::uint32_t stillBefore = 0; ///< the longest such run, but for the present one
        std::uint32_t hasPrevious = 0, quarantined = 0, unused = 0;
    };
    struct Device
    {
        ChangeDetector losses[3];               ///< by DriftLoss
        std::uint32_t readings = 0, unused = 0; ///< of the block in progress
    };
    struct Kept
    {
        std::uint32_t lane = 0;
        Device device;
        std::vector<Channel> channels;
    };

    Channel &channel(int lane, int channel)
    {
        return m_channels[std::size_t(lane) * std::size_t(m_channelCount) + std::size_t(channel)];
    }
    const Channel &channel(int lane, int channel) const
    {
        return m_channels[std::size_t(lane) * std::size_t(m_channelCount) + std::size_t(channel)];
    }
    void gather(const BatchInput &input, int lane, int channel);
    void closeBlock(int lane);
    void closeChannel(Channel &channel);
    ChannelEvidence evidenceOf(int lane, int channel) const;
    double levelFloor(const Channel &channel) const;

    ChangeSettings m_settings;
    int m_channelCount;
    std::vector<Channel> m_channels; ///< [lane][channel]
    std::vector<Device> m_devices;
    std::vector<Kept> m_kept;
};

} // namespace fleetgrad::learning
