// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The batch of a block, as plain loops over lanes. Included by one source file for each instruction set,
// after FLEETGRAD_LANES (the namespace) is defined: the rules of lanemath.h hold.

#include "kernels_features.h"
#include "kernels_original.h"
#include "kernels_train.h"

namespace fleetgrad::learning::FLEETGRAD_LANES {

static_assert(laneWidth == width);

/// Working arrays of one row.
struct alignas(64) RowWork
{
    double value[width];
    double anyPresent[width];
    double seen[width], spread[width]; // readings of the first channel, and their sum of squares
    FeatureRow features;
    FleetRow stats;
};

/// The values of a channel, NaN past the end of a lane and where infinite; counts those that are missing.
static inline void takeValues(ScoreJob &job, int row, int channel, double *__restrict value)
{
    const double *__restrict raw = job.values + (std::int64_t(row) * job.channels + channel) * width;
    const double *__restrict count = job.count;
    double *__restrict missing = job.missing;
    for (int l = 0; l < width; ++l) {
        const bool inside = double(row) < count[l];
        const bool there = raw[l] - raw[l] == 0;
        value[l] = inside & there ? raw[l] : __builtin_nan("");
        missing[l] += inside & !there ? 1.0 : 0.0;
    }
}

/// Mean and sum of squares of the batch's values of the first channel, by Welford's update.
static inline void describe(ScoreJob &job, RowWork &work)
{
    for (int l = 0; l < width; ++l) {
        const bool there = work.value[l] - work.value[l] == 0;
        const double x = there ? clamped(work.value[l], -valueBound, valueBound) : 0.0;
        const double seen = work.seen[l] + (there ? 1.0 : 0.0);
        const double d = there ? x - job.mean[l] : 0.0;
        const double mean = job.mean[l] + d / higher(seen, 1.0);
        work.seen[l] = seen;
        work.spread[l] += d * (x - mean);
        job.mean[l] = mean;
    }
}

/// Features of one row, the mean fleet feature into `mean`, log(its recent average + 0.05) into `recent`, and
/// the label of the original method.
static inline void extract(ScoreJob &job, int row, RowWork &work, float *__restrict local,
                           float *__restrict fleet, float *__restrict mean, float *__restrict recent)
{
    float *__restrict ownLabel = job.ownLabel + row * width;
    for (int l = 0; l < width; ++l)
        work.anyPresent[l] = 0;
    if (!job.original)
        clear(work.stats);
    for (int c = 0; c < job.channels; ++c) {
        takeValues(job, row, c, work.value);
        if (c == 0)
            describe(job, work);
        if (job.original) {
            originalChannel(work.value, job.channelHistories[c], local + c * originalKinds * width,
                            work.features.present);
        } else {
            float *feature = local + c * soundKinds * width;
            advance(work.value, job.channelStates[c], work.features);
            finishChannel(work.features, feature);
            addToFleet(feature, work.stats);
        }
        for (int l = 0; l < width; ++l)
            work.anyPresent[l] = higher(work.anyPresent[l], work.features.present[l]);
    }
    if (job.original)
        finishOriginal(local, job.channels, fleet, mean, ownLabel);
    else {
        finishFleet(work.stats, job.channels, fleet, mean);
        addContext(work.anyPresent, *job.context, fleet);
    }
    addRecent(work.anyPresent, mean, *job.context, recent);
    for (int l = 0; l < width; ++l) {
        const float made = job.original ? ownLabel[l] : 0.0F;
        ownLabel[l] = work.anyPresent[l] > 0 ? made : -1.0F;
        job.readings[l] += work.anyPresent[l];
        job.recent[l] += work.anyPresent[l] > 0 ? double(recent[l]) : 0.0;
    }
}

/// The decision of one row from its scores; `recent` loses its mean over the fleet.
static inline void decide(const ScoreJob &job, int row)
{
    const int n = job.rows * width;
    const float *__restrict local = job.score + MeasuredLocal * n + row * width;
    const float *__restrict global = job.score + MeasuredGlobal * n + row * width;
    float *__restrict recent = job.score + KeptRecent * n + row * width;
    float *__restrict decision = job.score + MeasuredDecision * n + row * width;
    const float *__restrict mixture = job.mixture;
    for (int l = 0; l < width; ++l) {
        const float unsupervised = recent[l] - job.unsupervisedMean;
        recent[l] = unsupervised;
        decision[l] = ((mixture[l] * local[l] + mixture[width + l] * global[l]) +
                       mixture[2 * width + l] * unsupervised) +
                      mixture[3 * width + l];
    }
}

/// The summed log loss that a hypothesis of the decision would have had.
static inline void weigh(MeasureJob &job, int hypothesis)
{
    const int n = job.steps * width;
    const float *__restrict part = job.mixtures + hypothesis * mixtureParts;
    double *__restrict sum = job.mixtureLoss[hypothesis];
    for (int l = 0; l < width; ++l)
        sum[l] = 0;
    for (int first = 0; first < n; first += width) {
        const float *__restrict label = job.label + first;
        const float *__restrict local = job.score + MeasuredLocal * n + first;
        const float *__restrict global = job.score + MeasuredGlobal * n + first;
        const float *__restrict recent = job.score + KeptRecent * n + first;
        alignas(64) float loss[width];
        for (int l = 0; l < width; ++l) {
            const float score = ((part[0] * local[l] + part[1] * global[l]) + part[2] * recent[l]) + part[3];
            loss[l] = laneSoftplus(clamped(label[l] > 0 ? -score : score, -lossBound, lossBound));
        }
        for (int l = 0; l < width; ++l)
            sum[l] += label[l] >= 0 ? double(loss[l]) : 0.0;
    }
}

/// Log loss and histogram bin of every score.
static void measure(MeasureJob &job)
{
    const int n = job.steps * width;
    const float *__restrict label = job.label;
    const std::int32_t half = job.bins / 2;
    for (int s = 0; s < MeasuredUnsupervised; ++s) {
        const float *__restrict score = job.score + s * n;
        float *__restrict loss = job.loss + s * n;
        std::int32_t *__restrict bin = job.bin + s * n;
        for (int i = 0; i < n; ++i) {
            const float wrong = clamped(label[i] > 0 ? -score[i] : score[i], -lossBound, lossBound);
            loss[i] = laneSoftplus(wrong);
        }
        for (int i = 0; i < n; ++i)
            bin[i] = laneBin(score[i], job.binScale, half);
    }
    // Unsupervised: p = mean / 10. Its bins are even in mean^3 / (mean^3 + pivot^3), finest about the pivot,
    // where on machines the scores of anomalies part from the others.
    const float *__restrict mean = job.score + MeasuredUnsupervised * n;
    float *__restrict loss = job.loss + MeasuredUnsupervised * n;
    std::int32_t *__restrict bin = job.bin + MeasuredUnsupervised * n;
    const float bins = float(job.bins), last = float(job.bins - 1);
    const float pivotCube = job.original ? 8.0F : 0.091125F; // mean |z| 2, mean feature 0.45
    for (int i = 0; i < n; ++i) {
        const float p = clamped(mean[i] * 0.1F, 1e-6F, 1.0F - 1e-6F);
        loss[i] = -laneLog(label[i] > 0 ? p : 1.0F - p);
    }
    for (int i = 0; i < n; ++i) {
        const float cube = mean[i] * mean[i] * mean[i];
        bin[i] = std::int32_t(lower(cube / (cube + pivotCube) * bins, last));
    }
    for (int k = 0; k < mixtureCount; ++k)
        weigh(job, k);
}

static inline void reset(ScoreJob &job, RowWork &work)
{
    for (int l = 0; l < width; ++l) {
        job.readings[l] = job.missing[l] = job.mean[l] = job.deviation[l] = job.recent[l] = 0;
        work.seen[l] = work.spread[l] = 0;
    }
}

static void extractRow(ScoreJob &job)
{
    RowWork work;
    alignas(64) float mean[width], recent[width];
    reset(job, work);
    extract(job, 0, work, job.localFeatures, job.fleetFeatures, mean, recent);
}

static void scoreBatch(ScoreJob &job)
{
    const int features = (job.original ? originalKinds : soundKinds) * job.channels;
    const int fleetFeatures = job.original ? originalKinds : soundFleet;
    const int n = job.rows * width;
    RowWork work;
    reset(job, work);
    for (int row = 0; row < job.rows; ++row) {
        float *local = job.localFeatures + std::int64_t(row) * features * width;
        float *fleet = job.fleetFeatures + std::int64_t(row) * fleetFeatures * width;
        extract(job, row, work, local, fleet, job.score + MeasuredUnsupervised * n + row * width,
                job.score + KeptRecent * n + row * width);
        lanesScore(job.local, local, features, job.score + row * width);
        float *global = job.score + MeasuredGlobal * n + row * width;
        if (job.ownGlobal)
            lanesScore(job.ownGlobal, fleet, fleetFeatures, global);
        else
            lanesScoreShared(job.global, fleet, fleetFeatures, global);
        decide(job, row);
    }
    for (int l = 0; l < width; ++l)
        job.deviation[l] = __builtin_sqrt(work.spread[l] / higher(work.seen[l], 1.0));
}

} // namespace fleetgrad::learning::FLEETGRAD_LANES
