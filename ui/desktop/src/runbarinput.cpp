// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbar.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>

// What a person does with the bar of the run.

namespace fleetgrad::desktop {

namespace {

constexpr double gripReach = 7; ///< pixels on both sides of an end of the window

} // namespace

RunBar::Grip RunBar::gripAt(QPointF position) const
{
    const charts::Range shown = m_window->range();
    const double left = toX(std::max(0.0, shown.minimum));
    const double right = toX(std::min(shown.maximum, m_window->end()));
    if (std::abs(position.x() - left) <= gripReach)
        return Grip::Left;
    if (std::abs(position.x() - right) <= gripReach)
        return Grip::Right;
    return position.x() > left && position.x() < right ? Grip::Whole : Grip::None;
}

bool RunBar::isOnScale(QPointF position) const
{
    return position.y() > area().bottom();
}

void RunBar::travelTo(double x)
{
    Q_EMIT placeWanted(std::uint64_t(std::llround(std::clamp(toBatch(x), 0.0, m_window->end()))));
}

void RunBar::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (isOnScale(event->position()) || event->modifiers().testFlag(Qt::ControlModifier)) {
        m_grip = Grip::Place;
        return travelTo(event->position().x());
    }
    m_grip = gripAt(event->position());
    if (m_grip == Grip::None) {
        const charts::Range shown = m_window->range();
        m_window->pan(toBatch(event->position().x()) - (shown.minimum + shown.maximum) / 2);
        m_grip = Grip::Whole;
    }
    m_dragFrom = event->position().x();
    m_dragged = m_window->range();
}

void RunBar::mouseMoveEvent(QMouseEvent *event)
{
    const double batch = toBatch(event->position().x());
    const charts::Range shown = m_window->range();
    switch (m_grip) {
    case Grip::None: {
        const Grip grip = isOnScale(event->position()) ? Grip::Place : gripAt(event->position());
        setCursor(grip == Grip::None    ? Qt::ArrowCursor
                  : grip == Grip::Place ? Qt::PointingHandCursor
                  : grip == Grip::Whole ? Qt::OpenHandCursor
                                        : Qt::SizeHorCursor);
        return;
    }
    case Grip::Place:
        travelTo(event->position().x());
        break;
    case Grip::Left:
        m_window->setRange(batch, shown.maximum);
        break;
    case Grip::Right:
        m_window->setRange(shown.minimum, std::max(batch, shown.minimum + 4));
        break;
    case Grip::Whole:
        setCursor(Qt::ClosedHandCursor);
        m_window->pan(m_dragged, batch - toBatch(m_dragFrom));
        break;
    }
}

void RunBar::mouseReleaseEvent(QMouseEvent *)
{
    m_grip = Grip::None;
    setCursor(Qt::ArrowCursor);
}

void RunBar::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_grip = Grip::None;
    if (isOnScale(event->position()))
        return;
    m_window->showAll();
}

void RunBar::wheelEvent(QWheelEvent *event)
{
    constexpr double step = 1.25;
    m_window->zoom(std::pow(step, -event->angleDelta().y() / 120.0), toBatch(event->position().x()));
    event->accept();
}

void RunBar::keyPressEvent(QKeyEvent *event)
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
        return m_window->zoom(0.8, middle);
    case Qt::Key_Minus:
        return m_window->zoom(1.25, middle);
    case Qt::Key_Home:
        return m_window->showAll();
    case Qt::Key_End:
        return m_window->goLive();
    default:
        QWidget::keyPressEvent(event);
    }
}

bool RunBar::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString near = eventsNear(help->pos().x());
    const QString how = isOnScale(help->pos())
                            ? tr("Drag along the scale to see the fleet as it was at any batch")
                            : tr("Drag the window or its ends; double click shows the whole run");
    QToolTip::showText(help->globalPos(), near.isEmpty() || isOnScale(help->pos()) ? how : near, this);
    return true;
}

} // namespace fleetgrad::desktop
