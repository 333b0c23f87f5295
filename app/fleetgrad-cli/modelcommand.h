// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configflags.h"
#include "deploycommand.h"
#include "exitcode.h"
#include "modelchoice.h"

#include <CLI/CLI.hpp>

#include <string>

namespace fleetgrad::cli {

/// `model show|convert|score|deploy`: models of files and of runs; only the last changes one, a run.
class ModelCommand
{
public:
    explicit ModelCommand(CLI::App &program);

    bool isChosen() const { return m_app->parsed(); }
    ExitCode execute();

private:
    void addShow();
    void addConvert();
    void addScore();
    ExitCode show();
    ExitCode convert();
    ExitCode score();

    CLI::App *m_app, *m_show = nullptr, *m_convert = nullptr, *m_score = nullptr;
    DeployCommand m_deploy;
    ModelChoice m_shown, m_converted, m_scoring;
    ConfigFlags m_config;
    std::string m_to, m_format, m_readings, m_output, m_only;
    bool m_json = false;
};

} // namespace fleetgrad::cli
