// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

// The parser's own words in the user's language.

namespace fleetgrad::cli {

/// Before options and commands are added: they take these words over.
void translateParser(CLI::App &app);
/// After the commands are added.
void translateCommands(CLI::App &app);

} // namespace fleetgrad::cli
