// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lines.h"

#include "strokes.h"

#include <QLineF>
#include <QPainter>
#include <QPen>

#include <algorithm>

namespace fleetgrad::charts {

namespace {

/// Their outline is cheap, and where segments are long their overlapping ends would show as beads.
constexpr qsizetype fewPoints = 150;

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

void drawLine(QPainter &painter, const QPolygonF &line)
{
    const QPen pen = painter.pen();
    if (isVector(painter) || pen.widthF() <= 1 || line.size() <= fewPoints) {
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
