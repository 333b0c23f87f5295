// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace fleetgrad::learning {

struct Metrics;

/// Labelled readings by what they are and by what a scorer called them.
struct Confusion
{
    std::uint64_t truePositives = 0, falsePositives = 0, trueNegatives = 0, falseNegatives = 0;

    std::uint64_t anomalies() const { return truePositives + falseNegatives; }
    std::uint64_t normal() const { return falsePositives + trueNegatives; }
    std::uint64_t labelled() const { return anomalies() + normal(); }
    // Shares, 0..1.
    double accuracy() const;    ///< NaN without labels
    double precision() const;   ///< NaN where nothing was called an anomaly
    double recall() const;      ///< NaN without anomalies
    double specificity() const; ///< NaN without normal readings
    double f1() const;          ///< NaN without anomalies of which nothing was called one either
    void add(const Confusion &other);
    bool operator==(const Confusion &) const = default;
};

/// The counts that metrics were made from, exactly: they are shares of whole numbers.
Confusion confusionOf(const Metrics &metrics);

} // namespace fleetgrad::learning
