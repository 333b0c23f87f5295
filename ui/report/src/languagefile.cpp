// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/languagefile.h"

#include <QLocale>
#include <QTranslator>

namespace fleetgrad::report {

bool loadLanguageFile(QTranslator &translator, const QLocale &locale, const QString &name,
                      const QString &folder)
{
    const bool isSimplified =
        locale.language() == QLocale::Chinese && locale.script() == QLocale::SimplifiedHanScript;
    return translator.load(isSimplified ? QLocale(QLocale::Chinese, QLocale::China) : locale, name,
                           QStringLiteral("_"), folder);
}

} // namespace fleetgrad::report
