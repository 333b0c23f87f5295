// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spans.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPen>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <span>
#include <vector>

namespace fleetgrad::charts {

namespace {

constexpr double markSize = 4;      ///< half of a shape, pixels
constexpr double markDistance = 10; ///< within which one hides the other
constexpr double wordGap = 4;       ///< between shape and word

QColor colorOf(MarkShape shape, const Theme &theme)
{
    switch (shape) {
    case MarkShape::Check:
        return theme.good;
    case MarkShape::Cross:
        return theme.error;
    case MarkShape::Triangle:
        return theme.warning;
    case MarkShape::Ring:
        break;
    }
    return theme.secondary;
}

void paintShape(QPainter &painter, MarkShape shape, QPointF at, const QColor &color)
{
    const auto point = [at](double x, double y) { return at + QPointF(x, y) * markSize; };
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    switch (shape) {
    case MarkShape::Check:
        painter.drawPolyline(QPolygonF{point(-1, 0), point(-0.3, 0.8), point(1, -0.9)});
        break;
    case MarkShape::Cross:
        painter.drawLine(point(-0.8, -0.8), point(0.8, 0.8));
        painter.drawLine(point(-0.8, 0.8), point(0.8, -0.8));
        break;
    case MarkShape::Triangle:
        painter.drawPolygon(QPolygonF{point(0, -1), point(1, 0.8), point(-1, 0.8)});
        break;
    case MarkShape::Ring:
        painter.drawEllipse(at, markSize * 0.8, markSize * 0.8);
        break;
    }
}

/// Those in the x range.
std::span<const Mark> visibleMarks(const Chart &chart, const Layout &layout)
{
    const auto begin = std::ranges::lower_bound(chart.marks, layout.x.minimum, {}, &Mark::x);
    const auto end = std::ranges::upper_bound(begin, chart.marks.end(), layout.x.maximum, {}, &Mark::x);
    return {begin, end};
}

struct PlacedMark
{
    double x; ///< pixels
    const Mark *mark;
};

/// What went wrong before what went well: of marks that would hide each other, one is left out.
std::vector<PlacedMark> placedMarks(const Chart &chart, const Layout &layout)
{
    const auto marks = visibleMarks(chart, layout);
    std::vector<PlacedMark> placed;
    for (const MarkShape shape : {MarkShape::Cross, MarkShape::Triangle, MarkShape::Check, MarkShape::Ring}) {
        const auto before = std::ptrdiff_t(placed.size());
        for (const Mark &mark : marks) {
            const double x = layout.toPixel(mark.x, 0).x();
            const auto others = std::span(placed).first(std::size_t(before));
            const auto after = std::ranges::lower_bound(others, x, {}, &PlacedMark::x);
            const bool isFree = (after == others.end() || after->x - x >= markDistance) &&
                                (after == others.begin() || x - std::prev(after)->x >= markDistance) &&
                                (std::ssize(placed) == before || x - placed.back().x >= markDistance);
            if (mark.shape == shape && isFree)
                placed.push_back({x, &mark});
        }
        std::ranges::sort(placed, {}, &PlacedMark::x);
    }
    return placed;
}

} // namespace

void paintSpans(QPainter &painter, const Chart &chart, const Layout &layout, const Theme &theme)
{
    QColor color = theme.error;
    color.setAlphaF(theme.isDark ? 0.2F : 0.11F);
    for (const Span &span : chart.spans) {
        if (span.to < layout.x.minimum || span.from > layout.x.maximum)
            continue;
        const double left = std::max(layout.toPixel(span.from, 0).x(), layout.plot.left());
        const double right = std::min(layout.toPixel(span.to, 0).x(), layout.plot.right());
        painter.fillRect(QRectF(left, layout.plot.top(), std::max(right - left, 1.0), layout.plot.height()),
                         color);
    }
}

void paintMarks(QPainter &painter, const Chart &chart, const Layout &layout, const ChartPainter &look)
{
    if (layout.marks.isEmpty())
        return;
    const QFontMetricsF metrics(look.smallFont());
    painter.setFont(look.smallFont());
    painter.setRenderHint(QPainter::Antialiasing, true);
    const double base = layout.marks.bottom() - metrics.descent();
    const double middle = base - metrics.capHeight() / 2;
    const std::vector<PlacedMark> marks = placedMarks(chart, layout);
    for (std::size_t i = 0; i < marks.size(); ++i) {
        const auto [x, mark] = marks[i];
        paintShape(painter, mark->shape, {x, middle}, look.theme().words(colorOf(mark->shape, look.theme())));
        const double next = i + 1 < marks.size() ? marks[i + 1].x - 2 * markSize : layout.frame.right();
        const double left = x + markSize + wordGap;
        if (left + metrics.horizontalAdvance(mark->text) <= next)
            painter.drawText(QPointF(left, base), mark->text);
    }
    painter.setBrush(Qt::NoBrush);
}

const Mark *markAt(const Chart &chart, const Layout &layout, double x)
{
    const double pixel = layout.toPixel(x, 0).x();
    const auto marks = visibleMarks(chart, layout);
    const auto found = std::find_if(marks.rbegin(), marks.rend(), [&](const Mark &mark) {
        return std::abs(layout.toPixel(mark.x, 0).x() - pixel) <= markDistance / 2;
    });
    return found == marks.rend() ? nullptr : &*found;
}

} // namespace fleetgrad::charts
