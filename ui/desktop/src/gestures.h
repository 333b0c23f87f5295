// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What wheel and drag mean in every view over batches.

namespace fleetgrad::desktop {

inline constexpr double wheelStep = 1.25; ///< zoom a notch of the wheel
inline constexpr double leastDrag = 6;    ///< pixels from which a press is a drag

} // namespace fleetgrad::desktop
