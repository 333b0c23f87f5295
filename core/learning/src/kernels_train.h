// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Learning from the labels that have arrived, for every lane of a block. Part of the kernels: the rules of
// lanemath.h hold.

#include "kernels.h"

#include <learning/lanereplay.h>
#include <learning/lanetrainer.h>

namespace fleetgrad::learning::FLEETGRAD_LANES {

using namespace kernel;

/// What the original method reports: the trained model judged on the labels that trained it.
static inline void claim(TrainJob &job)
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
            job.claimedLoss[l] += double(loss[l]);
            job.claimedHits[l] += double(hit[l]);
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

static void train(TrainJob &job)
{
    const TrainerBounds<float> bounds{job.l2, job.gradientBound, job.weightBound};
    LaneReservoir<std::int8_t> reservoir{job.reservoirs.entries, job.reservoirs.seen, job.reservoirs.random,
                                         job.reservoirs.capacity, job.fleetFeatures};
    bool trainedAny = false;
    for (int l = 0; l < width; ++l)
        job.claimedHits[l] = job.claimedLoss[l] = 0;
    for (int step = 0; step < job.steps; ++step) {
        const float *label = job.label + step * width;
        if (!anyLabel(label))
            continue;
        trainedAny = true;
        const float *local = job.local + std::int64_t(step) * job.features * width;
        const float *fleet = job.fleet + std::int64_t(step) * job.fleetFeatures * width;
        const float *importance = job.importance + step * width;
        lanesTrain(job.localModel, local, job.features, label, importance, job.localRate, bounds);
        if (job.reservoirs.capacity == 0) {
            lanesTrain(job.fleetModel, fleet, job.fleetFeatures, label, importance, job.fleetRate, bounds);
            continue;
        }
        lanesRemember(reservoir, fleet, label);
        for (int replay = 0; replay < job.replays; ++replay)
            lanesReplay(reservoir, label, job.tilt, job.fleetModel, job.fleetRate, bounds);
    }
    if (trainedAny)
        claim(job);
}

} // namespace fleetgrad::learning::FLEETGRAD_LANES
