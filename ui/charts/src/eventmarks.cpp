// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventmarks.h"

#include "visible.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace fleetgrad::charts {

namespace {

constexpr double halfWidth = 5; ///< of a triangle, pixels
constexpr double height = 7;
constexpr double settingDistance = 11; ///< between two hollow triangles, at least
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

namespace {

/// Of settings: hollow, without words, newest first; those that would cover each other share one.
void paintSettings(QPainter &painter, const Chart &chart, const Layout &layout, const Theme &theme)
{
    double next = std::numeric_limits<double>::infinity();
    for (auto event = chart.events.rbegin(); event != chart.events.rend(); ++event) {
        if (event->shape == EventShape::Filled || !isVisible(*event, layout))
            continue;
        const double x = layout.toPixel(event->x, 0).x();
        if (x > next - settingDistance)
            continue;
        next = x;
        const bool up = event->shape == EventShape::Raised;
        const double base = layout.plot.top() + (up ? height - 1 : 0);
        const double tip = layout.plot.top() + (up ? 0 : height - 1);
        painter.setPen(QPen(theme.baseline, 1));
        painter.setBrush(theme.panel);
        painter.drawPolygon(QPolygonF{{x - 3, base}, {x + 3, base}, {x, tip}});
    }
}

} // namespace

void paintEvents(QPainter &painter, const Chart &chart, const Layout &layout, const ChartPainter &look)
{
    const QFontMetricsF metrics(look.smallFont());
    painter.setFont(look.smallFont());
    painter.setRenderHint(QPainter::Antialiasing, true);
    paintSettings(painter, chart, layout, look.theme());
    double right = layout.plot.right();
    for (auto event = chart.events.rbegin(); event != chart.events.rend(); ++event) {
        if (event->shape != EventShape::Filled || !isVisible(*event, layout))
            continue;
        const QPointF top(layout.toPixel(event->x, 0).x(), layout.plot.top());
        painter.setPen(Qt::NoPen);
        painter.setBrush(colorOf(*event, look.theme()));
        painter.drawPolygon(
            QPolygonF{top + QPointF(-halfWidth, 0), top + QPointF(halfWidth, 0), top + QPointF(0, height)});
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
    const QPointF top(layout.toPixel(x, layout.y.minimum).x(), layout.plot.top());
    const auto near = eventsAt(chart, layout, top, halfWidth);
    const auto filled = std::ranges::find(near, EventShape::Filled, &Event::shape);
    return filled == near.end() ? nullptr : *filled;
}

std::vector<const Event *> eventsAt(const Chart &chart, const Layout &layout, QPointF position, double reach)
{
    std::vector<const Event *> result;
    if (position.y() < layout.plot.top() - height || position.y() > layout.plot.top() + height + 2)
        return result;
    for (auto event = chart.events.rbegin(); event != chart.events.rend(); ++event) {
        if (isVisible(*event, layout) &&
            std::abs(layout.toPixel(event->x, layout.y.minimum).x() - position.x()) <= reach)
            result.push_back(&*event);
    }
    return result;
}

std::vector<double> roundsAt(const Chart &chart, const Layout &layout, QPointF position, double reach)
{
    std::vector<double> result;
    if (position.y() < layout.plot.bottom() - 4 || position.y() > layout.frame.bottom())
        return result;
    const auto begin = std::ranges::lower_bound(chart.rounds, layout.x.minimum);
    for (auto round = begin; round != chart.rounds.end() && *round <= layout.x.maximum; ++round) {
        if (std::abs(layout.toPixel(*round, layout.y.minimum).x() - position.x()) <= reach)
            result.push_back(*round);
    }
    return result;
}

} // namespace fleetgrad::charts
