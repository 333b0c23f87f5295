// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/ratefinder.h>

#include <vector>

namespace fleetgrad::fleet {

/// Losses of one device in the parts of its stream: sums over the labels of a part, [part][rate].
struct PartLosses
{
    std::uint32_t device = 0;
    std::array<std::vector<double>, finderParts> sum;
    std::array<std::uint64_t, finderParts> labels{};
};

/// The curve of one device, and the mean curve of several.
RateCurve curveOf(const PartLosses &losses);
RateCurve meanCurve(const std::vector<PartLosses> &devices);

} // namespace fleetgrad::fleet
