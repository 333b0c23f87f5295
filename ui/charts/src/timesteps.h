// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/ticks.h"

#include <QString>

#include <vector>

namespace fleetgrad::charts {

/// Ticks at round times in [from, to], seconds: since 1970 (dates, UTC) or since a start. At most `most`.
std::vector<Tick> timeTicks(double from, double to, int most, bool areDates);

/// "0:00:05", "1:05:00", "2 d", "3 d 4:00:00".
QString durationText(double seconds);

} // namespace fleetgrad::charts
