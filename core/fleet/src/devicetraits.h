// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/runconfig.h>

#include <array>
#include <cstdint>

namespace fleetgrad::fleet {

/// What happens to a device for some readings. The first five are anomalies, the rest belong to its life.
enum class Incident : std::uint8_t {
    None,
    Spike,      ///< 1 to 3 readings far off
    LevelShift, ///< another level at once
    Drift,      ///< a level that creeps away
    Stuck,      ///< the last value over and over
    NoiseBurst, ///< the same level, several times the noise
    Dip,        ///< harmless: maintenance, another product
    Blip,       ///< harmless: a valve, a restart
};
inline constexpr int anomalyKinds = 5;
inline constexpr int incidentKinds = 7;

constexpr bool isAnomaly(Incident incident)
{
    return incident >= Incident::Spike && incident <= Incident::NoiseBurst;
}

/// What a device is like, for its whole life: a function of the configuration and its number alone.
/// Magnitudes are in deviations of its noise.
struct DeviceTraits
{
    int machine = 0;
    double nameGap = 0;      ///< 0..1, spreads the numbers of the plant
    std::uint64_t joins = 0; ///< the first batch with readings
    double direction = 1;    ///< +1 or -1: where its anomalies mostly point; harmless incidents point away
    double meanGap = 0;      ///< readings between two incidents; 0 = no incidents
    std::array<double, incidentKinds> upTo{}; ///< cumulated probabilities of the kinds from Spike to Blip
};

struct ChannelTraits
{
    double level = 0, deviation = 1; ///< in the unit of the channel
    double dailyAmplitude = 0, dailyPhase = 0, hourlyAmplitude = 0, hourlyPhase = 0; ///< deviations, turns
    double memory = 0; ///< of the noise, from one reading to the next, 0..1
};

DeviceTraits deviceTraits(const SimulationConfig &config, std::uint64_t seed, std::uint32_t device);
ChannelTraits channelTraits(const SimulationConfig &config, std::uint64_t seed, std::uint32_t device,
                            const DeviceTraits &traits, int channel);

/// Mean and range of how long an incident lasts, in readings.
struct Duration
{
    int shortest, longest;
    double mean() const { return 0.5 * (shortest + longest); }
};
Duration durationOf(Incident incident);

} // namespace fleetgrad::fleet
