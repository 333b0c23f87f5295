// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <learning/metrics.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <type_traits>

namespace fleetgrad::learning {

/// Bins a unit of log-odds of a histogram over -12..12.
inline float binScale(int bins)
{
    return float(bins) / 24;
}

/// Average precision of scores known by their bin, highest last; equal bins are ties, as scikit-learn's
/// average_precision_score treats them. NaN without one of the classes. Of several scorers at once: sums that
/// do not wait for one another take a fraction of the time.
template <class Count, std::size_t scorers>
std::array<double, scorers> averagePrecisions(const std::array<std::span<const Count>, scorers> &normal,
                                              const std::array<std::span<const Count>, scorers> &anomalies)
{
    using Sum = std::conditional_t<std::is_integral_v<Count>, std::int64_t, double>;
    std::array<Sum, scorers> truePositives{}, falsePositives{};
    std::array<double, scorers> sum{};
    for (std::size_t i = normal[0].size(); i-- > 0;) {
        for (std::size_t s = 0; s < scorers; ++s) {
            truePositives[s] += Sum(anomalies[s][i]);
            falsePositives[s] += Sum(normal[s][i]);
            if (anomalies[s][i] > 0)
                sum[s] += double(anomalies[s][i]) * double(truePositives[s]) /
                          double(truePositives[s] + falsePositives[s]);
        }
    }
    for (std::size_t s = 0; s < scorers; ++s)
        sum[s] = truePositives[s] > 0 && falsePositives[s] > 0 ? sum[s] / double(truePositives[s])
                                                               : __builtin_nan("");
    return sum;
}

/// The same of one scorer.
template <class Count>
double averagePrecision(std::span<const Count> normal, std::span<const Count> anomalies)
{
    return averagePrecisions<Count, 1>({normal}, {anomalies})[0];
}

/// The last known label says what it says with 99 %: -log .99 and -log .01.
inline constexpr double lastLabelRightLoss = 0.01005033585350145, lastLabelWrongLoss = 4.605170185988091;

/// How often a scorer was right and wrong, and its summed log loss.
struct Outcome
{
    std::uint64_t truePositives = 0, falsePositives = 0, trueNegatives = 0, falseNegatives = 0;
    double logLossSum = 0;
};

/// Every metric but prAuc, which stays NaN.
Metrics metricsOf(const Outcome &outcome);

/// The scorer that always says the more frequent class, judged in hindsight: its probability is the base
/// rate itself, so that its log loss is the entropy.
Metrics majorityMetrics(std::uint64_t anomalies, std::uint64_t normal);

/// Average precision of a scorer that says only two scores, the higher for what it calls an anomaly.
double binaryAveragePrecision(const Outcome &outcome);

} // namespace fleetgrad::learning
