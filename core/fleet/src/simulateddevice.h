// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devicetraits.h"
#include "random.h"

#include <cstdint>

namespace fleetgrad::fleet {

/// What changes in a device as it reads, apart from its channels. Saved byte for byte: no padding.
struct SimulatedState
{
    std::uint64_t random = 0;
    std::uint32_t silenceIn = 0;    ///< slots until the next drop-out
    std::uint32_t silenceLeft = 0;  ///< slots of the present one
    std::uint32_t incidentIn = 0;   ///< readings until the next incident
    std::uint32_t incidentLeft = 0; ///< readings of the present one
    std::uint32_t incidentLength = 0;
    float magnitude = 0;            ///< signed, in deviations
    std::uint32_t firstChannel = 0; ///< that the incident touches, and how many from there on
    std::uint32_t channelCount = 0;
    std::uint32_t incident = 0; ///< an Incident
    std::uint32_t reserved = 0;
};
static_assert(sizeof(SimulatedState) == 48);

struct ChannelState
{
    std::uint64_t random = 0;
    double noise = 0; ///< in deviations
    double walk = 0;  ///< in deviations, bounded
    double last = 0;  ///< the value read last
};
static_assert(sizeof(ChannelState) == 32);

/// What the incidents of a device do to one reading slot.
struct Slot
{
    std::int32_t row = -1; ///< -1: silent
    float shift = 0;       ///< added, in deviations
    float burst = 0;       ///< deviation of extra noise, in deviations
    bool stuck = false;
    bool anomaly = false;
    std::uint8_t kind = 0; ///< of the anomaly: an Incident
    std::uint32_t firstChannel = 0, channelCount = 0;

    bool touches(std::uint32_t channel) const { return channel - firstChannel < channelCount; }
};

/// Incidents and drop-outs of one device, slot by slot.
class IncidentPlan
{
public:
    IncidentPlan(const SimulationConfig &config, const DeviceTraits &traits, SimulatedState &state);
    ~IncidentPlan();

    /// The state of a device before its first batch.
    static SimulatedState start(const SimulationConfig &config, const DeviceTraits &traits,
                                std::uint64_t stream);

    /// The next slot; `row` is the one that it gets unless the device is silent.
    Slot next(std::int32_t row);

private:
    bool silent();
    void begin();
    void describe(Slot &slot) const;

    const SimulationConfig &m_config;
    const DeviceTraits &m_traits;
    SimulatedState &m_state;
    Random m_random;
};

/// Cycles and noise of one channel of one device.
class ChannelSignal
{
public:
    /// `seconds` is the time of the first slot.
    ChannelSignal(const SimulationConfig &config, const ChannelTraits &traits, double seconds);

    /// The value at the next slot; `random` and `state` go on.
    double next(const Slot &slot, std::uint32_t channel, Random &random, ChannelState &state);
    void skip() { turn(); }

private:
    struct Cycle
    {
        double sine, cosine, stepSine, stepCosine, amplitude;
        Cycle(double amplitude, double turns, double stepTurns);
        void turn();
    };
    void turn();

    const ChannelTraits &m_traits;
    double m_noise, m_freshNoise;
    Cycle m_daily, m_hourly;
};

} // namespace fleetgrad::fleet
