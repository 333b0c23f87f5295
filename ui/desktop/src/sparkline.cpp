// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sparkline.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace fleetgrad::desktop {

void paintSparkline(QPainter &painter, const QRectF &room, const session::Outline &outline,
                    const QColor &color)
{
    if (std::isnan(outline.last))
        return;
    constexpr double leastSpan = 0.05; // of a score: what is less is no change
    const double middle = (double(outline.lowest) + double(outline.highest)) / 2;
    const double span = std::max(double(outline.highest) - double(outline.lowest), leastSpan);
    const double step = room.width() / double(session::Outline::steps - 1);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1));
    QPolygonF line;
    const auto draw = [&] {
        if (line.size() == 1)
            painter.drawPoint(line.front());
        else if (!line.isEmpty())
            painter.drawPolyline(line);
        line.clear();
    };
    for (std::size_t i = 0; i < session::Outline::steps; ++i) {
        const float value = outline.values[i];
        if (std::isnan(value)) {
            draw();
            continue;
        }
        const double y = room.center().y() - (double(value) - middle) / span * room.height();
        line.append(QPointF(room.left() + double(i) * step, y));
    }
    draw();
    painter.restore();
}

} // namespace fleetgrad::desktop
