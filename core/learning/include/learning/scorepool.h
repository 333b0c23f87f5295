// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <learning/confusion.h>
#include <learning/metrics.h>
#include <learning/reliability.h>

#include <cstdint>
#include <span>
#include <vector>

namespace fleetgrad::learning {

/// Calling everything an anomaly from a threshold on.
struct OperatingPoint
{
    double recall = 0, precision = 0; ///< shares
    float logOdds = 0;                ///< the threshold, at the edge of a bin
};

/// What one scorer said of labelled readings of any number of devices, all readings together.
class ScorePool
{
public:
    /// Counts of one device, or of one version; all with equally many bins.
    void add(const ScoreCounts &counts);
    /// Of many devices, pooled already: readings a bin.
    void add(const Confusion &confusion, double logLossSum, std::span<const std::uint64_t> normal,
             std::span<const std::uint64_t> anomalies);

    /// At p >= 0.5.
    const Confusion &confusion() const { return m_confusion; }
    /// As ScoreCounts::metrics().
    Metrics metrics() const;
    Reliability reliability() const;
    /// The precision-recall curve: a point for each bin that holds anomalies, highest threshold first, so
    /// that recall rises. The area under its steps, sum((R_k - R_k-1) P_k), is metrics().prAuc. Empty without
    /// one of the classes.
    std::vector<OperatingPoint> curve() const;

private:
    Confusion m_confusion;
    double m_logLossSum = 0;
    std::vector<std::uint64_t> m_bins[2]; ///< of normal readings and of anomalies, lowest log-odds first
};

} // namespace fleetgrad::learning
