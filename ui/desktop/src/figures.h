// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>

// How figures are written on screen, the same in every view.

namespace fleetgrad::desktop {

/// Three decimals; an en dash for what does not exist.
QString scoreText(double value);
/// The same with its sign: "+0.012", "−0.004".
QString changeText(double value);
/// "4.6%"
QString percentText(double share);
/// Whole up to 9,999, then in SI steps: "24.1 M".
QString countText(std::uint64_t count);
/// Whole, with the locale's separators.
QString wholeText(std::uint64_t count);
/// "24.1 M readings/s" without the unit: three significant digits in SI steps.
QString rateText(double perDay);       ///< 0.98, 12.5, 340: three digits; a dash for NaN
QString shortDuration(double seconds); ///< 8.5 s, 16 min, 3.2 h, 4.1 d; a dash for NaN
QString siText(double value);
/// What a figure that does not exist is written as.
QString dash();

} // namespace fleetgrad::desktop
