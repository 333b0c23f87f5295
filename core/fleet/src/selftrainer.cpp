// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <fleet/selftrainer.h>

#include <learning/laneblock.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>
#include <vector>

namespace fleetgrad::fleet {

namespace {

learning::BlockSettings blockSettings(const TrainingTerms &terms, int channels)
{
    learning::BlockSettings settings;
    settings.method = terms.method;
    settings.channels = channels;
    settings.batchRows = terms.batchReadings;
    settings.trainer = terms.trainer;
    return settings;
}

} // namespace

TrainingTerms trainingTerms(const RunConfig &config)
{
    return {config.method, config.batchReadings, config.trainer};
}

struct SelfTrainer::State
{
    explicit State(const learning::BlockSettings &settings)
        : block(settings, 1), base(std::size_t(learning::fleetFeatureCount(settings.method)))
    {
        block.setInitialRates(0, settings.trainer.localRate, settings.trainer.fleetRate);
    }

    learning::LaneBlock block;
    learning::BatchInput input;
    learning::BatchScratch scratch;
    struct Base
    {
        explicit Base(std::size_t weights) : model{std::vector<float>(weights), 0} {}
        learning::LinearModel model; ///< scores the readings; nothing is learnt from that
        std::uint32_t version = 0;
    } base;
    std::optional<federation::GlobalVersion> newest; ///< that has not been taken in yet
    std::uint32_t updates = 0;
};

SelfTrainer::SelfTrainer(const TrainingTerms &terms, int channels)
    : m_state(std::make_unique<State>(blockSettings(terms, channels)))
{
}

SelfTrainer::~SelfTrainer() = default;

std::optional<federation::LocalUpdate> SelfTrainer::train(std::span<const LiveReading> readings)
{
    State &s = *m_state;
    const learning::BlockSettings &settings = s.block.settings();
    if (const auto version = std::exchange(s.newest, std::nullopt);
        version && version->version != s.base.version) {
        s.block.setFleetModel(0, version->model);
        s.base.model = version->model;
        s.base.version = version->version;
    }
    s.input.reset(settings.batchRows, settings.channels);
    const std::size_t rows = std::min(readings.size(), std::size_t(settings.batchRows));
    s.input.count(0) = int(rows);
    for (std::size_t row = 0; row < rows; ++row) {
        const LiveReading &reading = readings[row];
        const std::size_t channels = std::min(reading.values.size(), std::size_t(settings.channels));
        for (std::size_t channel = 0; channel < channels; ++channel)
            s.input.value(int(row), int(channel), 0) = double(reading.values[channel]);
        s.input.label(int(row), 0) = reading.label ? std::int8_t(*reading.label ? 1 : 0) : std::int8_t(-1);
    }
    constexpr std::array<std::uint8_t, 1> trains{1};
    s.block.process(s.input, s.scratch, {s.base.model, s.base.version, {}, {}}, trains);

    const learning::LaneBatch &batch = s.block.batch(0);
    if (batch.labelled == 0)
        return std::nullopt;
    const bool original = settings.method == learning::Method::Original;
    const learning::Metrics local = s.block.windowed(0, learning::Scorer::Local);
    federation::LocalUpdate update;
    update.modelVersion = ++s.updates;
    update.baseVersion = s.base.version;
    update.samples = batch.labelled;
    update.accuracy = original ? batch.trainAccuracy : float(local.accuracy);
    update.loss = original ? batch.trainLoss : float(local.logLoss);
    update.mean = batch.mean;
    update.deviation = batch.deviation;
    update.learningRate = s.block.learningRate(0);
    update.fleetModel = s.block.fleetModel(0);
    return update;
}

void SelfTrainer::take(const federation::GlobalVersion &version)
{
    if (version.model.weights.size() == m_state->base.model.weights.size())
        m_state->newest = version;
}

void SelfTrainer::setLearningRate(float rate)
{
    m_state->block.setLearningRate(0, rate);
}

float SelfTrainer::learningRate() const
{
    return m_state->block.learningRate(0);
}

void SelfTrainer::setTrainer(const learning::LaneTrainer &trainer)
{
    m_state->block.setTrainer(0, trainer);
}

learning::LaneTrainer SelfTrainer::trainer() const
{
    return m_state->block.trainer(0);
}

} // namespace fleetgrad::fleet
