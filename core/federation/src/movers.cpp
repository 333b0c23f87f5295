// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <federation/movers.h>

#include <cassert>
#include <cmath>

namespace fleetgrad::federation {

namespace {

/// Puts a part that is larger than the last into its place; returns what the next has to exceed.
float insert(WeightMovers &movers, const Mover &mover)
{
    std::size_t place = moversKept - 1;
    for (; place > 0 && std::abs(movers[place - 1].part) < std::abs(mover.part); --place)
        movers[place] = movers[place - 1];
    movers[place] = mover;
    return std::abs(movers.back().part);
}

} // namespace

std::vector<WeightMovers> fedAvgMovers(std::span<const LocalUpdate> updates,
                                       const learning::LinearModel &before)
{
    const std::size_t size = before.weights.size();
    std::vector<WeightMovers> movers(size + 1);
    std::vector<float> least(size + 1, 0); // by weight: nearly every part stays below it
    double samples = 0;
    for (const LocalUpdate &update : updates)
        samples += double(update.samples);
    for (const LocalUpdate &update : updates) {
        assert(update.fleetModel.weights.size() == size);
        const auto share = float(double(update.samples) / samples);
        const float *after = update.fleetModel.weights.data();
        for (std::size_t i = 0; i < size; ++i) {
            const float part = share * (after[i] - before.weights[i]);
            if (std::abs(part) > least[i])
                least[i] = insert(movers[i], {update.device, part});
        }
        const float part = share * (update.fleetModel.bias - before.bias);
        if (std::abs(part) > least[size])
            least[size] = insert(movers[size], {update.device, part});
    }
    return movers;
}

} // namespace fleetgrad::federation
