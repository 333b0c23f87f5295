// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configflags.h"
#include "exitcode.h"
#include "signals.h"

#include <fleet/ratefinder.h>

#include <CLI/CLI.hpp>

#include <string>

namespace fleetgrad::cli {

/// `find-rate [PATH]`: what many learning rates come to on the same readings, and which to use.
class FindRateCommand
{
public:
    explicit FindRateCommand(CLI::App &program);

    bool isChosen() const { return m_app->parsed(); }
    ExitCode execute(Signals &signals);

private:
    Expected<fleet::RateFinding> find(const fleet::RateFinderPlan &plan, Signals &signals) const;

    CLI::App *m_app;
    ConfigFlags m_config;
    std::string m_path;
    double m_lowest = 1e-4, m_highest = 1;
    int m_rates = 25, m_mostDevices = 100, m_threads = 0;
    bool m_json = false, m_quiet = false;
};

} // namespace fleetgrad::cli
