// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "enginestate.h"

#include <algorithm>
#include <cstddef>
#include <utility>

// What a person looks at. Nothing here changes what is learnt.

namespace fleetgrad::fleet {

namespace {

constexpr std::ptrdiff_t looksKept = 8;

} // namespace

void Engine::State::beginLooking(std::uint32_t device)
{
    auto look = std::make_unique<DeviceLook>(config, *source, device);
    look->begin(readBefore(config, *source, device, batch),
                blocks.block(device).delivered(blocks.lane(device)));
    const auto before = std::ranges::find(lookedBefore, device, &DeviceTrace::device);
    if (before != lookedBefore.end()) {
        look->adopt(*before);
        lookedBefore.erase(before);
    }
    looks.push_back(std::move(look));
}

void Engine::lookAt(const std::vector<std::uint32_t> &devices)
{
    auto &s = *m_state;
    std::vector<std::uint32_t> wanted;
    for (const std::uint32_t device : devices) {
        if (device < s.devices.count() && wanted.size() < mostLookedAt &&
            std::ranges::find(wanted, device) == wanted.end())
            wanted.push_back(device);
    }
    std::erase_if(s.looks, [&](const auto &look) {
        if (std::ranges::find(wanted, look->device()) != wanted.end())
            return false;
        s.lookedBefore.push_back(look->trace());
        return true;
    });
    for (const std::uint32_t device : wanted) {
        if (std::ranges::find(s.looks, device, &DeviceLook::device) == s.looks.end())
            s.beginLooking(device);
    }
    if (s.lookedBefore.size() > std::size_t(looksKept))
        s.lookedBefore.erase(s.lookedBefore.begin(), s.lookedBefore.end() - looksKept);
}

std::shared_ptr<const DeviceTrace> Engine::trace(std::uint32_t device) const
{
    const auto &s = *m_state;
    const auto look = std::ranges::find(s.looks, device, &DeviceLook::device);
    if (look == s.looks.end())
        return nullptr;
    auto trace = std::make_shared<DeviceTrace>((*look)->trace());
    const auto &block = s.blocks.block(device);
    trace->batch = s.batch;
    trace->trains = s.blocks.trains(device);
    trace->localModel = block.localModel(s.blocks.lane(device));
    trace->fleetModel = s.rounds.newest().model;
    return trace;
}

learning::ScoreCounts Engine::scores(std::uint32_t device, learning::Scorer scorer) const
{
    return m_state->blocks.block(device).scores(m_state->blocks.lane(device), scorer);
}

const learning::VersionScores *Engine::versionScores(std::uint32_t version) const
{
    return m_state->rounds.scoresOf(version);
}

} // namespace fleetgrad::fleet
