// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart.h"

namespace fleetgrad::charts {

/// What the crosshair shows at x, as a sentence to be read aloud: the title, then each name with its value.
/// The text of an empty chart where there is no value.
QString spoken(const Chart &chart, double x);

} // namespace fleetgrad::charts
