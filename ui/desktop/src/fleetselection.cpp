// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desktop/fleetselection.h>

#include <algorithm>
#include <array>
#include <utility>

namespace fleetgrad::desktop {

void FleetSelection::select(const std::vector<std::uint32_t> &devices)
{
    std::vector<std::uint32_t> sorted = devices;
    std::sort(sorted.begin(), sorted.end());
    sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
    if (sorted == m_sorted)
        return;

    std::erase_if(m_devices,
                  [&](std::uint32_t d) { return !std::binary_search(sorted.begin(), sorted.end(), d); });
    std::vector<std::uint32_t> kept = m_devices;
    std::sort(kept.begin(), kept.end());
    for (const std::uint32_t device : devices) {
        if (!std::binary_search(kept.begin(), kept.end(), device))
            m_devices.push_back(device);
    }
    m_sorted = std::move(sorted);
    assignColors();
    Q_EMIT changed();
}

void FleetSelection::setScorer(session::DeviceScorer scorer)
{
    if (std::exchange(m_scorer, scorer) != scorer)
        Q_EMIT scorerChanged();
}

void FleetSelection::assignColors()
{
    std::erase_if(m_charted, [this](const Charted &c) { return !contains(c.device); });
    std::array<bool, mostCurves> used{};
    for (const Charted &charted : m_charted)
        used[std::size_t(charted.color)] = true;
    for (const std::uint32_t device : m_devices) {
        if (m_charted.size() >= mostCurves)
            break;
        if (colorOf(device) >= 0)
            continue;
        const auto free = std::find(used.begin(), used.end(), false);
        *free = true;
        m_charted.push_back({device, int(free - used.begin())});
    }
}

int FleetSelection::colorOf(std::uint32_t device) const
{
    for (const Charted &charted : m_charted) {
        if (charted.device == device)
            return charted.color;
    }
    return -1;
}

bool FleetSelection::contains(std::uint32_t device) const
{
    return std::binary_search(m_sorted.begin(), m_sorted.end(), device);
}

} // namespace fleetgrad::desktop
