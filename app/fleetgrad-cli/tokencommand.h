// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exitcode.h"
#include "identityfolder.h"

#include <CLI/CLI.hpp>

#include <string>

namespace fleetgrad::cli {

/// `token add|list|remove`: who may connect to a server.
class TokenCommand
{
public:
    explicit TokenCommand(CLI::App &program);
    bool isChosen() const { return m_app->parsed(); }
    ExitCode execute() const;

private:
    ExitCode add() const;
    ExitCode list() const;

    CLI::App *m_app = nullptr, *m_add = nullptr, *m_list = nullptr, *m_remove = nullptr;
    IdentityFolder m_folder, m_listFolder, m_removeFolder;
    std::string m_name, m_role = "watch", m_device, m_removed;
};

} // namespace fleetgrad::cli
