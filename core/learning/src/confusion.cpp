// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <learning/confusion.h>
#include <learning/metrics.h>

#include <cmath>

namespace fleetgrad::learning {

double Confusion::accuracy() const
{
    return double(truePositives + trueNegatives) / double(labelled());
}

double Confusion::precision() const
{
    return double(truePositives) / double(truePositives + falsePositives);
}

double Confusion::recall() const
{
    return double(truePositives) / double(anomalies());
}

double Confusion::specificity() const
{
    return double(trueNegatives) / double(normal());
}

double Confusion::f1() const
{
    return 2 * double(truePositives) / double(2 * truePositives + falsePositives + falseNegatives);
}

void Confusion::add(const Confusion &other)
{
    truePositives += other.truePositives;
    falsePositives += other.falsePositives;
    trueNegatives += other.trueNegatives;
    falseNegatives += other.falseNegatives;
}

Confusion confusionOf(const Metrics &metrics)
{
    Confusion confusion;
    if (metrics.labelled == 0)
        return confusion;
    const auto count = [](double share, std::uint64_t of) {
        return std::uint64_t(std::llround(share * double(of)));
    };
    const std::uint64_t anomalies = count(metrics.baseRate, metrics.labelled);
    confusion.truePositives = count(metrics.recall, anomalies);
    confusion.falseNegatives = anomalies - confusion.truePositives;
    confusion.trueNegatives = count(metrics.accuracy, metrics.labelled) - confusion.truePositives;
    confusion.falsePositives = metrics.labelled - anomalies - confusion.trueNegatives;
    return confusion;
}

} // namespace fleetgrad::learning
