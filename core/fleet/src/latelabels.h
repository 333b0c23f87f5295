// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/runconfig.h>
#include <fleet/source.h>

#include <cstdint>
#include <optional>
#include <vector>

namespace fleetgrad::fleet {

/// When labels arrive: holds back those that a source gives with its readings, and lets them come late, out
/// of order, never, or first wrong and corrected later, as LabelConfig says. Distinct devices may be asked
/// from distinct threads at once. What happens to a label depends on the seed, its device and its reading
/// alone.
///
/// A delay in seconds goes by the time stamps of the readings where the source has them: a label comes with
/// the first reading that is at least that much later. The stamps are asked of the source again, so that
/// nothing of them is kept for a label that waits.
///
/// Real devices send their labels when they have them: nothing is held back here.
class LateLabels
{
public:
    /// `source` has to live as long. `only`: no other device is asked about.
    LateLabels(const RunConfig &config, const Source &source, std::optional<std::uint32_t> only = {});

    /// Readings after which a label of this device can't arrive or change any more; 0: each comes with its
    /// reading.
    int retention(std::uint32_t device) const;
    /// The largest of all devices.
    int longest() const { return m_longest; }

    /// Takes the labels of a batch that the source has just read into `lane`, and gives those that arrive
    /// during it. `ended`: the device has no more readings, and only its labels go on.
    void deliver(std::uint32_t device, learning::BatchInput &input, int lane, bool ended);

    void save(std::vector<std::byte> &bytes) const;
    bool restore(std::span<const std::byte> &bytes);

private:
    struct Device
    {
        int delay = 0;                 ///< readings; the most of them where it goes by time stamps
        bool stamped = false;          ///< it goes by time stamps
        bool weak = false;             ///< labels that the device makes itself are there at once
        std::uint64_t readings = 0;    ///< so far
        std::uint64_t clock = 0;       ///< in readings; goes on where they have ended
        std::vector<std::int8_t> held; ///< ring of the newest labels, by reading
    };
    struct Arrival
    {
        std::uint64_t due = 0; ///< on the device's clock
        learning::BatchInput::LateLabel label;
    };

    std::int8_t &held(Device &device, std::uint64_t reading) const
    {
        return device.held[std::size_t(reading % device.held.size())];
    }
    void arrivals(std::uint32_t index, std::uint64_t from, std::vector<Arrival> &found) const;
    void measureDelay(std::uint32_t index);

    const Source &m_source;
    LabelConfig m_config;
    std::uint64_t m_seed;
    int m_batchReadings;
    int m_longest = 0;
    std::optional<int> m_liveWindow; ///< of real devices
    std::vector<Device> m_devices;
};

} // namespace fleetgrad::fleet
