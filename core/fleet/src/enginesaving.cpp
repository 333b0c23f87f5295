// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "enginestate.h"

#include <learning/bytes.h>

namespace fleetgrad::fleet {

namespace {

constexpr std::uint64_t stateMagic = 0x3145'4752'4c46'0002; // FLRGE1, version 2

} // namespace

std::vector<std::byte> Engine::save() const
{
    const auto &s = *m_state;
    std::vector<std::byte> bytes;
    learning::append(bytes, stateMagic);
    learning::append(bytes, std::uint64_t(s.devices.count()));
    for (const auto value : {s.batch, s.readings, s.updates})
        learning::append(bytes, value);
    s.source->save(bytes);
    s.blocks.save(bytes);
    s.devices.save(bytes);
    s.rounds.save(bytes);
    s.decision.save(bytes);
    s.shadow.save(bytes);
    s.alarms.save(bytes);
    s.drifts.save(bytes);
    s.canary.save(bytes); // the last, and nothing without one: as checkpoints were before there were any
    return bytes;
}

bool Engine::restore(std::span<const std::byte> bytes)
{
    auto &s = *m_state;
    s.look.reset(); // it is about another run
    s.looks.clear();
    std::uint64_t magic = 0, count = 0;
    if (!learning::take(bytes, magic) || magic != stateMagic || !learning::take(bytes, count) ||
        count != s.devices.count())
        return false;
    for (auto *value : {&s.batch, &s.readings, &s.updates}) {
        if (!learning::take(bytes, *value))
            return false;
    }
    return s.source->restore(bytes) && s.blocks.restore(bytes) && s.devices.restore(bytes) &&
           s.rounds.restore(bytes) && s.decision.restore(bytes) && s.shadow.restore(bytes) &&
           s.alarms.restore(bytes) && s.drifts.restore(bytes) && s.canary.restore(bytes) && bytes.empty();
}

} // namespace fleetgrad::fleet
