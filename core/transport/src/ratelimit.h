// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <chrono>

namespace fleetgrad::transport {

/// A bucket that so much flows into a second, which holds so much, and is full at first.
class RateLimit
{
public:
    using Clock = std::chrono::steady_clock;
    RateLimit(double perSecond, double atOnce) : m_perSecond(perSecond), m_atOnce(atOnce), m_left(atOnce) {}

    /// Whether there is as much; it is gone then.
    bool take(double much, Clock::time_point now = Clock::now())
    {
        m_left = std::min(m_atOnce, m_left + m_perSecond * std::chrono::duration<double>(now - m_at).count());
        m_at = now;
        if (much > m_left)
            return false;
        m_left -= much;
        return true;
    }

private:
    const double m_perSecond, m_atOnce;
    double m_left;
    Clock::time_point m_at = Clock::now();
};

} // namespace fleetgrad::transport
