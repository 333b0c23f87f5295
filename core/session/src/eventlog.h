// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/batchrecord.h>

#include <array>
#include <cstdint>
#include <deque>
#include <map>
#include <memory>
#include <vector>

namespace fleetgrad::session {

/// The events that a person may want to see, out of those of all batches. Each kind has a bound of its own,
/// so that what happens with every batch pushes nothing else out.
class EventLog
{
public:
    static constexpr std::size_t keptOfAKind = 1000;
    /// Batches without a reading after which a device's silence is worth an event. A shorter one is seen in
    /// its state; in a large fleet there is one with every batch.
    static constexpr std::uint64_t silentBatches = 3;

    /// Where a device is not silent before it has been so for a while.
    void tellSilenceAtOnce() { m_silentBatches = 1; }
    /// The events of the batch that comes after all batches added before.
    void add(const fleet::BatchRecord &record);
    /// The newest 1,000 of each kind, oldest first. The same object as long as none was added.
    std::shared_ptr<const std::vector<fleet::Event>> events();

private:
    struct Silence
    {
        std::uint64_t since = 0; ///< first batch without a reading
        bool announced = false;
    };
    struct Kept
    {
        std::uint64_t number = 0; ///< in the order of coming
        fleet::Event event;
    };

    void keep(fleet::Event event);
    void keepForAll(fleet::EventKind kind, fleet::EventLevel level, std::uint64_t batch,
                    const std::vector<std::uint32_t> &devices);

    std::array<std::deque<Kept>, fleet::eventKindCount> m_kinds;
    std::map<std::uint32_t, Silence> m_silences; ///< by device
    std::uint64_t m_added = 0;
    std::uint64_t m_silentBatches = silentBatches;
    std::shared_ptr<const std::vector<fleet::Event>> m_events =
        std::make_shared<const std::vector<fleet::Event>>();
};

} // namespace fleetgrad::session
