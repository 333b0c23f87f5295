// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ink.h"

#include "strokes.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace fleetgrad::charts {

namespace {

double dotSize(double width)
{
    return 2 * width + 1;
}

bool isLevel(const QPolygonF &points)
{
    return points.size() == 2 && points.front().y() == points.back().y();
}

/// Of a level line, where smooth edges would only make it pale.
QPolygonF onePixelHigh(const QPolygonF &points)
{
    const double y = crisp(points.front().y());
    return {{points.front().x(), y}, {points.back().x(), y}};
}

/// Calls for each inked stretch of a dashed line. Round ends are drawn beyond it: so much shorter that with
/// them it has as much ink as with flat ones.
template <typename Draw>
void forDashes(const QPolygonF &line, const QPen &pen, Draw draw)
{
    const double width = pen.widthF();
    const double ends = width * std::numbers::pi / 4;
    QList<qreal> pattern = pen.dashPattern();
    for (qsizetype phase = 0; phase < pattern.size(); ++phase) {
        const bool isInk = phase % 2 == 0;
        pattern[phase] = std::max(0.01, pattern[phase] * width + (isInk ? -ends : ends));
    }
    QPolygonF dash;
    qsizetype phase = pattern.size() - 1;
    double left = ends / 2;
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QPointF step = line[i] - line[i - 1];
        const double length = std::hypot(step.x(), step.y());
        double at = 0;
        for (; left <= length - at; left = pattern[phase]) {
            at += left;
            dash.append(line[i - 1] + step * (at / length));
            if (phase % 2 == 0)
                draw(std::as_const(dash));
            phase = (phase + 1) % pattern.size();
            if (phase % 2 != 0)
                dash.clear();
        }
        left -= length - at;
        if (phase % 2 == 0)
            dash.append(line[i]);
    }
    if (dash.size() > 1)
        draw(std::as_const(dash));
}

} // namespace

Ink::Ink(QPainter &painter, const QRectF &area) : m_painter(painter)
{
    if (Overlay::fits(painter))
        m_overlay.emplace(painter, area);
}

Ink::~Ink()
{
    if (m_overlay)
        m_overlay->paint(m_painter);
}

void Ink::line(const QPolygonF &points, const QPen &pen)
{
    const double width = pen.widthF();
    const bool isDot = points.size() == 1;
    if (m_overlay && isDot) {
        m_overlay->addLine(points, dotSize(width), pen.color());
    } else if (m_overlay && pen.style() == Qt::SolidLine) {
        m_overlay->addLine(points, width, pen.color());
    } else if (m_overlay) {
        forDashes(isLevel(points) ? onePixelHigh(points) : points, pen,
                  [&](const QPolygonF &dash) { m_overlay->addLine(dash, width, pen.color()); });
    } else if (isDot) {
        m_painter.setPen(QPen(pen.color(), dotSize(width), Qt::SolidLine, Qt::RoundCap));
        m_painter.drawPoint(points.front());
    } else {
        m_painter.setPen(pen);
        m_painter.drawPolyline(points);
    }
}

void Ink::area(const QPolygonF &outline, const QColor &color)
{
    if (m_overlay) {
        m_overlay->addArea(outline, color);
        return;
    }
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(color);
    m_painter.drawPolygon(outline);
    m_painter.setBrush(Qt::NoBrush);
}

} // namespace fleetgrad::charts
