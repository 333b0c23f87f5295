// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <session/snapshot.h>

#include <cstdint>
#include <vector>

namespace fleetgrad::session {

/// A curve in two tiers of bounded size: the last `capacity` values in full, and the whole run in at most
/// `capacity` buckets that keep extremes and double their width whenever they are full.
class History
{
public:
    explicit History(std::uint32_t capacity = 256);

    /// `batch` grows from call to call. NaN is a value that was not there: a gap.
    void add(std::uint32_t batch, float value);
    /// The outline up to where the full tier begins, then the full tier.
    CurveData points() const;
    bool empty() const { return m_count == 0; }

private:
    struct Bucket
    {
        std::uint32_t batch; ///< of its last value
        float low, high, last;
    };
    struct Value
    {
        std::uint32_t batch;
        float value;
    };

    void addToOutline(std::uint32_t batch, float value);
    void halve();

    std::uint32_t m_capacity;
    std::uint32_t m_width = 1; ///< batches a bucket
    std::uint64_t m_count = 0;
    std::vector<Bucket> m_outline;
    std::vector<Value> m_recent; ///< ring
};

} // namespace fleetgrad::session
