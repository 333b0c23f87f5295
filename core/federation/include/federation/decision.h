// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <learning/mixture.h>

#include <array>
#include <cstddef>
#include <span>
#include <vector>

namespace fleetgrad::federation {

/// The fleet-wide choice of how a device's decision mixes its scores (exponentiated weights, discounted: the
/// "exponential forecaster" of Cesa-Bianchi and Lugosi 2006, chapter 2): a hypothesis weighs
/// prior * exp(-5 * evidence), where its evidence gains the mean log loss of each batch's labels (a batch of
/// less than 1,000 labels counts in proportion) and loses 0.2 % with each batch. The prior exp(-local * log(1
/// + age / 50)) trusts the local model less, the older the newest labels of the devices are. What a device
/// sends for it is eight sums.
class Decision
{
public:
    static constexpr double rate = 5, discount = 0.998, fullBatch = 1000, agePrior = 50;

    /// Takes in a batch of the whole fleet.
    void add(const learning::DecisionEvidence &batch);

    /// What devices decide by in the next batch: the mean of the hypotheses by their weights.
    learning::DecisionRule rule() const;
    /// Weights that sum to 1; without `local`, of those alone that do without the local model.
    std::array<double, learning::hypothesisCount> weights(bool local) const;

    void save(std::vector<std::byte> &bytes) const;
    bool restore(std::span<const std::byte> &bytes);

private:
    struct State
    {
        std::array<double, learning::hypothesisCount> evidence{};
        double labelAge = 0;                   ///< readings, mean of the last batch
        double unsupervised = 0, readings = 0; ///< sums since the run began
    };
    State m_state;
};

} // namespace fleetgrad::federation
