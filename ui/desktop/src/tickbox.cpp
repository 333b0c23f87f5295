// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tickbox.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

namespace fleetgrad::desktop {

void TickBox::paintEvent(QPaintEvent *)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    const QPalette::ColorGroup group = isEnabled() ? QPalette::Active : QPalette::Disabled;
    const QColor text = palette().color(group, QPalette::WindowText);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect place = style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, this);
    QRectF box(0, 0, 13, 13);
    box.moveCenter(QRectF(place).center());
    const bool isMarked = hasFocus() || underMouse();
    painter.setPen(
        QPen(isMarked ? palette().color(QPalette::Link) : palette().color(group, QPalette::PlaceholderText),
             hasFocus() ? 2 : 1));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(box, 2.5, 2.5);
    if (isChecked()) {
        painter.setPen(QPen(text, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF({box.topLeft() + QPointF(3, 6.5), box.topLeft() + QPointF(5.5, 9.5),
                                        box.topLeft() + QPointF(10, 3.5)}));
    }
    const QRect words = style()->subElementRect(QStyle::SE_CheckBoxContents, &option, this);
    painter.setPen(text);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, QCheckBox::text());
}

} // namespace fleetgrad::desktop
