// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/runconfig.h>

#include <SQLiteCpp/SQLiteCpp.h>

#include <QString>

#include <stop_token>

namespace fleetgrad::store {

/// SHA-256 in hexadecimal over everything in the file that the configuration and the commands determine, row
/// by row in the order of keys, each value with its type. Of no use where `stop` was requested meanwhile.
/// Throws.
QString contentDigest(const SQLite::Database &database, const fleet::RunConfig &config,
                      const std::stop_token &stop = {});

/// Likewise over the configuration alone.
QString configDigest(const fleet::RunConfig &config);

} // namespace fleetgrad::store
