// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <store/runfile.h>
#include <store/weighthistory.h>

#include <SQLiteCpp/SQLiteCpp.h>

#include <QString>

#include <cstddef>
#include <span>
#include <string>
#include <vector>

// Who moved the weights of a global version, as it lies in the run file (from version 5 of the format on). It
// follows from the updates of its round, and is no part of the digest.

namespace fleetgrad::store {

std::string moverColumns();
void createMovers(SQLite::Database &database);

/// Of each weight, then of the bias, moversKept times: device (uint32) and part (float32), little-endian.
void packMovers(const federation::RoundMovers &movers, std::vector<char> &bytes);
/// Those of one weight; false where the length does not fit so many weights and the bias.
bool unpackMovers(std::span<const char> bytes, std::size_t weights, std::size_t feature,
                  federation::WeightMovers &movers);

/// Throws Failure where the feature is none of the fleet model's.
WeightHistory readWeightHistory(const SQLite::Database &database, const RunInfo &info, std::size_t feature);

/// The last batch up to `last` in which a device raised an alarm.
std::optional<std::uint64_t> readLastAlarm(const SQLite::Database &database, const QString &path,
                                           std::uint32_t device, std::uint64_t last);

} // namespace fleetgrad::store
