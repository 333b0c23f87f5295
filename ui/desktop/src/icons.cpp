// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "icons.h"

#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>

namespace fleetgrad::desktop {

namespace {

/// Draws on a square of 16 units whatever the size that is asked for.
class SignEngine : public QIconEngine
{
public:
    SignEngine(Sign sign, const QColor &color) : m_sign(sign), m_color(color) {}

    QIconEngine *clone() const override { return new SignEngine(*this); }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(rect.topLeft());
        painter->scale(rect.width() / 16.0, rect.height() / 16.0);
        QColor color = m_color;
        if (mode == QIcon::Disabled)
            color.setAlphaF(0.4f);
        paintSign(*painter, color);
        painter->restore();
    }

private:
    void paintSign(QPainter &painter, const QColor &color) const
    {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        switch (m_sign) {
        case Sign::Run:
            painter.drawPolygon(QPolygonF({{4, 2.5}, {13.5, 8}, {4, 13.5}}));
            break;
        case Sign::Pause:
            painter.drawRect(QRectF(3.5, 3, 3.2, 10));
            painter.drawRect(QRectF(9.3, 3, 3.2, 10));
            break;
        case Sign::Step:
            painter.drawPolygon(QPolygonF({{2, 3}, {7, 8}, {2, 13}}));
            painter.drawPolygon(QPolygonF({{7, 3}, {12, 8}, {7, 13}}));
            painter.drawRect(QRectF(12, 3, 2, 10));
            break;
        case Sign::Lock:
        case Sign::Unlock:
            paintLock(painter, QRectF(3, 2, 10, 12), color, m_sign == Sign::Unlock);
            break;
        case Sign::Close:
            painter.setPen(QPen(color, 1.6, Qt::SolidLine, Qt::RoundCap));
            painter.drawLine(QPointF(4, 4), QPointF(12, 12));
            painter.drawLine(QPointF(12, 4), QPointF(4, 12));
            break;
        case Sign::Bell:
            paintBell(painter);
            break;
        }
    }

    static void paintBell(QPainter &painter)
    {
        QPainterPath bell(QPointF(2.5, 12));
        bell.cubicTo(QPointF(5.5, 10), QPointF(3, 3), QPointF(8, 3));
        bell.cubicTo(QPointF(13, 3), QPointF(10.5, 10), QPointF(13.5, 12));
        bell.closeSubpath();
        painter.drawPath(bell);
        painter.drawEllipse(QPointF(8, 2.8), 1.2, 1.2);
        painter.drawPie(QRectF(6, 10.6, 4, 4), 180 * 16, 180 * 16);
    }

    Sign m_sign;
    QColor m_color;
};

} // namespace

QIcon signIcon(Sign sign, const QColor &color)
{
    return QIcon(new SignEngine(sign, color));
}

void paintLock(QPainter &painter, const QRectF &rect, const QColor &color, bool isOpen)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double bodyTop = rect.top() + rect.height() * 0.45;
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(QRectF(rect.left(), bodyTop, rect.width(), rect.bottom() - bodyTop), 1.2, 1.2);

    const double inset = rect.width() * 0.2;
    const double shift = isOpen ? rect.width() * 0.45 : 0;
    QPainterPath shackle;
    const QRectF arc(rect.left() + inset + shift, rect.top() + 0.8, rect.width() - 2 * inset,
                     rect.height() * 0.6);
    shackle.moveTo(arc.left(), bodyTop);
    shackle.lineTo(arc.left(), arc.center().y());
    shackle.arcTo(arc, 180, -180);
    if (!isOpen)
        shackle.lineTo(arc.right(), bodyTop);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, rect.width() * 0.15));
    painter.drawPath(shackle);
    painter.restore();
}

void paintLevel(QPainter &painter, QPointF center, fleet::EventLevel level, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    switch (level) {
    case fleet::EventLevel::Info:
        painter.drawEllipse(center, 3, 3);
        break;
    case fleet::EventLevel::Warning:
        painter.drawPolygon(
            QPolygonF({center + QPointF(-4.5, 3.5), center + QPointF(4.5, 3.5), center + QPointF(0, -4.5)}));
        break;
    case fleet::EventLevel::Critical:
        painter.drawRect(QRectF(center.x() - 3.5, center.y() - 3.5, 7, 7));
        break;
    }
    painter.restore();
}

void paintCause(QPainter &painter, QPointF center, learning::DriftCause cause, const QColor &color)
{
    using learning::DriftCause;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const auto polygon = [&](const QPolygonF &points) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawPolygon(points);
    };
    switch (cause) {
    case DriftCause::None:
        break;
    case DriftCause::Sensor:
        painter.setPen(QPen(color, 2, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(center + QPointF(-3.5, -3.5), center + QPointF(3.5, 3.5));
        painter.drawLine(center + QPointF(3.5, -3.5), center + QPointF(-3.5, 3.5));
        break;
    case DriftCause::Environment:
        polygon({center + QPointF(-4.5, 4), center + QPointF(4.5, 4), center + QPointF(0, -4.5)});
        break;
    case DriftCause::GlobalModel:
        polygon({center + QPointF(-4.5, 0), center + QPointF(0, -4.5), center + QPointF(4.5, 0),
                 center + QPointF(0, 4.5)});
        break;
    case DriftCause::Unknown:
        painter.setPen(QPen(color, 1.8));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(center, 3.5, 3.5);
        break;
    }
    painter.restore();
}

} // namespace fleetgrad::desktop
