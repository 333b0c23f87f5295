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

History::History(std::uint32_t capacity) : m_capacity(capacity)
{
}

void History::add(std::uint32_t batch, float value)
{
    addToOutline(batch, value);
    if (m_recent.size() < m_capacity)
        m_recent.push_back({batch, value});
    else
        m_recent[m_count % m_capacity] = {batch, value};
    ++m_count;
}

void History::addToOutline(std::uint32_t batch, float value)
{
    if (!m_outline.empty() && m_outline.back().batch / m_width == batch / m_width) {
        auto &bucket = m_outline.back();
        bucket = {batch, lower(bucket.low, value), higher(bucket.high, value), value};
        return;
    }
    if (m_outline.size() == m_capacity) {
        halve();
        addToOutline(batch, value);
        return;
    }
    m_outline.push_back({batch, value, value, value});
}

void History::halve()
{
    m_width *= 2;
    std::size_t kept = 0;
    for (std::size_t i = 1; i < m_outline.size(); ++i) {
        const auto &next = m_outline[i];
        auto &bucket = m_outline[kept];
        if (bucket.batch / m_width == next.batch / m_width)
            bucket = {next.batch, lower(bucket.low, next.low), higher(bucket.high, next.high), next.last};
        else
            m_outline[++kept] = next;
    }
    m_outline.resize(kept + 1);
}

float History::last() const
{
    return m_count == 0 ? std::numeric_limits<float>::quiet_NaN()
                        : m_recent[(m_count - 1) % m_capacity].value;
}

CurveData History::points() const
{
    CurveData points;
    if (m_count == 0)
        return points;
    const std::size_t begin = oldest();
    const auto from = m_recent[begin].batch;
    points.reserve(m_outline.size() + m_recent.size());
    for (const auto &bucket : m_outline) {
        if (bucket.batch >= from)
            break;
        points.push_back({double(bucket.batch), bucket.low, bucket.high, bucket.last});
    }
    for (std::size_t i = 0; i < m_recent.size(); ++i) {
        const auto &value = m_recent[(begin + i) % m_recent.size()];
        points.push_back({double(value.batch), value.value, value.value, value.value});
    }
    return points;
}

} // namespace fleetgrad::session
