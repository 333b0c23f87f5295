// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desktop/groupproposal.h>

#include <desktop/grouptable.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

namespace {

constexpr std::size_t fewestGroups = 2, mostGroups = 40;
constexpr std::size_t fewestDevices = 2;

/// What all of them begin with: the stem, and what separates it from the number where that is the same.
QString commonBeginning(const GroupMembers &group, const std::vector<fleet::DeviceInfo> &devices)
{
    const QString &first = devices[group.devices.front()].name;
    if (first.size() <= group.name.size() || first[group.name.size()].isDigit())
        return group.name;
    const QString beginning = first.left(group.name.size() + 1);
    const bool isShared = std::ranges::all_of(
        group.devices, [&](std::uint32_t device) { return devices[device].name.startsWith(beginning); });
    return isShared ? beginning : group.name;
}

DeviceGroup groupOf(const GroupMembers &members, const std::vector<fleet::DeviceInfo> &devices)
{
    DeviceGroup group;
    group.name = members.name;
    const QString beginning = commonBeginning(members, devices);
    const bool hasSigns = beginning.contains(u'*') || beginning.contains(u'?') || beginning.contains(u'[');
    const auto alike = std::ranges::count_if(
        devices, [&](const fleet::DeviceInfo &info) { return info.name.startsWith(beginning); });
    if (!hasSigns && std::size_t(alike) == members.devices.size()) {
        group.pattern = QString(beginning + u'*');
        return group;
    }
    for (const std::uint32_t device : members.devices)
        group.devices << devices[device].name;
    group.devices.sort();
    return group;
}

} // namespace

DeviceGroups proposedGroups(const std::vector<fleet::DeviceInfo> &devices)
{
    std::vector<GroupMembers> byName = groupMembers(Grouping::Name, GroupSet({}), devices);
    std::erase_if(byName, [](const GroupMembers &group) { return group.devices.size() < fewestDevices; });
    DeviceGroups groups;
    if (byName.size() < fewestGroups || byName.size() > mostGroups)
        return groups;
    for (const GroupMembers &members : byName)
        groups.push_back(groupOf(members, devices));
    return groups;
}

} // namespace fleetgrad::desktop
