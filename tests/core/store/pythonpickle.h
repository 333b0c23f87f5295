// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>
#include <QStandardPaths>
#include <QString>
#include <QStringList>

#include <optional>

namespace fleetgrad::store {

/// Runs fixtures/pickles.py; what it printed, or nothing where it failed.
inline std::optional<QByteArray> runPickles(const QString &python, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(python, QStringList{QStringLiteral(FLEETGRAD_FIXTURES "/pickles.py")} + arguments);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit ||
        process.exitCode() != 0)
        return {};
    return process.readAllStandardOutput();
}

/// A Python 3, of several one that has NumPy; empty where there is none.
inline QString findPython(bool withNumpy)
{
    QString found;
    for (const QString &candidate :
         {QStandardPaths::findExecutable(QStringLiteral("python3")), QStringLiteral("/usr/bin/python3")}) {
        QProcess process;
        process.start(candidate, {QStringLiteral("-c"), QStringLiteral("import numpy")});
        if (candidate.isEmpty() || !process.waitForFinished(60'000))
            continue;
        if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
            return candidate;
        if (!withNumpy && found.isEmpty())
            found = candidate;
    }
    return found;
}

} // namespace fleetgrad::store
