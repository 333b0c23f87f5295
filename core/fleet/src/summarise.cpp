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

/// 10 %, 50 % and 90 % of the devices' values that are finite. Nearest rank.
Quantiles quantilesOf(const std::vector<DeviceReport> &reports, WindowMetrics DeviceReport::*scorer,
                      ChartMetric metric)
{
    std::vector<float> values;
    for (const auto &report : reports) {
        if (const float value = (report.*scorer).value(metric); std::isfinite(value))
            values.push_back(value);
    }
    if (values.empty())
        return {float(none), float(none), float(none)};
    const auto at = [&](double share) {
        const auto n = std::ptrdiff_t(std::lround(share * double(values.size() - 1)));
        std::nth_element(values.begin(), values.begin() + n, values.end());
        return values[std::size_t(n)];
    };
    return {at(0.1), at(0.5), at(0.9)};
}

float meanOf(const std::vector<DeviceReport> &reports, WindowMetrics DeviceReport::*scorer,
             ChartMetric metric)
{
    double sum = 0;
    std::size_t count = 0;
    for (const auto &report : reports) {
        const float value = (report.*scorer).value(metric);
        if (!std::isfinite(value))
            continue;
        sum += value;
        ++count;
    }
    return count > 0 ? float(sum / double(count)) : float(none);
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
        const auto metric = ChartMetric(i);
        point.local[i] = quantilesOf(newest, &DeviceReport::local, metric);
        point.decisions[i] = quantilesOf(newest, &DeviceReport::decision, metric);
        point.global[i] = meanOf(newest, &DeviceReport::global, metric);
        point.decision[i] = meanOf(newest, &DeviceReport::decision, metric);
        point.majority[i] = meanOf(newest, &DeviceReport::majority, metric);
        point.lastLabel[i] = meanOf(newest, &DeviceReport::lastLabel, metric);
        point.unsupervised[i] = meanOf(newest, &DeviceReport::unsupervised, metric);
    }
    return point;
}

} // namespace fleetgrad::fleet
