// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <session/runclock.h>

#include <QString>

#include <cstdint>

// Since when a device is silent.

namespace fleetgrad::desktop {

/// "silent since 14:05": of the day of the newest batch, else with the date; without stamps since the start
/// of the run. `lastRead`: the last batch in which it read something.
QString silentSinceText(const session::RunClock &clock, std::uint64_t lastRead);
/// The longest that it is in the usual case, for the width of a column.
QString longestSilentSinceText();
/// A sentence with all of it.
QString silentSinceSentence(const session::RunClock &clock, std::uint64_t lastRead);

} // namespace fleetgrad::desktop
