// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fleetgrad::desktop {

/// Whether there is a bus of the session: without one, asking for it would start one, which takes its time.
bool hasSessionBus();

/// A picture taken off screen, or a test, is on nobody's desktop.
bool isOnDesktop();

} // namespace fleetgrad::desktop
