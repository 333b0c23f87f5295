// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "simulateddrift.h"

#include <limits>

namespace fleetgrad::fleet {

namespace {
constexpr std::uint64_t driftTopic = 3'000'000; ///< beyond the streams of devices and channels
}

SimulatedDrift simulatedDrift(const SimulationConfig &config, std::uint64_t seed, std::uint32_t device)
{
    Random own(Random::stream(seed, device, driftTopic));
    SimulatedDrift drift;
    const auto first = std::uint64_t(config.driftBatch);
    const bool breaks = own.uniform() < config.brokenSensorShare;
    const auto kind = Breakage(1 + int(own.uniform() * 4));
    drift.channel = int(own.uniform() * config.channels);
    drift.breaks = first + std::uint64_t(own.uniform() * double(first));
    drift.breakage = breaks ? kind : Breakage::None;
    drift.changes = first;
    drift.shift = own.uniform() < config.environmentShare ? config.environmentShift : 0;
    drift.flips = own.uniform() < config.conceptShare;
    return drift;
}

double brokenValue(Breakage breakage, double value, double last, double deviation, Random &random)
{
    switch (breakage) {
    case Breakage::None:
        break;
    case Breakage::Stuck:
        return last;
    case Breakage::Missing:
        return std::numeric_limits<double>::quiet_NaN();
    case Breakage::Noise:
        return value + 8 * deviation * random.normal();
    case Breakage::FarOut:
        return value + 30 * deviation;
    }
    return value;
}

} // namespace fleetgrad::fleet
