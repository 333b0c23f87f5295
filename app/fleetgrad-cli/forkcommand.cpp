// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forkcommand.h"

#include "console.h"
#include "drive.h"
#include "helptexts.h"

#include <session/session.h>
#include <store/branches.h>
#include <store/runfile.h>

#include <QCoreApplication>

#include <utility>

namespace fleetgrad::cli {

namespace {

class ForkWords
{
    Q_DECLARE_TR_FUNCTIONS(ForkWords)
};

std::string words(const QString &text)
{
    return text.toStdString();
}

tl::unexpected<ConfigRefused> refused(const Error &error)
{
    return tl::make_unexpected(ConfigRefused{error, exitCodeOf(error)});
}

} // namespace

ForkCommand::ForkCommand(CLI::App &program)
{
    m_app = program.add_subcommand(
        "fork", words(ForkWords::tr("Go on from a batch of a run with other settings, in the same file")));
    m_app
        ->add_option("RUNFILE", m_runFile,
                     words(ForkWords::tr("The run file, or a fork in it: plant.fleetrun#name")))
        ->required();
    m_app
        ->add_option("--at", m_batch,
                     words(ForkWords::tr("The last batch that the fork has in common with the run")))
        ->check(CLI::Range(std::uint64_t(1), std::uint64_t(1) << 62).description(""))
        ->type_name("BATCH")
        ->required();
    m_app
        ->add_option("--name", m_name,
                     words(ForkWords::tr("What the fork is called; without it fork-1, fork-2, ...")))
        ->type_name("NAME");
    m_config.addFork(*m_app);
    m_flags.addTo(*m_app);
    m_app->footer(words(forkExamples()) + words(exitCodes()));
}

tl::expected<session::ForkRequest, ConfigRefused> ForkCommand::request() const
{
    session::ForkRequest request;
    request.parent = fromArgument(m_runFile);
    request.batch = m_batch;
    request.name = fromArgument(m_name);
    const auto reader = store::RunFileReader::open(request.parent);
    if (!reader)
        return refused(reader.error());
    auto config = m_config.over((*reader)->info().config);
    if (!config)
        return tl::make_unexpected(config.error());
    request.config = *std::move(config);
    if (request.name.isEmpty()) {
        auto name = session::freeForkName(request.parent);
        if (!name)
            return refused(name.error());
        request.name = *std::move(name);
    }
    return request;
}

ExitCode ForkCommand::execute(Signals &signals)
{
    const auto breakpoints = breakpointsOf(m_flags);
    if (!breakpoints)
        return refuse(breakpoints.error());
    const auto fork = request();
    if (!fork) {
        complain(fork.error().error.text());
        return fork.error().code;
    }
    session::SessionOptions options = sessionOptions(m_flags, *breakpoints);
    options.paused = true;
    auto session = session::Session::fork(*fork, options);
    session->wait([&](const session::Snapshot &) { return !signals.arrived(); });
    const auto opened = session->snapshot();
    if (opened->state == session::RunState::Failed && opened->error)
        return refuse(*opened->error);
    Drive run =
        driveOf(m_flags, store::RunAddress{store::addressOf(fork->parent).file, fork->name}.text(), false);
    run.loggedBatch = opened->batch;
    run.readBefore = opened->readings;
    run.breakpoints = *breakpoints;
    if (opened->state == session::RunState::Paused && !signals.arrived())
        session->resume();
    return driveSession(std::move(session), run, signals);
}

} // namespace fleetgrad::cli
