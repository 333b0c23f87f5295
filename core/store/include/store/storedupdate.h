// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/batchrecord.h>

#include <cstdint>

namespace fleetgrad::store {

/// A local update whose weights are stored, and what was measured of its device after the same batch; without
/// models and alarms.
struct StoredUpdate
{
    std::uint64_t batch = 0;
    fleet::DeviceReport report;
};

} // namespace fleetgrad::store
