// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "simulateddevice.h"

#include <learning/math.h>

#include <algorithm>
#include <cmath>

namespace fleetgrad::fleet {

namespace {

constexpr double day = 86400, hour = 3600;
constexpr Duration silence{10, 110};
constexpr double walkStep = 0.01, walkBound = 1;

/// Even between a tenth and 1.9 times the mean: no logarithm needed, and no fleet without an incident.
std::uint32_t gap(Random &random, double mean)
{
    return std::uint32_t(std::min(random.uniform(0.1, 1.9) * mean + random.uniform(), 4e9));
}

std::uint32_t between(Random &random, Duration duration)
{
    return std::uint32_t(duration.shortest +
                         int(random.uniform() * (duration.longest - duration.shortest + 1)));
}

std::uint32_t silenceGap(Random &random, double share)
{
    return share > 0 ? gap(random, silence.mean() * (1 - share) / share) : ~0u;
}

Incident choose(Random &random, const DeviceTraits &traits)
{
    const double u = random.uniform();
    std::size_t kind = 0;
    while (kind + 1 < traits.upTo.size() && u >= traits.upTo[kind])
        ++kind;
    return Incident(kind + 1);
}

/// Sizes in deviations: seen by eye on most, hidden in the noise at times.
double magnitude(Random &random, Incident incident, double direction)
{
    const double sign = random.uniform() < 0.9 ? direction : -direction;
    switch (incident) {
    case Incident::Spike:
        return sign * random.uniform(5, 10);
    case Incident::LevelShift:
        return sign * random.uniform(3.5, 7);
    case Incident::Drift:
        return sign * random.uniform(5, 9);
    case Incident::NoiseBurst:
        return random.uniform(3, 6);
    case Incident::Dip:
        return -direction * random.uniform(3.5, 7);
    case Incident::Blip:
        return -direction * random.uniform(4, 8);
    case Incident::None:
    case Incident::Stuck:
        break;
    }
    return 0;
}

} // namespace

IncidentPlan::IncidentPlan(const SimulationConfig &config, const DeviceTraits &traits, SimulatedState &state)
    : m_config(config), m_traits(traits), m_state(state), m_random(state.random)
{
}

IncidentPlan::~IncidentPlan()
{
    m_state.random = m_random.state();
}

SimulatedState IncidentPlan::start(const SimulationConfig &config, const DeviceTraits &traits,
                                   std::uint64_t stream)
{
    Random random(stream);
    SimulatedState state;
    state.silenceIn = silenceGap(random, config.dropOutShare);
    // At least one reading comes first, so that a stuck device has a value to be stuck at.
    state.incidentIn = 1 + gap(random, traits.meanGap);
    state.random = random.state();
    return state;
}

Slot IncidentPlan::next(std::int32_t row)
{
    Slot slot;
    if (silent())
        return slot;
    slot.row = row;
    if (m_state.incidentLeft == 0) {
        if (m_state.incidentIn > 0) {
            --m_state.incidentIn;
            return slot;
        }
        begin();
    }
    describe(slot);
    if (--m_state.incidentLeft == 0)
        m_state.incidentIn = gap(m_random, m_traits.meanGap);
    return slot;
}

bool IncidentPlan::silent()
{
    if (m_state.silenceLeft == 0) {
        if (m_config.dropOutShare <= 0)
            return false;
        if (m_state.silenceIn > 0) {
            --m_state.silenceIn;
            return false;
        }
        m_state.silenceLeft = between(m_random, silence);
    }
    if (--m_state.silenceLeft == 0)
        m_state.silenceIn = silenceGap(m_random, m_config.dropOutShare);
    return true;
}

void IncidentPlan::begin()
{
    const Incident incident = choose(m_random, m_traits);
    m_state.incident = std::uint32_t(incident);
    m_state.incidentLength = m_state.incidentLeft = between(m_random, durationOf(incident));
    m_state.magnitude = float(magnitude(m_random, incident, m_traits.direction));
    const auto channels = std::uint32_t(m_config.channels);
    m_state.channelCount = std::min(channels, 1 + std::uint32_t(m_random.uniform() * 3));
    m_state.firstChannel = std::uint32_t(m_random.uniform() * (channels - m_state.channelCount + 1));
}

void IncidentPlan::describe(Slot &slot) const
{
    const auto incident = Incident(m_state.incident);
    const std::uint32_t done = m_state.incidentLength - m_state.incidentLeft;
    slot.anomaly = isAnomaly(incident);
    slot.kind = slot.anomaly ? std::uint8_t(incident) : std::uint8_t(0);
    slot.firstChannel = m_state.firstChannel;
    slot.channelCount = m_state.channelCount;
    switch (incident) {
    case Incident::None:
        break;
    case Incident::Spike:
    case Incident::LevelShift:
    case Incident::Blip:
        slot.shift = m_state.magnitude;
        break;
    case Incident::Drift:
        slot.shift = m_state.magnitude * std::min(1.0f, 2 * float(done + 1) / float(m_state.incidentLength));
        break;
    case Incident::Stuck:
        slot.stuck = true;
        break;
    case Incident::NoiseBurst:
        slot.burst = m_state.magnitude;
        break;
    case Incident::Dip: // down and up again over three readings each
        slot.shift = m_state.magnitude * float(std::min({done + 1, m_state.incidentLeft, 3u})) / 3;
        break;
    }
}

ChannelSignal::Cycle::Cycle(double size, double turns, double stepTurns)
    : sine(learning::sinTurns(turns)), cosine(learning::sinTurns(turns + 0.25)),
      stepSine(learning::sinTurns(stepTurns)), stepCosine(learning::sinTurns(stepTurns + 0.25)),
      amplitude(size)
{
}

void ChannelSignal::Cycle::turn()
{
    const double next = sine * stepCosine + cosine * stepSine;
    cosine = cosine * stepCosine - sine * stepSine;
    sine = next;
}

ChannelSignal::ChannelSignal(const SimulationConfig &config, const ChannelTraits &traits, double seconds)
    : m_traits(traits), m_noise(config.noise), m_freshNoise(std::sqrt(1 - traits.memory * traits.memory)),
      m_daily(traits.dailyAmplitude, seconds / day + traits.dailyPhase, config.interval / day),
      m_hourly(traits.hourlyAmplitude, seconds / hour + traits.hourlyPhase, config.interval / hour)
{
}

void ChannelSignal::turn()
{
    m_daily.turn();
    m_hourly.turn();
}

double ChannelSignal::next(const Slot &slot, std::uint32_t channel, Random &random, ChannelState &state)
{
    state.noise = m_traits.memory * state.noise + m_freshNoise * random.normal();
    state.walk = std::clamp(state.walk + walkStep * random.normal(), -walkBound, walkBound);
    double sum = m_daily.amplitude * m_daily.sine + m_hourly.amplitude * m_hourly.sine +
                 m_noise * (state.noise + state.walk);
    turn();
    if (slot.touches(channel)) {
        if (slot.stuck)
            return state.last;
        sum += double(slot.shift);
        if (slot.burst > 0)
            sum += double(slot.burst) * random.normal();
    }
    state.last = m_traits.level + m_traits.deviation * sum;
    return state.last;
}

} // namespace fleetgrad::fleet
