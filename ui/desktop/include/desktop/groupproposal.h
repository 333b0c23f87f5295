// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desktop/devicegroups.h>

#include <vector>

namespace fleetgrad::desktop {

/// Groups that the names of the devices suggest, by name: those that begin with the same words (as of
/// nameStem()), at least two devices each. Each has a pattern, so that later devices of such a name belong to
/// it; where a pattern would name others too, the devices themselves. Empty where that would be no more than
/// one group, or more than a person can oversee.
DeviceGroups proposedGroups(const std::vector<fleet::DeviceInfo> &devices);

} // namespace fleetgrad::desktop
