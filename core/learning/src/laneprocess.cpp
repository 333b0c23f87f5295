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

/// Whether a measured scorer calls it an anomaly, at p = 0.5.
bool saysAnomaly(int scorer, float score)
{
    return scorer == CountedUnsupervised ? score >= 5 : score >= 0;
}

/// The log loss of a score, as the kernel's measure().
double lossAgainst(int scorer, float score, bool anomaly)
{
    if (scorer == CountedUnsupervised) {
        const double p = std::clamp(double(score) * 0.1, 1e-6, 1 - 1e-6);
        return -log(anomaly ? p : 1 - p);
    }
    const double bound = double(kernel::lossBound);
    return log(1 + exp(std::clamp(double(anomaly ? -score : score), -bound, bound)));
}

float finiteFloat(double x)
{
    constexpr double limit = std::numeric_limits<float>::max();
    return float(std::clamp(x, -limit, limit));
}

} // namespace

Mixture LaneBlock::State::mixtureOf(int lane, const DecisionRule &rule, bool trains) const
{
    const bool learnt = trains && records[std::size_t(lane)].arrived > 0;
    Mixture chosen = learnt ? rule.labelled : rule.unlabelled;
    if (settings.method == Method::Original)
        chosen = trains ? Mixture{1, 0, 0, 0} : Mixture{0, 1, 0, 0};
    return learnt && drift.personal[std::size_t(lane)] != 0 ? personalised(chosen) : chosen;
}

void LaneBlock::State::score(const BatchInput &input, BatchScratch::Data &data, const GlobalModel &global,
                             std::span<const std::uint8_t> trains)
{
    alignas(64) float shared[maxFleetFeatures + 1] = {};
    const LinearModel &model = global.model;
    for (std::size_t j = 0; j < std::min(model.weights.size(), std::size_t(fleetFeatures)); ++j)
        shared[j] = boundedWeight(double(model.weights[j]));
    shared[fleetFeatures] = boundedWeight(double(model.bias));
    alignas(64) double counts[laneCount] = {};
    for (int lane = 0; lane < devices; ++lane)
        counts[lane] = counted(input, lane);

    const std::size_t rows = std::size_t(*std::max_element(counts, counts + laneCount));
    growTo(data.localFeatures, rows * std::size_t(features));
    growTo(data.fleetFeatures, rows * std::size_t(fleetFeatures));
    growTo(data.score, rows * kernel::keptScores);
    growTo(data.ownLabel, rows);

    alignas(64) float mixture[kernel::mixtureParts][laneCount] = {};
    for (int lane = 0; lane < devices; ++lane) {
        const Mixture chosen = mixtureOf(lane, global.rule, trains[std::size_t(lane)] != 0);
        int part = 0;
        for (const float value : {chosen.local, chosen.fleet, chosen.unsupervised, chosen.offset})
            mixture[part++][lane] = value;
    }

    kernel::ScoreJob &job = data.scoring;
    job.rows = int(rows);
    job.channels = settings.channels;
    job.original = settings.method == Method::Original;
    job.values = input.values();
    job.count = counts;
    job.local = rowData(localModel);
    job.global = shared;
    fillOwnGlobals(shared, data);
    job.mixture = mixture[0];
    job.unsupervisedMean = global.rule.unsupervisedMean;
    job.context = context.data();
    job.channelStates = channels.data();
    job.channelHistories = histories.data();
    job.localFeatures = rowData(data.localFeatures);
    job.fleetFeatures = rowData(data.fleetFeatures);
    job.score = rowData(data.score);
    job.ownLabel = rowData(data.ownLabel);
    kernel::current().scoreBatch(job);
    job.count = nullptr;
    job.global = job.ownGlobal = nullptr;
    job.mixture = nullptr;
}

/// Where lanes have models of their own, the model of each lane.
void LaneBlock::State::fillOwnGlobals(const float *shared, BatchScratch::Data &data) const
{
    data.scoring.ownGlobal = nullptr;
    if (ownGlobal.empty())
        return;
    growTo(data.globals, ownGlobal.size());
    for (std::size_t j = 0; j < ownGlobal.size(); ++j) {
        for (std::size_t lane = 0; lane < laneCount; ++lane)
            data.globals[j].value[lane] = hasOwnGlobal[lane] ? ownGlobal[j].value[lane] : shared[j];
    }
    data.scoring.ownGlobal = rowData(data.globals);
}

