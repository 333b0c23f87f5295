// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/batchrecord.h>

namespace fleetgrad::fleet {

/// Fills the fleet's means and worst decile from `summary.devices`.
void summariseFleet(RunSummary &summary);

/// The fleet after a batch, from the newest report of every device.
FleetPoint fleetPoint(const std::vector<DeviceReport> &newest);

} // namespace fleetgrad::fleet
