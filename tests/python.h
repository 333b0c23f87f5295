// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "outcome.h"

#include <QProcess>
#include <QString>
#include <QStringList>

namespace fleetgrad::test {

inline Outcome runPython(const QString &python, const QStringList &arguments, const QString &folder = {})
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(python, arguments);
    return outcomeOf(process, 120'000);
}

/// A Python 3 that has these modules: that of FLEETGRAD_PYTHON, the first in PATH, or the system's. Empty
/// where none of them has.
inline QString pythonWith(const QString &modules)
{
    for (const QString &python : {qEnvironmentVariable("FLEETGRAD_PYTHON"), QStringLiteral("python3"),
                                  QStringLiteral("/usr/bin/python3")}) {
        if (!python.isEmpty() &&
            runPython(python, {QStringLiteral("-c"), QStringLiteral("import ") + modules}).code == 0)
            return python;
    }
    return {};
}

} // namespace fleetgrad::test
