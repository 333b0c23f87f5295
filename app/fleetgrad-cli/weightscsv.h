// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fleet/error.h>

#include <QString>

#include <cstddef>

namespace fleetgrad::store {
class RunFileReader;
}

namespace fleetgrad::cli {

/// Writes the newest stored local model of each device as one line of a CSV file: device, version, base
/// version, batch, bias, then a column for each feature that a device of the run has, empty where this one
/// has not. Returns how many devices have no stored model, and so no line.
Expected<std::size_t> writeWeights(store::RunFileReader &run, const QString &path);

} // namespace fleetgrad::cli
