// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configflags.h"
#include "exitcode.h"
#include "signals.h"

#include <CLI/CLI.hpp>

#include <string>
#include <vector>

namespace fleetgrad::cli {

/// `evaluate PATH`: what the decision, the models and the baselines are worth on files, where labels come at
/// once and late.
class EvaluateCommand
{
public:
    explicit EvaluateCommand(CLI::App &program);

    bool isChosen() const { return m_app->parsed(); }
    ExitCode execute(Signals &signals);

private:
    CLI::App *m_app;
    ConfigFlags m_config;
    std::string m_path;
    std::vector<int> m_delays{0, 50, 200, 1440};
    int m_threads = 0;
    bool m_leaveOneOut = false, m_json = false, m_quiet = false;
};

} // namespace fleetgrad::cli
