// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sqlite.h"

#include <store/runfile.h>
#include <store/weighthistory.h>

#include <cstddef>
#include <cstdint>

namespace fleetgrad::store {

/// One weight of a device's local model over its updates that are stored with their weights. Throws; a
/// Failure where there is no such device or weight.
WeightHistory readLocalHistory(const SQLite::Database &database, const RunInfo &info, std::uint32_t device,
                               std::size_t feature);

} // namespace fleetgrad::store
