// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0

#include "histogram.h"

#include <learning/lanemath.h>
#include <learning/metrics.h>

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>
#include <numeric>

namespace fleetgrad::learning {

namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

double share(std::uint64_t part, std::uint64_t whole)
{
    return whole ? double(part) / double(whole) : 0;
}

} // namespace

Metrics::Metrics()
    : accuracy(notANumber), balancedAccuracy(notANumber), precision(notANumber), recall(notANumber),
      f1(notANumber), prAuc(notANumber), logLoss(notANumber), baseRate(notANumber)
{
}

Metrics metricsOf(const Outcome &outcome)
{
    Metrics metrics;
    const std::uint64_t tp = outcome.truePositives, fp = outcome.falsePositives;
    const std::uint64_t tn = outcome.trueNegatives, fn = outcome.falseNegatives;
    const std::uint64_t anomalies = tp + fn, normal = fp + tn;
    metrics.labelled = anomalies + normal;
    if (metrics.labelled == 0)
        return metrics;
    metrics.accuracy = share(tp + tn, metrics.labelled);
    metrics.precision = share(tp, tp + fp);
    metrics.recall = share(tp, anomalies);
    metrics.f1 = share(2 * tp, 2 * tp + fp + fn);
    metrics.logLoss = outcome.logLossSum / double(metrics.labelled);
    metrics.baseRate = share(anomalies, metrics.labelled);
    if (anomalies && normal)
        metrics.balancedAccuracy = (share(tp, anomalies) + share(tn, normal)) / 2;
    return metrics;
}

Metrics majorityMetrics(std::uint64_t anomalies, std::uint64_t normal)
{
    Outcome outcome;
    const bool saysAnomaly = anomalies > normal;
    (saysAnomaly ? outcome.truePositives : outcome.falseNegatives) = anomalies;
    (saysAnomaly ? outcome.falsePositives : outcome.trueNegatives) = normal;
    Metrics metrics = metricsOf(outcome);
    if (metrics.labelled == 0)
        return metrics;
    const double p = metrics.baseRate;
    metrics.logLoss = anomalies && normal ? -p * std::log(p) - (1 - p) * std::log1p(-p) : 0;
    if (anomalies && normal)
        metrics.prAuc = p;
    return metrics;
}

double binaryAveragePrecision(const Outcome &outcome)
{
    const std::uint64_t normal[] = {outcome.trueNegatives, outcome.falsePositives};
    const std::uint64_t anomalies[] = {outcome.falseNegatives, outcome.truePositives};
    return averagePrecision<std::uint64_t>(normal, anomalies);
}

ScoreCounts::ScoreCounts(int bins)
{
    assert(bins >= 2 && bins <= 65536 && bins % 2 == 0);
    for (std::vector<std::uint32_t> &histogram : m_bins)
        histogram.assign(std::size_t(bins), 0);
}

ScoreCounts::ScoreCounts(const Confusion &confusion, double logLossSum, std::span<const std::uint32_t> normal,
                         std::span<const std::uint32_t> anomalies)
    : m_tp(confusion.truePositives), m_fp(confusion.falsePositives), m_tn(confusion.trueNegatives),
      m_fn(confusion.falseNegatives),
      m_logLossSum(logLossSum), m_bins{{normal.begin(), normal.end()}, {anomalies.begin(), anomalies.end()}}
{
    assert(normal.size() == anomalies.size());
}

Confusion confusionFrom(std::span<const std::uint32_t> normal, std::span<const std::uint32_t> anomalies,
                        float logOdds)
{
    const std::size_t bins = normal.size();
    std::size_t first = bins;
    if (!std::isnan(logOdds))
        first = std::size_t(FLEETGRAD_LANES::laneBin(logOdds, binScale(int(bins)), std::int32_t(bins / 2)));
    Confusion confusion;
    const auto sumOf = [](std::span<const std::uint32_t> counts) {
        return std::accumulate(counts.begin(), counts.end(), std::uint64_t(0));
    };
    confusion.trueNegatives = sumOf(normal.first(first));
    confusion.falsePositives = sumOf(normal.subspan(first));
    confusion.falseNegatives = sumOf(anomalies.first(first));
    confusion.truePositives = sumOf(anomalies.subspan(first));
    return confusion;
}

void ScoreCounts::add(float logit, bool anomaly)
{
    constexpr double bound = 13.815509557963774; // log-odds of 1 - 1e-6
    const double wrong = std::clamp(anomaly ? -double(logit) : double(logit), -bound, bound);
    const int bins = int(m_bins[0].size());
    addBinned(FLEETGRAD_LANES::laneBin(logit, binScale(bins), bins / 2), logit >= 0, anomaly,
              FLEETGRAD_LANES::laneSoftplus(wrong));
}

void ScoreCounts::addBinned(int bin, bool saidAnomaly, bool anomaly, double logLoss)
{
    assert(bin >= 0 && bin < int(m_bins[0].size()));
    ++(anomaly ? (saidAnomaly ? m_tp : m_fn) : (saidAnomaly ? m_fp : m_tn));
    m_logLossSum += logLoss;
    ++m_bins[anomaly][std::size_t(bin)];
}

void ScoreCounts::merge(const ScoreCounts &other)
{
    assert(m_bins[0].size() == other.m_bins[0].size());
    m_tp += other.m_tp;
    m_fp += other.m_fp;
    m_tn += other.m_tn;
    m_fn += other.m_fn;
    m_logLossSum += other.m_logLossSum;
    for (int c = 0; c < 2; ++c)
        for (std::size_t i = 0; i < m_bins[c].size(); ++i)
            m_bins[c][i] += other.m_bins[c][i];
}

void ScoreCounts::clear()
{
    m_tp = m_fp = m_tn = m_fn = 0;
    m_logLossSum = 0;
    for (std::vector<std::uint32_t> &histogram : m_bins)
        std::fill(histogram.begin(), histogram.end(), 0);
}

Metrics ScoreCounts::metrics() const
{
    Metrics metrics = metricsOf({m_tp, m_fp, m_tn, m_fn, m_logLossSum});
    metrics.prAuc = averagePrecision<std::uint32_t>(m_bins[0], m_bins[1]);
    return metrics;
}

} // namespace fleetgrad::learning
