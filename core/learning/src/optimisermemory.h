// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kernels.h"
#include "lanerow.h"

#include <learning/laneblock.h>

#include <array>
#include <cstddef>
#include <span>
#include <vector>

namespace fleetgrad::learning {

/// By what each lane is trained.
struct LaneTrainers
{
    std::array<std::uint8_t, laneCount> optimiser{}, schedule{};

    unsigned used(int devices) const; ///< bit i: one of the first `devices` lanes uses optimiser i
    int rows(int devices) const;      ///< of memory a weight that they need: 0, 1 or 2
    bool areKnown() const;            ///< whether all are values of their enumerations
};

/// What the optimisers of a block remember of one model; see OptimiserState of laneoptimisers.h. Memory is
/// taken where a lane needs it.
class OptimiserMemory
{
public:
    /// Room for `rows` rows a weight, of `weights` weights and biases; what is there stays.
    void resize(int rows, std::size_t weights);
    /// Forgets everything of a lane.
    void clear(int lane);
    /// Forgets what belongs to the weights of a lane, and keeps what belongs to its data.
    void replaceWeights(int lane, Optimiser optimiser);
    kernel::OptimiserRows rows();
    std::vector<std::span<std::byte>> saved();

private:
    FloatRows m_first, m_second;
    FloatRows m_lanes; ///< beta1^t, beta2^t, last rate; empty where every lane uses SGD
};

} // namespace fleetgrad::learning
