// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

namespace fleetgrad::test {

/// What a program wrote, and how it ended.
struct Outcome
{
    int code = -1;
    QByteArray output, errors;
};

inline QString cliPath()
{
    return QStringLiteral(FLEETGRAD_BIN "/fleetgrad-cli");
}

/// Runs fleetgrad-cli to its end, a minute at most, without a terminal, and in English unless told otherwise.
inline Outcome runCli(const QStringList &arguments, const QString &folder = {},
                      const QString &outputFile = {}, const QString &language = QStringLiteral("C.UTF-8"))
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), language);
    environment.remove(QStringLiteral("LANGUAGE"));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder);
    if (!outputFile.isEmpty())
        process.setStandardOutputFile(outputFile);
    process.start(cliPath(), arguments);
    Outcome outcome;
    if (process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit)
        outcome.code = process.exitCode();
    outcome.output = process.readAllStandardOutput();
    outcome.errors = process.readAllStandardError();
    return outcome;
}

} // namespace fleetgrad::test
