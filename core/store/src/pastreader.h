// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sqlite.h"

#include <store/runfile.h>

// How a run was after one of its batches, out of its file.

namespace fleetgrad::store {

/// Throws.
RunPast readPast(const SQLite::Database &database, const RunInfo &info, const PastRequest &request);

} // namespace fleetgrad::store
