// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../outcome.h"

#include <QProcess>
#include <QString>
#include <QStringList>

namespace fleetgrad::test {

inline QString cliPath()
{
    return QStringLiteral(FLEETGRAD_BIN "/fleetgrad-cli");
}

/// Runs fleetgrad-cli to its end, without a terminal, and in English unless told otherwise.
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
    return outcomeOf(process, programPatience);
}

} // namespace fleetgrad::test
