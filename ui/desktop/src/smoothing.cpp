// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desktop/smoothing.h>

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <utility>

namespace fleetgrad::desktop {

namespace {

/// From where a value is forgotten: what lies farther before the visible range does not show in it.
constexpr double memory = 8; ///< time constants

/// The mean so far, in x with unequal steps.
class Mean
{
public:
    explicit Mean(double constant) : m_constant(constant) {}

    float add(double x, float value)
    {
        if (!std::isfinite(value)) {
            m_value = value;
            return value;
        }
        if (!std::isfinite(m_value))
            m_value = value;
        else
            m_value += weight(x - m_x) * (value - m_value);
        m_x = x;
        return m_value;
    }

private:
    /// Most steps are as long as the one before: an exponential function each would cost most of the time.
    float weight(double step)
    {
        if (step != m_step) {
            m_step = step;
            m_weight = float(1 - std::exp(-step / m_constant));
        }
        return m_weight;
    }

    double m_constant;
    double m_x = 0;
    double m_step = -1;
    float m_weight = 0;
    float m_value = std::nanf("");
};

/// What is visible, what it remembers, and one beyond, to which the last line leads.
struct Reach
{
    double from, to;

    Reach(const charts::Axis &x, double constant) : from(x.minimum - memory * constant), to(x.maximum) {}

    template <typename Items, typename X>
    std::pair<std::size_t, std::size_t> of(const Items &items, std::size_t count, X xOf) const
    {
        const auto end = items.begin() + std::ptrdiff_t(count);
        const auto first =
            std::partition_point(items.begin(), end, [&](const auto &item) { return xOf(item) < from; });
        const auto last = std::partition_point(first, end, [&](const auto &item) { return xOf(item) <= to; });
        return {std::size_t(first - items.begin()), std::min(count, std::size_t(last - items.begin()) + 1)};
    }
};

void smooth(charts::Curve &curve, const Reach &reach, double constant)
{
    Mean mean(constant);
    const auto [first, last] =
        reach.of(curve.points, curve.points.size(), [](const charts::Point &point) { return point.x; });
    for (std::size_t i = first; i < last; ++i) {
        charts::Point &point = curve.points[i];
        point = charts::Point::raw(point.x, mean.add(point.x, point.last));
    }
}

void smooth(charts::Band &band, const Reach &reach, double constant)
{
    Mean low(constant), high(constant);
    const std::size_t count = std::min({band.x.size(), band.low.size(), band.high.size()});
    const auto [first, last] = reach.of(band.x, count, [](double x) { return x; });
    for (std::size_t i = first; i < last; ++i) {
        band.low[i] = low.add(band.x[i], band.low[i]);
        band.high[i] = high.add(band.x[i], band.high[i]);
    }
}

} // namespace

void smooth(charts::Chart &chart, Smoothing smoothing)
{
    constexpr double light = 0.008, strong = 0.03;
    if (smoothing == Smoothing::Off)
        return;
    const double width = chart.x.maximum - chart.x.minimum;
    const double constant = std::max(1e-9, width * (smoothing == Smoothing::Light ? light : strong));
    const Reach reach(chart.x, constant);
    const std::size_t count = chart.curves.size();
    for (std::size_t i = 0; i < count; ++i) {
        if (chart.curves[i].color.isValid()) // of one device, not of the fleet
            chart.curves.push_back(
                {{}, chart.curves[i].color, charts::CurveStyle::Faint, chart.curves[i].points, false});
        smooth(chart.curves[i], reach, constant);
    }
    if (chart.band)
        smooth(*chart.band, reach, constant);
    for (QString *words : {&chart.subtitle, &chart.brief})
        *words = QCoreApplication::translate("LearningView", "%1, smoothed").arg(*words);
}

} // namespace fleetgrad::desktop
