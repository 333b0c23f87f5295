// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The batch of a block, as plain loops over lanes. Included by one source file for each instruction set,
// after FLEETGRAD_LANES (the namespace) is defined: the rules of lanemath.h hold.

#include "kernels_features.h"
#include "kernels_original.h"

#include <learning/lanetrainer.h>

namespace fleetgrad::learning::FLEETGRAD_LANES {

static_assert(laneWidth == width);

constexpr float lossBound = 13.8155096F; // log-odds of p = 1 - 1e-6

/// Working arrays of one row.
struct alignas(64) RowWork
{
    double value[width];
    double anyPresent[width];
    float fleet[soundFleet * width];
    float ownLabel[width];
    double seen[width], spread[width]; // readings of the first channel, and their sum of squares
    FeatureRow features;
    FleetRow stats;
};

/// The values of a channel, NaN past the end of a lane and where infinite; counts those that are missing.
static inline void takeValues(BatchJob &job, int row, int channel, double *__restrict value)
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
static inline void describe(BatchJob &job, RowWork &work)
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

/// Features of one row into work.fleet and `local`; the mean fleet feature into `mean`.
static inline void extract(BatchJob &job, int row, RowWork &work, float *__restrict local,
                           float *__restrict mean)
{
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
        finishOriginal(local, job.channels, work.fleet, mean, work.ownLabel);
    else
        finishFleet(work.stats, job.channels, work.fleet, mean);
}

/// The labels to measure and to train by; true where a lane trains.
static inline bool chooseLabels(BatchJob &job, int row, const RowWork &work)
{
    float *__restrict label = job.label + row * width;
    float *__restrict train = job.trainLabel + row * width;
    const std::int8_t *__restrict given = job.labels + row * width;
    std::int32_t any = 0;
    for (int l = 0; l < width; ++l)
        label[l] = float(given[l]);
    for (int l = 0; l < width; ++l) {
        const bool scored = work.anyPresent[l] > 0;
        const float known = scored & (label[l] >= 0) ? (label[l] > 0 ? 1.0F : 0.0F) : -1.0F;
        const float own = scored ? work.ownLabel[l] : -1.0F;
        label[l] = known;
        train[l] = job.original ? own : known;
    }
    for (int l = 0; l < width; ++l) {
        job.readings[l] += work.anyPresent[l];
        job.trained[l] += train[l] >= 0 ? 1.0 : 0.0;
    }
    for (int l = 0; l < width; ++l) {
        train[l] = job.trains[l] > 0 ? train[l] : -1.0F;
        any |= train[l] >= 0 ? 1 : 0;
    }
    return any != 0;
}

/// Log loss and histogram bin of every score of the batch.
static inline void measure(BatchJob &job)
{
    const int n = job.rows * width;
    const float *__restrict label = job.label;
    const std::int32_t half = job.bins / 2;
    for (int s = 0; s < measuredScorers - 1; ++s) {
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
    const float *__restrict mean = job.score + (measuredScorers - 1) * n;
    float *__restrict loss = job.loss + (measuredScorers - 1) * n;
    std::int32_t *__restrict bin = job.bin + (measuredScorers - 1) * n;
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
}

/// What the original method reports: the trained model judged on the batch that trained it.
static inline void claim(BatchJob &job, int features)
{
    alignas(64) float logit[width];
    for (int row = 0; row < job.rows; ++row) {
        const float *__restrict label = job.trainLabel + row * width;
        lanesScore(job.localModel, job.localFeatures + std::int64_t(row) * features * width, features, logit);
        alignas(64) float loss[width], hit[width];
        for (int l = 0; l < width; ++l) {
            const bool anomaly = label[l] > 0;
            const bool labelled = label[l] >= 0;
            const float value = laneSoftplus(clamped(anomaly ? -logit[l] : logit[l], -lossBound, lossBound));
            loss[l] = labelled ? value : 0.0F;
            hit[l] = labelled & ((logit[l] >= 0) == anomaly) ? 1.0F : 0.0F;
        }
        for (int l = 0; l < width; ++l) {
            job.claimedLoss[l] += double(loss[l]);
            job.claimedHits[l] += double(hit[l]);
        }
    }
}

static inline void reset(BatchJob &job, RowWork &work)
{
    for (int l = 0; l < width; ++l) {
        job.readings[l] = job.missing[l] = job.trained[l] = 0;
        job.mean[l] = job.deviation[l] = job.claimedHits[l] = job.claimedLoss[l] = 0;
        work.seen[l] = work.spread[l] = 0;
        work.ownLabel[l] = -1;
    }
}

static void extractRow(BatchJob &job, float *fleet)
{
    RowWork work;
    alignas(64) float mean[width];
    reset(job, work);
    extract(job, 0, work, job.localFeatures, mean);
    const int fleetFeatures = job.original ? originalKinds : soundFleet;
    for (int i = 0; i < fleetFeatures * width; ++i)
        fleet[i] = work.fleet[i];
    for (int l = 0; l < width; ++l)
        job.readings[l] = work.anyPresent[l];
}

static void processBatch(BatchJob &job)
{
    const int features = (job.original ? originalKinds : soundKinds) * job.channels;
    const int fleetFeatures = job.original ? originalKinds : soundFleet;
    const int n = job.rows * width;
    const TrainerBounds<float> bounds{job.l2, job.positiveWeight, job.gradientBound, job.weightBound};
    RowWork work;
    reset(job, work);
    bool trainedAny = false;
    for (int row = 0; row < job.rows; ++row) {
        float *local = job.localFeatures + std::int64_t(row) * features * width;
        extract(job, row, work, local, job.score + 2 * n + row * width);
        lanesScore(job.frozen, local, features, job.score + row * width);
        lanesScoreShared(job.global, work.fleet, fleetFeatures, job.score + n + row * width);
        if (!chooseLabels(job, row, work))
            continue;
        trainedAny = true;
        const float *label = job.trainLabel + row * width;
        lanesTrain(job.localModel, local, features, label, job.localRate, bounds);
        lanesTrain(job.fleetModel, work.fleet, fleetFeatures, label, job.fleetRate, bounds);
    }
    measure(job);
    if (trainedAny)
        claim(job, features);
    for (int l = 0; l < width; ++l)
        job.deviation[l] = __builtin_sqrt(work.spread[l] / higher(work.seen[l], 1.0));
}

} // namespace fleetgrad::learning::FLEETGRAD_LANES
