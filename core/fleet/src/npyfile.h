// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/error.h>

#include <cstdint>
#include <vector>

namespace fleetgrad::fleet {

/// A table of numbers as NumPy saves it.
struct NpyColumn
{
    std::vector<double> values; ///< one a row of the first column
    std::size_t columns = 1;    ///< that the file has
};

/// Reads the first column of a .npy file (format 1.0 to 3.0, NEP 1): one or two dimensions, float32 or
/// float64, little-endian, in C order. Refuses any other kind of array, one of no rows or of more than a
/// thousand million numbers, and a file that is longer or shorter than it says.
Expected<NpyColumn> loadNpyColumn(const QString &path);

} // namespace fleetgrad::fleet
