// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>
#include <QString>

#include <string>

namespace fleetgrad::cli {

/// The folder of what makes a server: its certificate and key, and who may connect to it.
class IdentityFolder
{
public:
    /// Adds --identity.
    void addTo(CLI::App &app);
    QString path() const;
    QString tokens() const;

private:
    std::string m_folder;
};

} // namespace fleetgrad::cli
