// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "weaklabels.h"

#include <learning/bytes.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace fleetgrad::fleet {

double RobustWindow::score(double x) const
{
    const std::size_t count = m_sorted.size(), half = count / 2;
    const double median = count % 2 == 1 ? m_sorted[half] : m_sorted[half - 1] / 2 + m_sorted[half] / 2;
    // The deviations, least first, lie around the median: those in the middle of them are wanted.
    std::size_t below = half, above = half; // next candidates are below - 1 and above
    double deviation = 0, previous = 0;
    for (std::size_t taken = 0; taken <= half; ++taken) {
        const double infinity = std::numeric_limits<double>::infinity();
        const double left = below > 0 ? median - m_sorted[below - 1] : infinity;
        const double right = above < count ? m_sorted[above] - median : infinity;
        previous = std::exchange(deviation, std::min(left, right));
        left < right ? --below : ++above;
    }
    if (count % 2 == 0)
        deviation = (previous + deviation) / 2;
    const double largest = std::max(std::abs(m_sorted.front()), std::abs(m_sorted.back()));
    const double scale = std::max(1.4826 * deviation, 1e-3 * largest);
    return scale > 0 ? std::abs(x - median) / scale : x == median ? 0 : std::numeric_limits<double>::max();
}

double RobustWindow::add(double x)
{
    const double z = m_sorted.size() < least ? std::numeric_limits<double>::quiet_NaN() : score(x);
    if (m_values.size() < capacity) {
        m_values.push_back(x);
    } else {
        double &oldest = m_values[std::size_t(m_next % capacity)];
        m_sorted.erase(std::ranges::lower_bound(m_sorted, oldest));
        oldest = x;
    }
    ++m_next;
    m_sorted.insert(std::ranges::upper_bound(m_sorted, x), x);
    return z;
}

void RobustWindow::save(std::vector<std::byte> &bytes) const
{
    learning::append(bytes, m_next);
    learning::append(bytes, m_values);
}

bool RobustWindow::restore(std::span<const std::byte> &bytes)
{
    if (!learning::take(bytes, m_next) || !learning::take(bytes, m_values) || m_values.size() > capacity ||
        !std::ranges::all_of(m_values, [](double x) { return std::isfinite(x); }))
        return false;
    m_sorted = m_values;
    std::ranges::sort(m_sorted);
    return true;
}

WeakLabels::WeakLabels(const RunConfig &config, const std::vector<DeviceInfo> &devices)
    : m_threshold(config.labels.weakThreshold), m_devices(devices.size())
{
    for (std::size_t device = 0; device < devices.size(); ++device) {
        if (hasWeakLabels(config, devices[device]))
            m_devices[device].resize(std::size_t(devices[device].channels.size()));
    }
}

void WeakLabels::deliver(std::uint32_t device, learning::BatchInput &input, int lane)
{
    std::vector<RobustWindow> &windows = m_devices[device];
    if (windows.empty())
        return;
    for (int row = 0; row < input.count(lane); ++row) {
        bool known = false, anomaly = false;
        for (std::size_t channel = 0; channel < windows.size(); ++channel) {
            const double x = input.value(row, int(channel), lane);
            if (!std::isfinite(x))
                continue;
            const double z = windows[channel].add(x);
            known = known || !std::isnan(z);
            anomaly = anomaly || z > m_threshold;
        }
        input.label(row, lane) = known ? std::int8_t(anomaly) : std::int8_t(-1);
    }
}

void WeakLabels::save(std::vector<std::byte> &bytes) const
{
    for (const auto &windows : m_devices) {
        for (const RobustWindow &window : windows)
            window.save(bytes);
    }
}

bool WeakLabels::restore(std::span<const std::byte> &bytes)
{
    for (auto &windows : m_devices) {
        for (RobustWindow &window : windows) {
            if (!window.restore(bytes))
                return false;
        }
    }
    return true;
}

} // namespace fleetgrad::fleet
