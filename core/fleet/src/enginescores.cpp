// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "enginestate.h"

#include <algorithm>
#include <cstddef>

// What the scores of all devices amount to.

namespace fleetgrad::fleet {

void Engine::State::takeScores()
{
    auto next = std::make_shared<FleetScores>(*scores);
    next->batch = batch;
    tally.add(*next);
    next->kinds = kindsMet();
    next->versions = rounds.judged();
    scores = next;
    record->scores = std::move(next);
}

void Engine::State::recountScores()
{
    auto counted = std::make_shared<FleetScores>();
    counted->batch = batch;
    tally.recount(*counted);
    counted->kinds = kindsMet();
    counted->versions = rounds.judged();
    scores = std::move(counted);
}

std::vector<KindSummary> Engine::State::kindsMet() const
{
    std::vector<KindSummary> met;
    const QStringList names = source->anomalyKinds();
    for (std::size_t kind = 0; kind < std::min(alarms.kinds().size(), std::size_t(names.size())); ++kind)
        if (alarms.kinds()[kind].readings > 0)
            met.push_back({names[qsizetype(kind)], alarms.kinds()[kind]});
    return met;
}

std::shared_ptr<const FleetScores> Engine::fleetScores() const
{
    return m_state->scores;
}

} // namespace fleetgrad::fleet
