// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "series.h"

#include <fleet/error.h>
#include <fleet/runconfig.h>

#include <stop_token>

namespace fleetgrad::fleet {

/// Reads test/machine-1-1.txt of the Server Machine Dataset as its authors publish it
/// (NetManAIOps/OmniAnomaly): rows of numbers between commas, without a header, and its labels from another
/// file, one a line. The 38 columns have the names that are given in issue 22 of that repository.
Expected<FileContent> loadServerMachine(const QString &path, const QString &labelPath,
                                        const ColumnMapping &mapping, const std::stop_token &stop);

} // namespace fleetgrad::fleet
