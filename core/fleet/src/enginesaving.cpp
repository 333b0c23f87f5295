// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "enginebytes.h"
#include "enginestate.h"

namespace fleetgrad::fleet {

std::vector<std::byte> Engine::save(std::vector<std::uint64_t> *blocks) const
{
    const auto &s = *m_state;
    std::vector<std::byte> bytes;
    appendCounts(bytes, {s.devices.count(), s.batch, s.readings, s.updates});
    s.source->save(bytes);
    s.blocks.save(bytes, blocks);
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
    s.looks.clear(); // they are about another run
    s.lookedBefore.clear();
    SavedCounts counts;
    if (!takeCounts(bytes, counts) || counts.devices != s.devices.count())
        return false;
    s.batch = counts.batch;
    s.readings = counts.readings;
    s.updates = counts.updates;
    const bool isDone = s.source->restore(bytes) && s.blocks.restore(bytes) && s.devices.restore(bytes) &&
                        s.rounds.restore(bytes) && s.decision.restore(bytes) && s.shadow.restore(bytes) &&
                        s.alarms.restore(bytes) && s.drifts.restore(bytes) && s.canary.restore(bytes) &&
                        bytes.empty();
    if (isDone)
        s.recountScores();
    return isDone;
}

} // namespace fleetgrad::fleet
