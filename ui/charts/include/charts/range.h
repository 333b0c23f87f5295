// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart.h"

#include <chrono>
#include <optional>

namespace fleetgrad::charts {

struct Range
{
    double minimum = 0;
    double maximum = 1;

    bool operator==(const Range &) const = default;
};

/// The finite values of curves, band and markers between x.minimum and x.maximum of the chart; baselines
/// included. Nothing if there are none.
std::optional<Range> valueRange(const Chart &chart);

/// The range widened to hold [low, high]; non-finite values leave it as it is.
Range enlargeRange(Range range, double low, double high);

/// The narrowest range with ends at round numbers (1-2-5 steps) that holds the given one. A range of one
/// value is opened around it.
Range roundRange(Range range);

/// A range with both ends finite, in order and apart: what an axis of these ends is drawn with.
Range repairedRange(double minimum, double maximum);

/// The range of a y axis that doesn't tremble: it widens at once, to round numbers, and narrows only after
/// the values have needed clearly less for some seconds.
class SteadyRange
{
public:
    /// Both ends follow the values.
    static SteadyRange free();
    /// Starts at 0, for losses, rates and counts; the upper end follows the values.
    static SteadyRange fromZero();
    /// Both ends follow the values, and stay within 0 and 1 as they do.
    static SteadyRange share();

    /// Takes the extremes of what is visible now. `now` is any clock that only goes forward. Returns whether
    /// the range changed. Non-finite extremes are ignored.
    bool update(double low, double high, std::chrono::milliseconds now);
    /// The same with the values of a chart; also writes the range to the chart's y axis.
    bool update(Chart &chart, std::chrono::milliseconds now);
    /// Forgets the past: the next update sets the range (after a change of what is shown).
    void reset();

    Range range() const { return m_range; }

private:
    enum class Ends { Free, FromZero, Share };
    explicit SteadyRange(Ends ends) : m_ends(ends) {}
    Range wanted(Range needed) const;
    void narrowLate(Range needed, std::chrono::milliseconds now);

    Ends m_ends;
    Range m_range;
    bool m_set = false;
    std::optional<std::chrono::milliseconds> m_roomySince; ///< since when the range has been too wide
    Range m_needed;                                        ///< by the values since then
};

} // namespace fleetgrad::charts
