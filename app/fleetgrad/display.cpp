// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "display.h"

#include <report/languagefile.h>

#include <QLocale>
#include <QLoggingCategory>
#include <QTranslator>

#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace fleetgrad {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char *noDisplay =
    QT_TRANSLATE_NOOP("Display", "There is no display to open the window on. Start Fleetgrad in a graphical "
                                 "session, or use fleetgrad-cli, which needs none.");

/// There is no application yet that could translate.
QString translated(const char *text)
{
    QTranslator translator;
    const bool loaded = report::loadLanguageFile(translator, QLocale(), u"fleetgrad"_s, u":/i18n"_s);
    const QString result = loaded ? translator.translate("Display", text) : QString();
    return result.isEmpty() ? QString::fromUtf8(text) : result;
}

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type == QtFatalMsg) {
        std::fputs(qUtf8Printable(QString(translated(noDisplay) + u'\n')), stderr);
        std::_Exit(1);
    }
    // What Qt says of its plugins on the way there helps nobody.
    const std::string_view category = context.category ? context.category : "";
    if (!category.starts_with("qt.qpa"))
        std::fputs(qUtf8Printable(QString(qFormatLogMessage(type, context, message) + u'\n')), stderr);
}

} // namespace

DisplayWatch::DisplayWatch() : m_before(qInstallMessageHandler(handle))
{
}

DisplayWatch::~DisplayWatch()
{
    qInstallMessageHandler(m_before);
}

} // namespace fleetgrad
