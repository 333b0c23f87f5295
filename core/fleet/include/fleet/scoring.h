// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/devicetrace.h>
#include <fleet/error.h>
#include <fleet/runconfig.h>
#include <fleet/source.h>
#include <learning/laneblock.h>

#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

namespace fleetgrad::fleet {

/// A model that is to score readings. It has as many weights as the features that it takes.
struct ScoringModel
{
    learning::LinearModel model;
    bool isLocal = false; ///< takes the features of the device's channels; false: those of the fleet
};

/// The last readings of a device, and what each of the models says of them.
struct ScoredAgain
{
    DeviceTrace trace; ///< readings, values and labels; without scores and models of its own
    std::size_t models = 0;
    /// [reading][model], log-odds. NaN where every channel was missing.
    std::vector<float> logOdds;

    float of(std::size_t reading, std::size_t model) const { return logOdds[reading * models + model]; }
};

/// Reads the first `batches` batches of a device again, as readAgain() does, computes the features from the
/// readings alone (not what a person has masked or recalibrated since) and lets each model score the last
/// DeviceTrace::capacity readings, to the bit as a batch would be scored. Fails where the run has more than
/// ten million readings a device, and with ErrorKind::Cancelled soon after `stop` was requested.
Expected<ScoredAgain> scoreAgain(const RunConfig &config, Source &source, std::uint32_t device,
                                 std::uint64_t batches, std::span<const ScoringModel> models,
                                 std::stop_token stop = {});

} // namespace fleetgrad::fleet