void LaneBlock::State::measure(BatchScratch::Data &data)
{
    const std::size_t cells = std::size_t(data.tape.steps) * kernel::measuredScorers;
    growTo(data.loss, cells);
    growTo(data.bin, cells);
    kernel::MeasureJob &job = data.measuring;
    job.steps = data.tape.steps;
    job.bins = settings.histogramBins;
    job.original = settings.method == Method::Original;
    job.binScale = binScale(settings.histogramBins);
    job.label = rowData(data.tape.label);
    job.score = data.tape.score;
    static_assert(sizeof(Mixture) == kernel::mixtureParts * sizeof(float));
    static_assert(hypothesisCount == kernel::mixtureCount);
    job.mixtures = &hypotheses.front().local;
    job.loss = rowData(data.loss);
    job.bin = data.bin.empty() ? nullptr : data.bin.front().value;
    kernel::current().measure(job);
}

float LaneBlock::State::importanceOf(const BatchScratch::Data &data, int step, int lane) const
{
    const bool original = settings.method == Method::Original;
    const float label = (original ? data.ownLabel : data.tape.label)[std::size_t(step)].value[lane];
    const TrainerSettings &trainer = settings.trainer;
    const double weight = label > 0 ? std::clamp(trainer.positiveWeight, 0.0, unbounded) : 1.0;
    if (original || trainer.lateHalf <= 0 || queues.empty())
        return float(weight);
    // Of readings before this batch: how many came after the one whose label this is.
    const std::uint64_t reading = data.tape.about[std::size_t(step)][std::size_t(lane)].reading;
    const std::uint64_t end = records[std::size_t(lane)].delivered - batches[std::size_t(lane)].delivered;
    const double late = end > reading ? double(end - reading) : 0.0;
    return float(weight / (1 + late / trainer.lateHalf));
}

void LaneBlock::State::weighLabels(BatchScratch::Data &data, std::span<const std::uint8_t> trains)
{
    // The original method learns from the labels that it makes itself, ours from those that have arrived.
    const bool original = settings.method == Method::Original;
    const FloatRows &labels = original ? data.ownLabel : data.tape.label;
    kernel::TrainJob &job = data.training;
    job.steps = original ? data.scoring.rows : data.tape.steps;
    growTo(data.trainLabel, std::size_t(job.steps));
    growTo(data.importance, std::size_t(job.steps));
    for (int step = 0; step < job.steps; ++step)
        std::fill_n(data.trainLabel[std::size_t(step)].value, laneCount, -1.0F);
    for (int lane = 0; lane < devices; ++lane) {
        std::uint32_t &labelled = batches[std::size_t(lane)].labelled;
        labelled = 0;
        for (int step = 0; step < job.steps; ++step) {
            const float label = labels[std::size_t(step)].value[lane];
            if (label < 0)
                continue;
            ++labelled;
            data.importance[std::size_t(step)].value[lane] = importanceOf(data, step, lane);
            if (trains[std::size_t(lane)] != 0)
                data.trainLabel[std::size_t(step)].value[lane] = label;
        }
    }
}

