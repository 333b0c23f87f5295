// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/devicetrace.h>
#include <learning/metrics.h>

#include <tl/expected.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

namespace fleetgrad::fleet {

enum class WhyTermKind : unsigned char {
    LocalFeature, ///< of the local model
    LocalBias,
    FleetFeature, ///< of the global version
    FleetBias,
    Unsupervised, ///< log(recent mean fleet feature + 0.05) less its mean over the fleet
    Offset,       ///< of the rule by which the device decides
};

/// A summand of the log-odds of a reading.
struct WhyTerm
{
    WhyTermKind kind = WhyTermKind::Offset;
    std::size_t feature = 0; ///< of a feature: its place in the model
    float weight = 0;        ///< as the model has it; of a bias the bias
    float value = 0;         ///< as the model saw it; 1 of a bias and of the offset
    double share = 0;        ///< weight * value, times what the decision makes of the model
};

/// Why a reading scored what it scored.
struct Why
{
    learning::Scorer scorer = learning::Scorer::Decision; ///< Decision, Local or Global
    std::uint64_t number = 0;                             ///< of the reading on the device, from 0
    TracedReading reading;
    std::uint32_t version = 0;  ///< the global version that scored it
    learning::Mixture mixture;  ///< by which the device decided
    std::vector<WhyTerm> terms; ///< in the order of the models; none that the mixture leaves out
    double logOdds = 0;         ///< the sum of all shares
    float probability = 0;      ///< of the scorer, as it was shown when the reading was new
};

/// Why that can't be told.
enum class WhyUnknown : unsigned char {
    NoReading, ///< it is not among those that are kept
    NotLooked, ///< nobody looked when it came, or that is no longer kept
    NotScored, ///< every channel was missing
    NoModel,   ///< the device never trains, and has no local model of its own
};

/// The shares of the features in what a reading scored, in log-odds: of a model w . x + b the shares w_i x_i
/// and b; of the decision those of both models and of the rest of the mixture (learning/mixture.h). They
/// come from the weights, the features and the rule of when the reading was new, and sum to its log-odds but
/// for the rounding of single precision (relative 1e-5 of the largest share).
tl::expected<Why, WhyUnknown> whyOf(const DeviceTrace &trace, std::uint64_t number, learning::Scorer scorer);

/// The batch of that reading, from which whyOf() knows; null where it is not known.
const TracedBatch *tracedBatch(const DeviceTrace &trace, std::uint64_t number);

/// The number of the reading with which the newest alarm began, of those before reading `before`; an alarm
/// begins where none of the DeviceTrace::gap readings before alarmed. None where none is known.
std::optional<std::uint64_t> lastAlarm(const DeviceTrace &trace,
                                       std::uint64_t before = std::numeric_limits<std::uint64_t>::max());

} // namespace fleetgrad::fleet
