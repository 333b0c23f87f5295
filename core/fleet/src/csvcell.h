// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace fleetgrad::fleet {

/// What one field of a CSV is, where a number is wanted.
enum class CsvNumber : unsigned char {
    Finite,
    Missing,      ///< empty, NaN, null, NA, N/A, none, - or ?, in any case
    Infinite,     ///< infinite, or beyond the range of double
    DecimalComma, ///< "12,5"
    Text,
};

/// Reads a number with a decimal point, whatever the locale, or 32 bits in hexadecimal (0x2a); `value` is NaN
/// unless it is Finite.
CsvNumber csvNumber(std::string_view field, double &value);

/// 1 for 1, 1.0, true, anomaly, anomalous; 0 for 0, 0.0, false, normal; -1 (no label) for a missing value.
std::optional<std::int8_t> csvLabel(std::string_view field);

} // namespace fleetgrad::fleet
