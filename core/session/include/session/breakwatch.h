// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/batchrecord.h>
#include <session/breakpoint.h>
#include <session/snapshot.h>

#include <cstddef>
#include <cstdint>
#include <map>
#include <vector>

namespace fleetgrad::session {

/// A run at a batch boundary, as breakpoints see it. Refers to what outlives the call it is given to.
struct BreakView
{
    const std::vector<fleet::DeviceInfo> &infos;
    const std::vector<DeviceRow> &rows; ///< as many
    std::uint64_t batch = 0, rounds = 0;
    std::uint32_t version = 0; ///< newest global version
    std::uint64_t readings = 0, updates = 0;
};

/// Tells at which batch boundaries breakpoints become true: for each device by itself where they are about
/// devices. What it says depends on the batches alone, and not on when it was made: what holds when a
/// breakpoint is set has become true before.
class BreakWatch
{
public:
    /// Replaces all; what `now` makes true has to become false first.
    void set(std::vector<Breakpoint> breakpoints, const BreakView &now);
    bool isEmpty() const { return m_watched.empty(); }
    /// After the batch of that record: what became true, in the order of the breakpoints.
    std::vector<BreakHit> check(const BreakView &now, const fleet::BatchRecord &record);
    /// How often each breakpoint, in their order, has become true so far, by its text also before it was set
    /// anew.
    std::vector<BreakCount> counts() const;

private:
    /// A breakpoint and what was so at the last batch boundary.
    struct Watched
    {
        Breakpoint breakpoint;
        bool isOfDevices = false;
        std::vector<std::uint32_t> devices; ///< that it looks at; of the fleet: none
        std::vector<char> held;             ///< by device; of the fleet: one
        std::vector<double> figures;        ///< by figuresOf()
    };
    class Evaluation;

    /// What each term compares, and the baseline that it is compared with: one of the fleet, or by device.
    static std::vector<double> figuresOf(const Watched &watched, const BreakView &now);

    std::vector<Watched> m_watched;
    std::map<QString, std::uint64_t> m_counts;
};

} // namespace fleetgrad::session
