// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charts/chart.h>
#include <charts/theme.h>
#include <fleet/ratefinder.h>

namespace fleetgrad::desktop {

/// Log loss over the rates that were tried: the fleet bold with its standard error, each device faint, and an
/// open circle at the choice.
charts::Chart rateChart(const fleet::RateFinding &finding, const charts::Theme &theme);
/// The same for a table, each device with its name however many there are.
charts::Chart rateTable(const fleet::RateFinding &finding);

} // namespace fleetgrad::desktop
