// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fleetgrad::desktop {

/// Lets assistive technology know what the widgets are that the program paints by itself: a chart says that
/// it is one, and the values that the pointer would show. To be called before the first of them is made;
/// again, it does nothing.
void installAccessibility();

} // namespace fleetgrad::desktop
