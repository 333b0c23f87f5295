// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/batchrecord.h>
#include <fleet/error.h>
#include <fleet/runconfig.h>

#include <QDateTime>
#include <QString>

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace fleetgrad::store {

/// Which run of which file. A file holds one run, and its forks as branches that have names. As a text:
/// "plant.fleetrun", or "plant.fleetrun#name" for a branch.
struct RunAddress
{
    QString file;
    QString branch; ///< empty: the run itself
    QString text() const;
    bool operator==(const RunAddress &) const = default;
};
/// A text that is the path of a file is that, whatever is in its name.
RunAddress addressOf(const QString &text);

/// A fork in a run file: up to `batch` it is its parent.
struct Branch
{
    QString name;
    QString parent;          ///< empty: the run itself
    std::uint64_t batch = 0; ///< the first of its own is the next one
    QDateTime created;
    fleet::RunConfig config, parentConfig;
    std::uint64_t lastBatch = 0; ///< batches that were committed
    bool finished = false;
};
/// Every branch in the file of `address`, parents before their forks. Empty where nothing was forked.
Expected<std::vector<Branch>> readBranches(const QString &address);

/// What a branch begins with, apart from its parent's rows.
struct BranchStart
{
    QString name; ///< 1 to 60 letters, digits, spaces, '.', '_', '-', '+', '='; not used in the file yet
    std::uint64_t batch = 0; ///< committed in the parent, and not before the parent's own first batch
    fleet::RunConfig config;
    std::span<const std::byte> state; ///< Engine::save() of the parent after `batch`
    fleet::RunSummary summary;        ///< likewise
    /// What the newest versions were worth by then, each with the batch in whose record it was: those that
    /// may be judged further, of which the parent's rows may tell what came later.
    std::vector<std::pair<std::uint64_t, fleet::Evaluation>> evaluations;
    std::vector<std::uint64_t> blocks = {}; ///< of `state`, as Engine::save() tells
};
/// Whether createBranch() would take that name and batch.
Expected<void> checkBranch(const QString &parent, const QString &name, std::uint64_t batch);
/// Makes a branch of the run at `parent`, also while others write to the file. Returns its address.
Expected<QString> createBranch(const QString &parent, const BranchStart &start);

} // namespace fleetgrad::store
