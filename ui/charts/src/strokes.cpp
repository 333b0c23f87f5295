// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "strokes.h"

#include "decimate.h"
#include "ink.h"
#include "spread.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace fleetgrad::charts {

namespace {

int depth(const Curve &curve)
{
    if (curve.emphasised)
        return 3;
    switch (curve.style) {
    case CurveStyle::Faint:
        return -1;
    case CurveStyle::Baseline:
        return 0;
    case CurveStyle::Median:
    case CurveStyle::Claimed:
        return 1;
    case CurveStyle::Solid:
    case CurveStyle::Dashed:
        break;
    }
    return 2;
}

QPen penFor(const Curve &curve, const Theme &theme, bool thin)
{
    const bool isThin = thin || curve.style == CurveStyle::Baseline || curve.style == CurveStyle::Faint;
    const double width = isThin ? 1 : curve.emphasised ? 2.4 : 1.5;
    QPen pen(theme.line(curve), width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    switch (curve.style) {
    case CurveStyle::Baseline:
        pen.setDashPattern({5, 4});
        break;
    case CurveStyle::Dashed:
        pen.setDashPattern({5, 3});
        break;
    case CurveStyle::Claimed:
        pen.setDashPattern({1.2, 2});
        break;
    case CurveStyle::Median:
    case CurveStyle::Faint:
    case CurveStyle::Solid:
        break;
    }
    return pen;
}

void paintCurve(Ink &ink, const Curve &curve, const Layout &layout, const Theme &theme,
                StrokeSettings settings)
{
    if (curve.style != CurveStyle::Faint) {
        QColor pale = theme.line(curve);
        pale.setAlphaF(0.2F);
        for (const QPolygonF &part : extentParts(curve, layout, settings.column))
            ink.area(part, pale);
    }
    const QPen pen = penFor(curve, theme, settings.thin);
    for (const QPolygonF &part : curveParts(curve, layout, settings.column))
        ink.line(part, pen);
}

} // namespace

bool isVector(const QPainter &painter)
{
    const QPaintEngine *engine = painter.paintEngine();
    return engine && engine->type() != QPaintEngine::Raster && engine->type() != QPaintEngine::OpenGL2;
}

double columnWidth(const QPainter &painter)
{
    return isVector(painter) ? 0.5 : 1 / std::clamp(painter.device()->devicePixelRatioF(), 1.0, 4.0);
}

double crisp(double position)
{
    return std::floor(position) + 0.5;
}

void paintCurves(QPainter &painter, const Chart &chart, const Layout &layout, const Theme &theme,
                 StrokeSettings settings)
{
    std::vector<const Curve *> order;
    for (const Curve &curve : chart.curves)
        order.push_back(&curve);
    std::ranges::stable_sort(order, {}, [](const Curve *curve) { return depth(*curve); });
    Ink ink(painter, layout.plot);
    for (const Curve *curve : order)
        paintCurve(ink, *curve, layout, theme, settings);
}

std::vector<QPointF> visibleMarkers(const Markers &markers, const Layout &layout, double distance)
{
    std::vector<QPointF> shown;
    std::vector<double> positions;
    const auto begin = std::ranges::lower_bound(markers.points, layout.x.minimum, {}, &QPointF::x);
    const auto first = std::size_t(begin - markers.points.begin());
    for (auto point = begin; point != markers.points.end() && point->x() <= layout.x.maximum; ++point) {
        shown.push_back(layout.toPixel(point->x(), point->y()));
        positions.push_back(shown.back().x());
    }
    if (shown.empty())
        return shown;
    std::vector<QPointF> result;
    for (const int i : thinned(positions, first, distance))
        result.push_back(shown[std::size_t(i)]);
    while (!result.empty() && result.back().x() > shown.back().x() - distance &&
           result.back() != shown.back())
        result.pop_back();
    if (result.empty() || result.back() != shown.back())
        result.push_back(shown.back());
    std::erase_if(result, [&layout](QPointF at) {
        return !(at.y() >= layout.plot.top() && at.y() <= layout.plot.bottom());
    });
    return result;
}

} // namespace fleetgrad::charts
