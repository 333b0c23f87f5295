// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fleet/source.h>
#include <session/fleetmap.h>

#include <QString>

#include <vector>

namespace fleetgrad::desktop {

/// The fleet map as CSV (RFC 4180): a line for each row with its first device, how many devices it is the
/// mean of, and a value for each column, named by its last batch; empty where there is none. Null: the header
/// alone.
QString mapCsv(const session::FleetMap *map, const std::vector<fleet::DeviceInfo> *infos);

} // namespace fleetgrad::desktop
