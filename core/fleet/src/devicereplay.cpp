// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <fleet/devicereplay.h>

#include "blocks.h"
#include "devicelook.h"
#include "devices.h"
#include "drifts.h"
#include "enginebytes.h"
#include "rounds.h"
#include "shadow.h"

#include <federation/decision.h>
#include <federation/fleetalarms.h>
#include <learning/alarms.h>
#include <learning/bytes.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace fleetgrad::fleet {

struct DeviceReplay::State
{
    State(const RunConfig &c, std::shared_ptr<Source> s, std::uint32_t number)
        : config(c), source(std::move(s)), device(number), holdOut(holdOutCount(c, source->devices().size())),
          blocks(config, *source, holdOut, 1, device), devices(config, blocks), newest(makeRounds().newest())
    {
    }

    Rounds makeRounds() const
    {
        return {config, source->devices().size() - std::size_t(holdOut),
                batchSeconds(config, source->devices()), blocks.histogramBins(), blocks.labelBatches()};
    }

    bool ended() const
    {
        const auto total = source->devices()[device].readings;
        return total > 0 && batch * std::uint64_t(config.batchReadings) >= total;
    }

    bool restore(std::span<const std::byte> bytes);
    bool restoreFleet(std::span<const std::byte> bytes);
    void apply(const Command &command);
    void process(const FleetInBatch &fleet);

    const RunConfig config;
    std::shared_ptr<Source> source;
    const std::uint32_t device;
    const int holdOut;
    Blocks blocks;
    Devices devices;
    federation::GlobalVersion newest;
    std::uint64_t batch = 0;
    std::vector<std::unique_ptr<DeviceLook>> looks; ///< one, or none
};

DeviceReplay::DeviceReplay(const RunConfig &config, std::shared_ptr<Source> source, std::uint32_t device)
    : m_state(std::make_unique<State>(config, std::move(source), device))
{
    m_state->blocks.setShadow(false); // it changes nothing
}

DeviceReplay::~DeviceReplay() = default;

bool DeviceReplay::canFollow(const RunConfig &config, std::span<const Command> commands)
{
    return config.drift.action != DriftPolicy::Act &&
           std::ranges::none_of(commands, [](const Command &command) {
               switch (command.kind) {
               case CommandKind::Recalibrate:
               case CommandKind::Personalise:
               case CommandKind::RaiseRate:
               case CommandKind::QuarantineSensor:
               case CommandKind::DeployLocal:
               case CommandKind::EndCanary:
                   return true;
               case CommandKind::Deploy:
                   return !command.devices.empty();
               default:
                   return false;
               }
           });
}

std::size_t DeviceReplay::block() const
{
    return m_state->blocks.firstBlock();
}

std::uint64_t DeviceReplay::batch() const
{
    return m_state->batch;
}

bool DeviceReplay::restore(std::span<const std::byte> bytes)
{
    return m_state->restore(bytes);
}

bool DeviceReplay::State::restore(std::span<const std::byte> bytes)
{
    SavedCounts counts;
    if (!takeCounts(bytes, counts) || counts.devices != devices.count())
        return false;
    batch = counts.batch;
    const bool isDone =
        source->restore(bytes) && blocks.restore(bytes) && devices.restore(bytes) && restoreFleet(bytes);
    blocks.setShadow(false);
    return isDone;
}

/// Of the rest the newest version alone is needed.
bool DeviceReplay::State::restoreFleet(std::span<const std::byte> bytes)
{
    Rounds rounds = makeRounds();
    federation::Decision decision;
    Shadow shadow;
    federation::FleetAlarms alarms(1);
    Drifts drifts(config, blocks, devices);
    if (!rounds.restore(bytes) || !decision.restore(bytes) || !shadow.restore(bytes) ||
        !alarms.restore(bytes) || !drifts.restore(bytes) || !bytes.empty()) // what follows is a canary
        return false;
    newest = rounds.newest();
    const DeviceDrift &drift = drifts.of(device);
    return !drift.rateRaised && !drift.recalibrated; // these end by themselves
}

