// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/batchrecord.h>
#include <fleet/engine.h>
#include <fleet/error.h>
#include <store/runfile.h>

#include <QString>

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <utility>

namespace fleetgrad::session {

struct ReplayOptions
{
    std::function<bool()> isStopped = {};                             ///< asked before each batch
    std::function<void(fleet::Engine &)> before = {};                 ///< each batch
    std::function<void(const fleet::BatchRecord &record)> after = {}; ///< likewise
};

/// Of the run at `address` or, where that is a fork and the batch from before it, of the one it was forked
/// from.
Expected<std::unique_ptr<store::RunFileReader>> readerOf(const QString &address, std::uint64_t batch);

/// Lets an engine that stands at a batch of the run in that file go through the batches after it again, up to
/// `batch` included, with the commands that the file has of them. Writes nothing. False: it was stopped.
Expected<bool> replay(fleet::Engine &engine, store::RunFileReader &reader, std::uint64_t batch,
                      const ReplayOptions &options);

/// Whether what came of a batch now is what the file has of it: another version of the program may have made
/// the run.
Expected<bool> isAsInFile(store::RunFileReader &reader, std::uint64_t batch, const fleet::FleetPoint &point);

/// By version, of those that labels may still judge: the batch in whose record it was, and what the version
/// was worth by then.
using OpenEvaluations = std::map<std::uint32_t, std::pair<std::uint64_t, fleet::Evaluation>>;
/// At a checkpoint, as far as the file knows.
Expected<OpenEvaluations> openEvaluations(store::RunFileReader &reader, std::uint64_t checkpoint);
void take(const fleet::BatchRecord &record, OpenEvaluations &evaluations);

} // namespace fleetgrad::session
