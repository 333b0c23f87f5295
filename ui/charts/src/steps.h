// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>

namespace fleetgrad::charts {

/// 1, 2 or 5 times a power of ten.
struct Step
{
    int mantissa = 1;
    int exponent = 0;

    double size() const { return mantissa * std::pow(10.0, exponent); }
    double at(double multiple) const;
    double first(double minimum) const; ///< the smallest multiple not below the minimum
    double last(double maximum) const;  ///< the largest multiple not above the maximum
};

/// The smallest step of which at most `most` multiples lie in [minimum, maximum], minimum < maximum.
Step stepFor(double minimum, double maximum, int most, bool wholeNumbers = false);

} // namespace fleetgrad::charts
