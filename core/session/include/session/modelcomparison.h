// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/error.h>
#include <learning/laneblock.h>
#include <learning/metrics.h>
#include <store/modelfile.h>
#include <store/modelnote.h>

#include <QString>
#include <QStringList>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace fleetgrad::session {

/// A version that the run has stored, or a model that came from a file.
using ModelChoice = std::variant<store::ModelKey, store::ModelFile>;

struct ComparedWeight
{
    QString feature; ///< empty: the bias
    /// By model; NaN where it has no such feature.
    std::array<float, 2> weights;
    /// Second less first; what a model does not have counts as 0.
    double difference() const;
};

/// A reading that both models scored.
struct ComparedReading
{
    double time = 0;                    ///< s, as Source::time
    std::uint64_t batch = 0;            ///< in which it came, from 1
    std::array<float, 2> probability{}; ///< of an anomaly; NaN where every channel was missing
    std::int8_t label = -1;             ///< as the device knows it by now: 1 anomaly, 0 normal, -1 none
};

/// Two models side by side.
struct ModelComparison
{
    std::array<store::ModelFile, 2> models;
    /// In the order of the first model's features, then those that only the second has, then the bias.
    std::vector<ComparedWeight> weights;

    std::uint32_t device = 0;
    std::uint64_t firstReading = 0;        ///< number on the device of the first of `readings`, from 0
    std::vector<ComparedReading> readings; ///< its last, DeviceTrace::capacity at most
    /// From its first batch on, nobody of the two can have learnt from a reading of this run. Of a file from
    /// another run nothing is known: it counts as if it had learnt from none.
    std::uint64_t newFrom = 1;
    /// On the readings with a label: all of them, and those from `newFrom` on.
    std::array<learning::Metrics, 2> all, unseen;
    /// Why there are no readings, or why a model can't score them.
    std::optional<Error> error;
};

std::vector<ComparedWeight> compareWeights(const store::ModelFile &first, const store::ModelFile &second);

/// What only the first has, and what only the second has, as lists that are short enough to be read.
std::pair<QString, QString> differing(const QStringList &first, const QStringList &second);

/// The model with its weights in the order of `features`. Fails, and names what differs, where its features
/// are not these in any order.
Expected<learning::LinearModel> fitted(const store::ModelFile &file, const QStringList &features);

/// How two models agree where an alarm is a probability of `threshold` or more.
struct Agreement
{
    std::size_t both = 0, onlyFirst = 0, onlySecond = 0, neither = 0; ///< readings
    double meanDifference = 0; ///< of the probabilities, second less first; NaN without readings
    double meanDistance = 0;   ///< of |second - first|; NaN without readings
};
Agreement agreement(const std::vector<ComparedReading> &readings, double threshold);

} // namespace fleetgrad::session
