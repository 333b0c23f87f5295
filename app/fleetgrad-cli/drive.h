// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exitcode.h"
#include "signals.h"

#include <session/breakpoint.h>
#include <session/session.h>

#include <QString>

#include <cstdint>
#include <memory>
#include <vector>

namespace fleetgrad::cli {

/// A run from its start, or from where it goes on, to what is said at its end.
struct Drive
{
    QString runFile;
    bool isTemporary = false; ///< the run file is gone after the program
    QString reportFolder;     ///< empty = none
    int threads = 0;          ///< 0 = as many as processors
    bool json = false, quiet = false, log = false;
    std::uint64_t loggedBatch = 0;                     ///< batch after which --log begins
    std::uint64_t readBefore = 0;                      ///< readings of the run before this start
    std::vector<session::Breakpoint> breakpoints = {}; ///< of the session
};

/// Waits for the end of the run, for a breakpoint, or for a signal; then writes the report and prints the
/// summary.
ExitCode driveSession(std::unique_ptr<session::Session> session, const Drive &drive, Signals &signals);

/// A snapshot with the curves of these devices. Waits until there is one.
std::shared_ptr<const session::Snapshot> snapshotWithCurves(session::Session &session,
                                                            const std::vector<std::uint32_t> &devices);
/// Writes the report of a session that doesn't run, with its notable devices as curves. Returns its page.
Expected<QString> writeSessionReport(session::Session &session, const QString &runFile,
                                     const fleet::RunSummary &summary, const QString &folder,
                                     bool isTemporary = false);

} // namespace fleetgrad::cli
