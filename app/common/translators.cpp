// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/translators.h"

#include <report/languagefile.h>

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

namespace fleetgrad {

using namespace Qt::Literals::StringLiterals;

namespace {

bool install(QCoreApplication &application, const QLocale &locale, const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>(&application);
    if (!report::loadLanguageFile(*translator, locale, name, folder))
        return false;
    return QCoreApplication::installTranslator(translator.release()); // the application owns it
}

} // namespace

void installTranslators(QCoreApplication &application)
{
    const QLocale locale;
    install(application, locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    if (!install(application, locale, u"fleetgrad"_s, u":/i18n"_s))
        install(application, QLocale(QLocale::English), u"fleetgrad"_s, u":/i18n"_s);
}

} // namespace fleetgrad
