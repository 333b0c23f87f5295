// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spread.h"

#include <algorithm>
#include <limits>

namespace fleetgrad::charts {

namespace {

struct Pool
{
    double sum = 0;
    int count = 0;

    double mean() const { return sum / count; }
};

} // namespace

std::vector<double> spread(std::span<const double> wanted, double height, double top, double bottom)
{
    // Taking i heights from the i-th box turns "no overlap" into "not descending".
    std::vector<Pool> pools;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        Pool pool{wanted[i] - double(i) * height, 1};
        while (!pools.empty() && pools.back().mean() >= pool.mean()) {
            pool.sum += pools.back().sum;
            pool.count += pools.back().count;
            pools.pop_back();
        }
        pools.push_back(pool);
    }
    const double lowest = std::max(top, bottom - double(wanted.size()) * height);
    std::vector<double> tops;
    tops.reserve(wanted.size());
    for (const Pool &pool : pools) {
        for (int i = 0; i < pool.count; ++i)
            tops.push_back(std::clamp(pool.mean(), top, lowest) + double(tops.size()) * height);
    }
    return tops;
}

std::vector<int> thinned(std::span<const double> positions, std::size_t first, double least)
{
    std::vector<int> chosen;
    if (positions.empty())
        return chosen;
    const double spacing =
        (positions.back() - positions.front()) / std::max(1.0, double(positions.size()) - 1);
    std::size_t stride = 1;
    // A little less than asked for is better than half as many.
    while (positions.size() > 1 && stride < positions.size() && spacing * double(stride) < 0.95 * least)
        stride *= 2;
    double previous = -std::numeric_limits<double>::infinity();
    for (std::size_t i = (stride - first % stride) % stride; i < positions.size(); i += stride) {
        // Compared with its neighbour, drawn or not, so that the choice doesn't depend on where the view
        // begins.
        if (stride == 1 || positions[i] - previous >= least / 2)
            chosen.push_back(int(i));
        previous = positions[i];
    }
    return chosen;
}

} // namespace fleetgrad::charts
