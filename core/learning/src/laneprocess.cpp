// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
// What happens around the kernel: its arguments, and the counting of what it scored.

#include "lanestate.h"

#include <learning/math.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace fleetgrad::learning {

namespace {

constexpr double unbounded = 1e18; // stands for "no bound": beyond it sums would overflow
constexpr float fadingLimit = 1048576;

/// A bound of TrainerSettings, in which 0 means none.
float boundOf(double setting)
{
    return float(setting > 0 ? std::min(setting, unbounded) : unbounded);
}

float finiteFloat(double x)
{
    constexpr double limit = std::numeric_limits<float>::max();
    return float(std::clamp(x, -limit, limit));
}

} // namespace

void LaneBlock::State::prepare(const BatchInput &input, BatchScratch::Data &data, const float *global,
                               const float *trains, const double *counts, const float *fleetRates)
{
    const std::size_t rows = std::size_t(*std::max_element(counts, counts + laneCount));
    data.localFeatures.resize(std::max(data.localFeatures.size(), rows * std::size_t(features)));
    data.label.resize(std::max(data.label.size(), rows));
    data.trainLabel.resize(data.label.size());
    data.score.resize(data.label.size() * kernel::measuredScorers);
    data.loss.resize(data.score.size());
    data.bin.resize(data.score.size());
    data.frozen = localModel;

    kernel::BatchJob &job = data.job;
    job.rows = int(rows);
    job.channels = settings.channels;
    job.original = settings.method == Method::Original;
    job.values = input.values();
    job.labels = input.labels();
    job.count = counts;
    job.trains = trains;
    job.localRate = rowData(rate);
    job.fleetRate = fleetRates;
    job.frozen = rowData(data.frozen);
    job.global = global;
    job.l2 = float(std::clamp(settings.trainer.l2, 0.0, unbounded));
    job.positiveWeight = float(std::clamp(settings.trainer.positiveWeight, 0.0, unbounded));
    job.gradientBound = boundOf(settings.trainer.gradientClip);
    job.weightBound = boundOf(settings.trainer.weightClip);
    job.binScale = binScale(settings.histogramBins);
    job.bins = settings.histogramBins;
    job.channelStates = channels.data();
    job.channelHistories = histories.data();
    job.localModel = rowData(localModel);
    job.fleetModel = rowData(fleetModel);
    job.localFeatures = rowData(data.localFeatures);
    job.label = rowData(data.label);
    job.trainLabel = rowData(data.trainLabel);
    job.score = rowData(data.score);
    job.loss = rowData(data.loss);
    job.bin = data.bin.empty() ? nullptr : data.bin.front().value;
}

void LaneBlock::State::fade(int lane, std::uint32_t labels)
{
    // Instead of fading what was counted, later labels count for more; now and then both are scaled back.
    double &weight = records[std::size_t(lane)].fadingWeight;
    weight *= exp(double(labels) / Window::windowLabels);
    if (weight <= double(fadingLimit))
        return;
    const float scale = float(1 / weight);
    weight = 1;
    const std::span<float> histograms(&fading[histogramAt(lane, 0, false)],
                                      std::size_t(histogramScorers) * 2 *
                                          std::size_t(settings.histogramBins));
    for (float &count : histograms) {
        const float scaled = count * scale;
        count = scaled < 1e-30F ? 0.0F : scaled; // no denormal numbers: they are slow
    }
}

void LaneBlock::State::recordLabels(const kernel::BatchJob &job, int lane, bool trains, BatchTally &tally)
{
    DeviceRecord &record = records[std::size_t(lane)];
    const int n = job.rows * laneCount;
    const float weight = float(record.fadingWeight);
    const std::uint64_t saidLast = record.lastLabel;
    std::uint32_t *const wholeLane = &whole[histogramAt(lane, 0, false)];
    float *const fadingLane = &fading[histogramAt(lane, 0, false)];
    for (int i = lane; i < n; i += laneCount) {
        if (job.label[i] < 0)
            continue;
        const bool anomaly = job.label[i] > 0;
        ++(anomaly ? tally.anomalies : tally.normal);
        std::array<std::uint32_t, countedScorers> &said =
            anomaly ? tally.truePositives : tally.falsePositives;
        said[CountedLocal] += job.score[i] >= 0;
        said[CountedGlobal] += job.score[n + i] >= 0;
        said[CountedUnsupervised] += job.score[2 * n + i] >= 5;
        said[CountedLastLabel] += std::uint32_t(saidLast);
        for (int s = 0; s < histogramScorers; ++s) {
            tally.logLossSum[std::size_t(s)] += job.loss[s * n + i];
            const std::size_t bin = std::size_t((s * 2 + anomaly) * job.bins + job.bin[s * n + i]);
            ++wholeLane[bin];
            fadingLane[bin] += weight;
        }
        globalScores[trains].addBinned(job.bin[n + i], job.score[n + i] >= 0, anomaly,
                                       double(job.loss[n + i]));
        record.lastLabel = anomaly;
    }
}

void LaneBlock::State::record(const kernel::BatchJob &job, int lane, bool trains)
{
    DeviceRecord &record = records[std::size_t(lane)];
    LaneBatch &batch = batches[std::size_t(lane)];
    batch.readings = std::uint32_t(job.readings[lane]);
    batch.labelled = std::uint32_t(job.trained[lane]);
    batch.missing = std::uint32_t(job.missing[lane]);
    batch.mean = finiteFloat(job.mean[lane]);
    batch.deviation = finiteFloat(job.deviation[lane]);
    const double claimed = trains && job.trained[lane] > 0 ? job.trained[lane] : std::nan("");
    batch.trainAccuracy = float(job.claimedHits[lane] / claimed);
    batch.trainLoss = float(job.claimedLoss[lane] / claimed);
    record.readings += batch.readings;
    record.missing += batch.missing;

    std::uint32_t labels = 0;
    for (int i = lane; i < job.rows * laneCount; i += laneCount)
        labels += job.label[i] >= 0;
    if (labels == 0)
        return;
    fade(lane, labels);
    BatchTally tally;
    recordLabels(job, lane, trains, tally);
    record.whole.add(tally);
    record.window.add(tally);
}

} // namespace fleetgrad::learning
