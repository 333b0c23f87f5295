// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "enginestate.h"

#include <algorithm>
#include <cmath>
#include <iterator>

// What the commands of a person do to the fleet.

namespace fleetgrad::fleet {

void Engine::State::apply(const Command &command)
{
    switch (command.kind) {
    case CommandKind::AggregateNow:
        roundAsked = true;
        break;
    case CommandKind::SetLearningRate:
        setRates(command);
        break;
    case CommandKind::LockRate:
        lockRates(command);
        break;
    case CommandKind::SetOptimiser:
    case CommandKind::SetSchedule:
        setTrainers(command);
        break;
    case CommandKind::Promote:
        if (const auto version = rounds.promote(command.version, batch - 1)) {
            record->versions.push_back(*version);
            event(EventKind::Promoted, EventLevel::Info, -1,
                  {double(version->version), double(version->parent)});
        }
        break;
    case CommandKind::ShadowOriginal:
        if (config.method == learning::Method::Sound && blocks.hasShadow() != (command.value != 0)) {
            shadow.set(blocks, command.value != 0);
            event(EventKind::ShadowSet, EventLevel::Info, -1, {command.value});
        }
        break;
    case CommandKind::Recalibrate:
    case CommandKind::Personalise:
    case CommandKind::RaiseRate:
    case CommandKind::QuarantineSensor:
        drifts.apply(command, chosen(command), *record);
        break;
    case CommandKind::Deploy:
    case CommandKind::DeployLocal:
        deploy(command);
        break;
    case CommandKind::EndCanary:
        endCanary(command.value != 0, false);
        break;
    case CommandKind::Pause:
    case CommandKind::Resume:
    case CommandKind::Step:
    case CommandKind::SetSpeed:
        break;
    }
}

std::vector<std::uint32_t> Engine::State::chosen(const Command &command) const
{
    std::vector<std::uint32_t> result;
    if (command.devices.empty()) {
        result.resize(source->joined());
        for (std::uint32_t device = 0; device < result.size(); ++device)
            result[device] = device;
        return result;
    }
    std::ranges::copy_if(command.devices, std::back_inserter(result),
                         [&](std::uint32_t device) { return device < source->joined(); });
    return result;
}

void Engine::State::setRates(const Command &command)
{
    if (!std::isfinite(command.value))
        return;
    const auto members = chosen(command);
    for (const auto device : members)
        record->rates.push_back(devices.setRate(device, float(command.value)));
    event(EventKind::RateSet, EventLevel::Info, members.size() == 1 ? std::int64_t(members.front()) : -1,
          {command.value, double(members.size())});
}

void Engine::State::lockRates(const Command &command)
{
    const auto members = chosen(command);
    const bool locked = command.value != 0;
    for (const auto device : members)
        record->rates.push_back(devices.lockRate(device, locked));
    event(locked ? EventKind::RateLocked : EventKind::RateUnlocked, EventLevel::Info,
          members.size() == 1 ? std::int64_t(members.front()) : -1, {double(members.size())});
}

void Engine::State::setTrainers(const Command &command)
{
    const bool isOptimiser = command.kind == CommandKind::SetOptimiser;
    const int known = isOptimiser ? learning::optimiserCount : learning::scheduleCount;
    if (!(command.value >= 0 && command.value < known))
        return;
    const auto members = chosen(command);
    for (const auto device : members) {
        if (isOptimiser)
            devices.setOptimiser(device, learning::Optimiser(int(command.value)));
        else
            devices.setSchedule(device, learning::Schedule(int(command.value)));
    }
    event(isOptimiser ? EventKind::OptimiserSet : EventKind::ScheduleSet, EventLevel::Info,
          members.size() == 1 ? std::int64_t(members.front()) : -1, {command.value, double(members.size())});
}

} // namespace fleetgrad::fleet
