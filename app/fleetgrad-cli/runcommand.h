// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configflags.h"
#include "exitcode.h"
#include "signals.h"

#include <fleet/error.h>
#include <session/breakpoint.h>

#include <CLI/CLI.hpp>
#include <QString>

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace fleetgrad::session {
class Session;
struct SessionOptions;
} // namespace fleetgrad::session

namespace fleetgrad::cli {

struct Drive;

/// How a run is driven and what it leaves, of `run`, `replay`, `resume` and `fork`.
struct RunFlags
{
    std::string report;
    std::vector<std::string> breaks;
    int threads = 0;
    double speed = 0;
    bool json = false, quiet = false, log = false;

    void addTo(CLI::App &app);
};

/// What these flags make of a session and of a run in `runFile`.
Expected<std::vector<session::Breakpoint>> breakpointsOf(const RunFlags &flags);
session::SessionOptions sessionOptions(const RunFlags &flags,
                                       const std::vector<session::Breakpoint> &breakpoints);
Drive driveOf(const RunFlags &flags, const QString &runFile, bool isTemporary);

/// `run` and `replay PATH`.
class RunCommand
{
public:
    enum class Kind : unsigned char { Simulation, Replay };
    RunCommand(CLI::App &program, Kind kind);

    bool isChosen() const { return m_app->parsed(); }
    ExitCode execute(Signals &signals);

private:
    ExitCode runAgain(const QString &recorded, Signals &signals);
    ExitCode drive(const fleet::RunConfig &config, const QString &recorded, Signals &signals);

    CLI::App *m_app;
    Kind m_kind;
    ConfigFlags m_config;
    RunFlags m_flags;
    std::string m_path, m_output;
    bool m_printConfig = false;
};

/// `resume RUNFILE`.
class ResumeCommand
{
public:
    explicit ResumeCommand(CLI::App &program);

    bool isChosen() const { return m_app->parsed(); }
    ExitCode execute(Signals &signals);

private:
    CLI::App *m_app;
    RunFlags m_flags;
    std::string m_runFile;
    std::uint64_t m_batches = 0;
};

} // namespace fleetgrad::cli
