// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "columns.h"
#include "sqlite.h"

#include <store/modelnote.h>

#include <cstdint>

namespace fleetgrad::store {

/// Of its row.
constexpr std::int64_t noteKey(const ModelKey &model)
{
    return rowKey(std::uint64_t(model.device + 1), model.version);
}

/// None where the file has no such table: it is older. Throws.
ModelNotes readNotes(const SQLite::Database &database, const QString &path);

} // namespace fleetgrad::store
