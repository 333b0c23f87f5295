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

void LaneBlock::State::sumUp(int lane)
{
    std::array<std::span<const float>, histogramScorers> fadingNormal, fadingAnomalies;
    std::array<std::span<const std::uint32_t>, histogramScorers> normal, anomalies;
    for (int s = 0; s < histogramScorers; ++s) {
        const auto i = std::size_t(s), bins = std::size_t(settings.histogramBins);
        fadingNormal[i] = {&fading[histogramAt(lane, s, false)], bins};
        fadingAnomalies[i] = {&fading[histogramAt(lane, s, true)], bins};
        normal[i] = wholeBins(lane, s, false);
        anomalies[i] = wholeBins(lane, s, true);
    }
    sums[std::size_t(lane)] = {records[std::size_t(lane)].window.total(),
                               averagePrecisions(fadingNormal, fadingAnomalies),
                               averagePrecisions(normal, anomalies)};
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
            state.sums[std::size_t(lane)].wholePrAuc[std::size_t(s)]};
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
