// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
// What single readings of a lane scored, for whoever looks at a device.

#include "lanestate.h"

#include <cassert>
#include <cstddef>
#include <vector>

namespace fleetgrad::learning {

std::vector<ScoredReading> LaneBlock::scoredReadings(int lane, BatchScratch &scratch) const
{
    assert(lane >= 0 && lane < m_state->devices);
    const BatchScratch::Data &data = scratch.data();
    const kernel::ScoreJob &job = data.scoring;
    std::vector<ScoredReading> readings(m_state->batches[std::size_t(lane)].delivered);
    for (std::size_t row = 0; row < readings.size(); ++row) {
        const auto score = [&](kernel::Measured scorer) {
            return job
                .score[(std::size_t(scorer) * std::size_t(job.rows) + row) * laneCount + std::size_t(lane)];
        };
        readings[row] = {score(kernel::MeasuredLocal), score(kernel::MeasuredGlobal),
                         score(kernel::MeasuredDecision), data.ownLabel[row].value[lane] >= 0,
                         data.alarming[row][std::size_t(lane)] != 0};
    }
    return readings;
}

SeenReadings LaneBlock::seenReadings(int lane, BatchScratch &scratch) const
{
    assert(lane >= 0 && lane < m_state->devices);
    const BatchScratch::Data &data = scratch.data();
    const kernel::ScoreJob &job = data.scoring;
    const std::size_t readings = m_state->batches[std::size_t(lane)].delivered;
    const auto column = [&](const FloatRows &rows, std::size_t features) {
        std::vector<float> seen(readings * features);
        for (std::size_t i = 0; i < seen.size(); ++i)
            seen[i] = rows[i].value[lane];
        return seen;
    };
    SeenReadings seen{column(data.localFeatures, std::size_t(m_state->features)),
                      column(data.fleetFeatures, std::size_t(m_state->fleetFeatures)),
                      std::vector<float>(readings)};
    const float *recent = job.score + std::size_t(kernel::KeptRecent) * std::size_t(job.rows) * laneCount;
    for (std::size_t row = 0; row < readings; ++row)
        seen.unsupervised[row] = recent[row * laneCount + std::size_t(lane)];
    return seen;
}

Mixture LaneBlock::mixture(int lane, const DecisionRule &rule, bool trains) const
{
    assert(lane >= 0 && lane < m_state->devices);
    return m_state->mixtureOf(lane, rule, trains);
}

} // namespace fleetgrad::learning
