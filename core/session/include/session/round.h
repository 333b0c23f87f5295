// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <federation/localupdate.h>

#include <cstdint>
#include <limits>
#include <vector>

namespace fleetgrad::session {

/// A local update on its way into a round.
struct RoundPart
{
    std::uint32_t device = 0;
    std::uint32_t baseVersion = 0; ///< the global version that it started from; 0: none yet
    std::uint64_t batch = 0;       ///< trained in it, and sent after it
    std::int64_t samples = 0;      ///< labelled readings that it was trained on
    float claimedAccuracy = 0, claimedLoss = 0;
    /// Why it was kept out of the round; None: it took part.
    federation::ScreeningReason reason = federation::ScreeningReason::None;
    /// Euclidean distance from its base version; known of those that were kept out, else NaN.
    float moved = std::numeric_limits<float>::quiet_NaN();
    bool tookPart() const { return reason == federation::ScreeningReason::None; }
};

/// One aggregation, and who was in it.
struct Round
{
    static constexpr std::size_t mostParts = 3000;

    std::uint32_t version = 0; ///< the global version that it made
    std::uint64_t since = 0;   ///< batch of the round before; 0: this is the first
    std::uint64_t batch = 0;   ///< after which it took place
    std::uint32_t accepted = 0, keptOut = 0;
    std::uint64_t samples = 0;
    float moved = 0; ///< distance of the new version from the one before
    /// By device: the newest update of each that took part, and all that were kept out. Of more than
    /// mostParts those that were kept out and the first others.
    std::vector<RoundPart> parts;
    bool hasParts = true; ///< false, of a run elsewhere: Session::round() has them
};

} // namespace fleetgrad::session
