// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace fleetgrad::charts {

struct Tick;

/// What an axis of x says and is spaced by instead of x: a rising function of x, given at some x, with
/// straight lines between these and on beyond them.
class Scale
{
public:
    enum class Kind {
        Number,
        Duration, ///< seconds
        Date,     ///< seconds since 1970, UTC
    };
    struct Knot
    {
        double x = 0, value = 0;
    };

    /// At least two knots, x and value both strictly ascending.
    Scale(Kind kind, std::vector<Knot> knots);

    Kind kind() const { return m_kind; }
    double valueAt(double x) const;
    double xAt(double value) const;
    /// At most `most` ticks where the value is a round number, or a round time, in [minimum, maximum] of x;
    /// Tick::value is x.
    std::vector<Tick> ticks(double minimum, double maximum, int most) const;
    /// The value at x in words: "2014-04-01 00:05" as the locale writes it, "1:05:00", "15,300".
    QString text(double x) const;
    /// The value at x as CSV files hold it: ISO 8601 with Z, seconds, or a number.
    QString csvText(double x) const;

private:
    double follow(double at, double Knot::*from, double Knot::*to) const;

    Kind m_kind;
    std::vector<Knot> m_knots;
};

} // namespace fleetgrad::charts
