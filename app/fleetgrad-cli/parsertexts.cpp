// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "parsertexts.h"

#include "columns.h"

#include <QCoreApplication>

#include <memory>
#include <string>

namespace fleetgrad::cli {

namespace {

class ParserTexts
{
    Q_DECLARE_TR_FUNCTIONS(ParserTexts)

public:
    static QString unexpected(const QString &arguments)
    {
        return tr("Not expected here: %1. --help shows what is.").arg(arguments);
    }
    static QString noCommand()
    {
        return tr(
            "No command is given. Use run, replay, resume, fork, evaluate, find-rate, inspect, compare, "
            "export, model or features; --help tells more.");
    }
    static QString missing(const QString &name) { return tr("%1 is missing. --help tells more.").arg(name); }
    static QString wrong(const QString &what)
    {
        return tr("The arguments can't be used: %1. --help tells more.").arg(what);
    }
};

/// The parser pads its left column by bytes, of which many letters have more than columns.
class HelpFormatter : public CLI::Formatter
{
public:
    std::string make_option(const CLI::Option *option, bool isPositional) const override
    {
        const int width = int(get_column_width());
        const std::string words = "  " + make_option_name(option, isPositional) + make_option_opts(option);
        const QString name = QString::fromStdString(words), margin(width, u' ');
        QString description = QString::fromStdString(make_option_desc(option));
        description.replace(QStringLiteral("\n"), QString(u'\n' + margin));
        QString line = columnsOf(name) < width ? leftAligned(name, width) : QString(name + u'\n' + margin);
        line += description;
        return (description.isEmpty() ? words : line.toStdString()) + '\n';
    }
};

QString failure(const CLI::App &app, const CLI::Error &error)
{
    const auto kind = CLI::ExitCodes(error.get_exit_code());
    if (kind == CLI::ExitCodes::ExtrasError) {
        QStringList extras;
        for (const std::string &argument : app.remaining(true))
            extras << QString::fromLocal8Bit(argument.c_str());
        return ParserTexts::unexpected(extras.join(u' '));
    }
    const QString what = QString::fromLocal8Bit(error.what());
    const QString required = QStringLiteral(" is required");
    if (kind == CLI::ExitCodes::RequiredError && what.endsWith(required)) {
        const QString missing = what.chopped(required.size());
        return missing == QStringLiteral("A subcommand") ? ParserTexts::noCommand()
                                                         : ParserTexts::missing(missing);
    }
    return ParserTexts::wrong(what);
}

} // namespace

void translateParser(CLI::App &app)
{
    const std::pair<const char *, QString> labels[] = {
        {"Usage", ParserTexts::tr("Usage")},         {"OPTIONS", ParserTexts::tr("OPTIONS")},
        {"SUBCOMMAND", ParserTexts::tr("COMMAND")},  {"Positionals", ParserTexts::tr("Arguments")},
        {"REQUIRED", ParserTexts::tr("(required)")}, {"Excludes", ParserTexts::tr("not with")},
        {"Needs", ParserTexts::tr("only with")},     {"TEXT", ParserTexts::tr("TEXT")},
        {"FILE", ParserTexts::tr("FILE")},           {"NAME", ParserTexts::tr("NAME")},
        {"FOLDER", ParserTexts::tr("FOLDER")},       {"RUNFILE", ParserTexts::tr("RUNFILE")},
        {"COLUMN", ParserTexts::tr("COLUMN")},
    };
    app.formatter(std::make_shared<HelpFormatter>()); // first: it has the labels
    for (const auto &[key, text] : labels)
        app.get_formatter()->label(key, text.toStdString());
    app.option_defaults()->group(ParserTexts::tr("Options").toStdString());
    app.set_help_flag("-h,--help", ParserTexts::tr("Print this help and exit").toStdString());
    app.set_version_flag("--version", "fleetgrad-cli " FLEETGRAD_VERSION,
                         ParserTexts::tr("Print the program's version and exit").toStdString());
    app.failure_message([](const CLI::App *failed, const CLI::Error &error) {
        return "fleetgrad-cli: " + failure(*failed, error).toStdString() + '\n';
    });
}

void translateCommands(CLI::App &app)
{
    const std::string group = ParserTexts::tr("Commands").toStdString();
    for (CLI::App *command : app.get_subcommands([](const CLI::App *) { return true; })) {
        command->group(group);
        // It is made before the command learns what its options are called.
        command->get_help_ptr()->group(ParserTexts::tr("Options").toStdString());
        translateCommands(*command);
    }
}

} // namespace fleetgrad::cli
