// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

// What stands between words and after them, as the user's language writes it: Chinese and Japanese have a
// comma, a semicolon and a full stop of their own, and no space after these. Per cent has a space in some
// languages.

namespace fleetgrad::session {

QString listed(const QStringList &parts);        ///< "a, b, c"; empty if there are none
QString clauses(const QStringList &parts);       ///< "a; b, c; d": parts that may be lists themselves
QString sentence(const QString &withoutEnd);     ///< with its full stop
QString sentences(const QStringList &sentences); ///< one after the other; those that are empty are left out
QString percent(const QString &number);          ///< "48.1%"; with a space before the sign where it has one

} // namespace fleetgrad::session
