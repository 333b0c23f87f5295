// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulateddevice.h"

#include <fleet/source.h>

namespace fleetgrad::fleet {

/// A fleet that is made up, with anomalies whose labels are the truth. Everything follows from the
/// configuration and the seed; what a device has read so far is its state.
class SimulatedSource final : public Source
{
public:
    static Expected<std::unique_ptr<Source>> open(const RunConfig &config);

    const std::vector<DeviceInfo> &devices() const override { return m_devices; }
    void read(std::uint32_t device, std::uint64_t batch, learning::BatchInput &input, int lane) override;
    std::uint64_t batches() const override { return 0; }
    QStringList anomalyKinds() const override;
    void save(std::vector<std::byte> &bytes) const override;
    bool restore(std::span<const std::byte> &bytes) override;

private:
    explicit SimulatedSource(const RunConfig &config);
    static void takeTruth(const Slot &slot, int row, learning::BatchInput &input, int lane);
    struct Position
    {
        std::uint32_t device;
        std::uint64_t batch;
        int channel;
        double seconds; ///< time of the first slot
    };
    void readChannel(const Position &at, const DeviceTraits &kind, std::span<const Slot> slots,
                     learning::BatchInput &input, int lane);

    SimulationConfig m_config;
    std::uint64_t m_seed;
    int m_slots; ///< reading slots of a batch
    std::vector<DeviceInfo> m_devices;
    std::vector<SimulatedState> m_states;
    std::vector<ChannelState> m_channels; ///< [device][channel]
};

} // namespace fleetgrad::fleet
