// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <store/runfile.h>

#include <QString>

namespace fleetgrad::cli {

/// The command that goes on with a run; one that is finished needs more batches for that.
inline QString goingOn(const store::RunInfo &info, const QString &run)
{
    const QString command = QStringLiteral("fleetgrad-cli resume %1").arg(run);
    return info.finished ? QString(command + QStringLiteral(" --batches N")) : command;
}

} // namespace fleetgrad::cli
