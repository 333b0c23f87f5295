// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <limits>

namespace fleetgrad::fleet {

/// What was said of labelled readings before they were learnt from, all of several devices together.
struct CanaryScores
{
    std::uint64_t labelled = 0;
    double accuracy = std::numeric_limits<double>::quiet_NaN(); ///< at p = 0.5; NaN without any
    double logLoss = std::numeric_limits<double>::quiet_NaN();  ///< in nats, likewise
};

/// Of the devices of a canary, or of all others.
struct CanarySide
{
    /// Of the model that the canary is about: global or local, as it is; before: of what stood in its place,
    /// over about the last 1,000 labels of each device. Since: labels of readings that came since.
    CanaryScores modelBefore, modelSince;
    CanaryScores decisionBefore, decisionSince; ///< of the decision, likewise
};

/// A canary after a batch: a model that a few devices have, and how it does beside the others.
struct CanaryFigures
{
    std::uint64_t since = 0;  ///< the first batch with it
    std::uint32_t rounds = 0; ///< that have been since
    CanarySide canary, others;
};

} // namespace fleetgrad::fleet
