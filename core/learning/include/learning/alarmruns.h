// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <learning/alarms.h>

#include <algorithm>
#include <array>
#include <cstdint>

namespace fleetgrad::learning {

/// Follows one device's readings at every threshold of the grid at once, and counts the false alarms that
/// each would have raised. A threshold has an alarm on where one of the last `gap` readings reached it, so a
/// reading on level b begins one at the levels above the highest of these up to b. An alarm that meets an
/// anomaly is counted back: where an alarm at one level has met one, those at lower levels, which include it,
/// have too. Each reading costs as many steps as levels change. Without padding: saved as it is.
class AlarmRuns
{
public:
    AlarmRuns() { m_recent.fill(none); }

    /// The next reading, on `level`, is labelled normal. `count(level, +1 or -1)` is called for each false
    /// alarm more or less.
    template <class Count>
    void normal(int level, int gap, Count &&count)
    {
        for (int l = highest(gap) + 1; l <= level; ++l)
            count(l, +1);
        push(level, gap);
    }
    /// It is labelled an anomaly.
    template <class Count>
    void anomaly(int level, int gap, Count &&count)
    {
        for (int l = m_met + 1; l <= std::min(level, highest(gap)); ++l)
            count(l, -1);
        m_met = std::max(m_met, level);
        push(level, gap);
    }
    /// It has no label: it begins no alarm, and keeps those on that it reaches.
    void unlabelled(int level, int gap) { push(std::min(level, highest(gap)), gap); }
    /// It has no score.
    void unscored(int gap) { push(none, gap); }

    bool isSound() const
    {
        return m_next >= 0 && m_next < AlarmSettings::mostGap && m_met >= none && m_met < AlarmLevels::count;
    }

private:
    static constexpr std::int16_t none = -1;

    int highest(int gap) const { return *std::max_element(m_recent.begin(), m_recent.begin() + gap); }
    void push(int level, int gap)
    {
        m_recent[std::size_t(m_next)] = std::int16_t(level);
        m_next = m_next + 1 < gap ? m_next + 1 : 0;
        m_met = std::min(m_met, highest(gap));
    }

    std::array<std::int16_t, AlarmSettings::mostGap> m_recent; ///< ring of the last `gap` levels
    std::int32_t m_next = 0;
    std::int32_t m_met = none; ///< highest level whose alarm that is on has met an anomaly
};
static_assert(sizeof(AlarmRuns) == 2 * AlarmSettings::mostGap + 8);

} // namespace fleetgrad::learning
