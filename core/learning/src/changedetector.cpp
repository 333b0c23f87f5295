// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <learning/changedetector.h>

#include <algorithm>
#include <cmath>

namespace fleetgrad::learning {

namespace {
constexpr double recentStep = 1.0 / 4;
constexpr std::int32_t longest = 1'000'000'000;
} // namespace

double ChangeDetector::Moments::deviation(double floor) const
{
    return std::sqrt(variance + floor * floor);
}

double ChangeDetector::distance(double floor) const
{
    const double scale = m_now.deviation(floor);
    return scale > 0 ? (m_recent - m_now.mean) / scale : 0;
}

bool ChangeDetector::isLeaning(const ChangeSettings &settings) const
{
    return m_moved != 0 || std::max(m_up, m_down) > settings.threshold / 2;
}

void ChangeDetector::restart()
{
    *this = {};
}

ChangeStep ChangeDetector::add(double value, double floor, const ChangeSettings &settings)
{
    m_recent = m_count == 0 ? value : m_recent + recentStep * (value - m_recent);
    if (m_moved != 0)
        return addToChange(value, floor, settings);
    const ChangeStep step = isWarm(settings) ? test(value, floor, settings) : ChangeStep::None;
    if (step == ChangeStep::None)
        follow(value, floor, settings);
    return step;
}

ChangeStep ChangeDetector::addToChange(double value, double floor, const ChangeSettings &settings)
{
    m_age = std::min(m_age + 1, longest);
    const double scale = m_now.deviation(floor);
    const bool near = std::abs(value - m_now.mean) <= std::max(settings.tolerance, 1.0) * scale;
    m_back = near ? m_back + 1 : 0;
    if (m_back >= settings.back) {
        m_moved = m_back = m_age = 0;
        return ChangeStep::Back;
    }
    if (m_age < settings.settle)
        return ChangeStep::None;
    restart();
    return ChangeStep::Settled;
}

ChangeStep ChangeDetector::test(double value, double floor, const ChangeSettings &settings)
{
    const double scale = m_now.deviation(floor);
    const double z =
        scale > 0 ? std::clamp((value - m_now.mean) / scale, -settings.bound, settings.bound) : 0;
    if (m_up <= 0)
        m_beforeUp = m_now;
    if (m_down <= 0)
        m_beforeDown = m_now;
    m_up = std::max(0.0, m_up + z - settings.tolerance);
    m_down = std::max(0.0, m_down - z - settings.tolerance);
    m_upRun = m_up > 0 ? std::min(m_upRun + 1, longest) : 0;
    m_downRun = m_down > 0 ? std::min(m_downRun + 1, longest) : 0;
    if (m_up <= settings.threshold && m_down <= settings.threshold)
        return ChangeStep::None;
    m_moved = m_up > settings.threshold ? 1 : -1;
    m_now = m_moved > 0 ? m_beforeUp : m_beforeDown;
    m_age = m_moved > 0 ? m_upRun : m_downRun;
    m_up = m_down = 0;
    m_upRun = m_downRun = m_back = 0;
    return ChangeStep::Found;
}

void ChangeDetector::follow(double value, double floor, const ChangeSettings &settings)
{
    const double step = std::max(1.0 / (double(m_count) + 1), 1.0 / settings.memory);
    double d = value - m_now.mean;
    if (isWarm(settings)) {
        const double most = settings.bound * m_now.deviation(floor);
        d = std::clamp(d, -most, most);
    }
    m_now.mean += step * d;
    m_now.variance = (1 - step) * (m_now.variance + step * d * d);
    m_count = std::min(m_count + 1, std::uint32_t(longest));
}

} // namespace fleetgrad::learning
