// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/runconfig.h>

#include <algorithm>

namespace fleetgrad::fleet {

/// When a device is silent that had its last reading at the boundary `lastRead`, if it could be heard since
/// `since` (both s since 1970): while nobody listened nobody was silent.
inline double silentFrom(const LiveConfig &config, double lastRead, double since)
{
    return std::max(lastRead, since) + config.silentAfter;
}

/// At the boundary `time`. Where batches are made and where they are used it is the same answer.
inline bool isSilent(const LiveConfig &config, double time, double lastRead, double since)
{
    return time >= silentFrom(config, lastRead, since);
}

} // namespace fleetgrad::fleet
