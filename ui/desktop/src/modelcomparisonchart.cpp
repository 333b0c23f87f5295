// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modelcomparisonchart.h"

#include "figures.h"

#include <charts/theme.h>

#include <QCoreApplication>

#include <algorithm>
#include <cstddef>
#include <vector>

namespace fleetgrad::desktop {

namespace {

class ComparisonChart
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonChart)
};

charts::Curve curveOf(const session::ModelComparison &comparison, std::size_t model, const QString &name)
{
    charts::Curve curve;
    curve.name = name;
    curve.color = charts::curveColor(int(model));
    double number = double(comparison.firstReading);
    for (const session::ComparedReading &reading : comparison.readings)
        curve.points.push_back(charts::Point::raw(number++, reading.probability[model]));
    return curve;
}

/// Some readings are from before the younger of the two.
bool hasOld(const session::ModelComparison &comparison)
{
    return !comparison.readings.empty() && comparison.readings.front().batch < comparison.newFrom;
}

/// Readings that are anomalies by their labels, as stretches.
std::vector<charts::Span> anomalies(const session::ModelComparison &comparison)
{
    std::vector<charts::Span> spans;
    double number = double(comparison.firstReading);
    for (const session::ComparedReading &reading : comparison.readings) {
        if (reading.label > 0) {
            if (!spans.empty() && spans.back().to == number - 0.5)
                spans.back().to = number + 0.5;
            else
                spans.push_back({number - 0.5, number + 0.5});
        }
        ++number;
    }
    return spans;
}

} // namespace

charts::Chart modelComparisonChart(const session::ModelComparison &comparison,
                                   const std::array<QString, 2> &names, double threshold, int most)
{
    charts::Chart chart;
    chart.title = ComparisonChart::tr("Probability of an anomaly");
    chart.subtitle =
        hasOld(comparison)
            ? ComparisonChart::tr("shaded: anomalies by their labels; from the vertical on new to both")
            : ComparisonChart::tr("shaded: anomalies by their labels");
    chart.x.title = ComparisonChart::tr("reading");
    chart.x.wholeNumbers = true;
    chart.y.minimum = 0;
    chart.y.maximum = 1;
    if (comparison.error) {
        chart.emptyText = comparison.error->text();
        return chart;
    }
    const std::size_t count = comparison.readings.size();
    const std::size_t shown = std::min(count, std::size_t(most));
    chart.x.minimum = double(comparison.firstReading + (count - shown));
    chart.x.maximum = chart.x.minimum + double(std::max<std::size_t>(shown, 2) - 1);
    chart.emptyText = ComparisonChart::tr("The device has not read anything yet.");
    chart.curves = {curveOf(comparison, 0, names[0]), curveOf(comparison, 1, names[1]),
                    charts::Curve::baseline(ComparisonChart::tr("alarm"), float(threshold))};
    chart.spans = anomalies(comparison);
    const auto fresh = std::ranges::lower_bound(comparison.readings, comparison.newFrom, {},
                                                &session::ComparedReading::batch);
    if (hasOld(comparison) && fresh != comparison.readings.end())
        chart.rounds = {double(comparison.firstReading) + double(fresh - comparison.readings.begin())};
    return chart;
}

QString agreementSentence(const session::ModelComparison &comparison, double threshold)
{
    if (comparison.error)
        return {};
    const session::Agreement agreed = session::agreement(comparison.readings, threshold);
    const auto count = [](std::size_t readings) { return wholeText(readings); };
    QString text =
        ComparisonChart::tr("Of %1 readings, with an alarm from probability %2 on: both alarm %3, only A "
                            "%4, only B %5, neither %6. B says %7 on average, and is %8 away from A.")
            .arg(count(comparison.readings.size()), scoreText(threshold), count(agreed.both),
                 count(agreed.onlyFirst), count(agreed.onlySecond), count(agreed.neither),
                 changeText(agreed.meanDifference), scoreText(agreed.meanDistance));
    if (hasOld(comparison))
        text += QLatin1Char(' ') +
                ComparisonChart::tr("Readings up to batch %L1 came before one of them was made and "
                                    "may have taught it.")
                    .arg(comparison.newFrom - 1);
    return text;
}

} // namespace fleetgrad::desktop
