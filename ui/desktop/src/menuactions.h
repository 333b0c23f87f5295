// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desktop/palettemodel.h>

namespace fleetgrad::desktop {

/// Everything that can be chosen in a menu and in the menus within it, which its name tells: "Theme ▸ Dark".
std::vector<PaletteModel::NamedAction> menuActions(const QAction &menu);

/// "F&leet" is "Fleet".
QString withoutMnemonic(QString text);

} // namespace fleetgrad::desktop
