// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

// What stands between words, as the user's language writes it.

namespace fleetgrad::charts {

QString listed(const QStringList &parts);                  ///< "a, b, c"
QString titled(const QString &title, const QString &text); ///< "PR-AUC: 0.8"

} // namespace fleetgrad::charts
