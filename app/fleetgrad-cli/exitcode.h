// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fleet/error.h>

namespace fleetgrad::cli {

/// What the program says to the one that started it. Documented in --help and in docs/cli.md.
enum class ExitCode : int {
    Ok = 0,
    RunFailed = 1,     ///< the run stopped by itself before its end
    Usage = 2,         ///< an argument or a setting is wrong
    BadInput = 3,      ///< a file that was named is missing, can't be read, or is not what it should be
    CannotWrite = 4,   ///< no permission, exists already, disk full
    Breakpoint = 5,    ///< the run paused at a --break; everything up to there is in the run file
    Interrupted = 130, ///< SIGINT or SIGTERM; everything up to the last batch is in the run file
};

inline ExitCode exitCodeOf(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::NotWritable:
        return ExitCode::CannotWrite;
    case ErrorKind::BadArgument:
        return ExitCode::Usage;
    case ErrorKind::NotFound:
    case ErrorKind::NotReadable:
    case ErrorKind::InUse:
    case ErrorKind::BadFormat:
    case ErrorKind::TooNew:
    case ErrorKind::TooLarge:
        return ExitCode::BadInput;
    case ErrorKind::Cancelled:
        break;
    }
    return ExitCode::RunFailed;
}

} // namespace fleetgrad::cli
