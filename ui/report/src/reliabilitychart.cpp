// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reliabilitychart.h"

#include <charts/theme.h>
#include <session/texts.h>

#include <QCoreApplication>

namespace fleetgrad::report {

namespace {

constexpr std::uint64_t fewestReadings = 50;

class ReliabilityChart
{
    Q_DECLARE_TR_FUNCTIONS(ReliabilityChart)
};

charts::Curve curveOf(const learning::Reliability &reliability, const QString &name, int color)
{
    charts::Curve curve;
    curve.name = name;
    curve.color = charts::curveColor(color);
    for (const learning::Reliability::Bin &bin : reliability.bins) {
        if (bin.readings >= fewestReadings)
            curve.points.push_back(charts::Point::raw(bin.meanPredicted(), float(bin.observed())));
    }
    return curve;
}

} // namespace

charts::Chart reliabilityChart(const fleet::AlarmSummary &summary)
{
    using learning::Scorer;
    charts::Chart chart;
    chart.title = ReliabilityChart::tr("Reliability");
    chart.subtitle = ReliabilityChart::tr("share of anomalies by predicted probability");
    chart.x.title = ReliabilityChart::tr("predicted");
    chart.x.decimals = chart.y.decimals = 1;
    chart.emptyText = ReliabilityChart::tr("Needs labelled readings");
    chart.curves.push_back({ReliabilityChart::tr("as predicted"),
                            {},
                            charts::CurveStyle::Baseline,
                            {charts::Point::raw(0, 0), charts::Point::raw(1, 1)},
                            false});
    for (const Scorer scorer : {Scorer::Local, Scorer::Global, Scorer::Decision})
        chart.curves.push_back(
            curveOf(summary.reliability[std::size_t(scorer)], session::scorerText(scorer), int(scorer)));
    chart.curves.back().emphasised = true;
    return chart;
}

} // namespace fleetgrad::report
