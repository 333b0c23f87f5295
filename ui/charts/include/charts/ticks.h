// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace fleetgrad::charts {

struct Tick
{
    double value = 0;
    QString label;
};

/// Ticks at multiples of 1, 2 or 5 times a power of ten within [minimum, maximum], at most `most` of them,
/// all with the same number of decimals. From a million on the labels use SI steps (1.2 M). At least one tick
/// wherever the range holds a round number; none if most < 1. On a logarithmic axis: at powers of ten, at 1,
/// 2 and 5 times these where there is room, or at every second, third... power where there is little. On an
/// axis with a scale as that says.
std::vector<Tick> ticks(const Axis &axis, int most);

// Numbers for persons follow the default QLocale.

/// A value as it is written beside a curve: fixed decimals, a true minus sign, a dash for NaN.
QString formatValue(double value, int decimals);
/// 24,100,000 or 24.100.000.
QString formatCount(std::uint64_t count);

} // namespace fleetgrad::charts
