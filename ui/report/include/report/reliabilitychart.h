// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charts/chart.h>
#include <fleet/alarmsummary.h>

namespace fleetgrad::report {

/// The reliability diagram: of readings that got about the same probability, the share that were anomalies.
/// On the diagonal, probabilities mean what they say. Bins with fewer than 50 readings are left out.
charts::Chart reliabilityChart(const fleet::AlarmSummary &summary);

} // namespace fleetgrad::report
