// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lines.h"

#include "strokes.h"

#include <QLineF>
#include <QPainter>
#include <QPen>

#include <algorithm>
#include <limits>

namespace fleetgrad::charts {

namespace {

/// Their outline is cheap, and where segments are long their overlapping ends would show as beads.
constexpr qsizetype fewPoints = 150;

/// Without the points that lie between others, to a fifth of a pixel: of a smooth line most. x must not fall.
/// The swinging door of Bristol (1990): from the last point that was kept, the slopes that pass all since.
QPolygonF withoutStraightPoints(const QPolygonF &line)
{
    constexpr double tolerance = 0.2;
    constexpr double infinity = std::numeric_limits<double>::infinity();
    QPolygonF kept{line.front()};
    double least = -infinity, most = infinity;
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QPointF step = line[i] - kept.back();
        const double slope = step.y() / step.x();
        if (step.x() <= 0 || slope < least || slope > most) {
            if (line[i - 1] != kept.back())
                kept.append(line[i - 1]);
            least = -infinity;
            most = infinity;
        }
        const QPointF from = line[i] - kept.back();
        if (from.x() <= 0) { // straight up or down
            kept.append(line[i]);
            continue;
        }
        least = std::max(least, (from.y() - tolerance) / from.x());
        most = std::min(most, (from.y() + tolerance) / from.x());
    }
    if (kept.back() != line.back())
        kept.append(line.back());
    return kept;
}

QList<QLineF> segments(const QPolygonF &line)
{
    QList<QLineF> result;
    result.reserve(line.size());
    for (qsizetype i = 1; i < line.size(); ++i)
        result.append(QLineF(line[i - 1], line[i]));
    return result;
}

/// The inked stretches of a dashed line, each a straight segment. The pattern is in pixels and positive.
QList<QLineF> dashes(const QPolygonF &line, const QList<qreal> &pattern)
{
    QList<QLineF> result;
    qsizetype phase = 0; // even phases are ink
    double left = pattern.front();
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QLineF segment(line[i - 1], line[i]);
        const double length = segment.length();
        for (double at = 0; at < length;) {
            const double step = std::min(left, length - at);
            if (phase % 2 == 0)
                result.append(QLineF(segment.pointAt(at / length), segment.pointAt((at + step) / length)));
            at += step;
            left -= step;
            if (left <= 1e-9) {
                phase = (phase + 1) % pattern.size();
                left = pattern[phase];
            }
        }
    }
    return result;
}

} // namespace

void drawLine(QPainter &painter, const QPolygonF &points)
{
    const QPen pen = painter.pen();
    if (isVector(painter)) {
        painter.drawPolyline(points);
        return;
    }
    const QPolygonF line = withoutStraightPoints(points);
    if (pen.widthF() <= 1 || line.size() <= fewPoints) {
        painter.drawPolyline(line);
        return;
    }
    const bool solid = pen.style() == Qt::SolidLine;
    QList<qreal> pattern = pen.dashPattern();
    for (qreal &part : pattern)
        part *= pen.widthF();
    painter.setPen(QPen(pen.color(), pen.widthF(), Qt::SolidLine, solid ? Qt::SquareCap : Qt::FlatCap));
    painter.drawLines(solid ? segments(line) : dashes(line, pattern));
    painter.setPen(pen);
}

} // namespace fleetgrad::charts
