// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <session/fleetmap.h>

#include <array>
#include <cstdint>
#include <vector>

namespace fleetgrad::session {

/// Which devices a view shows in outline.
struct OutlineRequest
{
    fleet::ChartMetric metric = fleet::ChartMetric::PrAuc;
    DeviceScorer scorer = DeviceScorer::Decision;
    std::vector<std::uint32_t>
        devices; ///< those that are on screen; others are ignored where they don't exist

    bool operator==(const OutlineRequest &) const = default;
};

/// The curve of a device over the whole run, as small as a sparkline needs it.
struct Outline
{
    static constexpr std::size_t steps = 60;

    std::uint32_t device = 0;
    /// From the start of the run to its last batch in equal steps, the last value in each; NaN: none.
    std::array<float, steps> values{};
    float first = 0, lowest = 0, highest = 0, last = 0; ///< NaN before the first value
};

struct Outlines
{
    OutlineRequest request;
    std::uint64_t batch = 0;       ///< that had passed
    std::vector<Outline> outlines; ///< in the order of the request
};

} // namespace fleetgrad::session
