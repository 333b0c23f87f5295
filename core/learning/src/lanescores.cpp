// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
// What the scores of a block's devices came to.

#include "lanestate.h"

namespace fleetgrad::learning {

namespace {

Confusion confusionOf(const WholeTally &tally, std::size_t scorer)
{
    const std::uint64_t found = tally.truePositives[scorer], wrong = tally.falsePositives[scorer];
    return {found, wrong, tally.normal - wrong, tally.anomalies - found};
}

} // namespace

std::span<const std::uint32_t> LaneBlock::State::wholeBins(int lane, int scorer, bool anomaly) const
{
    return {&whole[histogramAt(lane, scorer, anomaly)], std::size_t(settings.histogramBins)};
}

ScoreCounts LaneBlock::scores(int lane, Scorer scorer) const
{
    const State &state = *m_state;
    const int s = countedScorer(scorer);
    const WholeTally &tally = state.records[std::size_t(lane)].whole;
    return {confusionOf(tally, std::size_t(s)), tally.logLossSum[std::size_t(s)],
            state.wholeBins(lane, s, false), state.wholeBins(lane, s, true)};
}

ScoreSums LaneBlock::sums(int lane, Scorer scorer) const
{
    const State &state = *m_state;
    const int s = countedScorer(scorer);
    const WholeTally &tally = state.records[std::size_t(lane)].whole;
    return {confusionOf(tally, std::size_t(s)), tally.logLossSum[std::size_t(s)],
            averagePrecision<std::uint32_t>(state.wholeBins(lane, s, false), state.wholeBins(lane, s, true))};
}

Confusion LaneBlock::decisionFrom(int lane, float logOdds) const
{
    const State &state = *m_state;
    return confusionFrom(state.wholeBins(lane, CountedDecision, false),
                         state.wholeBins(lane, CountedDecision, true), logOdds);
}

std::span<const std::int32_t> LaneBlock::scoreChanges(Scorer scorer, bool trains, bool anomaly) const
{
    const State &state = *m_state;
    return {&state.scoreChanges[state.changesAt(countedScorer(scorer), trains, anomaly)],
            std::size_t(state.settings.histogramBins)};
}

} // namespace fleetgrad::learning
