// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runcommand.h"

#include "console.h"
#include "drive.h"
#include "helptexts.h"

#include <session/breakpoint.h>
#include <session/configfile.h>
#include <store/branches.h>
#include <store/runfile.h>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStringList>
#include <QTemporaryDir>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace fleetgrad::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

class RunWords
{
    Q_DECLARE_TR_FUNCTIONS(RunWords)
};

std::string words(const QString &text)
{
    return text.toStdString();
}

/// What can be known of --output before anything is read, which may take long.
std::optional<Error> outputProblem(const QString &output)
{
    const QFileInfo info(output);
    if (info.exists()) {
        return Error{
            ErrorKind::NotWritable, output,
            RunWords::tr("This file exists, and no run is ever overwritten. Name another one with --output, "
                         "or go on with it: fleetgrad-cli resume.")};
    }
    if (!info.absoluteDir().exists()) {
        return Error{
            ErrorKind::NotWritable, output,
            RunWords::tr("The folder of this file does not exist. Make it first, or name another place.")};
    }
    return std::nullopt;
}

} // namespace

session::SessionOptions sessionOptions(const RunFlags &flags,
                                       const std::vector<session::Breakpoint> &breakpoints)
{
    session::SessionOptions options;
    options.breakpoints = breakpoints;
    options.threads = flags.threads;
    options.speed = flags.speed;
    return options;
}

Expected<std::vector<session::Breakpoint>> breakpointsOf(const RunFlags &flags)
{
    std::vector<session::Breakpoint> breakpoints;
    for (const std::string &argument : flags.breaks) {
        const QString text = fromArgument(argument);
        auto breakpoint = session::Breakpoint::parse(text);
        if (!breakpoint) {
            Error error = breakpoint.error();
            error.place = u"--break “%1”, %2"_s.arg(text, error.place);
            return tl::make_unexpected(error);
        }
        breakpoints.push_back(*std::move(breakpoint));
    }
    return breakpoints;
}

Drive driveOf(const RunFlags &flags, const QString &runFile, bool isTemporary)
{
    Drive drive;
    drive.runFile = runFile;
    drive.isTemporary = isTemporary;
    drive.reportFolder = fromArgument(flags.report);
    drive.threads = flags.threads;
    drive.json = flags.json;
    drive.quiet = flags.quiet;
    drive.log = flags.log;
    return drive;
}

void RunFlags::addTo(CLI::App &app)
{
    app.add_option("--threads", threads, words(RunWords::tr("Worker threads; 0: one for each processor")))
        ->check(CLI::Range(0, 1024).description(""))
        ->type_name("N");
    app.add_option("--speed", speed, words(RunWords::tr("Times real time; 0: as fast as possible")))
        ->check(CLI::Range(0.0, 1e9).description(""))
        ->type_name("X");
    app.add_option("--break", breaks,
                   words(RunWords::tr("Stop where this becomes true, such as \"loss>2\"; repeatable")))
        ->type_name("CONDITION")
        ->allow_extra_args(false);
    app.add_option("--report", report,
                   words(RunWords::tr("Write a report (index.html and its charts) there")))
        ->type_name("FOLDER");
    app.add_flag("--json", json,
                 words(RunWords::tr("Print the summary as one JSON object and nothing else")));
    app.add_flag("--log", log,
                 words(RunWords::tr("A line for every local update; beside --json on standard error")));
    app.add_flag("--quiet", quiet, words(RunWords::tr("No progress and no table")));
}

RunCommand::RunCommand(CLI::App &program, Kind kind) : m_kind(kind)
{
    const bool replay = kind == Kind::Replay;
    m_app = replay ? program.add_subcommand(
                         "replay", words(RunWords::tr("Train on CSV files, or run a recorded run again")))
                   : program.add_subcommand("run", words(RunWords::tr("Train a simulated fleet")));
    if (replay) {
        m_app->add_option("PATH", m_path, words(RunWords::tr("A CSV file, a folder of them, or a run file")))
            ->required();
        m_config.addMapping(*m_app);
    } else {
        m_config.addSimulation(*m_app);
    }
    m_config.addCommon(*m_app);
    m_app
        ->add_option("--output", m_output,
                     words(RunWords::tr("The run file to write; without it the run is not kept")))
        ->type_name("RUNFILE");
    m_flags.addTo(*m_app);
    m_app->add_flag("--print-config", m_printConfig,
                    words(RunWords::tr("Print the whole configuration, with comments, and end")));
    m_app->footer(words(replay ? replayExamples() : runExamples()) + words(exitCodes()));
}

ExitCode RunCommand::execute(Signals &signals)
{
    if (m_kind == Kind::Replay && m_path.empty()) {
        return refuse({ErrorKind::BadArgument, u"PATH"_s,
                       RunWords::tr("It is empty. Name a CSV file, or a folder of them.")});
    }
    const QString path = fromArgument(m_path);
    if (m_kind == Kind::Replay && store::addressOf(path).file.endsWith(u".fleetrun"_s))
        return runAgain(path, signals);
    const auto config = m_config.config(path);
    if (!config) {
        complain(config.error().error.text());
        return config.error().code;
    }
    if (m_printConfig) {
        print(session::printConfig(*config).chopped(1)); // print() ends the line
        return ExitCode::Ok;
    }
    return drive(*config, {}, signals);
}

