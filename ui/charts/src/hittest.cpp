// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartpainter.h"
#include "decimate.h"

#include <QLineF>

#include <algorithm>
#include <cmath>

namespace fleetgrad::charts {

namespace {

double distanceToSegment(QPointF p, QPointF from, QPointF to)
{
    const QPointF along = to - from;
    const double square = QPointF::dotProduct(along, along);
    const double share = square > 0 ? std::clamp(QPointF::dotProduct(p - from, along) / square, 0.0, 1.0) : 0;
    return QLineF(p, from + share * along).length();
}

double distanceToPart(QPointF p, const QPolygonF &part)
{
    double least = QLineF(p, part.front()).length();
    for (qsizetype i = 1; i < part.size(); ++i)
        least = std::min(least, distanceToSegment(p, part[i - 1], part[i]));
    return least;
}

} // namespace

int curveAt(const Chart &chart, const Layout &layout, QPointF position, double reach)
{
    for (const EndLabel &label : layout.labels) {
        if (label.rect.contains(position))
            return label.curve;
    }
    if (!layout.plot.adjusted(-reach, -reach, reach, reach).contains(position))
        return -1;
    int nearest = -1;
    double least = reach;
    for (std::size_t i = 0; i < chart.curves.size(); ++i) {
        for (const QPolygonF &part : curveParts(chart.curves[i], layout, 1)) {
            const double distance = distanceToPart(position, part);
            if (distance <= least) {
                least = distance;
                nearest = int(i);
            }
        }
    }
    return nearest;
}

} // namespace fleetgrad::charts
