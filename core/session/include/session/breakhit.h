// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/source.h>

#include <QString>

#include <cstdint>
#include <limits>
#include <vector>

namespace fleetgrad::session {

/// A figure that a breakpoint compares, before and after the batch at which it became true.
struct BreakValue
{
    QString figure; ///< as it is written in the condition; "baseline" for what it is compared with
    double before = std::numeric_limits<double>::quiet_NaN();
    double after = std::numeric_limits<double>::quiet_NaN();
    bool operator==(const BreakValue &) const = default;
};

/// A breakpoint that became true.
struct BreakHit
{
    QString condition;
    std::uint64_t batch = 0;
    std::vector<std::uint32_t> devices; ///< for which it did, ascending; empty: the fleet
    std::vector<BreakValue> values;     ///< of the first of the devices, or of the fleet
    bool operator==(const BreakHit &) const = default;
};

/// How often a breakpoint has become true since the session began.
struct BreakCount
{
    QString condition;
    std::uint64_t hits = 0;
    bool operator==(const BreakCount &) const = default;
};

/// Where a run paused for a breakpoint.
struct BreakPause
{
    std::uint64_t batch = 0;
    QString condition;
    bool operator==(const BreakPause &) const = default;
};

/// What became of the breakpoints of a session.
struct Breaks
{
    std::vector<BreakHit> hits;     ///< at this batch boundary; the run has paused for them
    std::vector<BreakCount> counts; ///< of each breakpoint, in their order
    std::vector<BreakPause> pauses; ///< since the session began, oldest first; the newest 1,000
    bool operator==(const Breaks &) const = default;
};

/// "Batch 412: “loss>2” became true for pump-0171: loss was 1.98 and is 2.11".
QString breakText(const BreakHit &hit, const std::vector<fleet::DeviceInfo> &infos);

} // namespace fleetgrad::session
