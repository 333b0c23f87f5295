// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0

#include "devicerecord.h"

#include <cassert>

namespace fleetgrad::learning {

CountedScorer countedScorer(Scorer scorer)
{
    switch (scorer) {
    case Scorer::Global:
        return CountedGlobal;
    case Scorer::Decision:
        return CountedDecision;
    case Scorer::LastLabel:
        return CountedLastLabel;
    case Scorer::Unsupervised:
        return CountedUnsupervised;
    case Scorer::Local:
    case Scorer::Majority:
        break;
    }
    return CountedLocal;
}

void Window::dropOldest()
{
    std::uint32_t held = 0;
    for (std::uint32_t i = 0; i < size; ++i)
        held += cell(i).labelled();
    while (size > 1 && held - cell(0).labelled() >= windowLabels) {
        held -= cell(0).labelled();
        first = (first + 1) % capacity;
        --size;
    }
}

void Window::add(const BatchTally &batch)
{
    if (batch.labelled() == 0)
        return;
    if (size == 0 || cell(size - 1).labelled() >= cellLabels) {
        assert(size < capacity);
        cell(size) = BatchTally();
        ++size;
    }
    cell(size - 1).add(batch);
    dropOldest();
}

WholeTally Window::total() const
{
    WholeTally sum;
    for (std::uint32_t i = 0; i < size; ++i)
        sum.add(cells[(first + i) % capacity]);
    return sum;
}

Metrics metricsOf(const WholeTally &tally, Scorer scorer)
{
    if (scorer == Scorer::Majority)
        return majorityMetrics(tally.anomalies, tally.normal);
    const CountedScorer s = countedScorer(scorer);
    Outcome outcome;
    outcome.truePositives = tally.truePositives[s];
    outcome.falsePositives = tally.falsePositives[s];
    outcome.trueNegatives = tally.normal - tally.falsePositives[s];
    outcome.falseNegatives = tally.anomalies - tally.truePositives[s];
    if (s != CountedLastLabel) {
        outcome.logLossSum = tally.logLossSum[s];
        return metricsOf(outcome);
    }
    outcome.logLossSum = lastLabelRightLoss * double(outcome.truePositives + outcome.trueNegatives) +
                         lastLabelWrongLoss * double(outcome.falsePositives + outcome.falseNegatives);
    Metrics metrics = metricsOf(outcome);
    metrics.prAuc = binaryAveragePrecision(outcome);
    return metrics;
}

} // namespace fleetgrad::learning
