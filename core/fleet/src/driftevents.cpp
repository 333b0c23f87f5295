// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "drifts.h"

#include <algorithm>

// What is told of drift.

namespace fleetgrad::fleet {

using learning::DriftCause;

namespace {

/// Batches without a further device after which a fleet-wide change is over: the next is a new one.
constexpr std::uint64_t fleetPause = 40;
constexpr std::size_t namesInEvent = 3;

void addFirst(std::vector<double> &numbers, const std::vector<std::uint32_t> &devices)
{
    for (std::size_t i = 0; i < std::min(namesInEvent, devices.size()); ++i)
        numbers.push_back(double(devices[i]));
}

} // namespace

/// The median over the devices.
std::uint64_t Drifts::sinceOf(const Group &group) const
{
    std::vector<std::uint64_t> batches;
    for (const std::uint32_t device : group.devices)
        batches.push_back(m_drifts[device].since);
    const auto middle = batches.begin() + std::ptrdiff_t(batches.size() / 2);
    std::ranges::nth_element(batches, middle);
    return *middle;
}

void Drifts::addFound(BatchRecord &record)
{
    const auto add = [&](EventLevel level, std::int64_t device, std::vector<double> numbers) {
        record.events.push_back({record.batch, level, EventKind::DriftFound, device, std::move(numbers), {}});
    };
    const auto addGroup = [&](std::size_t cause, bool fleetWide, const Group &group) {
        const std::size_t count =
            fleetWide ? std::max<std::size_t>(m_fleet.inputs, group.devices.size()) : group.devices.size();
        std::vector<double> numbers{double(cause), double(fleetWide), double(count), double(sinceOf(group))};
        addFirst(numbers, group.devices);
        add(fleetWide ? EventLevel::Critical : EventLevel::Warning, -1, std::move(numbers));
    };
    for (std::size_t cause = 1; cause < causeCount; ++cause) {
        const Group &joined = m_joined[cause];
        if (!joined.devices.empty()) {
            // One event for the whole fleet: those who join later are seen in their own state. That the
            // global version's loss grew is told of the fleet as a whole.
            const bool isNew = m_fleetWide[cause] == 0 || record.batch > m_fleetWide[cause] + fleetPause;
            m_fleetWide[cause] = record.batch;
            if (isNew && DriftCause(cause) != DriftCause::GlobalModel)
                addGroup(cause, true, joined);
        }
        const Group &found = m_found[cause];
        if (found.devices.size() > namesInEvent) {
            addGroup(cause, false, found);
            continue;
        }
        for (const std::uint32_t device : found.devices) {
            const DeviceDrift &d = m_drifts[device];
            add(EventLevel::Warning, device,
                {double(cause), double(d.sign), double(d.channel), d.before, d.after, d.deviations,
                 double(d.moved), double(d.channels), double(d.since)});
        }
    }
}

void Drifts::addOver(BatchRecord &record)
{
    if (m_over.devices.empty())
        return;
    Event event{record.batch, EventLevel::Info, EventKind::DriftOver, -1, {}, {}};
    if (m_over.devices.size() == 1) {
        event.device = m_over.devices.front();
    } else {
        event.numbers = {double(m_over.devices.size())};
        addFirst(event.numbers, m_over.devices);
    }
    record.events.push_back(std::move(event));
}

void Drifts::remedied(DriftRemedy remedy, bool done, bool automatic, const Group &group, BatchRecord &record)
{
    const std::int64_t device = group.devices.size() == 1 ? std::int64_t(group.devices.front()) : -1;
    record.events.push_back({record.batch,
                             EventLevel::Info,
                             EventKind::DriftRemedied,
                             device,
                             {double(remedy), double(done), double(automatic), double(group.devices.size()),
                              double(device >= 0 ? group.channel : -1)},
                             {}});
}

void Drifts::refused(bool automatic, const Group &group, BatchRecord &record)
{
    const bool isOne = group.devices.size() == 1;
    record.events.push_back(
        {record.batch,
         EventLevel::Warning,
         EventKind::QuarantineRefused,
         isOne ? std::int64_t(group.devices.front()) : -1,
         {double(automatic), double(group.devices.size()), double(isOne ? group.channel : -1)},
         {}});
}

} // namespace fleetgrad::fleet
