// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <session/runoutline.h>

#include "projection.h"

#include <store/runfile.h>

#include <QCoreApplication>

#include <utility>

namespace fleetgrad::session {

namespace {

class RunOutlineText
{
    Q_DECLARE_TR_FUNCTIONS(RunOutlineText)
};

std::shared_ptr<const Snapshot> snapshotOf(const store::RunInfo &info, Projection &projection)
{
    auto snapshot = std::make_shared<Snapshot>();
    projection.fill(*snapshot);
    snapshot->state = info.finished ? RunState::Finished : RunState::Paused;
    snapshot->runPath = info.path;
    snapshot->config = std::make_shared<const fleet::RunConfig>(info.config);
    snapshot->lastBatch = info.config.batches;
    return snapshot;
}

} // namespace

Expected<RunOutline> readOutline(const QString &path,
                                 const std::function<bool(std::uint64_t, std::uint64_t)> &progress)
{
    auto opened = store::RunFileReader::open(path);
    if (!opened)
        return tl::make_unexpected(opened.error());
    store::RunFileReader &reader = **opened;
    Projection projection(reader.info().devices, reader.info().config);
    bool isStopped = false;
    const auto read = reader.forEachFleetBatch([&](fleet::BatchRecord &&record) {
        projection.apply(record);
        isStopped = progress && !progress(record.batch, reader.info().lastBatch);
        return !isStopped;
    });
    if (!read)
        return tl::make_unexpected(read.error());
    if (isStopped)
        return failure(ErrorKind::Cancelled, path, RunOutlineText::tr("Reading was stopped."));
    auto summary = reader.summary();
    if (!summary)
        return tl::make_unexpected(summary.error());
    RunOutline outline{path, snapshotOf(reader.info(), projection), nullptr};
    if (*summary)
        outline.summary = std::make_shared<const fleet::RunSummary>(**std::move(summary));
    return outline;
}

} // namespace fleetgrad::session
