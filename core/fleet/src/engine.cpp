// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "enginestate.h"
#include "summarise.h"

#include <fleet/groups.h>
#include <fleet/livebatch.h>

#include <algorithm>
#include <optional>

namespace fleetgrad::fleet {

namespace {

/// The device whose stamps say when a batch was; none where there are no stamps.
std::optional<std::uint32_t> clockOf(const Source &source)
{
    const std::vector<DeviceInfo> &devices = source.devices();
    std::optional<std::uint32_t> clock;
    const auto length = [&](std::uint32_t device) { return devices[device].readings - 1; }; // endless: most
    for (std::uint32_t device = 0; device < devices.size(); ++device) {
        if (source.hasStamps(device) && (!clock || length(device) > length(*clock)))
            clock = device;
    }
    return clock;
}

/// Of a device in a reading, the mean over the fleet.
double falseAlarmsPerReading(const RunConfig &config, const std::vector<DeviceInfo> &devices)
{
    double days = 0;
    for (const auto &device : devices)
        days += daysOf(1, device.interval);
    return config.alarms.falseAlarmsPerDay * days / double(devices.size());
}

} // namespace

Engine::State::State(const RunConfig &c, std::shared_ptr<Source> s, int threads)
    : config(c), source(std::move(s)), holdOut(holdOutCount(c, source->devices().size())),
      blocks(config, *source, holdOut, threads), devices(config, blocks), drifts(config, blocks, devices),
      rounds(config, source->devices().size() - std::size_t(holdOut), batchSeconds(config, source->devices()),
             blocks.histogramBins(), blocks.labelBatches()),
      canary(blocks), alarms(falseAlarmsPerReading(config, source->devices())), tally(blocks, *source),
      clock(clockOf(*source))
{
    recountScores();
}

Engine::Engine(const RunConfig &config, std::shared_ptr<Source> source, int threads)
    : m_state(std::make_unique<State>(config, std::move(source), std::max(1, threads)))
{
}

Engine::~Engine() = default;

const std::vector<DeviceInfo> &Engine::devices() const
{
    return m_state->source->devices();
}

std::uint64_t Engine::batch() const
{
    return m_state->batch;
}

std::uint64_t Engine::lastBatch() const
{
    const auto wanted = m_state->config.batches;
    auto there = m_state->source->batches();
    if (there > 0 &&
        m_state->config.source != SourceKind::Live) // the last labels arrive after the last reading
        there += m_state->blocks.labelBatches();
    if (wanted == 0 || there == 0)
        return std::max(wanted, there);
    return std::min(wanted, there);
}

bool Engine::finished() const
{
    const auto last = lastBatch();
    return last > 0 && m_state->batch >= last;
}

std::uint32_t Engine::oldestJudgedVersion() const
{
    return m_state->rounds.oldestJudged();
}

const federation::GlobalVersion &Engine::globalVersion() const
{
    return m_state->rounds.newest();
}

std::shared_ptr<const BatchRecord> Engine::step(std::span<const Command> commands)
{
    auto &s = *m_state;
    s.record = std::make_shared<BatchRecord>();
    s.roundAsked = false;
    ++s.batch;
    s.record->batch = s.batch;
    s.record->commands.assign(commands.begin(), commands.end());
    if (s.batch == 1) {
        for (const auto &remark : s.source->remarks() + groupRemarks(s.config, s.source->devices()))
            s.record->events.push_back({s.batch, EventLevel::Warning, EventKind::Remark, -1, {}, remark});
    }
    s.source->begin(s.batch - 1);
    s.takeJoined();
    for (const auto &command : commands)
        s.apply(command);
    s.processDevices();
    s.evaluate();
    s.takeScores();
    for (std::uint32_t device = 0; device < s.devices.count(); ++device)
        s.collect(device);
    s.announceAlarms();
    s.drifts.update(*s.record);
    s.finishRound();
    s.record->fleet = fleetPoint(s.devices.reports());
    s.shadow.measure(s.blocks, s.record->fleet);
    s.readings += s.record->readings;
    if (s.clock && s.blocks.count(*s.clock) > 0) {
        const std::uint64_t delivered = s.blocks.block(*s.clock).delivered(s.blocks.lane(*s.clock));
        s.record->time = s.source->time(*s.clock, delivered - 1);
    }
    if (s.record->live)
        s.record->time = s.record->live->time;
    return std::move(s.record);
}

/// Real devices that joined before this batch.
void Engine::State::takeJoined()
{
    constexpr std::size_t named = 8;
    record->live = source->live();
    if (!record->live)
        return;
    rounds.setTrainingDevices(source->joined());
    record->joined = record->live->joined;
    const std::size_t count = record->joined.size();
    const double first = record->live->firstJoined;
    if (count == 1)
        event(EventKind::DeviceJoined, EventLevel::Info, std::int64_t(first), {});
    if (count < 2)
        return;
    std::vector<double> numbers{double(count)};
    for (std::size_t device = 0; device < std::min(count, named); ++device)
        numbers.push_back(first + double(device));
    event(EventKind::DeviceJoined, EventLevel::Info, -1, std::move(numbers));
}

void Engine::State::processDevices()
{
    const auto &newest = rounds.newest();
    record->rule = decision.rule();
    blocks.process({.source = *source,
                    .number = batch - 1,
                    .global = {newest.model, newest.version, *record->rule, alarms.baseline()},
                    .ended = [&](std::uint32_t device) { return ended(device); },
                    .prepare =
                        [&](std::uint32_t device) {
                            devices.synchronise(device, canary.isApart(device) ? canary.version() : newest);
                        },
                    .finish =
                        [&](std::uint32_t device) {
                            devices.refresh(device, ended(device), source->isSilent(device));
                            tally.measure(device);
                        },
                    .looks = looks});
}

void Engine::State::evaluate()
{
    blocks.globalScores([&](const learning::VersionScores &added) { rounds.addScores(added); });
    record->evaluations = rounds.evaluations(batch);
    decision.add(blocks.evidence([this](std::uint32_t device) { return !canary.isApart(device); }));
    alarms.add(blocks.alarmBatch());
}

void Engine::State::collect(std::uint32_t device)
{
    if (const LiveUpdate *sent = record->live ? record->live->updateOf(device) : nullptr)
        return takeUpdate(*sent);
    auto &report = devices.report(device);
    const auto before = devices.stateBefore(device);
    if (!blocks.active(device) && report.state == before)
        return;
    if (blocks.active(device))
        record->readings += blocks.block(device).batch(blocks.lane(device)).readings;
    std::optional<RateChange> change;
    if (report.updated) {
        ++updates;
        if (!backOff(device, report)) {
            if (canary.isApart(device))
                keepOut(device, report);
            else
                screen(device, report);
            change = devices.feedback(device, report.local.logLoss);
            if (change)
                record->rates.push_back(*change);
        }
    }
    announce(report);
    record->devices.push_back(report);
    auto &stored = record->devices.back();
    if (report.stored) {
        stored.update.fleetModel = blocks.block(device).fleetModel(blocks.lane(device));
        stored.localModel = blocks.block(device).localModel(blocks.lane(device));
    }
}

void Engine::State::screen(std::uint32_t device, DeviceReport &report)
{
    const auto limits = devices.limits(device);
    const auto screened = rounds.submit(devices.update(device), limits);
    if (screened.verdict == federation::Verdict::Accepted)
        return;
    report.state = DeviceState::Quarantined;
    record->screened.push_back(screened);
    event(EventKind::Quarantined, EventLevel::Critical, device,
          {double(screened.reason), double(screened.norm), limits.moved});
}

/// Whether the device diverged and went back: its update is then of a model that is no more.
bool Engine::State::backOff(std::uint32_t device, DeviceReport &report)
{
    const auto back = devices.backOff(device);
    if (!back)
        return false;
    const RateChange &change = back->change;
    event(EventKind::Diverged, EventLevel::Warning, device,
          {double(back->sign), double(change.before), double(change.after)});
    if (change.after == change.before)
        return false;
    record->rates.push_back(change);
    record->screened.push_back({device, report.update.modelVersion, federation::Verdict::Quarantined,
                                federation::ScreeningReason::Diverged, 0});
    report.state = DeviceState::Quarantined;
    return true;
}

void Engine::State::announce(const DeviceReport &report)
{
    const auto before = devices.stateBefore(report.device);
    if (report.state == before)
        return;
    if (report.state == DeviceState::Silent)
        event(EventKind::DeviceSilent, EventLevel::Warning, report.device, {});
    else if (report.state == DeviceState::Finished)
        event(EventKind::DeviceFinished, EventLevel::Info, report.device, {});
    else if (before == DeviceState::Silent)
        event(EventKind::DeviceBack, EventLevel::Info, report.device, {});
}

/// One event of a batch, no matter how many devices raise an alarm in it.
void Engine::State::announceAlarms()
{
    constexpr std::size_t named = 8;
    std::vector<double> numbers{0};
    for (const auto &report : record->devices) {
        if (devices.newAlarms(report.device) == 0)
            continue;
        ++numbers.front();
        if (numbers.size() <= named)
            numbers.push_back(report.device);
    }
    if (numbers.front() == 1)
        event(EventKind::AlarmRaised, EventLevel::Warning, std::int64_t(numbers.back()), {});
    else if (numbers.front() > 1)
        event(EventKind::AlarmRaised, EventLevel::Warning, -1, std::move(numbers));
}

void Engine::State::finishRound()
{
    const auto screenedOut =
        double(std::ranges::count_if(record->screened, [](const federation::Screened &screened) {
            return screened.reason != federation::ScreeningReason::Canary;
        }));
    const auto accepted = double(rounds.waiting());
    const auto version = rounds.round(batch, roundAsked, canary.apart());
    if (version) {
        record->versions.push_back(*version);
        record->movers.push_back(rounds.movers());
        event(EventKind::RoundDone, EventLevel::Info, -1, {double(version->version), accepted, screenedOut});
    } else if (roundAsked) {
        event(EventKind::RoundEmpty, EventLevel::Warning, -1, {});
    }
    finishCanary(version.has_value());
}

RunSummary Engine::summary() const
{
    const auto &s = *m_state;
    RunSummary summary;
    summary.batches = s.batch;
    summary.readings = s.readings;
    summary.updates = s.updates;
    summary.rounds = s.rounds.rounds();
    summary.devices.resize(s.source->joined());
    for (std::uint32_t device = 0; device < summary.devices.size(); ++device) {
        const auto &block = s.blocks.block(device);
        const int lane = s.blocks.lane(device);
        summary.missing += block.missing(lane);
        for (int scorer = 0; scorer < learning::scorerCount; ++scorer)
            summary.devices[device][std::size_t(scorer)] = block.whole(lane, learning::Scorer(scorer));
        summary.gains.push_back(block.gains(lane));
        if (!s.blocks.trains(device))
            summary.devices[device][std::size_t(learning::Scorer::Local)] = {};
    }
    summariseFleet(summary);
    summary.drift = s.drifts.counts();
    summary.original = s.shadow.summary(s.blocks);
    summary.alarms = s.alarmSummary();
    return summary;
}

const learning::DelayCounts &Engine::detectionDelays(std::uint32_t device) const
{
    return m_state->blocks.block(device).detectionDelays(m_state->blocks.lane(device));
}

AlarmSummary Engine::State::alarmSummary() const
{
    AlarmSummary summary;
    for (std::uint32_t device = 0; device < source->joined(); ++device) {
        summary.devices.push_back(blocks.block(device).alarms(blocks.lane(device)));
        summary.fleet.add(summary.devices.back(), source->devices()[device].interval);
    }
    addScores(*scores, summary);
    return summary;
}

} // namespace fleetgrad::fleet
