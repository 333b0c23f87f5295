// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words.h"

#include <QCoreApplication>

namespace fleetgrad::charts {

QString listed(const QStringList &parts)
{
    QString list = parts.value(0);
    for (qsizetype i = 1; i < parts.size(); ++i)
        list =
            QCoreApplication::translate("fleetgrad::charts", "%1, %2", "parts of a list").arg(list, parts[i]);
    return list;
}

QString titled(const QString &title, const QString &text)
{
    return QCoreApplication::translate("fleetgrad::charts", "%1: %2", "a title, and what is said of it")
        .arg(title, text);
}

} // namespace fleetgrad::charts
