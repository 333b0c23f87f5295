// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "eventlog.h"

#include <algorithm>

namespace fleetgrad::session {

void EventLog::add(const fleet::BatchRecord &record)
{
    std::vector<std::uint32_t> back, silent;
    for (const auto &event : record.events) {
        const auto device = std::uint32_t(event.device);
        if (event.kind == fleet::EventKind::DeviceSilent) {
            m_silences[device] = {event.batch, false};
            continue;
        }
        if (event.kind == fleet::EventKind::DeviceBack || event.kind == fleet::EventKind::DeviceFinished) {
            const auto silence = m_silences.extract(device);
            if (event.kind == fleet::EventKind::DeviceBack) {
                if (silence && silence.mapped().announced)
                    back.push_back(device);
                continue;
            }
        }
        keep(event);
    }
    for (auto &[device, silence] : m_silences) {
        if (silence.announced || record.batch < silence.since + m_silentBatches - 1)
            continue;
        silence.announced = true;
        silent.push_back(device);
    }
    keepForAll(fleet::EventKind::DeviceBack, fleet::EventLevel::Info, record.batch, back);
    keepForAll(fleet::EventKind::DeviceSilent, fleet::EventLevel::Warning, record.batch, silent);
}

/// One event, no matter how many devices it happened to.
void EventLog::keepForAll(fleet::EventKind kind, fleet::EventLevel level, std::uint64_t batch,
                          const std::vector<std::uint32_t> &devices)
{
    if (devices.empty())
        return;
    if (devices.size() == 1)
        return keep({batch, level, kind, std::int64_t(devices.front()), {}, {}});
    keep({batch, level, kind, -1, {devices.begin(), devices.end()}, {}});
}

void EventLog::keep(fleet::Event event)
{
    auto &kind = m_kinds[std::size_t(event.kind)];
    kind.push_back({m_added++, std::move(event)});
    if (kind.size() > keptOfAKind)
        kind.pop_front();
    m_events.reset();
}

std::shared_ptr<const std::vector<fleet::Event>> EventLog::events()
{
    if (m_events)
        return m_events;
    std::vector<const Kept *> inOrder;
    for (const auto &kind : m_kinds) {
        for (const auto &kept : kind)
            inOrder.push_back(&kept);
    }
    std::ranges::sort(inOrder, {}, &Kept::number);
    auto events = std::make_shared<std::vector<fleet::Event>>();
    events->reserve(inOrder.size());
    for (const auto *kept : inOrder)
        events->push_back(kept->event);
    m_events = std::move(events);
    return m_events;
}

} // namespace fleetgrad::session
