// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace fleetgrad::desktop {

/// A demonstration, as a person reads of it.
struct Preset
{
    QString name; ///< as fleet::applyPreset() takes it
    QString title, remark;
};

/// The smallest first.
std::vector<Preset> presets();

} // namespace fleetgrad::desktop