/// A run file: its readings and its logged commands, with its configuration.
ExitCode RunCommand::runAgain(const QString &recorded, Signals &signals)
{
    static const QStringList possible{u"PATH"_s,    u"--output"_s, u"--threads"_s,
                                      u"--speed"_s, u"--break"_s,  u"--report"_s,
                                      u"--json"_s,  u"--log"_s,    u"--quiet"_s};
    for (const CLI::Option *option : m_app->get_options()) {
        const QString name = QString::fromStdString(option->get_name());
        if (option->count() > 0 && !possible.contains(name))
            return refuse(
                {ErrorKind::BadArgument, name,
                 RunWords::tr("A recorded run is replayed with the configuration that it has. Leave this "
                              "out, or fork the run: fleetgrad-cli fork.")});
    }
    auto reader = store::RunFileReader::open(recorded);
    if (!reader)
        return refuse(reader.error());
    if ((*reader)->info().branch)
        return refuse(
            {ErrorKind::BadArgument, recorded,
             RunWords::tr("A fork can't be replayed, since it has two configurations. Replay its file, "
                          "and fork that.")});
    const auto before = (*reader)->digest();
    if (!before)
        return refuse(before.error());
    const ExitCode code = drive((*reader)->info().config, recorded, signals);
    if (code != ExitCode::Ok || m_output.empty())
        return code;
    auto again = store::RunFileReader::open(fromArgument(m_output));
    if (!again)
        return refuse(again.error());
    const auto after = (*again)->digest();
    if (!after)
        return refuse(after.error());
    if (*after == *before) {
        if (!m_flags.quiet)
            remark(RunWords::tr("It has the digest of the recorded run: %1").arg(*after));
        return code;
    }
    return refuse(
        {ErrorKind::BadFormat, fromArgument(m_output),
         RunWords::tr("Its digest is not that of the recorded run: another version of the program made "
                      "that one (fleetgrad-cli inspect names it), or this one was stopped early.")});
}

ExitCode RunCommand::drive(const fleet::RunConfig &config, const QString &recorded, Signals &signals)
{
    if (config.source == fleet::SourceKind::Live && recorded.isEmpty())
        return refuse({ErrorKind::BadArgument, u"source.kind"_s,
                       RunWords::tr("Readings of real devices come over the network: begin such a run by "
                                    "fleetgrad-cli serve.")});
    const auto breakpoints = breakpointsOf(m_flags);
    if (!breakpoints)
        return refuse(breakpoints.error());
    const bool isTemporary = m_output.empty();
    if (const auto problem = isTemporary ? std::nullopt : outputProblem(fromArgument(m_output)))
        return refuse(*problem);
    const QTemporaryDir folder;
    if (isTemporary && !folder.isValid()) {
        return refuse(
            {ErrorKind::NotWritable, folder.path(),
             RunWords::tr("The run needs a temporary file. Free some space, or name one with --output.")});
    }
    if (config.batches == 0 && config.source == fleet::SourceKind::Simulated && recorded.isEmpty() &&
        !m_flags.quiet)
        remark(RunWords::tr("This run has no end. Stop it with Ctrl+C, or give --batches."));
    const QString runFile = isTemporary ? folder.filePath(u"temporary.fleetrun"_s) : fromArgument(m_output);
    Drive run = driveOf(m_flags, runFile, isTemporary);
    run.breakpoints = *breakpoints;
    session::SessionOptions options = sessionOptions(m_flags, *breakpoints);
    options.recordedRun = recorded;
    return driveSession(session::Session::create(config, runFile, options), run, signals);
}

ResumeCommand::ResumeCommand(CLI::App &program)
{
    m_app =
        program.add_subcommand("resume", words(RunWords::tr("Go on with a run file from where it stopped")));
    m_app->add_option("RUNFILE", m_runFile, words(RunWords::tr("The run file")))->required();
    m_app
        ->add_option(
            "--batches", m_batches,
            words(RunWords::tr("The number of batches that the whole run is to have; without it, as before")))
        ->check(CLI::Range(std::uint64_t(1), std::uint64_t(1) << 62).description(""))
        ->type_name("N");
    m_flags.addTo(*m_app);
    m_app->footer(words(resumeExamples()) + words(exitCodes()));
}

ExitCode ResumeCommand::execute(Signals &signals)
{
    const QString runFile = fromArgument(m_runFile);
    const auto breakpoints = breakpointsOf(m_flags);
    if (!breakpoints)
        return refuse(breakpoints.error());
    session::SessionOptions options = sessionOptions(m_flags, *breakpoints);
    options.hearsDevices = false;
    auto session = session::Session::open(runFile, options, m_batches);
    session->wait([&](const session::Snapshot &) { return !signals.arrived(); });
    const auto opened = session->snapshot();
    if (opened->state == session::RunState::Failed && opened->error)
        return refuse(*opened->error);
    if (opened->state == session::RunState::Paused && !opened->canRun)
        return refuse({ErrorKind::BadArgument, runFile,
                       RunWords::tr("Its devices send their readings over the network. Go on with it by "
                                    "fleetgrad-cli serve, or fork it.")});
    Drive run = driveOf(m_flags, runFile, false);
    run.loggedBatch = opened->batch;
    run.readBefore = opened->readings;
    run.breakpoints = *breakpoints;
    if (m_flags.speed > 0)
        session->setSpeed(m_flags.speed);
    if (opened->state == session::RunState::Paused && opened->canRun && !signals.arrived())
        session->resume();
    return driveSession(std::move(session), run, signals);
}

} // namespace fleetgrad::cli
