// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exitcode.h"

#include <CLI/CLI.hpp>

#include <string>

namespace fleetgrad::store {
class RunFileReader;
}

namespace fleetgrad::cli {

/// `inspect FILE`: what is in a run file or a model file. Changes nothing.
class InspectCommand
{
public:
    explicit InspectCommand(CLI::App &program);

    bool isChosen() const { return m_app->parsed(); }
    ExitCode execute();

private:
    ExitCode inspectRun(const QString &path);
    ExitCode inspectModel(const QString &path);
    ExitCode printRun(store::RunFileReader &reader);
    ExitCode printWaiting(store::RunFileReader &reader);
    ExitCode printForks(store::RunFileReader &reader);
    ExitCode printRunJson(store::RunFileReader &reader);
    ExitCode printEvents(store::RunFileReader &reader);
    ExitCode printVersions(store::RunFileReader &reader);

    CLI::App *m_app;
    std::string m_file;
    bool m_json = false, m_digest = false, m_events = false, m_versions = false, m_config = false;
};

} // namespace fleetgrad::cli
