// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
// What single readings of a lane scored, for whoever looks at a device.

#include "lanestate.h"

#include <cassert>

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

} // namespace fleetgrad::learning
