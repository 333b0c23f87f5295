// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundcourse.h"

#include <QPainter>

#include <algorithm>

namespace fleetgrad::desktop {

void paintCourse(QPainter &painter, const QRectF &room, const RoundCourse &course, const charts::Theme &theme)
{
    const double height = std::max(4.0, room.height() / 3);
    const auto bar = [&](double from, double to) {
        return QRectF(room.left() + from * room.width(), room.center().y() - height / 2,
                      std::max(2.0, (to - from) * room.width()), height);
    };
    painter.save();
    painter.fillRect(bar(course.trained.y(), course.aggregated), theme.band);
    painter.fillRect(bar(course.trained.x(), course.trained.y()),
                     course.isKeptOut ? theme.error : theme.accent);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF round(room.left() + course.aggregated * room.width(), room.center().y());
    if (course.isEvaluated) {
        painter.setPen(QPen(theme.baseline, 1.5));
        painter.drawLine(round, QPointF(room.right(), round.y()));
    }
    painter.setPen(QPen(course.isKeptOut ? theme.error : theme.text, 1.6));
    painter.setBrush(theme.panel);
    if (course.isKeptOut) {
        painter.drawLine(round + QPointF(-3, -3), round + QPointF(3, 3));
        painter.drawLine(round + QPointF(-3, 3), round + QPointF(3, -3));
    } else {
        painter.drawEllipse(round, 3.2, 3.2);
    }
    painter.restore();
}

} // namespace fleetgrad::desktop
