// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <fleet/batchrecord.h>

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
    }
    return none;
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
