// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fleet/drift.h>
#include <fleet/source.h>

#include <QString>

namespace fleetgrad::desktop {

/// What a cell says: the cause, or what is done; empty where there is neither.
QString driftText(const fleet::DeviceDrift &drift);
/// The same, with everything that is known.
QString driftToolTip(const fleet::DeviceDrift &drift, const fleet::DeviceInfo &info);
/// What is done about it: "recalibrated; temperature in quarantine, by itself"; empty where nothing is.
QString doneText(const fleet::DeviceDrift &drift, const fleet::DeviceInfo &info);

} // namespace fleetgrad::desktop
