// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0

#include "lanestate.h"

#include <cassert>
#include <limits>

namespace fleetgrad::learning {

void BatchInput::reset(int rows, int channels)
{
    assert(rows >= 0 && channels >= 1 && channels <= maxChannels);
    m_rows = rows;
    m_channels = channels;
    const std::size_t readings = std::size_t(rows) * laneCount;
    m_values.assign(readings * std::size_t(channels), std::numeric_limits<double>::quiet_NaN());
    m_labels.assign(readings, -1);
    m_kinds.assign(readings, 0);
    m_settled.fill(0);
    m_count.fill(0);
    for (std::vector<LateLabel> &late : m_late)
        late.clear();
}

BatchScratch::BatchScratch() : m_data(std::make_unique<Data>())
{
}
BatchScratch::~BatchScratch() = default;

} // namespace fleetgrad::learning
