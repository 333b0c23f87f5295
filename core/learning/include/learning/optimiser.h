// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace fleetgrad::learning {

/// How a gradient moves the weights. The formulas are in lanetrainer.h and laneoptimisers.h. Rates mean
/// different things to them: what is gentle for one may be wild for another (docs/learning.md has figures).
enum class Optimiser : unsigned char { Sgd, Momentum, AdaGrad, Ftrl, Adam };
inline constexpr int optimiserCount = 5;

/// How the rate of a device changes with t, the labels that it has trained on; it multiplies the rate that
/// feedback and persons set.
enum class Schedule : unsigned char { Constant, InverseRoot, Inverse, Step, Cosine };
inline constexpr int scheduleCount = 5;

struct OptimiserSettings
{
    double momentum = 0.9; ///< share of the last move that a move keeps, 0..0.999 (Momentum)
    double beta1 = 0.9;    ///< share that the mean of gradients keeps, 0..0.999 (Adam)
    double beta2 = 0.999;  ///< of squared gradients, 0..0.999999 (Adam)
    double ftrlBeta = 1;   ///< beta of its rates a weight, > 0 (Ftrl)
    double ftrlL1 = 0;     ///< lambda 1: weights whose evidence is below it are 0, >= 0 (Ftrl)
    double ftrlL2 = 0;     ///< lambda 2, >= 0; instead of the trainer's l2 (Ftrl)
    bool operator==(const OptimiserSettings &) const = default;
};

struct ScheduleSettings
{
    std::uint64_t labels = 2000; ///< T: labels over which the rate falls, see scheduleFactor(), >= 1
    std::uint64_t warmUp = 0;    ///< W: labels over which it rises first; 0: none
    double floor = 0.05; ///< the factor never falls below it but in the warm-up, 0..1: a stream has no
                         ///< end, and a rate of 0 follows nothing any more
    bool operator==(const ScheduleSettings &) const = default;
};

/// What the rate is multiplied by for the label that follows t others, 0..1:
/// Constant 1; InverseRoot 1 / sqrt(1 + t / T) (Zinkevich 2003); Inverse 1 / (1 + t / T) (Robbins and Monro
/// 1951); Step 2^-floor(t / T); each not below `floor`.
/// Cosine: floor + (1 - floor) (1 + cos(pi (t mod T) / T)) / 2, which starts anew every T labels (SGDR,
/// Loshchilov and Hutter 2017).
/// With a warm-up, times min(1, (t + 1) / W), and the others count t from its end.
double scheduleFactor(Schedule schedule, const ScheduleSettings &settings, std::uint64_t t);

} // namespace fleetgrad::learning
