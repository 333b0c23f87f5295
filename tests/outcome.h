// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QProcess>

#include <csignal>
#include <sys/prctl.h>

namespace fleetgrad::test {

/// Milliseconds that a program may take on a slow machine under a sanitizer.
inline constexpr int programPatience = 300'000;

/// Before it is started: that it ends where the test does, however that ends. A server whose test was killed
/// would write its run file until the disk is full.
inline void endWithTest(QProcess &process)
{
    process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
}

/// What a program wrote, and how it ended.
struct Outcome
{
    int code = -1; ///< also where it did not end by itself, or was not there
    QByteArray output, errors;
};

/// Of a program that was started, waited for to its end.
inline Outcome outcomeOf(QProcess &process, int milliseconds)
{
    Outcome outcome;
    if (process.waitForFinished(milliseconds) && process.exitStatus() == QProcess::NormalExit)
        outcome.code = process.exitCode();
    outcome.output = process.readAllStandardOutput();
    outcome.errors = process.readAllStandardError();
    return outcome;
}

} // namespace fleetgrad::test
