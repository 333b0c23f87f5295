// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <session/snapshot.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace fleetgrad::session {

class History;

/// Curves over the same batches in two tiers of bounded size: the last `capacity` values in full, and the
/// whole run in at most `capacity` buckets that keep extremes and double their width whenever they are full.
/// The curves share the numbers of their batches, so that one of 100,000 devices costs little.
class HistorySet
{
public:
    explicit HistorySet(std::size_t curves, std::uint32_t capacity = 256);

    /// A value for each curve. `batch` grows from call to call. NaN is a value that was not there: a gap.
    void add(std::uint32_t batch, std::span<const float> values);
    /// As long as the set stays where it is.
    History operator[](std::size_t curve) const;

private:
    friend class History;
    struct Bucket
    {
        float low, high, last;
    };

    void addToOutline(std::uint32_t batch, std::span<const float> values);
    void halve();
    std::span<Bucket> bucket(std::size_t number);
    std::size_t oldest() const { return m_recentBatches.size() < m_capacity ? 0 : m_count % m_capacity; }

    std::size_t m_curves;
    std::uint32_t m_capacity;
    std::uint32_t m_width = 1; ///< batches a bucket
    std::uint64_t m_count = 0;
    std::vector<std::uint32_t> m_outlineBatches; ///< of each bucket's last value
    std::vector<Bucket> m_outline;               ///< [bucket][curve]
    std::vector<std::uint32_t> m_recentBatches;  ///< ring
    std::vector<float> m_recent;                 ///< [place in the ring][curve]
};

/// One curve of a set.
class History
{
public:
    History(const HistorySet &set, std::size_t curve) : m_set(&set), m_curve(curve) {}

    /// The outline up to where the full tier begins, then the full tier.
    CurveData points() const;
    bool empty() const { return m_set->m_count == 0; }
    /// The newest value; NaN where there is none.
    float last() const;
    /// Calls visit(first, last, value) for the batches first..last that share a value, oldest first, without
    /// copying anything. A batch belongs to at most one call; what no call names is a gap.
    template <typename Visit>
    void forEach(Visit visit) const;

private:
    const HistorySet::Bucket &bucket(std::size_t number) const
    {
        return m_set->m_outline[number * m_set->m_curves + m_curve];
    }
    float recent(std::size_t place) const { return m_set->m_recent[place * m_set->m_curves + m_curve]; }

    const HistorySet *m_set;
    std::size_t m_curve;
};

template <typename Visit>
void History::forEach(Visit visit) const
{
    if (empty())
        return;
    const HistorySet &set = *m_set;
    const std::size_t begin = set.oldest();
    const std::uint32_t full = set.m_recentBatches[begin]; // where the full tier begins
    for (std::size_t i = 0; i < set.m_outlineBatches.size(); ++i) {
        const std::uint32_t last = set.m_outlineBatches[i];
        const std::uint32_t first = last / set.m_width * set.m_width;
        if (first >= full)
            break;
        visit(first, std::min(last, full - 1), bucket(i).last);
    }
    for (std::size_t i = begin; i < set.m_recentBatches.size(); ++i)
        visit(set.m_recentBatches[i], set.m_recentBatches[i], recent(i));
    for (std::size_t i = 0; i < begin; ++i)
        visit(set.m_recentBatches[i], set.m_recentBatches[i], recent(i));
}

} // namespace fleetgrad::session
