// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "enginestate.h"

#include <algorithm>
#include <iterator>

// What a person looks at. Nothing here changes what is learnt.

namespace fleetgrad::fleet {

namespace {

constexpr std::size_t looksKept = 8;

} // namespace

void Engine::State::stopLooking()
{
    if (!look)
        return;
    looks.push_back(look->trace());
    if (looks.size() > looksKept)
        looks.erase(looks.begin());
    look.reset();
}

void Engine::lookAt(std::optional<std::uint32_t> device)
{
    auto &s = *m_state;
    if (device && *device >= s.devices.count())
        device.reset();
    if (s.look && device == s.look->device())
        return;
    s.stopLooking();
    if (!device)
        return;
    s.look = std::make_unique<DeviceLook>(s.config, *s.source, *device);
    s.look->begin(readBefore(s.config, *s.source, *device, s.batch),
                  s.blocks.block(*device).delivered(s.blocks.lane(*device)));
    const auto before = std::ranges::find(s.looks, *device, &DeviceTrace::device);
    if (before == s.looks.end())
        return;
    s.look->adopt(*before);
    s.looks.erase(before);
}

std::shared_ptr<const DeviceTrace> Engine::trace() const
{
    const auto &s = *m_state;
    if (!s.look)
        return nullptr;
    auto trace = std::make_shared<DeviceTrace>(s.look->trace());
    const auto &block = s.blocks.block(trace->device);
    trace->batch = s.batch;
    trace->trains = s.blocks.trains(trace->device);
    trace->localModel = block.localModel(s.blocks.lane(trace->device));
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
