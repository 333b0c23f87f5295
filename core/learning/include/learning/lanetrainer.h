// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The trainer of one row of lanes: logistic regression by per-sample SGD, as templates on the scalar of the
// weights (float in the product; double where a test compares it with a reference). A row is one value a
// lane, `laneWidth` values; a model of n features is n rows of weights, then one of biases.
// Included by the kernels: the rules of lanemath.h hold.

#include <learning/lanemath.h>

namespace fleetgrad::learning::FLEETGRAD_LANES {

constexpr int laneWidth = 32;

/// TrainerSettings as the kernel wants it: every bound finite, no special meaning of 0.
template <class Scalar>
struct TrainerBounds
{
    Scalar l2;
    Scalar gradient; ///< bound of |error * feature|
    Scalar weight;   ///< bound of |weight| and |bias|
};

/// logit = bias + sum weights[j] * features[j], the sum from the bias in the order of the features.
template <class Scalar>
static inline void lanesScore(const Scalar *__restrict weights, const float *__restrict features, int n,
                              Scalar *__restrict logit)
{
    alignas(64) Scalar sum[laneWidth];
    for (int l = 0; l < laneWidth; ++l)
        sum[l] = weights[n * laneWidth + l];
    for (int j = 0; j < n; ++j)
        for (int l = 0; l < laneWidth; ++l)
            sum[l] += weights[j * laneWidth + l] * Scalar(features[j * laneWidth + l]);
    for (int l = 0; l < laneWidth; ++l)
        logit[l] = sum[l];
}

/// The same with one model for all lanes: n weights, then the bias.
template <class Scalar>
static inline void lanesScoreShared(const Scalar *__restrict model, const float *__restrict features, int n,
                                    Scalar *__restrict logit)
{
    alignas(64) Scalar sum[laneWidth];
    for (int l = 0; l < laneWidth; ++l)
        sum[l] = model[n];
    for (int j = 0; j < n; ++j)
        for (int l = 0; l < laneWidth; ++l)
            sum[l] += model[j] * Scalar(features[j * laneWidth + l]);
    for (int l = 0; l < laneWidth; ++l)
        logit[l] = sum[l];
}

/// One SGD step of each lane whose label is 0 or 1 (below 0: none, and its weights keep their bits):
/// error = (p - label) * importance,
/// weight = weight * (1 - rate * l2) - rate * clip(error * feature), then clipped; the bias without l2.
template <class Scalar>
static inline void lanesTrain(Scalar *__restrict weights, const float *__restrict features, int n,
                              const float *__restrict label, const Scalar *__restrict importance,
                              const Scalar *__restrict rate, const TrainerBounds<Scalar> &bounds)
{
    alignas(64) Scalar error[laneWidth];
    alignas(64) Scalar keep[laneWidth];
    alignas(64) Scalar step[laneWidth];
    lanesScore(weights, features, n, error);
    const Scalar gradient = bounds.gradient, bound = bounds.weight, l2 = bounds.l2;
    for (int l = 0; l < laneWidth; ++l) {
        const Scalar y = Scalar(label[l]);
        const Scalar e = (laneSigmoid(error[l]) - y) * importance[l];
        const Scalar kept = higher(Scalar(1) - rate[l] * l2, Scalar(0));
        error[l] = y < 0 ? Scalar(0) : e;
        keep[l] = y < 0 ? Scalar(1) : kept;
        step[l] = y < 0 ? Scalar(0) : rate[l];
    }
    for (int j = 0; j < n; ++j)
        for (int l = 0; l < laneWidth; ++l) {
            const Scalar slope = clamped(error[l] * Scalar(features[j * laneWidth + l]), -gradient, gradient);
            const Scalar moved = weights[j * laneWidth + l] * keep[l] - step[l] * slope;
            weights[j * laneWidth + l] = clamped(moved, -bound, bound);
        }
    for (int l = 0; l < laneWidth; ++l) {
        const Scalar moved = weights[n * laneWidth + l] - step[l] * clamped(error[l], -gradient, gradient);
        weights[n * laneWidth + l] = clamped(moved, -bound, bound);
    }
}

} // namespace fleetgrad::learning::FLEETGRAD_LANES
