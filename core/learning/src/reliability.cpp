// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <learning/math.h>
#include <learning/reliability.h>

#include "histogram.h"

#include <algorithm>
#include <cmath>

namespace fleetgrad::learning {

double Reliability::Bin::meanPredicted() const
{
    return predicted / double(readings);
}

double Reliability::Bin::observed() const
{
    return double(anomalies) / double(readings);
}

namespace {

template <typename Count>
void countBins(std::array<Reliability::Bin, Reliability::binCount> &bins, std::span<const Count> normal,
               std::span<const Count> anomalies)
{
    const auto half = double(normal.size()) / 2, scale = double(binScale(int(normal.size())));
    for (std::size_t i = 0; i < normal.size(); ++i) {
        const std::uint64_t readings = std::uint64_t(normal[i]) + anomalies[i];
        if (readings == 0)
            continue;
        const double p = 1 / (1 + exp(-(double(i) + 0.5 - half) / scale));
        Reliability::Bin &bin = bins[std::min(std::size_t(p * double(bins.size())), bins.size() - 1)];
        bin.predicted += p * double(readings);
        bin.readings += readings;
        bin.anomalies += anomalies[i];
    }
}

} // namespace

void Reliability::add(std::span<const std::uint32_t> normal, std::span<const std::uint32_t> anomalies)
{
    countBins(bins, normal, anomalies);
}

void Reliability::add(std::span<const std::uint64_t> normal, std::span<const std::uint64_t> anomalies)
{
    countBins(bins, normal, anomalies);
}

double Reliability::expectedCalibrationError() const
{
    double error = 0;
    std::uint64_t readings = 0;
    for (const Bin &bin : bins) {
        error += std::abs(bin.predicted - double(bin.anomalies));
        readings += bin.readings;
    }
    return error / double(readings);
}

} // namespace fleetgrad::learning
