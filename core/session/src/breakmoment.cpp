// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "breakmoment.h"

#include <algorithm>
#include <cmath>

namespace fleetgrad::session {

using Kind = BreakTerm::Kind;

namespace {

void arrange(std::vector<std::uint32_t> &devices)
{
    std::ranges::sort(devices);
    const auto again = std::ranges::unique(devices);
    devices.erase(again.begin(), again.end());
}

bool isFinite(const learning::LinearModel &model)
{
    return std::isfinite(model.bias) &&
           std::ranges::all_of(model.weights, [](float weight) { return std::isfinite(weight); });
}

} // namespace

BreakMoment::BreakMoment(const fleet::BatchRecord &record) : m_version(!record.versions.empty())
{
    // One that was promoted before the batch is of the boundary before.
    m_round = std::ranges::any_of(record.versions, [&record](const federation::GlobalVersion &version) {
        return version.batch >= record.batch;
    });
    for (const fleet::Event &event : record.events)
        add(event);
    for (const federation::Screened &screened : record.screened) {
        if (screened.reason == federation::ScreeningReason::NotFinite)
            m_notFinite.push_back(screened.device);
    }
    for (const fleet::DeviceReport &report : record.devices) {
        if (report.updated && !(isFinite(report.update.fleetModel) && isFinite(report.localModel)))
            m_notFinite.push_back(report.device);
    }
    for (auto &devices : m_eventDevices)
        arrange(devices);
    arrange(m_diverged);
    arrange(m_notFinite);
}

void BreakMoment::add(const fleet::Event &event)
{
    std::vector<std::uint32_t> devices;
    if (event.device >= 0)
        devices.push_back(std::uint32_t(event.device));
    else if (event.kind == fleet::EventKind::AlarmRaised && !event.numbers.empty())
        devices.assign(event.numbers.begin() + 1, event.numbers.end());
    for (std::size_t level = 0; level <= std::size_t(event.level); ++level) {
        m_events[level] = true;
        m_eventDevices[level].insert(m_eventDevices[level].end(), devices.begin(), devices.end());
    }
    if (event.kind != fleet::EventKind::Diverged || event.device < 0)
        return;
    m_diverged.push_back(devices.front());
    if (!event.numbers.empty() && event.numbers.front() == double(fleet::DivergenceSign::NotFinite))
        m_notFinite.push_back(devices.front());
}

bool BreakMoment::holds(const BreakTerm &term) const
{
    switch (term.kind) {
    case Kind::Round:
        return m_round;
    case Kind::Version:
        return m_version;
    case Kind::Event:
        return m_events[std::size_t(term.level)];
    default:
        return false;
    }
}

bool BreakMoment::holds(const BreakTerm &term, std::uint32_t device) const
{
    switch (term.kind) {
    case Kind::Event:
        return std::ranges::binary_search(m_eventDevices[std::size_t(term.level)], device);
    case Kind::Diverged:
        return std::ranges::binary_search(m_diverged, device);
    case Kind::NotFinite:
        return std::ranges::binary_search(m_notFinite, device);
    default:
        return false;
    }
}

std::vector<std::uint32_t> BreakMoment::devicesOf(const BreakTerm &term) const
{
    return term.kind == Kind::Event ? m_eventDevices[std::size_t(term.level)] : std::vector<std::uint32_t>();
}

} // namespace fleetgrad::session
