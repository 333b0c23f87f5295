// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapscale.h"

#include <charts/colormap.h>
#include <charts/ticks.h>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

namespace {

constexpr double outermost = 0.01; ///< share of the values at each end that may be cut

QString endText(double value, bool isCut, QChar sign)
{
    const QString number = charts::formatValue(value, 2);
    return isCut ? QString(sign + u'\u202f' + number) : number;
}

} // namespace

charts::SteadyRange steadyRange(fleet::ChartMetric metric)
{
    // An accuracy of 0 means nothing: guessing alone comes to half or more.
    return metric == fleet::ChartMetric::Accuracy || metric == fleet::ChartMetric::BalancedAccuracy
               ? charts::SteadyRange::share()
               : charts::SteadyRange::fromZero();
}

QRgb MapScale::color(float value) const
{
    const double share = (double(value) - range.minimum) / (range.maximum - range.minimum);
    return charts::viridis(lowIsGood ? 1 - share : share);
}

QString MapScale::goodEnd() const
{
    return lowIsGood ? endText(range.minimum, cutsLow, u'≤') : endText(range.maximum, cutsHigh, u'≥');
}

QString MapScale::badEnd() const
{
    return lowIsGood ? endText(range.maximum, cutsHigh, u'≥') : endText(range.minimum, cutsLow, u'≤');
}

SteadyScale::SteadyScale(fleet::ChartMetric metric) : m_metric(metric), m_range(steadyRange(metric))
{
}

MapScale SteadyScale::update(const session::FleetMap &map, std::chrono::milliseconds now)
{
    MapScale scale;
    scale.lowIsGood = m_metric == fleet::ChartMetric::LogLoss;
    std::vector<float> known;
    std::ranges::copy_if(map.values, std::back_inserter(known), [](float v) { return std::isfinite(v); });
    if (known.empty()) {
        scale.range = m_range.range();
        return scale;
    }
    const auto [least, most] = std::ranges::minmax(known);
    const auto quantile = [&known](double share) {
        const auto at = known.begin() + std::ptrdiff_t(share * double(known.size() - 1));
        std::ranges::nth_element(known, at);
        return double(*at);
    };
    m_range.update(quantile(outermost), quantile(1 - outermost), now);
    scale.range = m_range.range();
    scale.cutsLow = double(least) < scale.range.minimum;
    scale.cutsHigh = double(most) > scale.range.maximum;
    return scale;
}

} // namespace fleetgrad::desktop
