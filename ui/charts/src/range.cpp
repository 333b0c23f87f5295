// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/range.h"

#include "steps.h"
#include "visible.h"

#include <algorithm>
#include <cmath>

using namespace std::chrono_literals;

namespace fleetgrad::charts {

namespace {

constexpr double largestEnd = 1e30;
constexpr auto patience = 4s;           ///< how long a range stays too wide before it narrows
constexpr double clearlyNarrower = 0.7; ///< of the present width
constexpr int roundSteps = 5;

class Extremes
{
public:
    void add(double value)
    {
        if (!std::isfinite(value))
            return;
        m_range = m_range ? Range{std::min(m_range->minimum, value), std::max(m_range->maximum, value)}
                          : Range{value, value};
    }
    std::optional<Range> range() const { return m_range; }

private:
    std::optional<Range> m_range;
};

double width(Range range)
{
    return range.maximum - range.minimum;
}

bool holds(Range outer, Range inner)
{
    return outer.minimum <= inner.minimum && outer.maximum >= inner.maximum;
}

} // namespace

Range repairedRange(double minimum, double maximum)
{
    if (!std::isfinite(minimum) && !std::isfinite(maximum))
        return {0, 1};
    if (!std::isfinite(minimum))
        minimum = maximum - 1;
    if (!std::isfinite(maximum))
        maximum = minimum + 1;
    minimum = std::clamp(minimum, -largestEnd, largestEnd);
    maximum = std::clamp(maximum, -largestEnd, largestEnd);
    if (minimum > maximum)
        std::swap(minimum, maximum);
    const double least = std::max({std::abs(minimum), std::abs(maximum), 1e-30}) * 1e-9;
    if (maximum - minimum < least) {
        const double open = minimum == 0 && maximum == 0 ? 0.5 : std::max(std::abs(maximum) * 0.1, least);
        minimum -= open;
        maximum += open;
    }
    return {minimum, maximum};
}

Range enlargeRange(Range range, double low, double high)
{
    for (const double value : {low, high}) {
        if (!std::isfinite(value))
            continue;
        range.minimum = std::min(range.minimum, value);
        range.maximum = std::max(range.maximum, value);
    }
    return range;
}

Range roundRange(Range range)
{
    range = repairedRange(range.minimum, range.maximum);
    const Step step = stepFor(range.minimum, range.maximum, roundSteps + 1);
    return {step.at(std::floor(range.minimum / step.size() + 1e-9)),
            step.at(std::ceil(range.maximum / step.size() - 1e-9))};
}

std::optional<Range> valueRange(const Chart &chart)
{
    const Range x = repairedRange(chart.x.minimum, chart.x.maximum);
    Extremes extremes;
    for (const Curve &curve : chart.curves) {
        if (isConstant(curve))
            extremes.add(curve.points.front().last);
        for (const Point &point : isConstant(curve) ? std::span<const Point>() : visible(curve.points, x)) {
            extremes.add(point.low);
            extremes.add(point.high);
        }
    }
    if (chart.band) {
        for (std::size_t i = 0; i < bandSize(*chart.band); ++i) {
            if (chart.band->x[i] < x.minimum || chart.band->x[i] > x.maximum)
                continue;
            extremes.add(chart.band->low[i]);
            extremes.add(chart.band->high[i]);
        }
    }
    for (const QPointF &point : chart.markers.points) {
        if (point.x() >= x.minimum && point.x() <= x.maximum)
            extremes.add(point.y());
    }
    return extremes.range();
}

SteadyRange SteadyRange::free()
{
    return SteadyRange(Ends::Free);
}

SteadyRange SteadyRange::fromZero()
{
    return SteadyRange(Ends::FromZero);
}

SteadyRange SteadyRange::share()
{
    return SteadyRange(Ends::Share);
}

void SteadyRange::reset()
{
    m_set = false;
    m_roomySince.reset();
}

Range SteadyRange::wanted(Range needed) const
{
    if (m_ends == Ends::FromZero) {
        const double top = std::max(needed.maximum, 0.0);
        return top > 0 ? roundRange({0, top}) : Range{0, 1};
    }
    const Range range = roundRange(needed);
    if (m_ends == Ends::Share && needed.minimum >= 0 && needed.maximum <= 1)
        return {std::max(range.minimum, 0.0), std::min(range.maximum, 1.0)};
    return range;
}

bool SteadyRange::update(double low, double high, std::chrono::milliseconds now)
{
    if (!std::isfinite(low) || !std::isfinite(high))
        return false;
    const Range before = m_range;
    const Range needed{std::min(low, high), std::max(low, high)};
    const Range round = wanted(needed);
    if (!m_set) {
        m_set = true;
        m_range = round;
    } else if (!holds(m_range, round)) {
        m_range = wanted(enlargeRange(m_range, round.minimum, round.maximum));
        m_roomySince.reset();
    } else {
        narrowLate(needed, now);
    }
    return m_range != before;
}

void SteadyRange::narrowLate(Range needed, std::chrono::milliseconds now)
{
    const auto isRoomyFor = [this](Range values) {
        return width(wanted(values)) < clearlyNarrower * width(m_range);
    };
    if (!isRoomyFor(needed)) {
        m_roomySince.reset();
        return;
    }
    if (m_roomySince)
        m_needed = enlargeRange(m_needed, needed.minimum, needed.maximum);
    if (!m_roomySince || !isRoomyFor(m_needed)) {
        m_roomySince = now;
        m_needed = needed;
        return;
    }
    if (now - *m_roomySince >= patience) {
        m_range = wanted(m_needed);
        m_roomySince.reset();
    }
}

bool SteadyRange::update(Chart &chart, std::chrono::milliseconds now)
{
    const std::optional<Range> values = valueRange(chart);
    const bool changed = values && update(values->minimum, values->maximum, now);
    chart.y.minimum = m_range.minimum;
    chart.y.maximum = m_range.maximum;
    return changed;
}

} // namespace fleetgrad::charts
