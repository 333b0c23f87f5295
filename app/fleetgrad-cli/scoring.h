// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fleet/error.h>
#include <fleet/runconfig.h>
#include <store/modelfile.h>

#include <QString>

namespace fleetgrad::cli {

/// Writes device, time and probability of each reading of the source, device after device, as CSV; of device
/// `only` where that is not empty. A model that takes other features than one of the devices has is refused
/// before anything is written. An empty `path` is standard output.
Expected<void> scoreReadings(const store::ModelFile &model, fleet::RunConfig config, const QString &only,
                             const QString &path);

} // namespace fleetgrad::cli
