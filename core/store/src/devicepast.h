// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sqlite.h"

#include <fleet/batchrecord.h>
#include <store/devicepast.h>

#include <cstdint>
#include <optional>
#include <string>

// What a device had of its fleet, batch by batch. All throw.

namespace fleetgrad::store {

std::string ruleColumns();
/// Where it is not there: older programs do without it. `prefix`: of a branch.
void createRules(SQLite::Database &database, const std::string &prefix);
/// One row of it from its second column on.
void bindRule(Binder &row, const learning::DecisionRule &rule);

/// Of the batches after `after` up to `last`; none where the file does not know all of it.
std::optional<DevicePast> readDevicePast(const SQLite::Database &database, const QString &path,
                                         std::uint32_t device, std::uint64_t after, std::uint64_t last);

} // namespace fleetgrad::store
