// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ratechart.h"

#include <charts/range.h>

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace fleetgrad::desktop {

namespace {

constexpr std::size_t mostNamed = 12; ///< devices whose curves are named

class RateChart
{
    Q_DECLARE_TR_FUNCTIONS(RateChart)
};

charts::Curve rateCurve(const fleet::RateCurve &curve, const std::vector<double> &rates)
{
    charts::Curve drawn;
    for (std::size_t rate = 0; rate < rates.size(); ++rate)
        drawn.points.push_back(charts::Point::raw(std::log10(rates[rate]), float(curve.loss[rate])));
    return drawn;
}

/// Losses at wild rates would press what matters into a line at the bottom.
double topOf(const fleet::RateFinding &finding)
{
    const auto [least, most] = std::ranges::minmax(finding.fleet.loss);
    double top = std::min(most, 4 * least);
    for (const fleet::RateCurve &device : finding.devices)
        top = std::max(top, device.loss[device.chosen] * 1.1);
    return top * 1.05;
}

} // namespace

charts::Chart rateChart(const fleet::RateFinding &finding, const charts::Theme &theme)
{
    charts::Chart chart;
    chart.title = RateChart::tr("Log loss of the local models");
    chart.subtitle = RateChart::tr("scored first, trained second, by learning rate");
    chart.x.title = RateChart::tr("rate");
    chart.x.isLogarithmic = true;
    chart.x.minimum = std::log10(finding.rates.front());
    chart.x.maximum = std::log10(finding.rates.back());
    chart.y.minimum = 0;
    chart.y.maximum = charts::roundRange({0, topOf(finding)}).maximum;
    chart.y.readoutDecimals = 4;
    QColor faint = theme.baseline;
    faint.setAlphaF(finding.devices.size() <= mostNamed ? 0.8F : 0.45F);
    for (const fleet::RateCurve &device : finding.devices) {
        charts::Curve curve = rateCurve(device, finding.rates);
        curve.color = faint;
        if (finding.devices.size() <= mostNamed)
            curve.name = finding.names[device.device];
        chart.curves.push_back(std::move(curve));
    }
    charts::Curve mean = rateCurve(finding.fleet, finding.rates);
    mean.name = RateChart::tr("fleet");
    mean.color = charts::curveColor(0);
    mean.emphasised = true;
    chart.curves.push_back(std::move(mean));
    charts::Band band;
    band.name = RateChart::tr("± standard error");
    for (std::size_t rate = 0; rate < finding.rates.size(); ++rate) {
        band.x.push_back(std::log10(finding.rates[rate]));
        band.low.push_back(float(finding.fleet.loss[rate] - finding.fleet.error[rate]));
        band.high.push_back(float(finding.fleet.loss[rate] + finding.fleet.error[rate]));
    }
    chart.band = std::move(band);
    const std::size_t chosen = finding.fleet.chosen;
    const double x = std::log10(finding.rates[chosen]);
    chart.markers.name = RateChart::tr("chosen");
    chart.markers.points = {{x, finding.fleet.loss[chosen]}};
    chart.rounds = {x};
    return chart;
}

charts::Chart rateTable(const fleet::RateFinding &finding)
{
    charts::Chart chart = rateChart(finding, charts::Theme::light());
    for (std::size_t i = 0; i < finding.devices.size(); ++i)
        chart.curves[i].name = finding.names[finding.devices[i].device];
    return chart;
}

} // namespace fleetgrad::desktop
