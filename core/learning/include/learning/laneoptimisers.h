// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The optimisers beside SGD, as policies that lanesTrainBy() composes over a row of lanes, and the choice of
// one a lane. Templates on the scalar of the weights, as lanetrainer.h: what the product does in single
// precision, a test compares with a plain implementation of the published rule in double precision.
// Included by the kernels: the rules of lanemath.h hold.
//
// g is the clipped gradient of a weight, r the rate of the lane, keep = max(1 - r l2, 0) the decoupled weight
// decay (Loshchilov and Hutter 2019; for SGD the same as L2), 1 for the bias.

#include <learning/lanetrainer.h>

namespace fleetgrad::learning::FLEETGRAD_LANES {

/// Numbers of the kernel for each learning::Optimiser.
enum LaneOptimiser { LaneSgd, LaneMomentum, LaneAdaGrad, LaneFtrl, LaneAdam, laneOptimisers };

/// OptimiserSettings as the kernel wants them.
template <class Scalar>
struct OptimiserConstants
{
    Scalar momentum, beta1, beta2, ftrlBeta, ftrlL1, ftrlL2;
};

/// State of the optimisers of one model: one or two rows a weight, and three a lane. All 0 at the start, but
/// the powers, which are 1, and lastRate, which is -1.
template <class Scalar>
struct OptimiserState
{
    Scalar *first = nullptr;  ///< [n + 1][lane] Momentum, Adam: mean of gradients; AdaGrad: sum of squares;
                              ///< Ftrl: z
    Scalar *second = nullptr; ///< [n + 1][lane] Adam: mean of squares; Ftrl: sum of squares
    Scalar *power1 = nullptr, *power2 = nullptr; ///< [lane] beta1^t and beta2^t (Adam)
    Scalar *lastRate = nullptr;                  ///< [lane] with which z was made; -1: z is to be made (Ftrl)
};

static inline float laneRoot(float x)
{
    return __builtin_sqrtf(x);
}
static inline double laneRoot(double x)
{
    return __builtin_sqrt(x);
}

/// No denormal numbers, which are slow: what fades becomes 0.
template <class Scalar>
static inline Scalar faded(Scalar x)
{
    return magnitude(x) < Scalar(1e-30) ? Scalar(0) : x;
}

/// What a policy needs to know of its lane and weight.
template <class Scalar>
struct WeightStep
{
    Scalar weight, gradient, rate, keep;
    Scalar power1, power2; ///< after this step
    Scalar penalised;      ///< 1; 0 for the bias
    Scalar remake;         ///< 1: z does not fit the rate
};

/// v = momentum v + g; w = keep w - r v (Polyak 1964, as Sutskever et al. 2013 write it).
struct MomentumPolicy
{
    static constexpr int rows = 1; ///< of state a weight
    template <class Scalar>
    static inline Scalar step(const WeightStep<Scalar> &s, const OptimiserConstants<Scalar> &c, Scalar &first,
                              Scalar &)
    {
        first = faded(c.momentum * first + s.gradient);
        return s.weight * s.keep - s.rate * first;
    }
};

/// G = G + g^2; w = keep w - r g / (sqrt(G) + 1e-8) (Duchi, Hazan and Singer 2011, diagonal).
struct AdaGradPolicy
{
    static constexpr int rows = 1; ///< of state a weight
    template <class Scalar>
    static inline Scalar step(const WeightStep<Scalar> &s, const OptimiserConstants<Scalar> &, Scalar &first,
                              Scalar &)
    {
        first += s.gradient * s.gradient;
        return s.weight * s.keep - s.rate * s.gradient / (laneRoot(first) + Scalar(1e-8));
    }
};

/// FTRL-Proximal a coordinate (McMahan et al. 2013, algorithm 1), alpha = r:
/// sigma = (sqrt(n + g^2) - sqrt(n)) / r; z = z + g - sigma w; n = n + g^2;
/// w = 0 where |z| <= l1, else -(z - sign(z) l1) / ((beta + sqrt(n)) / r + l2); the bias without l1 and l2.
/// The rule has a fixed rate and begins at 0: a weight that comes from elsewhere (a start other than 0, a new
/// rate, a global version) is taken over by the z that gives it. At a rate of 0 nothing moves.
struct FtrlPolicy
{
    static constexpr int rows = 2; ///< of state a weight
    template <class Scalar>
    static inline Scalar step(const WeightStep<Scalar> &s, const OptimiserConstants<Scalar> &c, Scalar &first,
                              Scalar &second)
    {
        const Scalar l1 = c.ftrlL1 * s.penalised, l2 = c.ftrlL2 * s.penalised;
        const Scalar rate = s.rate > 0 ? s.rate : Scalar(1);
        const Scalar root = laneRoot(second);
        const Scalar side = s.weight < 0 ? Scalar(1) : Scalar(-1);
        const Scalar made = side * l1 - s.weight * ((c.ftrlBeta + root) / rate + l2);
        const Scalar known = (s.remake > 0) & (s.weight != 0) ? made : first;
        const Scalar sum = second + s.gradient * s.gradient;
        const Scalar newRoot = laneRoot(sum);
        const Scalar z = known + s.gradient - (newRoot - root) / rate * s.weight;
        const Scalar excess = magnitude(z) - l1;
        const Scalar size = excess / ((c.ftrlBeta + newRoot) / rate + l2);
        const Scalar moved = excess > 0 ? (z < 0 ? size : -size) : Scalar(0);
        const bool moves = s.rate > 0;
        first = moves ? z : first;
        second = moves ? sum : second;
        return moves ? moved : s.weight;
    }
};

/// m = beta1 m + (1 - beta1) g; v = beta2 v + (1 - beta2) g^2;
/// w = keep w - r (m / (1 - beta1^t)) / (sqrt(v / (1 - beta2^t)) + 1e-8) (Kingma and Ba 2015, algorithm 1).
struct AdamPolicy
{
    static constexpr int rows = 2; ///< of state a weight
    template <class Scalar>
    static inline Scalar step(const WeightStep<Scalar> &s, const OptimiserConstants<Scalar> &c, Scalar &first,
                              Scalar &second)
    {
        first = faded(c.beta1 * first + (Scalar(1) - c.beta1) * s.gradient);
        second = faded(c.beta2 * second + (Scalar(1) - c.beta2) * s.gradient * s.gradient);
        const Scalar mean = first / (Scalar(1) - s.power1);
        const Scalar square = second / (Scalar(1) - s.power2);
        return s.weight * s.keep - s.rate * mean / (laneRoot(square) + Scalar(1e-8));
    }
};

/// One step of `Policy` on each lane whose label is 0 or 1; weights and state of the others keep their bits.
/// error = (p - label) * importance, g = clip(error * feature), weights clipped, as lanesTrain().
template <class Policy, class Scalar>
static inline void lanesTrainBy(Scalar *__restrict weights, const OptimiserState<Scalar> &state,
                                const OptimiserConstants<Scalar> &constants, const float *__restrict features,
                                int n, const float *__restrict label, const Scalar *__restrict importance,
                                const Scalar *__restrict rate, const TrainerBounds<Scalar> &bounds)
{
    alignas(64) Scalar error[laneWidth], keep[laneWidth], power1[laneWidth], power2[laneWidth],
        remake[laneWidth];
    lanesScore(weights, features, n, error);
    const Scalar gradient = bounds.gradient, bound = bounds.weight, l2 = bounds.l2;
    for (int l = 0; l < laneWidth; ++l) {
        error[l] = (laneSigmoid(error[l]) - Scalar(label[l])) * importance[l];
        keep[l] = higher(Scalar(1) - rate[l] * l2, Scalar(0));
        power1[l] = faded(state.power1[l] * constants.beta1);
        power2[l] = faded(state.power2[l] * constants.beta2);
        remake[l] = rate[l] != state.lastRate[l] ? Scalar(1) : Scalar(0);
    }
    const auto trainRow = [&](int j, const float *__restrict feature, Scalar penalised) {
        Scalar *__restrict weight = weights + j * laneWidth;
        Scalar *__restrict first = state.first + j * laneWidth;
        Scalar *__restrict second = Policy::rows == 2 ? state.second + j * laneWidth : nullptr;
        for (int l = 0; l < laneWidth; ++l) {
            const Scalar x = feature != nullptr ? Scalar(feature[l]) : Scalar(1);
            const WeightStep<Scalar> s{weight[l], clamped(error[l] * x, -gradient, gradient),
                                       rate[l],   penalised > 0 ? keep[l] : Scalar(1),
                                       power1[l], power2[l],
                                       penalised, remake[l]};
            Scalar newFirst = first[l], newSecond = 0;
            if constexpr (Policy::rows == 2)
                newSecond = second[l];
            const Scalar moved = clamped(Policy::step(s, constants, newFirst, newSecond), -bound, bound);
            const bool steps = label[l] >= 0;
            weight[l] = steps ? moved : weight[l];
            first[l] = steps ? newFirst : first[l];
            if constexpr (Policy::rows == 2)
                second[l] = steps ? newSecond : second[l];
        }
    };
    for (int j = 0; j < n; ++j)
        trainRow(j, features + j * laneWidth, Scalar(1));
    trainRow(n, nullptr, Scalar(0));
    for (int l = 0; l < laneWidth; ++l) {
        const bool steps = label[l] >= 0;
        state.power1[l] = steps ? power1[l] : state.power1[l];
        state.power2[l] = steps ? power2[l] : state.power2[l];
        state.lastRate[l] = steps & (rate[l] > 0) ? rate[l] : state.lastRate[l];
    }
}

/// Which optimiser each lane uses; null state where all use SGD.
template <class Scalar>
struct LaneChoice
{
    const std::uint8_t *optimiser; ///< [lane] LaneOptimiser
    unsigned used;                 ///< bit i: some lane uses LaneOptimiser i
    OptimiserConstants<Scalar> constants;
};

/// One step of each lane whose label is 0 or 1, by the lane's own optimiser. What a lane comes to does not
/// depend on what the others use.
template <class Scalar>
static inline void lanesTrainChosen(const LaneChoice<Scalar> &choice, Scalar *weights,
                                    const OptimiserState<Scalar> &state, const float *features, int n,
                                    const float *label, const Scalar *importance, const Scalar *rate,
                                    const TrainerBounds<Scalar> &bounds)
{
    if (choice.used == 1U << LaneSgd) {
        lanesTrain(weights, features, n, label, importance, rate, bounds);
        return;
    }
    alignas(64) float own[laneWidth];
    for (int optimiser = 0; optimiser < laneOptimisers; ++optimiser) {
        if ((choice.used >> unsigned(optimiser) & 1U) == 0)
            continue;
        bool any = false;
        for (int l = 0; l < laneWidth; ++l) {
            own[l] = choice.optimiser[l] == optimiser ? label[l] : -1.0F;
            any |= own[l] >= 0;
        }
        if (!any)
            continue;
        const auto by = [&]<class Policy>(Policy) {
            lanesTrainBy<Policy>(weights, state, choice.constants, features, n, own, importance, rate,
                                 bounds);
        };
        switch (optimiser) {
        case LaneSgd:
            lanesTrain(weights, features, n, own, importance, rate, bounds);
            break;
        case LaneMomentum:
            by(MomentumPolicy());
            break;
        case LaneAdaGrad:
            by(AdaGradPolicy());
            break;
        case LaneFtrl:
            by(FtrlPolicy());
            break;
        default:
            by(AdamPolicy());
            break;
        }
    }
}

} // namespace fleetgrad::learning::FLEETGRAD_LANES
