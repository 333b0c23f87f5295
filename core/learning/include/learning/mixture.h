// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>

namespace fleetgrad::learning {

/// How the scores of a reading become its decision:
/// log-odds = local * (log-odds of the local model) + fleet * (log-odds of the global version)
///          + unsupervised * (log(recent mean fleet feature + 0.05) - its mean over the fleet) + offset,
/// where "recent" is the average over about the last 4 readings.
struct Mixture
{
    float local = 0, fleet = 0, unsupervised = 0, offset = 0;
    bool operator==(const Mixture &) const = default;
};

inline constexpr std::size_t hypothesisCount = 8;

/// The mixtures among which the fleet's evidence chooses: from the local model alone, which is best where
/// labels come at once, to the fleet's and the unsupervised score, where they come late or never.
inline constexpr std::array<Mixture, hypothesisCount> hypotheses{{{1.00F, 0.00F, 0.0F, 0.0F},
                                                                  {0.70F, 0.30F, 2.0F, 0.0F},
                                                                  {0.55F, 0.45F, 2.0F, 0.0F},
                                                                  {0.40F, 0.60F, 2.0F, 0.0F},
                                                                  {0.25F, 0.75F, 2.0F, 0.0F},
                                                                  {0.15F, 0.85F, 2.0F, -0.2F},
                                                                  {0.00F, 0.50F, 1.5F, -1.5F},
                                                                  {0.00F, 0.25F, 2.0F, -2.2F}}};

/// What a device decides by, as the fleet sends it.
struct DecisionRule
{
    Mixture labelled{0.5F, 0.5F, 0, 0}; ///< where the device has had labels
    Mixture unlabelled{0, 1, 0, 0};     ///< where its local model has learnt nothing
    float unsupervisedMean = -1.2F;     ///< of log(recent mean fleet feature + 0.05), over the fleet
    bool operator==(const DecisionRule &) const = default;
};

/// What the labels of a batch say of the hypotheses, and its readings of the unsupervised score.
struct DecisionEvidence
{
    std::array<double, hypothesisCount> logLoss{}; ///< sums over the labels
    double labels = 0;
    double unsupervised = 0; ///< sum of log(recent mean fleet feature + 0.05) over the readings
    double readings = 0;
    double labelAge = 0; ///< sum over the devices of the readings since their newest label
    double devices = 0;

    void add(const DecisionEvidence &other);
};

} // namespace fleetgrad::learning
