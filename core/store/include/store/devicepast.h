// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/devicereplay.h>

#include <cstdint>
#include <vector>

namespace fleetgrad::store {

/// What the fleet was to a device in some batches that follow each other.
struct DevicePast
{
    std::uint64_t after = 0; ///< batches before the first of them
    std::vector<fleet::FleetInBatch> batches;
    fleet::DeviceReport last;   ///< of the device in the last of them in which it reported something, without
                                ///< weights; its labels, readings and windowed metrics
    std::uint64_t reported = 0; ///< that batch; 0: it reported nothing
};

} // namespace fleetgrad::store
