// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"

#include <desktop/mainwindow.h>
#include <fleet/runconfig.h>
#include <report/translators.h>

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad {

namespace {

constexpr int wrongUsage = 2;

class ArgumentWords
{
    Q_DECLARE_TR_FUNCTIONS(Arguments)
};

[[noreturn]] void refuse(const QString &sentence)
{
    std::fputs(qPrintable(QString(sentence + u'\n')), stderr);
    std::exit(wrongUsage);
}

double number(const QCommandLineParser &parser, const QCommandLineOption &option)
{
    bool isNumber = false;
    const double value = parser.value(option).toDouble(&isNumber);
    if (!isNumber || !std::isfinite(value) || value < 0)
        refuse(ArgumentWords::tr("--%1 needs a number from 0 on, not “%2”.")
                   .arg(option.names().last(), parser.value(option)));
    return value;
}

desktop::ThemeChoice theme(const QString &name)
{
    if (name == u"light"_s)
        return desktop::ThemeChoice::Light;
    if (name == u"dark"_s)
        return desktop::ThemeChoice::Dark;
    if (name == u"contrast"_s)
        return desktop::ThemeChoice::HighContrast;
    if (name != u"system"_s)
        refuse(ArgumentWords::tr("--theme is light, dark, contrast or system, not “%1”.").arg(name));
    return desktop::ThemeChoice::System;
}

void checkLanguage(const QString &code)
{
    const QStringList known = report::Translators::languages();
    if (code != u"system"_s && !known.contains(code))
        refuse(ArgumentWords::tr("--language is %1 or system, not “%2”.").arg(known.join(u", "_s), code));
}

QStringList whatCanBeInFront()
{
    return desktop::viewNames() + desktop::dialogNames();
}

QSize size(const QString &text)
{
    const QStringList parts = text.split(u'x');
    const QSize result = parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
    if (result.isEmpty())
        refuse(ArgumentWords::tr("--size needs width and height, as in 1280x720, not “%1”.").arg(text));
    return result;
}

} // namespace

bool asksForWords(const QStringList &arguments)
{
    const auto end = std::find(arguments.begin(), arguments.end(), u"--"_s);
    return std::any_of(arguments.begin(), end, [](const QString &argument) {
        return argument == u"--help"_s || argument == u"-h"_s || argument == u"--help-all"_s ||
               argument == u"--version"_s || argument == u"-v"_s;
    });
}

std::optional<QString> languageOf(const QStringList &arguments)
{
    const QString option = u"--language"_s;
    for (qsizetype i = 1; i < arguments.size() && arguments[i] != u"--"_s; ++i) {
        if (arguments[i] == option && i + 1 < arguments.size())
            return arguments[i + 1];
        if (arguments[i].startsWith(QString(option + u'=')))
            return arguments[i].mid(option.size() + 1);
    }
    return std::nullopt;
}

Arguments parseArguments(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        ArgumentWords::tr("Monitor and trainer for federated anomaly detection on sensor fleets.\n\n"
                          "Examples:\n"
                          "  fleetgrad                     what was open, or a start page; at first a\n"
                          "                                demonstration fleet, learning at once\n"
                          "  fleetgrad plant.fleetrun      a run as it was\n"
                          "  fleetgrad readings/           replay of a folder of CSV files\n"
                          "  fleetgrad --preset plant --speed 0"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        u"file"_s,
        ArgumentWords::tr("Run files, each in a window, model files, CSV files or folders of them."),
        u"[file...]"_s);
    const QCommandLineOption preset(
        u"preset"_s, ArgumentWords::tr("The demonstration: %1.").arg(fleet::presetNames().join(u", "_s)),
        ArgumentWords::tr("name"));
    const QCommandLineOption themeOption(
        u"theme"_s, ArgumentWords::tr("light, dark, contrast (high) or system."), ArgumentWords::tr("name"));
    const QCommandLineOption languageOption(
        u"language"_s, ArgumentWords::tr("%1 or system.").arg(report::Translators::languages().join(u", "_s)),
        ArgumentWords::tr("code"));
    const QCommandLineOption speed(u"speed"_s,
                                   ArgumentWords::tr("Times real time; 0 is as fast as possible."),
                                   ArgumentWords::tr("number"), u"1000"_s);
    const QCommandLineOption sizeOption(u"size"_s, ArgumentWords::tr("Size of the window."), u"1600x1000"_s);
    const QCommandLineOption view(
        u"view"_s, ArgumentWords::tr("What is in front: %1.").arg(whatCanBeInFront().join(u", "_s)),
        ArgumentWords::tr("name"));
    const QCommandLineOption compare(
        u"compare"_s,
        ArgumentWords::tr("Lay a run file beside the run that is opened; may be given several times."),
        u"file.fleetrun"_s);
    const QCommandLineOption screenshot(
        u"screenshot"_s, ArgumentWords::tr("Write a picture of the window and end."), u"file.png"_s);
    const QCommandLineOption after(u"after"_s, ArgumentWords::tr("Seconds until the picture is taken."),
                                   ArgumentWords::tr("seconds"), u"10"_s);
    parser.addOptions(
        {preset, themeOption, languageOption, speed, sizeOption, view, compare, screenshot, after});
    parser.process(arguments);

    Arguments result;
    result.paths = parser.positionalArguments();
    result.preset = parser.value(preset);
    if (parser.isSet(preset) && !fleet::presetNames().contains(result.preset))
        refuse(ArgumentWords::tr("There is no preset “%1”: there are %2.")
                   .arg(result.preset, fleet::presetNames().join(u", "_s)));
    if (parser.isSet(themeOption))
        result.theme = theme(parser.value(themeOption));
    if (parser.isSet(languageOption))
        checkLanguage(parser.value(languageOption));
    if (parser.isSet(sizeOption))
        result.size = size(parser.value(sizeOption));
    result.speed = number(parser, speed);
    result.view = parser.value(view);
    if (!result.view.isEmpty() && !whatCanBeInFront().contains(result.view))
        refuse(ArgumentWords::tr("There is no view “%1”: there are %2.")
                   .arg(result.view, whatCanBeInFront().join(u", "_s)));
    result.compared = parser.values(compare);
    result.screenshot = parser.value(screenshot);
    result.after = number(parser, after);
    return result;
}

} // namespace fleetgrad
