// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desktop/smoothing.h>

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace fleetgrad::desktop {

namespace {

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
            m_value += float(1 - std::exp(-(x - m_x) / m_constant)) * (value - m_value);
        m_x = x;
        return m_value;
    }

private:
    double m_constant;
    double m_x = 0;
    float m_value = std::nanf("");
};

void smooth(charts::Curve &curve, double constant)
{
    Mean mean(constant);
    for (charts::Point &point : curve.points)
        point = charts::Point::raw(point.x, mean.add(point.x, point.last));
}

void smooth(charts::Band &band, double constant)
{
    Mean low(constant), high(constant);
    const std::size_t count = std::min({band.x.size(), band.low.size(), band.high.size()});
    for (std::size_t i = 0; i < count; ++i) {
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
    for (charts::Curve &curve : chart.curves)
        smooth(curve, constant);
    if (chart.band)
        smooth(*chart.band, constant);
    chart.subtitle = QCoreApplication::translate("LearningView", "%1, smoothed").arg(chart.subtitle);
}

} // namespace fleetgrad::desktop
