// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <learning/scorepool.h>

#include "histogram.h"

#include <cassert>
#include <cstddef>

namespace fleetgrad::learning {

namespace {

template <typename Count>
void addBins(std::vector<std::uint64_t> &sum, std::span<const Count> bins)
{
    if (sum.empty())
        sum.resize(bins.size());
    assert(sum.size() == bins.size());
    for (std::size_t bin = 0; bin < bins.size(); ++bin)
        sum[bin] += bins[bin];
}

} // namespace

void ScorePool::add(const ScoreCounts &counts)
{
    m_confusion.add(counts.confusion());
    m_logLossSum += counts.logLossSum();
    for (const bool anomaly : {false, true})
        addBins<std::uint32_t>(m_bins[anomaly], counts.histogram(anomaly));
}

void ScorePool::add(const Confusion &confusion, double logLossSum, std::span<const std::uint64_t> normal,
                    std::span<const std::uint64_t> anomalies)
{
    m_confusion.add(confusion);
    m_logLossSum += logLossSum;
    addBins(m_bins[0], normal);
    addBins(m_bins[1], anomalies);
}

Reliability ScorePool::reliability() const
{
    Reliability reliability;
    reliability.add(std::span<const std::uint64_t>(m_bins[0]), std::span<const std::uint64_t>(m_bins[1]));
    return reliability;
}

Metrics ScorePool::metrics() const
{
    const Confusion &c = m_confusion;
    Metrics metrics =
        metricsOf({c.truePositives, c.falsePositives, c.trueNegatives, c.falseNegatives, m_logLossSum});
    metrics.prAuc = averagePrecision<std::uint64_t>(m_bins[0], m_bins[1]);
    return metrics;
}

std::vector<OperatingPoint> ScorePool::curve() const
{
    std::vector<OperatingPoint> points;
    if (m_confusion.anomalies() == 0 || m_confusion.normal() == 0)
        return points;
    const std::size_t bins = m_bins[0].size();
    const float half = float(bins) / 2, scale = binScale(int(bins));
    std::uint64_t found = 0, called = 0;
    for (std::size_t bin = bins; bin-- > 0;) {
        found += m_bins[1][bin];
        called += m_bins[0][bin] + m_bins[1][bin];
        if (m_bins[1][bin] > 0)
            points.push_back({double(found) / double(m_confusion.anomalies()), double(found) / double(called),
                              (float(bin) - half) / scale});
    }
    return points;
}

} // namespace fleetgrad::learning
