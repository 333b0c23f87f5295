// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charts/range.h>
#include <session/fleetmap.h>

#include <QRgb>
#include <QString>

#include <chrono>

namespace fleetgrad::desktop {

/// Which colour a value of the fleet map has: bright is good, whatever the metric.
struct MapScale
{
    charts::Range range;
    bool lowIsGood = false;                 ///< of log loss
    bool cutsLow = false, cutsHigh = false; ///< a few values lie outside the range

    /// Transparent for NaN.
    QRgb color(float value) const;
    /// What stands at the bright and at the dark end of the bar: "0.70", "≥ 0.70".
    QString goodEnd() const;
    QString badEnd() const;
};

/// The scale of one metric, which follows the values without trembling: all but the outermost hundredth.
class SteadyScale
{
public:
    explicit SteadyScale(fleet::ChartMetric metric = fleet::ChartMetric::PrAuc);
    MapScale update(const session::FleetMap &map, std::chrono::milliseconds now);

private:
    fleet::ChartMetric m_metric;
    charts::SteadyRange m_range;
};

/// Scores begin at 0 where 0 has a meaning of its own, otherwise where the values do.
charts::SteadyRange steadyRange(fleet::ChartMetric metric);

} // namespace fleetgrad::desktop
