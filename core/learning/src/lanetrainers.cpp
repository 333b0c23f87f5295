// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
// By what each lane is trained: rates, optimiser, schedule, and the model to return to.

#include "lanestate.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace fleetgrad::learning {

double LaneBlock::State::fleetRate(int lane) const
{
    // Without a local rate there is no proportion to keep: the fleet model keeps its own.
    const double local = initialLocalRate[std::size_t(lane)], fleet = initialFleetRate[std::size_t(lane)];
    return local > 0 ? double(rate[0].value[lane]) * fleet / local : fleet;
}

void LaneBlock::State::fitMemory()
{
    const int rows = trainers.rows(devices);
    localMemory.resize(rows, localModel.size());
    fleetMemory.resize(rows, fleetModel.size());
}

kernel::OptimiserChoice LaneBlock::State::optimiserChoice() const
{
    const OptimiserSettings &o = settings.trainer.optimisers;
    kernel::OptimiserChoice choice;
    choice.optimiser = trainers.optimiser.data();
    choice.used = trainers.used(devices);
    choice.momentum = float(std::clamp(o.momentum, 0.0, 0.999));
    choice.beta1 = float(std::clamp(o.beta1, 0.0, 0.999));
    choice.beta2 = float(std::clamp(o.beta2, 0.0, 0.999999));
    choice.ftrlBeta = float(std::clamp(o.ftrlBeta, 1e-6, 1e6));
    choice.ftrlL1 = float(std::clamp(o.ftrlL1, 0.0, 1e6));
    choice.ftrlL2 = float(std::clamp(o.ftrlL2, 0.0, 1e6));
    return choice;
}

void LaneBlock::State::fillRates(BatchScratch::Data &data)
{
    const int steps = data.training.steps;
    growTo(data.localRates, std::size_t(steps));
    growTo(data.fleetRates, std::size_t(steps));
    for (int lane = 0; lane < devices; ++lane) {
        const double local = double(rate[0].value[lane]), fleet = fleetRate(lane);
        const Schedule schedule = Schedule(trainers.schedule[std::size_t(lane)]);
        const ScheduleSettings &schedules = settings.trainer.schedules;
        const bool isConstant = schedule == Schedule::Constant && schedules.warmUp == 0;
        std::uint64_t &labels = trained[std::size_t(lane)];
        double factor = isConstant ? 1 : scheduleFactor(schedule, schedules, labels);
        for (int step = 0; step < steps; ++step) {
            data.localRates[std::size_t(step)].value[lane] = boundedRate(local * factor);
            data.fleetRates[std::size_t(step)].value[lane] = boundedRate(fleet * factor);
            if (data.trainLabel[std::size_t(step)].value[lane] < 0)
                continue;
            ++labels;
            if (!isConstant)
                factor = scheduleFactor(schedule, schedules, labels);
        }
    }
}

float LaneBlock::learningRate(int lane) const
{
    return m_state->rate[0].value[lane];
}

void LaneBlock::setLearningRate(int lane, float rate)
{
    m_state->rate[0].value[lane] = boundedRate(double(rate));
}

float LaneBlock::fleetRate(int lane) const
{
    return boundedRate(m_state->fleetRate(lane));
}

void LaneBlock::setInitialRates(int lane, double localRate, double fleetRate)
{
    m_state->initialLocalRate[std::size_t(lane)] = localRate;
    m_state->initialFleetRate[std::size_t(lane)] = fleetRate;
    m_state->rate[0].value[lane] = boundedRate(localRate);
}

LaneTrainer LaneBlock::trainer(int lane) const
{
    const LaneTrainers &trainers = m_state->trainers;
    return {Optimiser(trainers.optimiser[std::size_t(lane)]), Schedule(trainers.schedule[std::size_t(lane)])};
}

void LaneBlock::setTrainer(int lane, const LaneTrainer &trainer)
{
    State &state = *m_state;
    state.trainers.schedule[std::size_t(lane)] = std::uint8_t(trainer.schedule);
    std::uint8_t &optimiser = state.trainers.optimiser[std::size_t(lane)];
    if (optimiser == std::uint8_t(trainer.optimiser))
        return;
    optimiser = std::uint8_t(trainer.optimiser);
    state.fitMemory();
    state.localMemory.clear(lane);
    state.fleetMemory.clear(lane);
}

std::uint64_t LaneBlock::trainedLabels(int lane) const
{
    return m_state->trained[std::size_t(lane)];
}

double LaneBlock::rateFactor(int lane) const
{
    return scheduleFactor(trainer(lane).schedule, m_state->settings.trainer.schedules, trainedLabels(lane));
}

void LaneBlock::keepModel(int lane)
{
    for (std::size_t j = 0; j < m_state->localModel.size(); ++j)
        m_state->goodModel[j].value[lane] = m_state->localModel[j].value[lane];
}

void LaneBlock::restoreModel(int lane)
{
    for (std::size_t j = 0; j < m_state->localModel.size(); ++j)
        m_state->localModel[j].value[lane] = m_state->goodModel[j].value[lane];
    m_state->localMemory.clear(lane);
}

float LaneBlock::largestWeight(int lane) const
{
    float largest = 0;
    for (const LaneRow<float> &row : m_state->localModel) {
        const float size = std::abs(row.value[lane]);
        largest = std::isnan(size) ? std::numeric_limits<float>::infinity() : std::max(largest, size);
    }
    return largest;
}

} // namespace fleetgrad::learning
