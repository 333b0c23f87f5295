// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "devices.h"

#include "summarise.h"

#include <fleet/liveinbox.h>
#include <learning/bytes.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>

namespace fleetgrad::fleet {

using learning::Method;
using learning::Scorer;

namespace {

template <typename One>
bool fields(federation::LocalUpdate &u, const One &one)
{
    return one(u.modelVersion) && one(u.baseVersion) && one(u.samples) && one(u.accuracy) && one(u.loss) &&
           one(u.mean) && one(u.deviation) && one(u.learningRate);
}

template <typename One>
bool fields(DeviceReport &r, const One &one)
{
    return fields(r.update, one) && one(r.state) && one(r.updated) && one(r.stored) && one(r.rateLocked) &&
           one(r.readings) && one(r.missing) && one(r.labels) && one(r.gains) && one(r.baseRate) &&
           one(r.local) && one(r.global) && one(r.decision) && one(r.majority) && one(r.lastLabel) &&
           one(r.unsupervised);
}

} // namespace

Devices::Devices(const RunConfig &config, Blocks &blocks)
    : m_config(config), m_blocks(blocks), m_reports(blocks.deviceCount()),
      m_before(blocks.deviceCount(), DeviceState::Waiting), m_newAlarms(blocks.deviceCount()),
      m_controllers(blocks.deviceCount()), m_divergence(blocks.deviceCount()), m_stale(blocks.deviceCount()),
      m_reach(blocks.deviceCount())
{
    for (std::uint32_t device = 0; device < m_reports.size(); ++device) {
        auto &report = m_reports[device];
        report.device = report.update.device = device;
        if (!blocks.has(device))
            continue;
        report.update.learningRate = blocks.block(device).learningRate(blocks.lane(device));
    }
}

void Devices::synchronise(std::uint32_t device, const federation::GlobalVersion &newest)
{
    auto &base = m_reports[device].update.baseVersion;
    if (base == newest.version && m_stale[device] == 0)
        return;
    m_blocks.block(device).setFleetModel(m_blocks.lane(device), newest.model);
    base = newest.version;
    m_stale[device] = 0;
    m_reach[device] = 0;
}

void Devices::renew(std::uint32_t device)
{
    m_stale[device] = 1;
    m_divergence.restart(device);
}

void Devices::refresh(std::uint32_t device, bool ended, bool silent)
{
    auto &report = m_reports[device];
    const auto &block = m_blocks.block(device);
    const int lane = m_blocks.lane(device);
    const bool read = m_blocks.count(device) > 0;
    m_before[device] = report.state;
    m_newAlarms[device] = 0;
    report.updated = report.stored = false;
    if (!m_blocks.active(device)) {
        if (ended)
            report.state = DeviceState::Finished;
        else if ((report.readings > 0 || isOutside(device)) && silent)
            report.state = DeviceState::Silent;
        return;
    }
    const auto &batch = block.batch(lane);
    const auto local = block.windowed(lane, Scorer::Local);
    if (local.labelled >= windowLabelsNeeded) {
        if (m_blocks.trains(device)) // a model that never trains has nothing to show
            report.local = WindowMetrics(local);
        report.global = WindowMetrics(block.windowed(lane, Scorer::Global));
        report.decision = WindowMetrics(block.windowed(lane, Scorer::Decision));
        report.majority = WindowMetrics(block.windowed(lane, Scorer::Majority));
        report.lastLabel = WindowMetrics(block.windowed(lane, Scorer::LastLabel));
        report.unsupervised = WindowMetrics(block.windowed(lane, Scorer::Unsupervised));
        report.baseRate = float(local.baseRate);
    }
    report.readings = block.readings(lane);
    report.missing = block.missing(lane);
    auto &update = report.update;
    update.samples = batch.labelled;
    update.mean = batch.mean;
    update.deviation = batch.deviation;
    if (m_blocks.trains(device) && batch.labelled > 0) {
        // The original claims what it reached on the batch that it has just trained on.
        const bool original = m_config.method == Method::Original;
        update.accuracy = original ? batch.trainAccuracy : float(local.accuracy);
        update.loss = original ? batch.trainLoss : float(local.logLoss);
        ++update.modelVersion;
        m_reach[device] += double(block.fleetRate(lane)) * double(batch.labelled) * stepsPerLabel(device);
        report.updated = true;
        report.stored = update.modelVersion % std::uint32_t(m_config.keepLocalVersions) == 0;
    }
    report.labels = block.labels(lane);
    report.gains = block.gains(lane);
    const auto raised = report.alarms.raised;
    report.alarms = block.alarms(lane);
    m_newAlarms[device] = report.alarms.raised - raised;
    if (ended)
        report.state = DeviceState::Finished;
    else
        report.state = read || !silent ? wordFor(report, device, local.labelled) : DeviceState::Silent;
}

DeviceState Devices::wordFor(const DeviceReport &report, std::uint32_t device, std::uint64_t labelled) const
{
    if (!m_blocks.trains(device))
        return DeviceState::HoldOut;
    if (labelled < windowLabelsNeeded)
        return DeviceState::TooFewLabels;
    switch (learning::gainWord(report.gains)) {
    case learning::GainWord::Sure:
        return DeviceState::Learning;
    case learning::GainWord::None:
        return DeviceState::NoGain;
    case learning::GainWord::Undecided:
    case learning::GainWord::Unknown:
        break;
    }
    return DeviceState::TooFewLabels;
}

double Devices::stepsPerLabel(std::uint32_t device) const
{
    // Momentum goes on moving, all in all 1 / (1 - momentum) times as far. AdaGrad, FTRL and Adam move a
    // weight by a few times the rate at most, which is less than a gradient of SGD can.
    const auto &trainer = m_config.trainer;
    const auto optimiser = m_blocks.block(device).trainer(m_blocks.lane(device)).optimiser;
    const double far = optimiser == learning::Optimiser::Momentum
                           ? 1 / (1 - std::min(trainer.optimisers.momentum, 0.999))
                           : 1;
    if (m_config.method == Method::Original || trainer.reservoir == 0)
        return far * std::max(1.0, trainer.positiveWeight);
    return far * 2.0 * trainer.replays; // an importance is at most 2
}

federation::LocalUpdate Devices::update(std::uint32_t device) const
{
    auto update = m_reports[device].update;
    update.fleetModel = m_blocks.block(device).fleetModel(m_blocks.lane(device));
    return update;
}

void Devices::takeFromOutside(const federation::LocalUpdate &sent)
{
    const std::uint32_t device = sent.device;
    DeviceReport &report = m_reports[device];
    if (sent.baseVersion != report.update.baseVersion)
        m_reach[device] = 0;
    // What it says of itself bounds nothing: no device goes beyond the rate that feedback may give it, or
    // that a person has set.
    const learning::LaneBlock &block = m_blocks.block(device);
    const int lane = m_blocks.lane(device);
    const double highest = std::max(m_config.federation.rateMaximum, double(block.learningRate(lane)));
    const double rate =
        std::isfinite(sent.learningRate) ? std::clamp(double(sent.learningRate), 0.0, highest) : 0.0;
    const double share = m_config.trainer.localRate > 0
                             ? m_config.trainer.fleetRate / m_config.trainer.localRate * rate
                             : m_config.trainer.fleetRate;
    const auto samples = std::clamp<std::int64_t>(sent.samples, 0, m_config.batchReadings);
    m_reach[device] += share * double(samples) * stepsPerLabel(device);
    const std::uint32_t before = report.update.modelVersion;
    report.update = sent;
    report.update.modelVersion = before + 1; // counted here, whatever number the device gives it
    report.update.fleetModel = {};
    report.update.samples = std::max<std::int64_t>(0, sent.samples);
    report.update.learningRate = float(rate);
    report.updated = true;
}

federation::Screening::Limits Devices::limits(std::uint32_t device) const
{
    // The original's features have no bound, so neither has an honest update of it. No device can have been
    // trained on more labels than it can have read readings in a batch, unless they may come later; then the
    // server itself has counted those that it trained on.
    const bool bounded = m_config.method == Method::Sound;
    const double farthest = federation::farthestMove(learning::fleetFeatureCount(m_config.method),
                                                     m_reach[device], m_config.trainer.positiveWeight);
    const bool isCounted =
        m_config.source == SourceKind::Live && labelWindow(m_config.live) > 0 && !isOutside(device);
    const std::int64_t most = isCounted ? std::numeric_limits<std::int64_t>::max() : m_config.batchReadings;
    return {most, bounded ? m_config.federation.normFactor * farthest : 0};
}

std::optional<RateChange> Devices::feedback(std::uint32_t device, float error)
{
    auto &report = m_reports[device];
    if (!m_config.federation.feedback ||
        report.update.modelVersion % std::uint32_t(m_config.federation.feedbackEvery) != 0)
        return std::nullopt;
    const auto adjustment = m_controllers[device].observe(error);
    if (!adjustment || report.rateLocked)
        return std::nullopt;
    const float before = report.update.learningRate;
    // A person may have gone beyond the bounds: feedback goes no further, but not back either.
    const float low = std::min(before, float(m_config.federation.rateMinimum));
    const float high = std::max(before, float(m_config.federation.rateMaximum));
    const float after = std::clamp(before * adjustment->factor, low, high);
    if (after == before)
        return std::nullopt;
    m_blocks.block(device).setLearningRate(m_blocks.lane(device), after);
    report.update.learningRate = after;
    return RateChange{device,
                      before,
                      after,
                      adjustment->grew() ? RateReason::ErrorGrew : RateReason::ErrorFell,
                      adjustment->errorBefore,
                      adjustment->errorAfter,
                      false};
}

std::optional<Devices::BackOff> Devices::backOff(std::uint32_t device)
{
    if (m_config.method == Method::Original)
        return std::nullopt;
    auto &report = m_reports[device];
    auto &block = m_blocks.block(device);
    const int lane = m_blocks.lane(device);
    const auto found = m_divergence.watch(device, block, lane);
    if (!found)
        return std::nullopt;
    const float before = report.update.learningRate;
    RateChange change{device,        before,       before,           RateReason::Diverged,
                      found->before, found->after, report.rateLocked};
    if (report.rateLocked)
        return m_divergence.tellOnce(device) ? std::optional(BackOff{found->sign, change}) : std::nullopt;
    change.after = before / 2;
    block.setLearningRate(lane, change.after);
    report.update.learningRate = change.after;
    block.restoreModel(lane);
    m_stale[device] = 1;
    m_divergence.restart(device);
    m_controllers[device] = {}; // the losses that feedback compares are of the model that is gone
    return BackOff{found->sign, change};
}

RateChange Devices::setRate(std::uint32_t device, float rate)
{
    auto &report = m_reports[device];
    const float before = report.update.learningRate;
    const float after = std::clamp(rate, 0.0f, 1.0f);
    m_blocks.block(device).setLearningRate(m_blocks.lane(device), after);
    report.update.learningRate = after;
    m_divergence.restart(device);
    return {device, before, after, RateReason::Person, 0, 0, report.rateLocked};
}

RateChange Devices::scaleRate(std::uint32_t device, double factor)
{
    RateChange change = setRate(device, float(double(m_reports[device].update.learningRate) * factor));
    change.reason = RateReason::Drift;
    return change;
}

RateChange Devices::lockRate(std::uint32_t device, bool locked)
{
    auto &report = m_reports[device];
    report.rateLocked = locked;
    return {device, report.update.learningRate, report.update.learningRate, RateReason::Person, 0, 0, locked};
}

void Devices::setOptimiser(std::uint32_t device, learning::Optimiser optimiser)
{
    auto &block = m_blocks.block(device);
    const int lane = m_blocks.lane(device);
    block.setTrainer(lane, {optimiser, block.trainer(lane).schedule});
    m_divergence.restart(device);
}

void Devices::setSchedule(std::uint32_t device, learning::Schedule schedule)
{
    auto &block = m_blocks.block(device);
    const int lane = m_blocks.lane(device);
    block.setTrainer(lane, {block.trainer(lane).optimiser, schedule});
}

void Devices::save(std::vector<std::byte> &bytes) const
{
    for (auto report : m_reports) {
        fields(report, [&](const auto &value) {
            learning::append(bytes, value);
            return true;
        });
    }
    learning::append(bytes, m_controllers);
    m_divergence.save(bytes);
    learning::append(bytes, m_stale);
    learning::append(bytes, m_reach);
}

bool Devices::restore(std::span<const std::byte> &bytes)
{
    const auto count = m_reports.size();
    for (auto &report : m_reports) {
        if (!fields(report, [&](auto &value) { return learning::take(bytes, value); }))
            return false;
        if (m_blocks.has(report.device))
            report.alarms = m_blocks.block(report.device).alarms(m_blocks.lane(report.device));
        if (!m_blocks.trains(report.device)) // no more: in a fork others may take part
            report.local = {};
    }
    return learning::take(bytes, m_controllers) && m_divergence.restore(bytes) &&
           learning::take(bytes, m_stale) && learning::take(bytes, m_reach) &&
           m_controllers.size() == count && m_stale.size() == count && m_reach.size() == count;
}

} // namespace fleetgrad::fleet
