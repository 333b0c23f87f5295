// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/batchrecord.h>
#include <fleet/error.h>
#include <fleet/runconfig.h>
#include <fleet/source.h>

#include <QString>

#include <cstdint>
#include <functional>
#include <stop_token>
#include <vector>

// A fork is its parent up to a batch, and goes on from there with other settings, as a branch in the same
// file. Without other settings it stays its parent, to the byte.

namespace fleetgrad::session {

struct ForkRequest
{
    QString parent;          ///< a store::RunAddress
    std::uint64_t batch = 0; ///< the last one that both have: 1 up to the parent's last committed one
    QString name;            ///< of the branch; see store::BranchStart
    fleet::RunConfig config; ///< the parent's, with what is to change
};

/// Whether a fork may change that key of the configuration: not if what was learnt up to there depends on it.
bool canForkChange(const QString &key);
/// Whether a run that has come to `batch` can go on with that configuration; the error names the first key
/// that can't differ, and its place is empty.
Expected<void> checkFork(const fleet::RunConfig &parent, const fleet::RunConfig &fork, std::uint64_t batch);
/// What makes the state of the parent follow the configuration of the fork, before the fork's first batch:
/// rates, optimisers and schedules are of devices, and a person or feedback may have changed them.
std::vector<fleet::Command> forkCommands(const fleet::RunConfig &parent, const fleet::RunConfig &fork,
                                         const std::vector<fleet::DeviceInfo> &devices);
/// "fork-1", or the next that the file does not have.
Expected<QString> freeForkName(const QString &address);

/// Makes the branch, and no batch of it: the state of the parent after `request.batch` is that of the nearest
/// checkpoint before, gone on with by the commands that the file has. Waits for that. Returns its address.
Expected<QString> makeFork(const ForkRequest &request, int threads, const std::stop_token &stop = {},
                           const std::function<void(double)> &progress = {});

} // namespace fleetgrad::session
