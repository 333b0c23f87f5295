// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <fleet/batchrecord.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>

namespace fleetgrad::fleet {

namespace {
constexpr float none = std::numeric_limits<float>::quiet_NaN();
}

WindowMetrics::WindowMetrics()
    : accuracy(none), balancedAccuracy(none), precision(none), recall(none), f1(none), prAuc(none),
      logLoss(none)
{
}

WindowMetrics::WindowMetrics(const learning::Metrics &m)
    : accuracy(float(m.accuracy)), balancedAccuracy(float(m.balancedAccuracy)), precision(float(m.precision)),
      recall(float(m.recall)), f1(float(m.f1)), prAuc(float(m.prAuc)), logLoss(float(m.logLoss))
{
}

float WindowMetrics::value(ChartMetric metric) const
{
    switch (metric) {
    case ChartMetric::Accuracy:
        return accuracy;
    case ChartMetric::BalancedAccuracy:
        return balancedAccuracy;
    case ChartMetric::PrAuc:
        return prAuc;
    case ChartMetric::LogLoss:
        return logLoss;
    case ChartMetric::Precision:
        return precision;
    case ChartMetric::Recall:
        return recall;
    case ChartMetric::F1:
        return f1;
    }
    return none;
}

Quantiles quantilesOf(std::vector<float> values)
{
    std::erase_if(values, [](float value) { return !std::isfinite(value); });
    if (values.empty())
        return {none, none, none};
    const auto at = [&](double share) {
        const auto n = std::ptrdiff_t(std::lround(share * double(values.size() - 1)));
        std::nth_element(values.begin(), values.begin() + n, values.end());
        return values[std::size_t(n)];
    };
    return {at(0.1), at(0.5), at(0.9)};
}

float meanOf(std::span<const float> values)
{
    double sum = 0;
    std::size_t count = 0;
    for (const float value : values) {
        if (!std::isfinite(value))
            continue;
        sum += double(value);
        ++count;
    }
    return count > 0 ? float(sum / double(count)) : none;
}

FleetPoint::FleetPoint()
{
    local.fill({none, none, none});
    decisions = local;
    for (auto *means :
         {&global, &decision, &majority, &lastLabel, &unsupervised, &originalClaimed, &originalMeasured})
        means->fill(none);
}

} // namespace fleetgrad::fleet
