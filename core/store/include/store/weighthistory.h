// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <federation/movers.h>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace fleetgrad::store {

/// What became of one weight of the fleet model with one global version, or of a local model with one update.
struct WeightMove
{
    std::uint32_t version = 0; ///< global version, or number of the device's update
    std::uint64_t batch = 0;   ///< published, or sent, after it
    bool promoted = false;     ///< a person made an earlier version the newest again: no round, no movers
    float weight = 0;
    float change = 0; ///< from the one before of those that are known; of the first from the untrained model
    /// Who moved it most; none: not recorded, since the file was written by an older version of the program,
    /// or nobody did.
    std::optional<federation::WeightMovers> movers;
};

/// One weight of the fleet model over all global versions of a run, or of the local model of a device over
/// its updates that are stored with their weights; oldest first. A local model is moved by its device alone.
struct WeightHistory
{
    std::size_t feature = 0; ///< place of the weight in the model; after the last weight: the bias
    float before = 0;        ///< of the untrained model
    std::vector<WeightMove> moves;
    std::optional<std::uint32_t> device = {}; ///< whose local model; none: the fleet model
};

/// The places in `moves` of those that changed the weight most, the largest first; none that did not.
std::vector<std::size_t> largestMoves(const WeightHistory &history, std::size_t most);

} // namespace fleetgrad::store
