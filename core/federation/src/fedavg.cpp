// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <federation/fedavg.h>

#include <Eigen/Core>

#include <cassert>
#include <cmath>
#include <limits>

namespace fleetgrad::federation {

learning::LinearModel fedAvg(std::span<const LocalUpdate> updates)
{
    assert(!updates.empty());
    const auto size = Eigen::Index(updates.front().fleetModel.weights.size());
    Eigen::VectorXd weights = Eigen::VectorXd::Zero(size);
    double bias = 0, samples = 0;
    for (const auto &update : updates) {
        const double share = double(update.samples);
        weights +=
            share * Eigen::Map<const Eigen::VectorXf>(update.fleetModel.weights.data(), size).cast<double>();
        bias += share * update.fleetModel.bias;
        samples += share;
    }
    learning::LinearModel model;
    model.weights.resize(std::size_t(size));
    for (Eigen::Index i = 0; i < size; ++i)
        model.weights[std::size_t(i)] = float(weights[i] / samples);
    model.bias = float(bias / samples);
    return model;
}

float claimedAccuracy(std::span<const LocalUpdate> updates)
{
    double sum = 0, samples = 0;
    for (const auto &update : updates) {
        if (!std::isfinite(update.accuracy))
            continue;
        sum += double(update.samples) * update.accuracy;
        samples += double(update.samples);
    }
    return samples > 0 ? float(sum / samples) : std::numeric_limits<float>::quiet_NaN();
}

} // namespace fleetgrad::federation
