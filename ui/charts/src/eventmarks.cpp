// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventmarks.h"

#include "visible.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace fleetgrad::charts {

namespace {

constexpr double halfWidth = 5; ///< of a triangle, pixels
constexpr double markerRadius = 4.2;
constexpr double clearance = 2; ///< between a name and what is drawn near it
constexpr qsizetype longestEventName = 80;

bool isVisible(const Event &event, const Layout &layout)
{
    return event.x >= layout.x.minimum && event.x <= layout.x.maximum;
}

bool crosses(const Curve &curve, Range x, Range y)
{
    const auto points = visibleAndNext(curve.points, x);
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (!isFinite(points[i]))
            continue;
        double low = double(points[i].low), high = double(points[i].high);
        if (i > 0 && isFinite(points[i - 1])) { // the line from there
            low = std::min(low, double(points[i - 1].last));
            high = std::max(high, double(points[i - 1].last));
        }
        if (low <= y.maximum && high >= y.minimum)
            return true;
    }
    return false;
}

/// Whether nothing of the chart lies in the rectangle.
bool isFree(const QRectF &place, const Chart &chart, const Layout &layout)
{
    const QRectF wide = place.adjusted(-clearance, -clearance, clearance, clearance);
    const QPointF from = layout.toValue(wide.bottomLeft()), to = layout.toValue(wide.topRight());
    const auto crossed = [&](const Curve &curve) {
        return crosses(curve, {from.x(), to.x()}, {from.y(), to.y()});
    };
    if (std::ranges::any_of(chart.curves, crossed))
        return false;
    const QRectF reach = wide.adjusted(-markerRadius, -markerRadius, markerRadius, markerRadius);
    return std::ranges::none_of(chart.markers.points, [&](QPointF point) {
        return point.x() >= layout.x.minimum && reach.contains(layout.toPixel(point.x(), point.y()));
    });
}

QColor colorOf(const Event &event, const Theme &theme)
{
    return event.level <= 0 ? theme.secondary : event.level == 1 ? theme.warning : theme.error;
}

} // namespace

void paintEvents(QPainter &painter, const Chart &chart, const Layout &layout, const ChartPainter &look)
{
    const QFontMetricsF metrics(look.smallFont());
    painter.setFont(look.smallFont());
    painter.setRenderHint(QPainter::Antialiasing, true);
    double right = layout.plot.right();
    for (auto event = chart.events.rbegin(); event != chart.events.rend(); ++event) {
        if (!isVisible(*event, layout))
            continue;
        const QPointF top(layout.toPixel(event->x, 0).x(), layout.plot.top());
        painter.setPen(Qt::NoPen);
        painter.setBrush(colorOf(*event, look.theme()));
        painter.drawPolygon(
            QPolygonF{top + QPointF(-halfWidth, 0), top + QPointF(halfWidth, 0), top + QPointF(0, 7)});
        const QString name = event->text.left(longestEventName);
        const QRectF place(top.x() + 8, top.y() - 1, metrics.horizontalAdvance(name), metrics.height());
        if (place.right() + 6 <= right && isFree(place, chart, layout)) {
            painter.setPen(look.theme().secondary);
            painter.drawText(QPointF(place.left(), place.top() + metrics.ascent()), name);
        }
        right = std::min(right, top.x() - halfWidth);
    }
    painter.setBrush(Qt::NoBrush);
}

const Event *eventAt(const Chart &chart, const Layout &layout, double x)
{
    const double pixel = layout.toPixel(x, layout.y.minimum).x();
    const auto found =
        std::ranges::find_if(chart.events.rbegin(), chart.events.rend(), [&](const Event &event) {
            return isVisible(event, layout) &&
                   std::abs(layout.toPixel(event.x, layout.y.minimum).x() - pixel) <= halfWidth;
        });
    return found == chart.events.rend() ? nullptr : &*found;
}

} // namespace fleetgrad::charts
