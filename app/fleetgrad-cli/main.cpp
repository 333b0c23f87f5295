// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparecommand.h"
#include "console.h"
#include "devicecommand.h"
#include "evaluatecommand.h"
#include "exportcommand.h"
#include "featurescommand.h"
#include "findratecommand.h"
#include "forkcommand.h"
#include "helptexts.h"
#include "inspectcommand.h"
#include "modelcommand.h"
#include "parsertexts.h"
#include "runcommand.h"
#include "servecommand.h"
#include "signals.h"
#include "tokencommand.h"
#include "whycommand.h"

#include <report/translators.h>
#include <session/sentences.h>

#include <QGuiApplication>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <span>
#include <string_view>

namespace {

using namespace fleetgrad::cli;

class Program
{
    Q_DECLARE_TR_FUNCTIONS(Program)

public:
    static QString purpose()
    {
        return tr("Federated anomaly detection on sensor fleets: trains, measures and keeps runs without a "
                  "window.");
    }
    static QString unknownCommand(const QString &name, const QStringList &commands)
    {
        return tr("There is no command “%1”. There are: %2. --help tells more.")
            .arg(name, fleetgrad::session::listed(commands));
    }
    static QString footer()
    {
        return tr("Each command has its own --help, with examples.") + QStringLiteral("\n\n") + exitCodes();
    }
};

/// Charts need fonts, and those a QGuiApplication, which never opens a window here.
std::unique_ptr<QCoreApplication> application(int &argc, char **argv)
{
    const bool drawsCharts = std::any_of(argv + 1, argv + argc, [](std::string_view argument) {
        return argument.starts_with("--report") || argument.starts_with("--charts");
    });
    qputenv("QT_NO_GLIB", "1"); // GLib's event loop goes through the list of all sockets with each message
    if (!drawsCharts)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

/// Qt remarks on the missing desktop, which is none of the user's business here.
void messageHandler(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (!message.startsWith(QStringLiteral("QStandardPaths:")))
        remark(qFormatLogMessage(type, context, message));
}

/// --help and --version go to standard output; mistakes to standard error.
ExitCode parseFailure(const CLI::App &app, const CLI::ParseError &error)
{
    app.exit(error);
    std::fflush(stderr);
    return error.get_exit_code() == int(CLI::ExitCodes::Success) ? ExitCode::Ok : ExitCode::Usage;
}

QStringList commandsOf(const CLI::App &app)
{
    QStringList names;
    for (const CLI::App *command : app.get_subcommands([](const CLI::App *) { return true; }))
        names << QString::fromStdString(command->get_name());
    return names;
}

ExitCode run(int argc, char **argv, Signals &signals)
{
    CLI::App app(Program::purpose().toStdString(), "fleetgrad-cli");
    translateParser(app);
    app.require_subcommand(1);
    app.footer(Program::footer().toStdString());
    RunCommand run(app, RunCommand::Kind::Simulation);
    RunCommand replay(app, RunCommand::Kind::Replay);
    ResumeCommand resume(app);
    ServeCommand serve(app);
    TokenCommand token(app);
    DeviceCommand device(app);
    ForkCommand forking(app);
    EvaluateCommand evaluating(app);
    FindRateCommand findRate(app);
    InspectCommand inspect(app);
    CompareCommand compare(app);
    ExportCommand exporting(app);
    WhyCommand why(app);
    ModelCommand model(app);
    FeaturesCommand features(app);
    translateCommands(app);
    const QStringList commands = commandsOf(app);
    if (argc > 1 && argv[1][0] != '-' && !commands.contains(QString::fromLocal8Bit(argv[1]))) {
        complain(Program::unknownCommand(QString::fromLocal8Bit(argv[1]), commands));
        return ExitCode::Usage;
    }
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return parseFailure(app, error);
    }
    if (run.isChosen())
        return run.execute(signals);
    if (replay.isChosen())
        return replay.execute(signals);
    if (resume.isChosen())
        return resume.execute(signals);
    if (serve.isChosen())
        return serve.execute(signals);
    if (device.isChosen())
        return device.execute(signals);
    if (forking.isChosen())
        return forking.execute(signals);
    if (evaluating.isChosen())
        return evaluating.execute(signals);
    if (findRate.isChosen())
        return findRate.execute(signals);
    if (features.isChosen())
        return features.execute(signals);
    if (why.isChosen())
        return why.execute(signals);
    signals.release(); // what follows may be ended at any instant
    if (token.isChosen())
        return token.execute();
    if (compare.isChosen())
        return compare.execute();
    if (model.isChosen())
        return model.execute();
    return inspect.isChosen() ? inspect.execute() : exporting.execute();
}

} // namespace

int main(int argc, char **argv)
{
    Signals signals; // before any thread
    qInstallMessageHandler(messageHandler);
    const auto qtApplication = application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("fleetgrad-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FLEETGRAD_VERSION));
    fleetgrad::report::Translators translators(*qtApplication);
    translators.use({});
    return int(finish(run(argc, argv, signals)));
}
