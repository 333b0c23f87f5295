// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Learning from the labels that have arrived, for every lane of a block. Part of the kernels: the rules of
// lanemath.h hold.

#include "kernels.h"

#include <learning/laneoptimisers.h>
#include <learning/lanereplay.h>

namespace fleetgrad::learning::FLEETGRAD_LANES {

using namespace kernel;

/// Sums over the labels of the local model as it is now: log loss, and how often it is right. After training
/// that is what the original method reports: the model judged on the labels that trained it.
static inline void judge(const TrainJob &job, double *__restrict losses, double *__restrict hits)
{
    alignas(64) float logit[width];
    for (int step = 0; step < job.steps; ++step) {
        const float *__restrict label = job.label + step * width;
        lanesScore(job.localModel, job.local + std::int64_t(step) * job.features * width, job.features,
                   logit);
        alignas(64) float loss[width], hit[width];
        for (int l = 0; l < width; ++l) {
            const bool anomaly = label[l] > 0;
            const bool labelled = label[l] >= 0;
            const float value = laneSoftplus(clamped(anomaly ? -logit[l] : logit[l], -lossBound, lossBound));
            loss[l] = labelled ? value : 0.0F;
            hit[l] = labelled & ((logit[l] >= 0) == anomaly) ? 1.0F : 0.0F;
        }
        for (int l = 0; l < width; ++l) {
            losses[l] += double(loss[l]);
            hits[l] += double(hit[l]);
        }
    }
}

static inline bool anyLabel(const float *__restrict label)
{
    std::int32_t any = 0;
    for (int l = 0; l < width; ++l)
        any |= label[l] >= 0 ? 1 : 0;
    return any != 0;
}

static inline OptimiserState<float> stateOf(const OptimiserRows &rows)
{
    return {rows.first, rows.second, rows.power1, rows.power2, rows.lastRate};
}

static void train(TrainJob &job)
{
    const TrainerBounds<float> bounds{job.l2, job.gradientBound, job.weightBound};
    const OptimiserChoice &c = job.choice;
    const LaneChoice<float> choice{
        c.optimiser, c.used, {c.momentum, c.beta1, c.beta2, c.ftrlBeta, c.ftrlL1, c.ftrlL2}};
    const OptimiserState<float> localState = stateOf(job.localState), fleetState = stateOf(job.fleetState);
    LaneReservoir<std::int8_t> reservoir{job.reservoirs.entries, job.reservoirs.seen, job.reservoirs.random,
                                         job.reservoirs.capacity, job.fleetFeatures};
    alignas(64) double untrainedHits[width];
    for (int l = 0; l < width; ++l)
        job.claimedHits[l] = job.claimedLoss[l] = job.untrainedLoss[l] = untrainedHits[l] = 0;
    bool trainsAny = false;
    for (int step = 0; step < job.steps && !trainsAny; ++step)
        trainsAny = anyLabel(job.label + step * width);
    if (!trainsAny)
        return;
    judge(job, job.untrainedLoss, untrainedHits);
    for (int step = 0; step < job.steps; ++step) {
        const float *label = job.label + step * width;
        if (!anyLabel(label))
            continue;
        const float *local = job.local + std::int64_t(step) * job.features * width;
        const float *fleet = job.fleet + std::int64_t(step) * job.fleetFeatures * width;
        const float *importance = job.importance + step * width;
        const float *localRate = job.localRate + step * width, *fleetRate = job.fleetRate + step * width;
        lanesTrainChosen(choice, job.localModel, localState, local, job.features, label, importance,
                         localRate, bounds);
        const auto trainFleet = [&](const float *features, const float *kinds, const float *weight) {
            lanesTrainChosen(choice, job.fleetModel, fleetState, features, job.fleetFeatures, kinds, weight,
                             fleetRate, bounds);
        };
        if (job.reservoirs.capacity == 0) {
            trainFleet(fleet, label, importance);
            continue;
        }
        lanesRemember(reservoir, fleet, label);
        for (int replay = 0; replay < job.replays; ++replay)
            lanesReplayBy<float>(reservoir, label, job.tilt, trainFleet);
    }
    judge(job, job.claimedLoss, job.claimedHits);
}

} // namespace fleetgrad::learning::FLEETGRAD_LANES
