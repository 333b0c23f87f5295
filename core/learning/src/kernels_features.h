// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The features of the sound method for one row of lanes, LEARNING.md "Features of a channel". Part of the
// kernels: the rules of lanemath.h hold.

#include "kernels.h"

#include <learning/lanemath.h>

namespace fleetgrad::learning::FLEETGRAD_LANES {

using namespace kernel;

constexpr double valueBound = 1e150; // its square is finite
constexpr double ratioBound = 100;   // log1p of it, and half the log of its square, lie beyond the clip at 4
constexpr float featureBound = 4;
constexpr float shareThreshold = 1.38629436F; // log1p(3)

/// The rates whose averages are kept; band w = 2^i has rate 1/w.
enum Rate { Slow, Fast, Variance, Band };
constexpr double decay[soundRates] = {1.0 / 1500, 1.0 / 60, 1.0 / 30, 1.0 / 2, 1.0 / 4,
                                      1.0 / 8,    1.0 / 16, 1.0 / 32, 1.0 / 64};

/// Arguments of the ten logarithms of one channel, each >= the smallest normal float.
enum Argument { AbsZ, FastZ, DiffZ, VarianceRatio, AbsShift, FirstBand, argumentCount = FirstBand + 5 };

struct alignas(64) FeatureRow
{
    float argument[argumentCount][width];
    float up[width];       // 1 where z > 0
    float levelUp[width];  // 1 where the shift > 0
    double present[width]; // 1 where the reading is there
};

/// Largest three, sum, and share of |feature| over the channels so far.
struct alignas(64) FleetRow
{
    float first[soundKinds][width], second[soundKinds][width], third[soundKinds][width];
    float sum[soundKinds][width], above[soundKinds][width];
};

static inline void clear(FleetRow &fleet)
{
    float *all = &fleet.first[0][0];
    for (int i = 0; i < 5 * soundKinds * width; ++i)
        all[i] = 0;
}

/// What a logarithm of 1 + |ratio| needs.
static inline float onePlus(double ratio)
{
    return float(1.0 + lower(magnitude(ratio), ratioBound));
}

/// The bias-corrected variance after a step a_t from a mean at distance d.
static inline double moved(double variance, double step, double d)
{
    return (1.0 - step) * (variance + step * d * d);
}

/// Moves the averages of one channel on by one value. A missing value (NaN) enters as a step of length 0
/// towards the last value, which leaves every average as it is to the bit: stores under a condition would
/// keep the loop from becoming SIMD.
static inline void advance(const double *__restrict value, ChannelState &__restrict state,
                           FeatureRow &__restrict row)
{
    for (int l = 0; l < width; ++l) {
        const double raw = value[l];
        const bool there = raw - raw == 0;
        const bool first = state.steps[Slow][l] == 0;
        const double before = state.previous[l];
        const double x = there ? clamped(raw, -valueBound, valueBound) : before;

        double step[soundRates]; // a_t
        for (int r = 0; r < soundRates; ++r) {
            const double old = state.steps[r][l];
            const double grown = old + (there ? 1.0 - decay[r] * old : 0.0);
            const double inverse = 1.0 / grown;
            step[r] = there ? inverse : 0.0;
            state.steps[r][l] = grown;
        }

        const double slowMean = state.slowMean[l], diffMean = state.diffMean[l], fastMean = state.fastMean[l];
        const double floor = higher(1e-3 * state.largest[l], 1e-9);
        const double slowFloored = state.slowVariance[l] + floor * floor;
        const double fastFloored = state.fastVariance[l] + floor * floor;
        const double diffFloored = state.diffVariance[l] + floor * floor;
        const double perSigma = 1.0 / __builtin_sqrt(slowFloored);
        const double fromSlow = x - slowMean;
        const double fromFast = x - fastMean;
        const double fromDiff = (first ? 0.0 : x - before) - diffMean;
        const double from30 = x - state.meanOf30[l];

        const double mean30 = state.meanOf30[l] + step[Variance] * from30;
        const double variance30 = moved(state.varianceOf30[l], step[Variance], from30);
        const double shift = (mean30 - slowMean) * perSigma;
        const double z = fromSlow * perSigma;
        const double ratio = clamped((variance30 + floor * floor) / slowFloored,
                                     1.0 / (ratioBound * ratioBound), ratioBound * ratioBound);
        double band[bandCount];
        for (int i = 0; i < bandCount; ++i)
            band[i] = state.band[i][l] + step[Band + i] * (x - state.band[i][l]);

        const bool shown = there & !first;
        row.argument[AbsZ][l] = shown ? onePlus(z) : 1.0F;
        row.argument[FastZ][l] = shown ? onePlus(fromFast / __builtin_sqrt(fastFloored)) : 1.0F;
        row.argument[DiffZ][l] = shown ? onePlus(fromDiff / __builtin_sqrt(diffFloored)) : 1.0F;
        row.argument[VarianceRatio][l] = shown ? float(ratio) : 1.0F;
        row.argument[AbsShift][l] = shown ? onePlus(shift) : 1.0F;
        for (int i = 0; i < bandCount - 1; ++i)
            row.argument[FirstBand + i][l] = shown ? onePlus((band[i] - band[i + 1]) * perSigma) : 1.0F;
        row.up[l] = z > 0 ? 1.0F : 0.0F;
        row.levelUp[l] = shift > 0 ? 1.0F : 0.0F;
        row.present[l] = there ? 1.0 : 0.0;

        for (int i = 0; i < bandCount; ++i)
            state.band[i][l] = band[i];
        state.slowMean[l] = slowMean + step[Slow] * fromSlow;
        state.slowVariance[l] = moved(state.slowVariance[l], step[Slow], fromSlow);
        state.diffMean[l] = diffMean + step[Slow] * fromDiff;
        state.diffVariance[l] = moved(state.diffVariance[l], step[Slow], fromDiff);
        state.fastMean[l] = fastMean + step[Fast] * fromFast;
        state.fastVariance[l] = moved(state.fastVariance[l], step[Fast], fromFast);
        state.meanOf30[l] = mean30;
        state.varianceOf30[l] = variance30;
        state.previous[l] = x;
        state.largest[l] = higher(state.largest[l], magnitude(x));
    }
}

/// The twelve features from the arguments of their logarithms.
static inline void finishChannel(FeatureRow &__restrict row, float *__restrict feature)
{
    float *argument = &row.argument[0][0];
    for (int i = 0; i < argumentCount * width; ++i)
        argument[i] = laneLog(argument[i]);
    for (int l = 0; l < width; ++l) {
        const float z = lower(row.argument[AbsZ][l], featureBound);
        const float shift = lower(row.argument[AbsShift][l], featureBound);
        feature[0 * width + l] = row.up[l] > 0 ? z : 0.0F;
        feature[1 * width + l] = row.up[l] > 0 ? 0.0F : z;
        feature[2 * width + l] = lower(row.argument[FastZ][l], featureBound);
        feature[3 * width + l] = lower(row.argument[DiffZ][l], featureBound);
        feature[4 * width + l] = clamped(0.5F * row.argument[VarianceRatio][l], -featureBound, featureBound);
        feature[5 * width + l] = row.levelUp[l] > 0 ? shift : 0.0F;
        feature[6 * width + l] = row.levelUp[l] > 0 ? 0.0F : shift;
    }
    for (int i = 0; i < (bandCount - 1) * width; ++i)
        feature[7 * width + i] = lower(argument[FirstBand * width + i], featureBound);
}

static inline void addToFleet(const float *__restrict feature, FleetRow &__restrict fleet)
{
    float *__restrict first = &fleet.first[0][0], *__restrict second = &fleet.second[0][0];
    float *__restrict third = &fleet.third[0][0], *__restrict sum = &fleet.sum[0][0];
    float *__restrict above = &fleet.above[0][0];
    for (int i = 0; i < soundKinds * width; ++i) {
        const float a = magnitude(feature[i]);
        const float belowFirst = lower(first[i], a);
        const float belowSecond = lower(second[i], belowFirst);
        first[i] = higher(first[i], a);
        second[i] = higher(second[i], belowFirst);
        third[i] = higher(third[i], belowSecond);
        sum[i] += a;
        above[i] += a > shareThreshold ? 1.0F : 0.0F;
    }
}

/// The 48 fleet features that describe the reading, and their mean.
static inline void finishFleet(const FleetRow &__restrict fleet, int channels, float *__restrict feature,
                               float *__restrict mean)
{
    constexpr int n = soundKinds * width;
    const float perTop = 1.0F / float(channels < 3 ? channels : 3);
    const float perChannel = 1.0F / float(channels);
    const float *first = &fleet.first[0][0], *second = &fleet.second[0][0], *third = &fleet.third[0][0];
    const float *sum = &fleet.sum[0][0], *above = &fleet.above[0][0];
    for (int i = 0; i < n; ++i) {
        feature[i] = first[i];
        feature[n + i] = (third[i] + second[i] + first[i]) * perTop;
        feature[2 * n + i] = sum[i] * perChannel;
        feature[3 * n + i] = above[i] * perChannel;
    }
    alignas(64) float total[width];
    for (int l = 0; l < width; ++l)
        total[l] = 0;
    for (int j = 0; j < soundStatistics; ++j)
        for (int l = 0; l < width; ++l)
            total[l] += feature[j * width + l];
    for (int l = 0; l < width; ++l)
        mean[l] = total[l] * (1.0F / soundStatistics);
}

/// The 24 fleet features that describe the readings before: the largest of each kind, averaged over about the
/// last 8 and 200 readings, this one included.
static inline void addContext(const double *__restrict present, ContextState &__restrict state,
                              float *__restrict feature)
{
    constexpr float rates[contextRates] = {1.0F / 8, 1.0F / 200};
    for (int r = 0; r < contextRates; ++r) {
        alignas(64) float step[width];
        for (int l = 0; l < width; ++l) {
            const bool there = present[l] > 0;
            const float grown = 1.0F + (1.0F - rates[r]) * state.steps[r][l];
            state.steps[r][l] = there ? grown : state.steps[r][l];
            step[l] = there ? 1.0F / grown : 0.0F;
        }
        for (int j = 0; j < soundKinds; ++j)
            for (int l = 0; l < width; ++l) {
                const float mean = state.largest[r][j][l];
                const float moved = mean + step[l] * (feature[j * width + l] - mean);
                state.largest[r][j][l] = moved;
                feature[(soundStatistics + r * soundKinds + j) * width + l] = moved;
            }
    }
}

/// log(mean fleet feature, averaged over about the last 4 readings, + 0.05).
static inline void addRecent(const double *__restrict present, const float *__restrict mean,
                             ContextState &__restrict state, float *__restrict recent)
{
    constexpr float rate = 1.0F / 4;
    for (int l = 0; l < width; ++l) {
        const bool there = present[l] > 0;
        const float grown = 1.0F + (1.0F - rate) * state.recentSteps[l];
        state.recentSteps[l] = there ? grown : state.recentSteps[l];
        const float step = there ? 1.0F / grown : 0.0F;
        state.recent[l] += step * (mean[l] - state.recent[l]);
    }
    for (int l = 0; l < width; ++l)
        recent[l] = laneLog(lower(state.recent[l], 1e30F) + 0.05F);
}

} // namespace fleetgrad::learning::FLEETGRAD_LANES
