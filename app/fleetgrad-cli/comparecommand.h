// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exitcode.h"

#include <session/runoutline.h>

#include <CLI/CLI.hpp>

#include <string>
#include <vector>

namespace fleetgrad::cli {

/// `compare RUNFILE RUNFILE...`: in what runs differ, and what came of each. Changes nothing.
class CompareCommand
{
public:
    explicit CompareCommand(CLI::App &program);

    bool isChosen() const { return m_app->parsed(); }
    ExitCode execute();

private:
    void printTables(const std::vector<session::RunOutline> &runs) const;
    void printJson(const std::vector<session::RunOutline> &runs) const;

    CLI::App *m_app;
    std::vector<std::string> m_files;
    bool m_json = false, m_allKeys = false;
};

} // namespace fleetgrad::cli