void DeviceReplay::State::apply(const Command &command)
{
    if (!command.devices.empty() && std::ranges::find(command.devices, device) == command.devices.end())
        return;
    switch (command.kind) {
    case CommandKind::SetLearningRate:
        if (std::isfinite(command.value))
            devices.setRate(device, float(command.value));
        break;
    case CommandKind::LockRate:
        devices.lockRate(device, command.value != 0);
        break;
    case CommandKind::SetOptimiser:
        if (command.value >= 0 && command.value < learning::optimiserCount)
            devices.setOptimiser(device, learning::Optimiser(int(command.value)));
        break;
    case CommandKind::SetSchedule:
        if (command.value >= 0 && command.value < learning::scheduleCount)
            devices.setSchedule(device, learning::Schedule(int(command.value)));
        break;
    default: // of versions that commands make the record tells
        break;
    }
}

void DeviceReplay::State::process(const FleetInBatch &fleet)
{
    learning::AlarmBaseline alarms;
    alarms.chosen = fleet.threshold;
    blocks.process(
        {.source = *source,
         .number = batch - 1,
         .global = {newest.model, newest.version, fleet.rule, alarms},
         .ended = [this](std::uint32_t) { return ended(); },
         .prepare = [this](std::uint32_t) { devices.synchronise(device, newest); },
         .finish = [this](std::uint32_t) { devices.refresh(device, ended(), source->isSilent(device)); },
         .looks = looks});
    if (!devices.report(device).updated)
        return;
    const auto back = devices.backOff(device);
    if (!back || back->change.after == back->change.before)
        devices.feedback(device, devices.report(device).local.logLoss);
}

bool DeviceReplay::step(std::span<const Command> commands, const FleetInBatch &fleet)
{
    State &s = *m_state;
    ++s.batch;
    s.source->begin(s.batch - 1);
    if (s.device < s.source->joined()) {
        for (const Command &command : commands)
            s.apply(command);
    }
    // A person's versions are published before the batch, that of a round after it.
    const auto isAfter = [&s](const federation::GlobalVersion &version) { return version.batch >= s.batch; };
    for (const federation::GlobalVersion &version : fleet.versions)
        if (!isAfter(version))
            s.newest = version;
    s.process(fleet);
    for (const federation::GlobalVersion &version : fleet.versions)
        if (isAfter(version))
            s.newest = version;
    return s.blocks.count(s.device) == 0 || !std::isnan(fleet.threshold);
}

void DeviceReplay::look()
{
    State &s = *m_state;
    s.looks.clear();
    s.looks.push_back(std::make_unique<DeviceLook>(s.config, *s.source, s.device));
    s.looks.front()->begin(readBefore(s.config, *s.source, s.device, s.batch),
                           s.blocks.block(s.device).delivered(s.blocks.lane(s.device)));
}

std::shared_ptr<const DeviceTrace> DeviceReplay::trace() const
{
    const State &s = *m_state;
    if (s.looks.empty())
        return nullptr;
    auto trace = std::make_shared<DeviceTrace>(s.looks.front()->trace());
    trace->batch = s.batch;
    trace->trains = s.blocks.trains(s.device);
    trace->localModel = s.blocks.block(s.device).localModel(s.blocks.lane(s.device));
    trace->fleetModel = s.newest.model;
    return trace;
}

learning::ScoreCounts DeviceReplay::scores(learning::Scorer scorer) const
{
    return m_state->blocks.block(m_state->device).scores(m_state->blocks.lane(m_state->device), scorer);
}

const learning::DelayCounts &DeviceReplay::detectionDelays() const
{
    return m_state->blocks.block(m_state->device).detectionDelays(m_state->blocks.lane(m_state->device));
}

const DeviceReport &DeviceReplay::report() const
{
    return m_state->devices.report(m_state->device);
}

} // namespace fleetgrad::fleet
