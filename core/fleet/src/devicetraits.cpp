// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "devicetraits.h"

#include "plantnames.h"
#include "random.h"

#include <algorithm>

namespace fleetgrad::fleet {

namespace {

constexpr std::uint64_t commonStream = ~0ull;
constexpr std::uint64_t latestJoin = 60;
constexpr double harmlessShare = 0.06;
constexpr double dipsAmongHarmless = 0.9;

/// Share of the anomalous readings that a kind makes up in a fleet whose devices are identical.
constexpr std::array<double, anomalyKinds> usualMix{0.06, 0.46, 0.14, 0.10, 0.24};

/// Draws numbers between those of the whole fleet and those of the device itself.
class Blend
{
public:
    Blend(std::uint64_t seed, std::uint64_t device, std::uint64_t topic, double heterogeneity)
        : m_common(Random::stream(seed, commonStream, topic)), m_own(Random::stream(seed, device, topic)),
          m_heterogeneity(heterogeneity)
    {
    }
    double operator()(double low, double high)
    {
        const double common = m_common.uniform(), own = m_own.uniform();
        return low + (high - low) * (common + m_heterogeneity * (own - common));
    }
    Random &own() { return m_own; }

private:
    Random m_common, m_own;
    double m_heterogeneity;
};

std::array<double, incidentKinds> shares(double anomalyShare, double heterogeneity, Random &own)
{
    std::array<double, incidentKinds> share{};
    double sum = 0;
    for (std::size_t kind = 0; kind < anomalyKinds; ++kind) {
        const double u = own.uniform();
        share[kind] = usualMix[kind] * (1 - heterogeneity + heterogeneity * 4 * u * u * u);
        sum += share[kind];
    }
    for (std::size_t kind = 0; kind < anomalyKinds; ++kind)
        share[kind] *= sum > 0 ? anomalyShare / sum : 0;
    share[anomalyKinds] = harmlessShare * dipsAmongHarmless;
    share[anomalyKinds + 1] = harmlessShare * (1 - dipsAmongHarmless);
    return share;
}

/// A kind that makes up a share s of the readings and lasts d begins s / d times a reading; what no
/// incident covers is the gaps.
void setIncidents(DeviceTraits &traits, const std::array<double, incidentKinds> &share)
{
    double rate = 0, covered = 0;
    for (std::size_t kind = 0; kind < incidentKinds; ++kind) {
        rate += share[kind] / durationOf(Incident(kind + 1)).mean();
        covered += share[kind];
        traits.upTo[kind] = rate;
    }
    for (double &bound : traits.upTo)
        bound /= rate;
    traits.meanGap = (1 - covered) / rate;
}

} // namespace

Duration durationOf(Incident incident)
{
    switch (incident) {
    case Incident::None:
        break;
    case Incident::Spike:
        return {1, 3};
    case Incident::LevelShift:
        return {20, 80};
    case Incident::Drift:
        return {30, 110};
    case Incident::Stuck:
        return {20, 60};
    case Incident::NoiseBurst:
        return {20, 70};
    case Incident::Dip:
        return {12, 48};
    case Incident::Blip:
        return {1, 2};
    }
    return {0, 0};
}

DeviceTraits deviceTraits(const SimulationConfig &config, std::uint64_t seed, std::uint32_t device)
{
    const double heterogeneity = config.heterogeneity;
    Random own(Random::stream(seed, device, 0));
    DeviceTraits traits;
    const double odd = own.uniform();
    const int kind = int(own.uniform() * machineKinds());
    traits.machine = odd < 2 * heterogeneity ? kind : 0;
    traits.nameGap = own.uniform();
    const bool late = own.uniform() < config.lateShare;
    const double joins = own.uniform();
    traits.joins = late ? 1 + std::uint64_t(joins * double(latestJoin)) : 0;
    traits.direction = own.uniform() < heterogeneity / 2 ? -1 : 1;
    setIncidents(traits, shares(config.anomalyShare, heterogeneity, own));
    return traits;
}

ChannelTraits channelTraits(const SimulationConfig &config, std::uint64_t seed, std::uint32_t device,
                            const DeviceTraits &traits, int channel)
{
    const Quantity &quantity = quantityOf(traits.machine, channel);
    Blend blend(seed, device, std::uint64_t(channel) + 1, config.heterogeneity);
    ChannelTraits result;
    result.level = quantity.level * blend(0.75, 1.25);
    result.deviation = quantity.deviation * blend(0.6, 1.6);
    result.dailyAmplitude = blend(1, 3);
    result.dailyPhase = blend(0, 1);
    result.hourlyAmplitude = blend(0.2, 0.7);
    result.hourlyPhase = blend(0, 1);
    result.memory = blend(0.2, 0.75);
    return result;
}

} // namespace fleetgrad::fleet
