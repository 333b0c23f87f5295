// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/batchrecord.h>
#include <fleet/error.h>
#include <session/snapshot.h>

#include <QString>

#include <cstdint>
#include <functional>
#include <memory>

namespace fleetgrad::session {

/// A run file as a whole, for laying runs side by side: what it was committed as when it was read.
struct RunOutline
{
    QString path;
    /// After the last committed batch: configuration, devices, curves of the fleet, versions and their
    /// evaluations. What single devices reported is left out of it: their rows are as before the first batch.
    std::shared_ptr<const Snapshot> snapshot;
    std::shared_ptr<const fleet::RunSummary> summary; ///< of its newest checkpoint; null before the first
};

/// Reads the file without changing it, also while another process writes it; takes memory for each device
/// and for the curves, however long the run is. `progress` gets batches read and batches there are, from the
/// calling thread, and may return false to stop: an error of the kind Cancelled. What can't be read is an
/// error that names the file and says what to do.
Expected<RunOutline> readOutline(const QString &path,
                                 const std::function<bool(std::uint64_t, std::uint64_t)> &progress = {});

} // namespace fleetgrad::session
