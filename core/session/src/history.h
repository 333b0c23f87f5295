// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <session/snapshot.h>

#include <algorithm>
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
    /// The newest value; NaN where there is none.
    float last() const;
    /// Calls visit(first, last, value) for the batches first..last that share a value, oldest first, without
    /// copying anything. A batch belongs to at most one call; what no call names is a gap.
    template <typename Visit>
    void forEach(Visit visit) const;

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
    std::size_t oldest() const { return m_recent.size() < m_capacity ? 0 : m_count % m_capacity; }

    std::uint32_t m_capacity;
    std::uint32_t m_width = 1; ///< batches a bucket
    std::uint64_t m_count = 0;
    std::vector<Bucket> m_outline;
    std::vector<Value> m_recent; ///< ring
};

template <typename Visit>
void History::forEach(Visit visit) const
{
    if (m_count == 0)
        return;
    const std::size_t begin = oldest();
    const std::uint32_t full = m_recent[begin].batch; // where the full tier begins
    for (const Bucket &bucket : m_outline) {
        const std::uint32_t first = bucket.batch / m_width * m_width;
        if (first >= full)
            break;
        visit(first, std::min(bucket.batch, full - 1), bucket.last);
    }
    for (std::size_t i = begin; i < m_recent.size(); ++i)
        visit(m_recent[i].batch, m_recent[i].batch, m_recent[i].value);
    for (std::size_t i = 0; i < begin; ++i)
        visit(m_recent[i].batch, m_recent[i].batch, m_recent[i].value);
}

} // namespace fleetgrad::session
