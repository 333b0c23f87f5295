// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The features of the original method for one row of lanes: mean, population deviation and |z| of the last
// 100 values, unscaled. Part of the kernels: the rules of lanemath.h hold.

#include "kernels.h"

#include <learning/lanemath.h>

namespace fleetgrad::learning::FLEETGRAD_LANES {

using namespace kernel;

constexpr double originalBound = 1e15; // as far as values enter: weights times features stay finite
constexpr float originalThreshold = 2.5F;

/// One channel: takes the value in, and writes its features; NaN changes nothing and gives zeros.
static inline void originalChannel(const double *__restrict value, ChannelHistory &__restrict history,
                                   float *__restrict feature, double *__restrict present)
{
    alignas(64) double x[width], sum[width], squares[width];
    for (int l = 0; l < width; ++l) {
        const bool there = value[l] - value[l] == 0;
        x[l] = there ? clamped(value[l], -originalBound, originalBound) : 0.0;
        present[l] = there ? 1.0 : 0.0;
        history.count[l] = lower(history.count[l] + present[l], double(originalHistory));
        sum[l] = 0;
        squares[l] = 0;
    }
    for (int l = 0; l < width; ++l)
        if (present[l] > 0) {
            history.value[history.next[l]][l] = x[l];
            history.next[l] = history.next[l] + 1 < originalHistory ? history.next[l] + 1 : 0;
        }
    // Distances from the newest value: exact zeros on a constant channel, no difference of large sums.
    for (int k = 0; k < originalHistory; ++k)
        for (int l = 0; l < width; ++l) {
            const double d = history.value[k][l] - x[l];
            sum[l] += double(k) < history.count[l] ? d : 0.0;
        }
    for (int l = 0; l < width; ++l)
        sum[l] /= higher(history.count[l], 1.0);
    for (int k = 0; k < originalHistory; ++k)
        for (int l = 0; l < width; ++l) {
            const double d = (history.value[k][l] - x[l]) - sum[l];
            squares[l] += double(k) < history.count[l] ? d * d : 0.0;
        }
    for (int l = 0; l < width; ++l) {
        const double deviation = __builtin_sqrt(squares[l] / higher(history.count[l], 1.0));
        const double z = magnitude(sum[l]) / (deviation > 0 ? deviation : 1.0);
        const bool there = present[l] > 0;
        feature[l] = there ? float(x[l] + sum[l]) : 0.0F;
        feature[width + l] = there ? float(deviation) : 0.0F;
        feature[2 * width + l] = there & (deviation > 0) ? float(z) : 0.0F;
    }
}

/// The fleet features (means over the channels of the three), the mean |z|, and the label of the method.
static inline void finishOriginal(const float *__restrict features, int channels, float *__restrict fleet,
                                  float *__restrict meanZ, float *__restrict label)
{
    for (int i = 0; i < originalKinds * width; ++i)
        fleet[i] = 0;
    for (int l = 0; l < width; ++l)
        label[l] = 0;
    for (int c = 0; c < channels; ++c) {
        const float *__restrict channel = features + c * originalKinds * width;
        for (int i = 0; i < originalKinds * width; ++i)
            fleet[i] += channel[i];
        for (int l = 0; l < width; ++l)
            label[l] = channel[2 * width + l] > originalThreshold ? 1.0F : label[l];
    }
    const float perChannel = 1.0F / float(channels);
    for (int i = 0; i < originalKinds * width; ++i)
        fleet[i] *= perChannel;
    for (int l = 0; l < width; ++l)
        meanZ[l] = fleet[2 * width + l];
}

} // namespace fleetgrad::learning::FLEETGRAD_LANES
