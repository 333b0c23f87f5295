// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <report/translators.h>

#include <report/languagefile.h>

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace fleetgrad::report {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString ownFolder = u":/i18n"_s;
const QString ownName = u"fleetgrad"_s;
const QString english = u"en"_s;

/// How its numbers are written: as the system does, where that speaks the language.
QLocale localeOf(const QString &language)
{
    const QLocale system = QLocale::system();
    const QLocale own(language);
    const bool isOfSystem = system.language() == own.language() && system.script() == own.script();
    return language.isEmpty() || isOfSystem ? system : own;
}

} // namespace

Translators::Translators(QCoreApplication &application) : QObject(&application)
{
}

Translators::~Translators() = default; // a translator that ends is uninstalled

QStringList Translators::languages()
{
    QStringList languages;
    for (const QString &file :
         QDir(ownFolder).entryList({QString(ownName + u"_*.qm"_s)}, QDir::Files, QDir::Name))
        languages += file.section(u'.', 0, 0).section(u'_', 1);
    return languages;
}

QString Translators::nameOf(const QString &language)
{
    // These would be named with the country that speaks them most.
    if (language == english)
        return u"English"_s;
    if (language == u"es"_s)
        return u"Español"_s;
    const QLocale locale(language);
    const QString name = locale.nativeLanguageName();
    return locale.toUpper(name.left(1)) + name.mid(1);
}

void Translators::use(const QString &language)
{
    m_language = languages().contains(language) ? language : QString();
    QLocale::setDefault(localeOf(m_language));
    load(m_qt, m_language, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // The texts are English; their plural forms are in a file as those of other languages are.
    if (!load(m_own, m_language, ownName, ownFolder))
        load(m_own, english, ownName, ownFolder);
    Q_EMIT changed();
}

bool Translators::load(std::unique_ptr<QTranslator> &translator, const QString &language, const QString &name,
                       const QString &folder)
{
    translator = std::make_unique<QTranslator>();
    // The system may name several languages, the best first.
    const bool isLoaded = language.isEmpty() ? loadLanguageFile(*translator, QLocale::system(), name, folder)
                                             : translator->load(QString(name + u'_' + language), folder);
    if (isLoaded)
        QCoreApplication::installTranslator(translator.get());
    else
        translator.reset();
    return isLoaded;
}

} // namespace fleetgrad::report
