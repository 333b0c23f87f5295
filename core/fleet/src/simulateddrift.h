// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "random.h"

#include <fleet/runconfig.h>

#include <cstdint>

namespace fleetgrad::fleet {

/// How a simulated sensor breaks.
enum class Breakage : std::uint8_t {
    None,
    Stuck,   ///< the last value over and over
    Missing, ///< no value any more
    Noise,   ///< eight deviations of noise on top
    FarOut,  ///< thirty deviations above
};

/// The drift that a simulated device is going to meet: a function of the configuration and its number alone.
/// Batches count from 0.
struct SimulatedDrift
{
    Breakage breakage = Breakage::None;
    int channel = 0; ///< that breaks
    std::uint64_t breaks = 0,
                  changes = 0; ///< in which batch the sensor breaks; the environment or concept changes
    double shift = 0;          ///< of every channel from then on, in deviations
    bool flips = false;        ///< from then on anomalies look as harmless incidents did, and these as they

    bool isBroken(int number, std::uint64_t batch) const
    {
        return breakage != Breakage::None && number == channel && batch >= breaks;
    }
    double shiftAt(std::uint64_t batch) const { return batch >= changes ? shift : 0; }
    bool flipsAt(std::uint64_t batch) const { return flips && batch >= changes; }
};

SimulatedDrift simulatedDrift(const SimulationConfig &config, std::uint64_t seed, std::uint32_t device);

/// What a broken sensor says where a sound one would have said `value`; `last` is what it said before it
/// broke.
double brokenValue(Breakage breakage, double value, double last, double deviation, Random &random);

} // namespace fleetgrad::fleet
