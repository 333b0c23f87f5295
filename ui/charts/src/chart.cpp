// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart.h"

#include "visible.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace fleetgrad::charts {

namespace {

double spacingAt(const std::vector<Point> &points, std::size_t i, const Axis &x)
{
    if (points.size() < 2)
        return (x.maximum - x.minimum) / 100;
    return i > 0 ? points[i].x - points[i - 1].x : points[1].x - points[0].x;
}

const Point *pointAt(const Curve &curve, double x, const Axis &axis)
{
    const std::vector<Point> &points = curve.points;
    if (points.empty())
        return nullptr;
    if (isConstant(curve))
        return &points.front();
    const auto after = std::ranges::lower_bound(points, x, {}, &Point::x);
    auto i = std::size_t(after - points.begin());
    if (i == points.size() || (i > 0 && x - points[i - 1].x < points[i].x - x))
        --i;
    const bool outside = x > points.back().x || x < points.front().x;
    if (outside && std::abs(points[i].x - x) > spacingAt(points, i, axis))
        return nullptr;
    return &points[i];
}

std::optional<std::size_t> bandIndexAt(const Band &band, double x)
{
    const std::span<const double> xs(band.x.data(), bandSize(band));
    if (xs.empty() || x < xs.front() || x > xs.back())
        return {};
    auto i = std::size_t(std::ranges::lower_bound(xs, x) - xs.begin());
    if (i > 0 && x - xs[i - 1] < xs[i] - x)
        --i;
    return i;
}

void addMarker(std::vector<Reading> &readings, const Markers &markers, double x)
{
    const auto after = std::ranges::upper_bound(markers.points, x, {}, &QPointF::x);
    if (after == markers.points.begin())
        return;
    Reading reading;
    reading.name = markers.name;
    reading.marker = true;
    reading.value = float(std::prev(after)->y());
    readings.push_back(reading);
}

void addBand(std::vector<Reading> &readings, const Band &band, double x)
{
    const auto i = bandIndexAt(band, x);
    if (!i || !std::isfinite(band.low[*i]) || !std::isfinite(band.high[*i]))
        return;
    Reading reading;
    reading.name = band.name;
    reading.band = true;
    reading.value = band.low[*i];
    reading.upper = band.high[*i];
    readings.push_back(reading);
}

} // namespace

QString textOf(const Event &event)
{
    return event.makeText ? event.makeText() : event.text;
}

QString displayName(const Curve &curve)
{
    const QString word = QCoreApplication::translate("fleetgrad::charts", "claimed");
    if (curve.style != CurveStyle::Claimed || curve.name.contains(word, Qt::CaseInsensitive))
        return curve.name;
    if (curve.name.isEmpty())
        return word;
    return QCoreApplication::translate("fleetgrad::charts", "%1, claimed").arg(curve.name);
}

bool hasValues(const Chart &chart)
{
    const Range x = repairedRange(chart.x.minimum, chart.x.maximum);
    const bool curves = std::ranges::any_of(chart.curves, [x](const Curve &curve) {
        return curve.style != CurveStyle::Baseline && lastVisible(curve, x);
    });
    const bool markers = std::ranges::any_of(chart.markers.points, [x](QPointF point) {
        return point.x() >= x.minimum && point.x() <= x.maximum && std::isfinite(point.y());
    });
    if (curves || markers || !chart.band)
        return curves || markers;
    for (std::size_t i = 0; i < bandSize(*chart.band); ++i) {
        if (chart.band->x[i] >= x.minimum && chart.band->x[i] <= x.maximum &&
            std::isfinite(chart.band->low[i]))
            return true;
    }
    return false;
}

std::vector<Reading> valuesAt(const Chart &chart, double x)
{
    std::vector<Reading> readings;
    for (const Curve &curve : chart.curves) {
        if (curve.style == CurveStyle::Faint)
            continue;
        const Point *point = pointAt(curve, x, chart.x);
        if (!point)
            continue;
        Reading reading;
        reading.name = displayName(curve);
        reading.color = curve.color;
        reading.style = curve.style;
        reading.emphasised = curve.emphasised;
        reading.value = isFinite(*point) ? point->last : std::numeric_limits<float>::quiet_NaN();
        readings.push_back(reading);
    }
    addMarker(readings, chart.markers, x);
    const auto gaps = std::ranges::stable_partition(
        readings, [](const Reading &reading) { return std::isfinite(reading.value); });
    std::stable_sort(readings.begin(), gaps.begin(),
                     [](const Reading &a, const Reading &b) { return a.value > b.value; });
    if (chart.band)
        addBand(readings, *chart.band, x);
    return readings;
}

} // namespace fleetgrad::charts
