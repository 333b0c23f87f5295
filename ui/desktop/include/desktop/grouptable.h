// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desktop/devicegroups.h>
#include <session/snapshot.h>

#include <cstdint>
#include <limits>
#include <vector>

namespace fleetgrad::desktop {

/// Who is in a group.
struct GroupMembers
{
    QString name;
    QString filter; ///< by which the fleet table shows the same devices; empty where it can't
    int own = -1;   ///< number of the group in its GroupSet; -1 where it is none of these
    std::vector<std::uint32_t> devices; ///< in rising order
    bool operator==(const GroupMembers &) const = default;
};

/// How they are.
struct GroupFigures
{
    float medianPrAuc = std::numeric_limits<float>::quiet_NaN();         ///< over those that have one
    std::uint32_t alarms = 0, drifting = 0, quarantined = 0, silent = 0; ///< devices
};

/// The groups, own ones in their order, others by name. Devices of no own group follow as the last one.
std::vector<GroupMembers> groupMembers(Grouping grouping, const GroupSet &own,
                                       const std::vector<fleet::DeviceInfo> &devices);
/// Of each of `groups`. PR-AUC of the decisions or of the local models.
std::vector<GroupFigures> groupFigures(const std::vector<GroupMembers> &groups,
                                       const std::vector<session::DeviceRow> &rows,
                                       session::DeviceScorer scorer);

} // namespace fleetgrad::desktop
