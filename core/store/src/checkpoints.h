// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sqlite.h"

#include <fleet/batchrecord.h>
#include <store/runfile.h>

#include <optional>
#include <span>

// The state of the engine and the summary that belongs to it. All throw.

namespace fleetgrad::store {

/// Adds or replaces the checkpoint of `batch` and drops all but the newest two.
void writeState(SQLite::Database &database, std::uint64_t batch, std::span<const std::byte> state);
std::optional<Checkpoint> readState(const SQLite::Database &database, const QString &path);

void writeSummary(SQLite::Database &database, const fleet::RunSummary &summary);
std::optional<fleet::RunSummary> readSummary(const SQLite::Database &database, const QString &path);

} // namespace fleetgrad::store
