// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartstack.h"
#include "gestures.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

// What pointer and keys do in the charts.

namespace fleetgrad::desktop {

int ChartStack::chartAt(QPointF position) const
{
    for (std::size_t i = 0; i < m_layouts.size(); ++i) {
        const QRectF plot = m_layouts[i].plot;
        if (position.y() >= plot.top() && position.y() <= plot.bottom() && position.x() >= plot.left() - 2 &&
            position.x() <= plot.right() + 2)
            return int(i);
    }
    return -1;
}

void ChartStack::wheelEvent(QWheelEvent *event)
{
    const int chart = chartAt(event->position());
    const double notches = event->angleDelta().y() / 120.0;
    if (chart < 0 || notches == 0) {
        event->ignore();
        return;
    }
    const double factor = std::pow(wheelStep, -notches);
    const QPointF value = m_layouts[std::size_t(chart)].toValue(event->position());
    if (event->modifiers().testFlag(Qt::ControlModifier))
        zoomValues(chart, factor, value.y());
    else
        m_window->zoom(factor, value.x());
    event->accept();
}

void ChartStack::zoomValues(int chart, double factor, double at)
{
    const charts::Axis &axis = m_charts[std::size_t(chart)].y;
    const charts::Range zoomed{at - (at - axis.minimum) * factor, at + (axis.maximum - at) * factor};
    constexpr double narrowest = 1e-4, widest = 1e6;
    const double height = zoomed.maximum - zoomed.minimum;
    if (height < narrowest || height > widest)
        return;
    m_valueZoom[std::size_t(chart)] = zoomed;
    applyValueZoom();
    redraw();
}

void ChartStack::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton && event->button() != Qt::RightButton)
        return;
    const bool isRectangle =
        event->button() == Qt::RightButton || event->modifiers().testFlag(Qt::ShiftModifier);
    m_dragStart = m_dragNow = event->position();
    m_dragged = m_window->range();
    if (chartAt(event->position()) >= 0)
        m_drag = isRectangle ? Drag::Rectangle : Drag::Pan;
}

void ChartStack::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF position = event->position();
    if (m_drag == Drag::Pan && !m_layouts.empty()) {
        const charts::Layout &layout = m_layouts.front();
        setCursor(Qt::ClosedHandCursor);
        m_window->pan(m_dragged, layout.toValue(m_dragStart).x() - layout.toValue(position).x());
    }
    if (m_drag == Drag::None)
        setCursor(subjectNear(position) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    m_dragNow = position;
    m_mouse = position;
    pointAt(position);
    if (m_drag == Drag::Rectangle)
        update();
}

void ChartStack::pointAt(QPointF position)
{
    const int chart = chartAt(position);
    if (chart < 0)
        return m_window->setPointer(std::nan(""));
    // Beyond the newest batch there is nothing to say.
    m_window->setPointer(
        std::min(std::round(m_layouts[std::size_t(chart)].toValue(position).x()), m_window->end()));
}

void ChartStack::mouseReleaseEvent(QMouseEvent *event)
{
    const Drag drag = std::exchange(m_drag, Drag::None);
    if (event->button() == Qt::LeftButton && drag == Drag::None && chartAt(m_dragStart) >= 0)
        return update(); // the end of a double click
    const bool moved = (event->position() - m_dragStart).manhattanLength() > leastDrag;
    setCursor(Qt::ArrowCursor);
    if (drag == Drag::Rectangle && moved)
        zoomIntoRectangle();
    else if (event->button() == Qt::RightButton)
        Q_EMIT menuWanted(event->globalPosition().toPoint());
    else if (const qint64 subject = moved ? -1 : subjectNear(event->position()); subject >= 0)
        Q_EMIT subjectChosen(subject);
    else if (const double x = moved ? std::nan("") : xAt(event->position()); std::isfinite(x))
        Q_EMIT clicked(x);
    update();
}

/// Also beside the plots, where marks are; NaN to the left and to the right of them.
double ChartStack::xAt(QPointF position) const
{
    if (m_layouts.empty() || position.x() < m_layouts.front().plot.left() ||
        position.x() > m_layouts.front().plot.right())
        return std::nan("");
    return m_layouts.front().toValue(position).x();
}

void ChartStack::zoomIntoRectangle()
{
    const int chart = chartAt(m_dragStart);
    if (chart < 0)
        return;
    const charts::Layout &layout = m_layouts[std::size_t(chart)];
    const QRectF area = QRectF(m_dragStart, m_dragNow).normalized() & layout.plot;
    const QPointF low = layout.toValue(area.bottomLeft());
    const QPointF high = layout.toValue(area.topRight());
    if (area.height() > leastDrag)
        m_valueZoom[std::size_t(chart)] = charts::Range{low.y(), high.y()};
    applyValueZoom();
    redraw();
    if (area.width() > leastDrag)
        m_window->setRange(low.x(), high.x());
}

void ChartStack::mouseDoubleClickEvent(QMouseEvent *)
{
    m_drag = Drag::None;
    resetValues();
    m_window->showAll();
    Q_EMIT doubleClicked();
}

void ChartStack::leaveEvent(QEvent *)
{
    m_mouse.reset();
    m_window->setPointer(std::nan(""));
}

void ChartStack::keyPressEvent(QKeyEvent *event)
{
    const charts::Range shown = m_window->range();
    const double width = shown.maximum - shown.minimum;
    const double middle = (shown.minimum + shown.maximum) / 2;
    switch (event->key()) {
    case Qt::Key_Left:
        return m_window->pan(-width / 10);
    case Qt::Key_Right:
        return m_window->pan(width / 10);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return m_window->zoom(1 / wheelStep, middle);
    case Qt::Key_Minus:
        return m_window->zoom(wheelStep, middle);
    case Qt::Key_Home:
        resetValues();
        return m_window->showAll();
    case Qt::Key_End:
        return m_window->goLive();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT entered(std::isfinite(m_window->pointer()) ? m_window->pointer() : shown.maximum);
        return;
    case Qt::Key_Menu:
        Q_EMIT menuWanted(mapToGlobal(rect().center()));
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace fleetgrad::desktop
