// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0

#include "lanestate.h"

#include <learning/laneblock.h>

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>

namespace fleetgrad::learning {

namespace {

constexpr float weightLimit = 1e18F;                      // with features up to 1e15, every sum stays finite
constexpr std::uint64_t firstRandom = 88172645463325252U; // Marsaglia's; equal for every device

float bounded(double x, float low, float high)
{
    return std::isnan(x) ? 0.0F : float(std::clamp(x, double(low), double(high)));
}

/// One lane of `rows` as a model.
LinearModel modelOf(const FloatRows &rows, int lane)
{
    LinearModel model;
    model.weights.reserve(rows.size() - 1);
    for (std::size_t j = 0; j + 1 < rows.size(); ++j)
        model.weights.push_back(rows[j].value[lane]);
    model.bias = rows.back().value[lane];
    return model;
}

FloatRows initialModel(const TrainerSettings &trainer, int features)
{
    FloatRows rows(std::size_t(features) + 1);
    for (LaneRow<float> &row : rows)
        std::fill_n(row.value, laneCount, boundedWeight(trainer.initialWeight));
    std::fill_n(rows.back().value, laneCount, boundedWeight(trainer.initialBias));
    return rows;
}

} // namespace

float boundedWeight(double x)
{
    return bounded(x, -weightLimit, weightLimit);
}

float boundedRate(double x)
{
    return bounded(x, 0, weightLimit);
}

LaneBlock::State::State(const BlockSettings &blockSettings, int deviceCount)
    : settings(blockSettings), devices(deviceCount),
      features(localFeatureCount(settings.method, settings.channels)),
      fleetFeatures(fleetFeatureCount(settings.method)), localModel(initialModel(settings.trainer, features)),
      fleetModel(initialModel(settings.trainer, fleetFeatures)), rate(1), records(std::size_t(deviceCount))
{
    const std::size_t channelCount = std::size_t(settings.channels);
    if (settings.method == Method::Original)
        histories.resize(channelCount);
    else
        channels.resize(channelCount);
    context.resize(1);
    alarms.resize(std::size_t(devices));
    goals.assign(std::size_t(devices), goalOf(settings.alarms, 1));
    std::fill_n(rate[0].value, laneCount, boundedRate(settings.trainer.localRate));
    const std::size_t cells =
        std::size_t(devices) * histogramScorers * 2 * std::size_t(settings.histogramBins);
    whole.assign(cells, 0);
    fading.assign(cells, 0);
    for (int lane = 0; lane < devices; ++lane)
        sumUp(lane);
    scoreChanges.assign(modelScorers.size() * 4 * std::size_t(settings.histogramBins), 0);
    const bool learns = settings.method != Method::Original;
    if (settings.labelRetention > 0)
        queues.assign(std::size_t(devices), LabelQueue(learns ? features + fleetFeatures : 0,
                                                       settings.labelRetention + settings.batchRows));
    const std::size_t kept = learns ? std::size_t(std::max(settings.trainer.reservoir, 0)) : 0;
    reservoirs.assign(kept * std::size_t(fleetFeatures) * 2 * std::size_t(devices), 0);
    if (kept > 0) {
        seen.assign(2 * laneCount, 0);
        random.assign(laneCount, firstRandom);
    }
    goodModel = localModel;
    trained.assign(laneCount, 0);
    trainers.optimiser.fill(std::uint8_t(settings.trainer.optimiser));
    trainers.schedule.fill(std::uint8_t(settings.trainer.schedule));
    initialLocalRate.fill(settings.trainer.localRate);
    initialFleetRate.fill(settings.trainer.fleetRate);
    fitMemory();
    marks.fill(std::numeric_limits<std::uint64_t>::max());
}

LaneBlock::LaneBlock(const BlockSettings &settings, int devices)
    : m_state(std::make_unique<State>(settings, devices))
{
    assert(devices >= 1 && devices <= laneCount);
    assert(settings.channels >= 1 && settings.channels <= maxChannels);
    assert(settings.batchRows >= 1);
}

LaneBlock::~LaneBlock() = default;
LaneBlock::LaneBlock(LaneBlock &&) noexcept = default;

const BlockSettings &LaneBlock::settings() const
{
    return m_state->settings;
}

int LaneBlock::devices() const
{
    return m_state->devices;
}

void LaneBlock::process(const BatchInput &input, BatchScratch &scratch, const GlobalModel &global,
                        std::span<const std::uint8_t> trains)
{
    State &state = *m_state;
    assert(input.channels() == state.settings.channels);
    assert(int(trains.size()) >= state.devices && int(global.model.weights.size()) == state.fleetFeatures);

    BatchScratch::Data &data = scratch.data();
    state.score(input, data, global, trains);
    for (int lane = 0; lane < state.devices; ++lane)
        state.countReadings(input, data.scoring, lane);
    state.raiseAlarms(input, data, global.alarms);
    if (state.queues.empty()) {
        state.takeImmediate(input, data, global.version);
    } else {
        state.enqueue(input, data, global.version);
        state.takeQueued(input, data.tape);
    }
    state.judgeAlarms(input, data);
    state.measure(data);
    state.train(data, trains);
    state.globalScores.clear();
    std::ranges::fill(state.scoreChanges, 0);
    for (int lane = 0; lane < state.devices; ++lane)
        state.countLabels(data, lane, trains[std::size_t(lane)] != 0);
    for (int lane = 0; lane < state.devices; ++lane)
        state.takeEvidence(data, lane);
}

const LaneBatch &LaneBlock::batch(int lane) const
{
    return m_state->batches[std::size_t(lane)];
}

std::span<const VersionScores> LaneBlock::globalScores() const
{
    return m_state->globalScores;
}

DecisionEvidence LaneBlock::evidence(int lane) const
{
    return m_state->evidence[std::size_t(lane)];
}

LabelCounts LaneBlock::labels(int lane) const
{
    const DeviceRecord &record = m_state->records[std::size_t(lane)];
    const std::uint64_t waiting = m_state->queues.empty() ? 0 : m_state->queues[std::size_t(lane)].waiting();
    return {record.arrived, record.corrected, record.repeated,
            record.refused, waiting,          record.delivered - record.newestLabelled};
}

Metrics LaneBlock::windowed(int lane, Scorer scorer) const
{
    const State &state = *m_state;
    Metrics metrics = metricsOf(state.sums[std::size_t(lane)].window, scorer);
    const bool bothClasses = metrics.baseRate > 0 && metrics.baseRate < 1;
    if (scorer == Scorer::Majority || scorer == Scorer::LastLabel || !bothClasses)
        return metrics;
    metrics.prAuc = state.sums[std::size_t(lane)].windowPrAuc[std::size_t(countedScorer(scorer))];
    return metrics;
}

Metrics LaneBlock::whole(int lane, Scorer scorer) const
{
    const State &state = *m_state;
    Metrics metrics = metricsOf(state.records[std::size_t(lane)].whole, scorer);
    if (scorer == Scorer::Majority || scorer == Scorer::LastLabel)
        return metrics;
    metrics.prAuc = state.sums[std::size_t(lane)].wholePrAuc[std::size_t(countedScorer(scorer))];
    return metrics;
}

Gains LaneBlock::gains(int lane) const
{
    const DeviceRecord &record = m_state->records[std::size_t(lane)];
    return {record.blocks.overMajority(), record.blocks.overLastLabel(),
            prAucGain(whole(lane, Scorer::Decision).prAuc, whole(lane, Scorer::Unsupervised).prAuc,
                      double(record.anomalyRuns))};
}

std::uint64_t LaneBlock::delivered(int lane) const
{
    return m_state->records[std::size_t(lane)].delivered;
}

void LaneBlock::startAt(int lane, std::uint64_t delivered)
{
    m_state->records[std::size_t(lane)].delivered = delivered;
    m_state->alarms[std::size_t(lane)].startAt(delivered);
    if (!m_state->queues.empty())
        m_state->queues[std::size_t(lane)].startAt(delivered);
}

std::uint64_t LaneBlock::readings(int lane) const
{
    return m_state->records[std::size_t(lane)].readings;
}

std::uint64_t LaneBlock::missing(int lane) const
{
    return m_state->records[std::size_t(lane)].missing;
}

LinearModel LaneBlock::localModel(int lane) const
{
    return modelOf(m_state->localModel, lane);
}

LinearModel LaneBlock::fleetModel(int lane) const
{
    return modelOf(m_state->fleetModel, lane);
}

namespace {

/// The model into one lane of `rows`.
void setLane(FloatRows &rows, int lane, const LinearModel &model)
{
    assert(model.weights.size() + 1 == rows.size());
    for (std::size_t j = 0; j < std::min(model.weights.size(), rows.size() - 1); ++j)
        rows[j].value[lane] = boundedWeight(double(model.weights[j]));
    rows.back().value[lane] = boundedWeight(double(model.bias));
}

} // namespace

void LaneBlock::setFleetModel(int lane, const LinearModel &model)
{
    setLane(m_state->fleetModel, lane, model);
    m_state->fleetMemory.replaceWeights(lane, trainer(lane).optimiser);
}

void LaneBlock::setLocalModel(int lane, const LinearModel &model)
{
    setLane(m_state->localModel, lane, model);
    m_state->localMemory.replaceWeights(lane, trainer(lane).optimiser);
    keepModel(lane);
}

void LaneBlock::setOwnGlobal(int lane, const LinearModel *model)
{
    State &state = *m_state;
    state.hasOwnGlobal[std::size_t(lane)] = model != nullptr;
    if (model != nullptr) {
        state.ownGlobal.resize(std::size_t(state.fleetFeatures) + 1);
        setLane(state.ownGlobal, lane, *model);
    } else if (std::ranges::none_of(state.hasOwnGlobal, [](bool has) { return has; })) {
        state.ownGlobal.clear();
    }
}

void LaneBlock::setMark(int lane, std::uint64_t reading)
{
    m_state->marks[std::size_t(lane)] = reading;
}

const MarkedScores &LaneBlock::marked(int lane) const
{
    return m_state->marked[std::size_t(lane)];
}

} // namespace fleetgrad::learning
