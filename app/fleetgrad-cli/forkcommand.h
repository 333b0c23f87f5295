// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configflags.h"
#include "runcommand.h"

#include <session/forking.h>

namespace fleetgrad::cli {

/// `fork RUNFILE`: goes on from a batch of a run with other settings, in the same file.
class ForkCommand
{
public:
    explicit ForkCommand(CLI::App &program);

    bool isChosen() const { return m_app->parsed(); }
    ExitCode execute(Signals &signals);

private:
    tl::expected<session::ForkRequest, ConfigRefused> request() const;

    CLI::App *m_app;
    ConfigFlags m_config;
    RunFlags m_flags;
    std::string m_runFile, m_name;
    std::uint64_t m_batch = 0;
};

} // namespace fleetgrad::cli
