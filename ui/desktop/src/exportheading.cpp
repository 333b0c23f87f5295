// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportheading.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

namespace fleetgrad::desktop {

QString moreRows(std::size_t count)
{
    return QCoreApplication::translate("fleetgrad::charts", "%Ln more", nullptr, int(count));
}

double paintHeading(QPainter &painter, const QString &text, const QRectF &room, const QFont &font,
                    const charts::Theme &theme)
{
    const int flags = Qt::AlignTop | Qt::TextWordWrap;
    const double height = QFontMetricsF(font).boundingRect(room, flags, text).height();
    painter.setFont(font);
    painter.setPen(theme.text);
    painter.drawText(QRectF(room.topLeft(), QSizeF(room.width(), height)), flags, text);
    return room.top() + height;
}

} // namespace fleetgrad::desktop
