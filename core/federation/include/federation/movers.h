// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <federation/localupdate.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace fleetgrad::federation {

inline constexpr std::size_t moversKept = 3;

/// A device, and its part in how a round changed one weight.
struct Mover
{
    static constexpr std::uint32_t nobody = 0xffffffff;

    std::uint32_t device = nobody; ///< nobody: fewer devices than moversKept had a part in it
    float part = 0;                ///< signed, in units of the weight
    bool isSomebody() const { return device != nobody; }
    bool operator==(const Mover &) const = default;
};
using WeightMovers = std::array<Mover, moversKept>; ///< the largest |part| first; of equal ones the earlier

/// Who moved the weights most in the round that made a global version. 8 bytes a mover: 1,752 bytes for the
/// 72 weights and the bias of the fleet model, however many devices there are.
struct RoundMovers
{
    std::uint32_t version = 0;
    std::vector<WeightMovers> weights; ///< in the order of the weights, then the bias
    bool operator==(const RoundMovers &) const = default;
};

/// Of a round by FedAvg: the part of a device in the change of a weight is
///     samples / (samples of all) * (the weight in its update - the weight in `before`),
/// so that the parts of all devices sum to the change, but for rounding. An update that started from an
/// older version than `before` is measured from `before` all the same: what it lacks of the rounds between
/// counts as its part. `updates` as for fedAvg(). A strategy that is no weighted mean has no such parts.
std::vector<WeightMovers> fedAvgMovers(std::span<const LocalUpdate> updates,
                                       const learning::LinearModel &before);

} // namespace fleetgrad::federation
