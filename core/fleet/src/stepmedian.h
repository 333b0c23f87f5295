// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <optional>
#include <vector>

namespace fleetgrad::fleet {

/// The median of the steps between time stamps. The first hundred thousand steps are enough to tell.
class StepMedian
{
public:
    void add(double time)
    {
        if (m_last) {
            const double step = time - *m_last;
            if (step > 0 && m_steps.size() < mostSteps)
                m_steps.push_back(step);
        }
        m_last = time;
    }

    /// Of the steps forward; 0 without any. Reorders what was gathered.
    double median()
    {
        if (m_steps.empty())
            return 0;
        const auto middle = m_steps.begin() + std::ptrdiff_t(m_steps.size() / 2);
        std::nth_element(m_steps.begin(), middle, m_steps.end());
        return *middle;
    }

private:
    static constexpr std::size_t mostSteps = 100'000;
    std::optional<double> m_last;
    std::vector<double> m_steps;
};

} // namespace fleetgrad::fleet
