// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <fleet/fleetscores.h>

#include <span>

namespace fleetgrad::fleet {

std::span<const PopulationScores> populationsOf(const FleetScores &scores, bool holdOutsOnly)
{
    return std::span(scores.populations).first(holdOutsOnly ? 1 : 2);
}

learning::ScorePool poolOf(const FleetScores &scores, learning::Scorer scorer, bool holdOutsOnly)
{
    learning::ScorePool result;
    for (const PopulationScores &population : populationsOf(scores, holdOutsOnly)) {
        const PooledScores &pool = population.scorers[std::size_t(scorer)];
        if (!pool.bins[0].empty())
            result.add(pool.confusion, pool.logLossSum, pool.bins[0], pool.bins[1]);
    }
    return result;
}

std::vector<DeviceDelays> delaysOf(const FleetScores &scores, bool holdOutsOnly)
{
    std::vector<DeviceDelays> result;
    for (const PopulationScores &population : populationsOf(scores, holdOutsOnly))
        for (const IntervalDelays &delays : population.delays)
            result.push_back({&delays.counts, delays.interval});
    return result;
}

void addScores(const FleetScores &scores, AlarmSummary &summary)
{
    static_assert(reliabilityCount == learning::modelScorers.size());
    mergeDelays(delaysOf(scores), summary.fleet);
    summary.kinds = scores.kinds;
    for (std::size_t i = 0; i < reliabilityCount; ++i)
        summary.reliability[i] = poolOf(scores, learning::modelScorers[i]).reliability();
}

} // namespace fleetgrad::fleet
