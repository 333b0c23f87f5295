// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLocale;
class QTranslator;

namespace fleetgrad::report {

/// Loads the file "FOLDER/NAME_LANGUAGE.qm" for a locale; false if there is none. Simplified Chinese is that
/// of China (zh_CN) wherever it is written (zh_SG, zh_Hans_MY), which Qt does not know by itself.
bool loadLanguageFile(QTranslator &translator, const QLocale &locale, const QString &name,
                      const QString &folder);

} // namespace fleetgrad::report
