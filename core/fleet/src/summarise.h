// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/batchrecord.h>

namespace fleetgrad::fleet {

/// Fills the fleet's means and worst decile from `summary.devices`.
void summariseFleet(RunSummary &summary);

/// In a window, before a figure or a word is said: over fewer labels, a device without an anomaly so far
/// would look perfect.
inline constexpr std::uint64_t windowLabelsNeeded = 200;

/// Means over the devices that have the metric; labelled is the sum.
learning::Metrics meanMetrics(const std::vector<learning::Metrics> &devices);

/// The fleet after a batch, from the newest report of every device.
FleetPoint fleetPoint(const std::vector<DeviceReport> &newest);

} // namespace fleetgrad::fleet
