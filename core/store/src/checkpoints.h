// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sqlite.h"

#include <fleet/batchrecord.h>
#include <store/runfile.h>

#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

// The state of the engine and the summary that belongs to it. All throw. `prefix`: of a branch's tables.

namespace fleetgrad::store {

/// Adds or replaces the checkpoint of `batch`. The newest is kept, the first of a branch, which nothing can
/// make again, and of the others as many evenly spaced ones as there is room for.
/// `blocks`: as Engine::save() tells; empty: not known.
void writeState(SQLite::Database &database, const std::string &prefix, std::uint64_t batch,
                std::span<const std::byte> state, std::span<const std::uint64_t> blocks = {});
/// The table that says where lane blocks begin; where it is not there.
void createCheckpointBlocks(SQLite::Database &database, const std::string &prefix);
/// The newest at or before `upTo` of which it is known where lane blocks begin, without those but one.
std::optional<Checkpoint> readBlockState(const SQLite::Database &database, const QString &path,
                                         std::uint64_t upTo, std::size_t block);
/// The newest at or before `upTo`.
std::optional<Checkpoint> readState(const SQLite::Database &database, const QString &path,
                                    std::uint64_t upTo);
/// All that there are, oldest first.
std::vector<CheckpointSize> readCheckpointSizes(const SQLite::Database &database, const QString &path);

/// Which of these, oldest first, are too many: by their place in the list.
std::optional<std::size_t> superfluous(const std::vector<CheckpointSize> &checkpoints, bool keepsFirst);

/// Keeps, with a checkpoint, what the versions from `first` on were worth by then: they may be judged
/// further.
void writeOpenEvaluations(SQLite::Database &database, const std::string &prefix, std::uint64_t batch,
                          std::uint32_t first);
/// Each with the batch in whose record it was; none where the file does not know.
std::vector<std::pair<std::uint64_t, fleet::Evaluation>>
readOpenEvaluations(const SQLite::Database &database, const QString &path, std::uint64_t checkpoint);

void writeSummary(SQLite::Database &database, const std::string &prefix, const fleet::RunSummary &summary);
std::optional<fleet::RunSummary> readSummary(const SQLite::Database &database, const QString &path);

} // namespace fleetgrad::store
