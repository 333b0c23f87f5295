// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configflags.h"
#include "exitcode.h"
#include "identityfolder.h"
#include "signals.h"

#include <fleet/error.h>
#include <store/rotation.h>

#include <CLI/CLI.hpp>

#include <string>

namespace fleetgrad::transport {
struct Listening;
} // namespace fleetgrad::transport

namespace fleetgrad::cli {

/// `serve RUNFILE`: a run without an end in sight, and an endpoint that tells how it is.
class ServeCommand
{
public:
    explicit ServeCommand(CLI::App &program);

    bool isChosen() const { return m_app->parsed(); }
    ExitCode execute(Signals &signals);

private:
    Expected<transport::Listening> listening() const;

    CLI::App *m_app;
    ConfigFlags m_config;
    std::string m_runFile, m_replay, m_listen = "127.0.0.1:8441";
    IdentityFolder m_identity;
    std::string m_certificate, m_key, m_authority;
    bool m_plain = false;
    store::Rotation m_rotation;
    int m_threads = 0, m_desktopRate = 190;
    double m_speed = 0;
};

} // namespace fleetgrad::cli
