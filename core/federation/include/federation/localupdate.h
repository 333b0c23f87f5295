// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <learning/laneblock.h>

#include <cstdint>

namespace fleetgrad::federation {

/// What a device sends after a batch (MESSAGES: local-model-updates). Its accuracy and loss are claims.
struct LocalUpdate
{
    std::uint32_t device = 0;
    std::uint32_t modelVersion = 0; ///< the device's own count of updates, from 1
    std::uint32_t baseVersion = 0;  ///< the global version that its fleet model started from; 0 = none yet
    std::int64_t samples = 0;       ///< labelled readings trained on since the last update
    float accuracy = 0, loss = 0;   ///< claimed by the sender
    float mean = 0, deviation = 0;  ///< of the readings of the first channel
    float learningRate = 0;
    learning::LinearModel fleetModel;
};

enum class Verdict : unsigned char { Accepted, Quarantined, Duplicate, KeptOut };
enum class ScreeningReason : unsigned char {
    None,
    NotFinite,        ///< a weight, the bias, the accuracy or the loss is NaN or infinite
    WrongDimensions,  ///< not the fleet's number of weights
    ImplausibleCount, ///< samples missing, zero, negative or more than a device can have read
    NormTooLarge,     ///< moved further from its base than SGD could have taken it
    Duplicate,        ///< (device, modelVersion, baseVersion) was here before
    Diverged,         ///< its device diverged in the batch that it is of
    Canary,           ///< its device tries out a model: the rest of the fleet has nothing of it
    UnknownBase,      ///< it says to start from a global version that there is not, or not any more
};

struct Screened
{
    std::uint32_t device = 0;
    std::uint32_t modelVersion = 0;
    Verdict verdict = Verdict::Accepted;
    ScreeningReason reason = ScreeningReason::None;
    float norm = 0; ///< Euclidean distance from the base version, weights and bias
};

/// The numbered model that a round made. Number 0 is the untrained model before the first round.
struct GlobalVersion
{
    std::uint32_t version = 0;
    std::uint32_t parent = 0; ///< the version that was newest when it was made
    std::uint64_t batch = 0;  ///< published at this batch boundary
    std::uint32_t devices = 0;
    std::uint64_t samples = 0;
    float claimedAccuracy = 0; ///< mean of the devices' claims, weighted by samples
    float moved = 0;           ///< Euclidean distance from its parent
    learning::LinearModel model;
    bool operator==(const GlobalVersion &) const = default;
};

} // namespace fleetgrad::federation
