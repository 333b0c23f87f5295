// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluatedgroups.h"

#include <desktop/grouptable.h>

#include <algorithm>
#include <cstddef>
#include <utility>

namespace fleetgrad::desktop {

namespace {

constexpr std::size_t mostSources = 100; ///< to choose from

} // namespace

/// A source that has one device is that device, and one that has all is the fleet: neither is a group.
EvaluatedGroups::Result EvaluatedGroups::find(const GroupSet &set,
                                              const std::vector<fleet::DeviceInfo> &infos)
{
    Result result;
    const auto add = [&result](GroupMembers &group, bool isSource) {
        result.names.push_back({group.name, isSource});
        result.devices.push_back(
            std::make_shared<const std::vector<std::uint32_t>>(std::move(group.devices)));
    };
    for (GroupMembers &group : groupMembers(Grouping::Own, set, infos)) {
        if (group.own >= 0)
            add(group, false);
    }
    std::size_t sources = 0;
    for (GroupMembers &group : groupMembers(Grouping::Source, set, infos)) {
        if (group.devices.size() > 1 && group.devices.size() < infos.size() && sources++ < mostSources)
            add(group, true);
    }
    return result;
}

void EvaluatedGroups::follow(const SnapshotPtr &snapshot)
{
    m_infos = snapshot ? snapshot->infos : nullptr;
    if (!m_infos || !m_set || m_isFinding || (m_infos == m_foundInfos && m_set == m_foundSet))
        return;
    m_isFinding = true;
    m_foundInfos = m_infos;
    m_foundSet = m_set;
    m_jobs.run([set = m_set, infos = m_infos] { return find(*set, *infos); },
               [this, infos = m_infos](Result &&result) {
                   m_isFinding = false;
                   m_knownInfos = infos;
                   m_names = std::move(result.names);
                   m_devices = std::move(result.devices);
                   Q_EMIT changed();
               });
}

EvaluatedGroups::Devices EvaluatedGroups::devices(const Name &name) const
{
    const auto found = areKnown() ? std::ranges::find(m_names, name) : m_names.end();
    return found == m_names.end() ? nullptr : m_devices[std::size_t(found - m_names.begin())];
}

} // namespace fleetgrad::desktop
