// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../python.h"

#include <QString>
#include <QStringList>
#include <QtGlobal>

#include <optional>

namespace fleetgrad::store {

/// Runs fixtures/pickles.py; what it printed, or nothing where it failed.
inline std::optional<QByteArray> runPickles(const QString &python, const QStringList &arguments)
{
    const test::Outcome outcome =
        test::runPython(python, QStringList{QStringLiteral(FLEETGRAD_FIXTURES "/pickles.py")} + arguments);
    if (outcome.code == 0)
        return outcome.output;
    qWarning("%s", outcome.errors.constData());
    return {};
}

/// A Python 3, of several one that has NumPy; empty where there is none.
inline QString findPython()
{
    const QString withNumpy = test::pythonWith(QStringLiteral("numpy"));
    return withNumpy.isEmpty() ? test::pythonWith(QStringLiteral("pickle")) : withNumpy;
}

} // namespace fleetgrad::store
