// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "history.h"

#include <cmath>
#include <limits>

namespace fleetgrad::session {

namespace {

/// The lower (or higher) of two values, of which one or both may be NaN.
float lower(float a, float b)
{
    return std::fmin(a, b);
}
float higher(float a, float b)
{
    return std::fmax(a, b);
}

} // namespace

HistorySet::HistorySet(std::size_t curves, std::uint32_t capacity) : m_curves(curves), m_capacity(capacity)
{
}

History HistorySet::operator[](std::size_t curve) const
{
    return {*this, curve};
}

void HistorySet::add(std::uint32_t batch, std::span<const float> values)
{
    Q_ASSERT(values.size() == m_curves);
    addToOutline(batch, values);
    if (m_recentBatches.size() < m_capacity) {
        m_recentBatches.push_back(batch);
        m_recent.insert(m_recent.end(), values.begin(), values.end());
    } else {
        const std::size_t place = m_count % m_capacity;
        m_recentBatches[place] = batch;
        std::ranges::copy(values, m_recent.begin() + std::ptrdiff_t(place * m_curves));
    }
    ++m_count;
}

std::span<HistorySet::Bucket> HistorySet::bucket(std::size_t number)
{
    return std::span(m_outline).subspan(number * m_curves, m_curves);
}

void HistorySet::addToOutline(std::uint32_t batch, std::span<const float> values)
{
    const std::size_t count = m_outlineBatches.size();
    if (count > 0 && m_outlineBatches.back() / m_width == batch / m_width) {
        m_outlineBatches.back() = batch;
        const auto buckets = bucket(count - 1);
        for (std::size_t i = 0; i < m_curves; ++i) {
            Bucket &b = buckets[i];
            b = {lower(b.low, values[i]), higher(b.high, values[i]), values[i]};
        }
        return;
    }
    if (count == m_capacity) {
        halve();
        addToOutline(batch, values);
        return;
    }
    m_outlineBatches.push_back(batch);
    for (const float value : values)
        m_outline.push_back({value, value, value});
}

void HistorySet::halve()
{
    m_width *= 2;
    std::size_t kept = 0;
    for (std::size_t i = 1; i < m_outlineBatches.size(); ++i) {
        const auto next = bucket(i);
        const bool together = m_outlineBatches[kept] / m_width == m_outlineBatches[i] / m_width;
        const auto buckets = bucket(together ? kept : ++kept);
        m_outlineBatches[kept] = m_outlineBatches[i];
        for (std::size_t curve = 0; curve < m_curves; ++curve) {
            const Bucket &b = buckets[curve], &n = next[curve];
            buckets[curve] = together ? Bucket{lower(b.low, n.low), higher(b.high, n.high), n.last} : n;
        }
    }
    m_outlineBatches.resize(kept + 1);
    m_outline.resize((kept + 1) * m_curves);
}

float History::last() const
{
    return empty() ? std::numeric_limits<float>::quiet_NaN()
                   : recent((m_set->m_count - 1) % m_set->m_capacity);
}

CurveData History::points() const
{
    CurveData points;
    if (empty())
        return points;
    const HistorySet &set = *m_set;
    const std::size_t begin = set.oldest(), count = set.m_recentBatches.size();
    const auto from = set.m_recentBatches[begin];
    points.reserve(set.m_outlineBatches.size() + count);
    for (std::size_t i = 0; i < set.m_outlineBatches.size() && set.m_outlineBatches[i] < from; ++i) {
        const auto &b = bucket(i);
        points.push_back({double(set.m_outlineBatches[i]), b.low, b.high, b.last});
    }
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t place = (begin + i) % count;
        const float value = recent(place);
        points.push_back({double(set.m_recentBatches[place]), value, value, value});
    }
    return points;
}

} // namespace fleetgrad::session
