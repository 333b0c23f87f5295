// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desktop/look.h>

#include <QString>
#include <QStringList>

#include <optional>

namespace fleetgrad {

/// What the command line of the desktop asks for.
struct Arguments
{
    QStringList paths;                         ///< to open
    QString preset;                            ///< of the demonstration to show; empty: none was asked for
    std::optional<desktop::ThemeChoice> theme; ///< instead of the remembered one, not remembered itself
    double speed = 1000;
    QSize size;           ///< of the window; empty: as it was
    QStringList compared; ///< run files to lay beside the run in hand
    QString view;         ///< to bring to the front; empty: as it was
    QString screenshot;   ///< a PNG of the window to write; then the program ends
    double after = 10;    ///< seconds until then
};

/// Whether the program is to print its help or its version, and nothing else.
bool asksForWords(const QStringList &arguments);
/// The language that the arguments ask for, right or wrong: needed before they are parsed. Nothing where they
/// don't.
std::optional<QString> languageOf(const QStringList &arguments);
/// Ends the program where help, the version or something impossible is asked for.
Arguments parseArguments(const QStringList &arguments);

} // namespace fleetgrad
