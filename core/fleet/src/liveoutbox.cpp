// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <fleet/liveoutbox.h>

#include <fleet/livebatch.h>
#include <learning/method.h>

#include <algorithm>
#include <cstddef>
#include <limits>

namespace fleetgrad::fleet {

federation::GlobalVersion untrainedVersion(const RunConfig &config)
{
    federation::GlobalVersion version;
    version.model.weights.assign(std::size_t(learning::fleetFeatureCount(config.method)),
                                 float(config.trainer.initialWeight));
    version.model.bias = float(config.trainer.initialBias);
    version.claimedAccuracy = std::numeric_limits<float>::quiet_NaN();
    return version;
}

void LiveOutbox::begin(const RunConfig &config, const federation::GlobalVersion &newest)
{
    const std::scoped_lock lock(m_mutex);
    m_config = std::make_shared<const RunConfig>(config);
    m_newest = std::make_shared<const federation::GlobalVersion>(newest);
}

std::shared_ptr<const RunConfig> LiveOutbox::config() const
{
    const std::scoped_lock lock(m_mutex);
    return m_config;
}

std::shared_ptr<const federation::GlobalVersion> LiveOutbox::newest() const
{
    const std::scoped_lock lock(m_mutex);
    return m_newest;
}

std::optional<Evaluation> LiveOutbox::evaluation() const
{
    const std::scoped_lock lock(m_mutex);
    return m_evaluation;
}

LiveOutbox::Feedback LiveOutbox::feedback(std::uint32_t device) const
{
    const std::scoped_lock lock(m_mutex);
    return device < m_devices.size() ? m_devices[device] : Feedback();
}

/// With the mutex locked.
LiveOutbox::Feedback &LiveOutbox::of(std::uint32_t device)
{
    if (device >= m_devices.size())
        m_devices.resize(device + 1);
    return m_devices[device];
}

void LiveOutbox::restore(std::uint32_t device, float learningRate, const learning::LaneTrainer &trainer)
{
    const std::scoped_lock lock(m_mutex);
    Feedback &feedback = of(device);
    ++feedback.number;
    feedback.learningRate = learningRate;
    if (trainer != learning::LaneTrainer{m_config->trainer.optimiser, m_config->trainer.schedule})
        feedback.trainer = trainer;
}

/// With the mutex locked.
void LiveOutbox::take(const Command &command)
{
    const bool isOptimiser = command.kind == CommandKind::SetOptimiser;
    const int known = isOptimiser ? learning::optimiserCount : learning::scheduleCount;
    if (!m_config || !(isOptimiser || command.kind == CommandKind::SetSchedule) ||
        !(command.value >= 0 && command.value < known))
        return;
    const auto set = [&](std::uint32_t device) {
        Feedback &feedback = of(device);
        ++feedback.number;
        learning::LaneTrainer trainer{m_config->trainer.optimiser, m_config->trainer.schedule};
        trainer = feedback.trainer.value_or(trainer);
        if (isOptimiser)
            trainer.optimiser = learning::Optimiser(int(command.value));
        else
            trainer.schedule = learning::Schedule(int(command.value));
        feedback.trainer = trainer;
    };
    for (const std::uint32_t device : command.devices)
        set(device);
    if (command.devices.empty()) { // all of them, those that join later too
        for (int device = 0; device < m_config->live.places; ++device)
            set(std::uint32_t(device));
    }
}

void LiveOutbox::publish(const BatchRecord &record)
{
    const std::scoped_lock lock(m_mutex);
    if (!record.versions.empty())
        m_newest = std::make_shared<const federation::GlobalVersion>(record.versions.back());
    if (!record.evaluations.empty())
        m_evaluation = record.evaluations.back();
    if (record.live) {
        for (const LiveUpdate &sent : record.live->updates) {
            Feedback &feedback = of(sent.update.device);
            const auto screened =
                std::ranges::find(record.screened, sent.update.device, &federation::Screened::device);
            const bool isOut = screened != record.screened.end();
            feedback = {feedback.number + 1,
                        sent.update.modelVersion,
                        isOut ? screened->verdict : federation::Verdict::Accepted,
                        isOut ? screened->reason : federation::ScreeningReason::None,
                        sent.update.learningRate,
                        sent.update.learningRate,
                        feedback.trainer};
        }
    }
    for (const Command &command : record.commands)
        take(command);
    for (const RateChange &change : record.rates) {
        Feedback &feedback = of(change.device);
        ++feedback.number;
        feedback.learningRate = change.after;
    }
}

} // namespace fleetgrad::fleet