void LaneBlock::State::train(BatchScratch::Data &data, std::span<const std::uint8_t> trains)
{
    const bool original = settings.method == Method::Original;
    weighLabels(data, trains);
    kernel::TrainJob &job = data.training;
    fillRates(data);
    job.features = features;
    job.fleetFeatures = fleetFeatures;
    job.local = original ? data.scoring.localFeatures : data.tape.local;
    job.fleet = original ? data.scoring.fleetFeatures : data.tape.fleet;
    job.label = rowData(data.trainLabel);
    job.importance = rowData(data.importance);
    job.localRate = rowData(data.localRates);
    job.fleetRate = rowData(data.fleetRates);
    job.choice = optimiserChoice();
    const TrainerSettings &trainer = settings.trainer;
    job.l2 = float(std::clamp(trainer.l2, 0.0, unbounded));
    job.gradientBound = boundOf(trainer.gradientClip);
    job.weightBound = boundOf(trainer.weightClip);
    job.replays = trainer.replays;
    job.tilt = float(std::clamp(trainer.tilt, 0.0, unbounded));
    job.localModel = rowData(localModel);
    job.fleetModel = rowData(fleetModel);
    job.localState = localMemory.rows();
    job.fleetState = fleetMemory.rows();
    job.reservoirs.capacity = reservoirs.empty() ? 0 : trainer.reservoir;
    job.reservoirs.entries = reservoirs.data();
    job.reservoirs.seen = seen.data();
    job.reservoirs.random = random.data();
    kernel::current().train(job);
    job.choice.optimiser = nullptr;
    for (int lane = 0; lane < devices; ++lane) {
        LaneBatch &batch = batches[std::size_t(lane)];
        const bool learnt = trains[std::size_t(lane)] != 0 && batch.labelled > 0;
        const double claimed = learnt ? batch.labelled : std::nan("");
        batch.trainAccuracy = float(job.claimedHits[lane] / claimed);
        batch.trainLoss = float(job.claimedLoss[lane] / claimed);
        batch.untrainedLoss = float(job.untrainedLoss[lane] / claimed);
    }
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

void LaneBlock::State::takeEvidence(const BatchScratch::Data &data, int lane)
{
    DecisionEvidence &found = evidence[std::size_t(lane)];
    found = {};
    if (settings.method == Method::Original)
        return;
    const DeviceRecord &record = records[std::size_t(lane)];
    for (std::size_t k = 0; k < hypothesisCount; ++k)
        found.logLoss[k] = data.measuring.mixtureLoss[k][lane];
    found.labels = batches[std::size_t(lane)].labelled;
    found.unsupervised = data.scoring.recent[lane];
    found.readings = data.scoring.readings[lane];
    found.labelAge = double(record.delivered - record.newestLabelled);
    found.devices = 1;
}

void DecisionEvidence::add(const DecisionEvidence &other)
{
    for (std::size_t k = 0; k < hypothesisCount; ++k)
        logLoss[k] += other.logLoss[k];
    labels += other.labels;
    unsupervised += other.unsupervised;
    readings += other.readings;
    labelAge += other.labelAge;
    devices += other.devices;
}

ScoreCounts &LaneBlock::State::scoresOf(std::uint32_t version, bool trains)
{
    const auto known = std::ranges::find_if(
        globalScores, [&](const VersionScores &scores) { return scores.version == version; });
    if (known != globalScores.end())
        return known->counts[trains];
    const ScoreCounts none(settings.histogramBins);
    globalScores.push_back({version, {none, none}});
    return globalScores.back().counts[trains];
}

void LaneBlock::State::countLabel(const kernel::MeasureJob &job, int step, int lane,
                                  const ArrivedLabel &about, bool trains, BatchTally &tally)
{
    const int n = job.steps * laneCount, i = step * laneCount + lane;
    const bool anomaly = job.label[i] > 0;
    ++(anomaly ? tally.anomalies : tally.normal);
    std::array<std::uint32_t, countedScorers> &said = anomaly ? tally.truePositives : tally.falsePositives;
    for (int s = 0; s < histogramScorers; ++s)
        said[std::size_t(s)] += saysAnomaly(s, job.score[s * n + i]);
    said[CountedLastLabel] += about.lastLabel;
    const float weight = float(records[std::size_t(lane)].fadingWeight);
    for (int s = 0; s < histogramScorers; ++s) {
        tally.logLossSum[std::size_t(s)] += job.loss[s * n + i];
        const std::size_t cell = histogramAt(lane, s, anomaly) + std::size_t(job.bin[s * n + i]);
        ++whole[cell];
        fading[cell] += weight;
        if (s < int(modelScorers.size()))
            ++scoreChanges[changesAt(s, trains, anomaly) + std::size_t(job.bin[s * n + i])];
    }
    const int global = CountedGlobal * n + i;
    scoresOf(about.version, trains)
        .addBinned(job.bin[global], job.score[global] >= 0, anomaly, double(job.loss[global]));
}

void LaneBlock::State::countMarked(const kernel::MeasureJob &job, int step, int lane,
                                   const ArrivedLabel &about)
{
    if (about.reading < marks[std::size_t(lane)])
        return;
    const int n = job.steps * laneCount, i = step * laneCount + lane;
    MarkedScores &scores = marked[std::size_t(lane)];
    ++scores.labelled;
    for (std::size_t k = 0; k < MarkedScores::scorers.size(); ++k) {
        const int s = countedScorer(MarkedScores::scorers[k]);
        scores.hits[k] += saysAnomaly(s, job.score[s * n + i]) == (job.label[i] > 0);
        scores.loss[k] += double(job.loss[s * n + i]);
    }
}

void LaneBlock::State::correct(const kernel::MeasureJob &job, int step, int lane, const ArrivedLabel &about,
                               bool trains)
{
    const int n = job.steps * laneCount, i = step * laneCount + lane;
    const bool anomaly = job.label[i] > 0;
    WholeTally &tally = records[std::size_t(lane)].whole;
    ++(anomaly ? tally.anomalies : tally.normal);
    --(anomaly ? tally.normal : tally.anomalies);
    const auto move = [&](int scorer, bool said) {
        if (!said)
            return;
        ++(anomaly ? tally.truePositives : tally.falsePositives)[std::size_t(scorer)];
        --(anomaly ? tally.falsePositives : tally.truePositives)[std::size_t(scorer)];
    };
    move(CountedLastLabel, about.lastLabel != 0);
    for (int s = 0; s < histogramScorers; ++s) {
        const float score = job.score[s * n + i];
        move(s, saysAnomaly(s, score));
        tally.logLossSum[std::size_t(s)] += double(job.loss[s * n + i]) - lossAgainst(s, score, !anomaly);
        const std::size_t bin = std::size_t(job.bin[s * n + i]);
        ++whole[histogramAt(lane, s, anomaly) + bin];
        --whole[histogramAt(lane, s, !anomaly) + bin];
        if (s >= int(modelScorers.size()))
            continue;
        ++scoreChanges[changesAt(s, trains, anomaly) + bin];
        --scoreChanges[changesAt(s, trains, !anomaly) + bin];
    }
}

void LaneBlock::State::countReadings(const BatchInput &input, const kernel::ScoreJob &job, int lane)
{
    DeviceRecord &record = records[std::size_t(lane)];
    LaneBatch &batch = batches[std::size_t(lane)];
    batch.readings = std::uint32_t(job.readings[lane]);
    batch.missing = std::uint32_t(job.missing[lane]);
    batch.mean = finiteFloat(job.mean[lane]);
    batch.deviation = finiteFloat(job.deviation[lane]);
    record.readings += batch.readings;
    record.missing += batch.missing;
    batch.delivered = std::uint32_t(counted(input, lane));
    record.delivered += batch.delivered;
}

void LaneBlock::State::countLabels(const BatchScratch::Data &data, int lane, bool trains)
{
    DeviceRecord &record = records[std::size_t(lane)];
    const LabelTape &tape = data.tape;
    const auto each = [&](bool corrections, auto &&use) {
        for (int step = 0; step < tape.steps; ++step) {
            const ArrivedLabel &about = tape.about[std::size_t(step)][std::size_t(lane)];
            if (tape.label[std::size_t(step)].value[lane] >= 0 && about.correction == corrections)
                use(step, about);
        }
    };
    std::uint32_t labels = 0;
    each(false, [&](int step, const ArrivedLabel &) {
        ++labels;
        const bool anomaly = tape.label[std::size_t(step)].value[lane] > 0;
        record.anomalyRuns += anomaly && !record.inAnomaly;
        record.inAnomaly = anomaly;
    });
    fade(lane, labels);
    BatchTally tally;
    marked[std::size_t(lane)] = {};
    each(false, [&](int step, const ArrivedLabel &about) {
        countLabel(data.measuring, step, lane, about, trains, tally);
        countMarked(data.measuring, step, lane, about);
    });
    record.whole.add(tally);
    record.window.add(tally);
    record.blocks.add(tally.labelled(), tally.anomalies, tally.logLossSum[CountedDecision],
                      tally.falsePositives[CountedLastLabel] + tally.anomalies -
                          tally.truePositives[CountedLastLabel]);
    LaneBatch &batch = batches[std::size_t(lane)];
    const float counted = labels > 0 ? float(labels) : std::nanf("");
    batch.measured = labels;
    batch.decisionLoss = tally.logLossSum[CountedDecision] / counted;
    batch.globalLoss = tally.logLossSum[CountedGlobal] / counted;
    batch.localLoss = tally.logLossSum[CountedLocal] / counted;
    bool isChanged = labels > 0;
    each(true, [&](int step, const ArrivedLabel &about) {
        correct(data.measuring, step, lane, about, trains);
        isChanged = true;
    });
    const auto remember = [&](int step, const ArrivedLabel &about) {
        if (about.reading + 1 < record.newestLabelled)
            return;
        record.newestLabelled = about.reading + 1;
        record.lastLabel = tape.label[std::size_t(step)].value[lane] > 0;
    };
    each(false, remember);
    each(true, remember);
    if (isChanged)
        sumUp(lane);
}

} // namespace fleetgrad::learning
