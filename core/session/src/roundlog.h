// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/batchrecord.h>
#include <session/round.h>

#include <deque>
#include <memory>
#include <vector>

namespace fleetgrad::session {

/// Follows local updates into their rounds. Belongs to one thread.
class RoundLog
{
public:
    /// Rounds whose parts are kept; of large fleets fewer, so that there are about partsKept at most.
    static constexpr std::size_t roundsKept = 200, partsKept = 200'000;

    /// `since`: batch of the round before the first record that is added.
    explicit RoundLog(std::uint64_t since = 0) : m_lastBatch(since) {}
    void add(const fleet::BatchRecord &record);
    /// Oldest first; the same pointer while nothing was added.
    std::shared_ptr<const std::vector<std::shared_ptr<const Round>>> rounds() const { return m_shared; }
    /// Updates kept out of the newest round since the one before.
    std::uint32_t keptOut() const { return m_keptOut; }

private:
    void collect(const fleet::BatchRecord &record);
    void finish(const federation::GlobalVersion &version);

    std::vector<RoundPart> m_sent; ///< since the last round, in the order in which they were sent
    std::uint64_t m_lastBatch;
    std::uint32_t m_screened = 0, m_keptOut = 0; ///< since the last round, and of it
    std::size_t m_parts = 0;                     ///< in m_rounds
    std::deque<std::shared_ptr<const Round>> m_rounds;
    std::shared_ptr<const std::vector<std::shared_ptr<const Round>>> m_shared =
        std::make_shared<const std::vector<std::shared_ptr<const Round>>>();
};

} // namespace fleetgrad::session
