// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "summarise.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace fleetgrad::fleet {

using learning::Metrics;

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

struct Field
{
    double Metrics::*value;
    bool lowIsBad;
};
constexpr Field fields[] = {
    {&Metrics::accuracy, true},  {&Metrics::balancedAccuracy, true},
    {&Metrics::precision, true}, {&Metrics::recall, true},
    {&Metrics::f1, true},        {&Metrics::prAuc, true},
    {&Metrics::logLoss, false},  {&Metrics::baseRate, true},
};

template <typename Values>
double mean(const Values &values)
{
    double sum = 0;
    for (const double value : values)
        sum += value;
    return values.empty() ? none : sum / double(values.size());
}

std::vector<float> valuesOf(const std::vector<DeviceReport> &reports, WindowMetrics DeviceReport::*scorer,
                            ChartMetric metric)
{
    std::vector<float> values;
    values.reserve(reports.size());
    for (const auto &report : reports)
        values.push_back((report.*scorer).value(metric));
    return values;
}

} // namespace

Metrics meanMetrics(const std::vector<Metrics> &devices)
{
    Metrics fleet;
    std::vector<double> values;
    for (const Metrics &device : devices)
        fleet.labelled += device.labelled;
    for (const auto &field : fields) {
        values.clear();
        for (const Metrics &device : devices) {
            if (const double value = device.*field.value; std::isfinite(value))
                values.push_back(value);
        }
        fleet.*field.value = mean(values);
    }
    return fleet;
}

void summariseFleet(RunSummary &summary)
{
    std::vector<double> values;
    for (std::size_t scorer = 0; scorer < learning::scorerCount; ++scorer) {
        Metrics fleet, worst;
        for (const auto &device : summary.devices)
            fleet.labelled += device[scorer].labelled;
        worst.labelled = fleet.labelled;
        for (const auto &field : fields) {
            values.clear();
            for (const auto &device : summary.devices) {
                if (const double value = device[scorer].*field.value; std::isfinite(value))
                    values.push_back(value);
            }
            fleet.*field.value = mean(values);
            std::ranges::sort(values);
            if (!field.lowIsBad)
                std::ranges::reverse(values);
            values.resize(values.empty() ? 0 : std::max<std::size_t>(1, values.size() / 10));
            worst.*field.value = mean(values);
        }
        summary.fleet[scorer] = fleet;
        summary.worstDecile[scorer] = worst;
    }
}

FleetPoint fleetPoint(const std::vector<DeviceReport> &newest)
{
    FleetPoint point;
    for (std::size_t i = 0; i < chartMetricCount; ++i) {
        const auto values = [&](WindowMetrics DeviceReport::*scorer) {
            return valuesOf(newest, scorer, ChartMetric(i));
        };
        point.local[i] = quantilesOf(values(&DeviceReport::local));
        point.decisions[i] = quantilesOf(values(&DeviceReport::decision));
        point.global[i] = meanOf(values(&DeviceReport::global));
        point.decision[i] = meanOf(values(&DeviceReport::decision));
        point.majority[i] = meanOf(values(&DeviceReport::majority));
        point.lastLabel[i] = meanOf(values(&DeviceReport::lastLabel));
        point.unsupervised[i] = meanOf(values(&DeviceReport::unsupervised));
    }
    return point;
}

} // namespace fleetgrad::fleet
