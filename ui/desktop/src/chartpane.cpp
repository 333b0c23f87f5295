// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartpane.h"

#include "pixels.h"

#include <charts/spoken.h>

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>
#include <span>

namespace fleetgrad::desktop {

ChartPane::ChartPane(const Appearance *appearance, QWidget *parent)
    : QWidget(parent), m_appearance(appearance)
{
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(appearance, &Appearance::changed, this, &ChartPane::redraw);
}

void ChartPane::setChart(charts::Chart chart)
{
    m_chart = std::move(chart);
    redraw();
}

QString ChartPane::spoken() const
{
    return charts::spoken(m_chart, std::isfinite(m_pointer) ? m_pointer : m_chart.x.maximum);
}

QSize ChartPane::minimumSizeHint() const
{
    const charts::ChartPainter painter(m_appearance->look().chart, font());
    return {320, int(std::ceil(painter.minimumHeight()))};
}

void ChartPane::redraw()
{
    m_isStale = true;
    update();
}

void ChartPane::render()
{
    const double density = devicePixelRatioF();
    m_pixmap = QPixmap(pixelsOf(*this));
    m_pixmap.setDevicePixelRatio(density);
    m_pixmap.fill(m_appearance->look().chart.panel);
    const charts::ChartPainter painter(m_appearance->look().chart, font());
    m_layout = painter.layout(m_chart, QRectF(rect()).adjusted(6, 4, -6, -2));
    QPainter canvas(&m_pixmap);
    painter.paint(canvas, m_chart, m_layout);
    m_isStale = false;
}

void ChartPane::paintEvent(QPaintEvent *)
{
    if (m_isStale)
        render();
    QPainter canvas(this);
    canvas.drawPixmap(0, 0, m_pixmap);
    if (!std::isfinite(m_pointer) || !charts::hasValues(m_chart))
        return;
    const charts::ChartPainter painter(m_appearance->look().chart, font());
    painter.paintCrosshair(canvas, std::span(&m_chart, 1), std::span(&m_layout, 1),
                           {m_pointer, m_heading ? m_heading(m_pointer) : QString()});
}

void ChartPane::resizeEvent(QResizeEvent *)
{
    redraw();
}

void ChartPane::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF position = event->position();
    m_pointer = m_layout.plot.contains(position) ? m_layout.toValue(position).x() : std::nan("");
    update();
}

/// A tooltip over the curves would hide the values that the crosshair says.
bool ChartPane::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && charts::hasValues(m_chart) &&
        m_layout.plot.contains(QPointF(static_cast<QHelpEvent *>(event)->pos()))) {
        event->ignore();
        return true;
    }
    return QWidget::event(event);
}

void ChartPane::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_layout.plot.contains(event->position()))
        Q_EMIT clicked(m_layout.toValue(event->position()).x());
    else
        event->ignore();
}

void ChartPane::leaveEvent(QEvent *)
{
    m_pointer = std::nan("");
    update();
}

void ChartPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        redraw();
    QWidget::changeEvent(event);
}

} // namespace fleetgrad::desktop
