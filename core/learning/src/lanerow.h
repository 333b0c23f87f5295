// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <learning/method.h>

#include <vector>

namespace fleetgrad::learning {

/// One value of each lane, aligned as the widest vector.
template <class T>
struct alignas(64) LaneRow
{
    T value[laneCount];
};
using FloatRows = std::vector<LaneRow<float>>;

inline float *rowData(FloatRows &rows)
{
    return rows.empty() ? nullptr : rows.front().value;
}

} // namespace fleetgrad::learning
