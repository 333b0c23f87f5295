// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "histogram.h"

#include <learning/gain.h>
#include <learning/metrics.h>

#include <array>
#include <cstdint>

namespace fleetgrad::learning {

/// Scorers with counts of their own; the first four also have log loss sums and histograms. Majority
/// follows from the base rate alone.
enum CountedScorer {
    CountedLocal,
    CountedGlobal,
    CountedDecision,
    CountedUnsupervised,
    CountedLastLabel,
    countedScorers
};
inline constexpr int histogramScorers = 4;

CountedScorer countedScorer(Scorer scorer);

/// What the labelled readings of one or more whole batches of a device came to.
template <class Count, class Sum>
struct Tally
{
    Count anomalies = 0, normal = 0;
    std::array<Count, countedScorers> truePositives{}, falsePositives{};
    std::array<Sum, histogramScorers> logLossSum{};

    Count labelled() const { return anomalies + normal; }

    template <class OtherCount, class OtherSum>
    void add(const Tally<OtherCount, OtherSum> &other)
    {
        anomalies += Count(other.anomalies);
        normal += Count(other.normal);
        for (int s = 0; s < countedScorers; ++s) {
            truePositives[s] += Count(other.truePositives[s]);
            falsePositives[s] += Count(other.falsePositives[s]);
        }
        for (int s = 0; s < histogramScorers; ++s)
            logLossSum[s] += Sum(other.logLossSum[s]);
    }
};
using BatchTally = Tally<std::uint32_t, float>;
using WholeTally = Tally<std::uint64_t, double>;

/// A ring of cells of whole batches. The newest cell takes further batches until it holds `cellLabels`
/// labels, the oldest is dropped while the rest still hold `windowLabels`: sparse labels need no more cells
/// than dense ones.
struct Window
{
    static constexpr std::uint32_t windowLabels = 1000, cellLabels = 50;
    static constexpr std::uint32_t capacity = windowLabels / cellLabels + 2;

    std::array<BatchTally, capacity> cells{};
    std::uint32_t first = 0, size = 0;

    void add(const BatchTally &batch);
    WholeTally total() const;

private:
    BatchTally &cell(std::uint32_t i) { return cells[(first + i) % capacity]; }
    void dropOldest();
};

/// What is remembered of one device, beside its models and histograms. Without padding: saved as it is.
struct DeviceRecord
{
    std::uint64_t readings = 0, missing = 0;
    WholeTally whole;
    Window window;
    double fadingWeight = 1; ///< what one label adds to the fading histograms now
    std::uint64_t lastLabel = 0;
    std::uint64_t delivered = 0;      ///< readings, those that could not be scored included
    std::uint64_t newestLabelled = 0; ///< number of the newest reading with a label, plus 1; 0 = none
    std::uint64_t arrived = 0, corrected = 0, repeated = 0, refused = 0; ///< as LabelCounts
    std::uint64_t anomalyRuns = 0, inAnomaly = 0; ///< anomalies that follow each other, in arrival order
    LossBlocks blocks;
};
static_assert(sizeof(BatchTally) == 4 * (2 + 2 * countedScorers + histogramScorers));
static_assert(sizeof(WholeTally) == 8 * (2 + 2 * countedScorers + histogramScorers));
static_assert(sizeof(LossBlocks) == 4 * (4 * LossBlocks::capacity + 2));
static_assert(sizeof(DeviceRecord) == 12 * 8 + sizeof(WholeTally) + Window::capacity * sizeof(BatchTally) +
                                          2 * 4 + sizeof(LossBlocks));

/// Every metric of a scorer but, of those with a histogram, prAuc.
Metrics metricsOf(const WholeTally &tally, Scorer scorer);

} // namespace fleetgrad::learning
