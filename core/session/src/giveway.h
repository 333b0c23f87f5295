// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#ifdef __linux__
#include <sys/resource.h>
#endif

namespace fleetgrad::session {

/// This thread, and those that it starts from now on, let others go first: a window is drawn at once, however
/// busy the fleet is. Where the system refuses, all share alike.
inline void giveWay()
{
#ifdef __linux__
    setpriority(PRIO_PROCESS, 0, 10); // of the calling thread alone
#endif
}

} // namespace fleetgrad::session
