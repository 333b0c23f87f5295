// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gestures.h"
#include "mapcanvas.h"

#include <session/sentences.h>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

// What pointer and keys do in the fleet map.

namespace fleetgrad::desktop {

void MapCanvas::wheelEvent(QWheelEvent *event)
{
    const auto cell = cellAt(event->position());
    const double notches = event->angleDelta().y() / 120.0;
    if (!cell || notches == 0) {
        event->ignore();
        return;
    }
    const double factor = std::pow(wheelStep, -notches);
    if (event->modifiers().testFlag(Qt::ControlModifier))
        zoomPlaces(factor, cell->place);
    else
        m_window->zoom(factor, m_layout.toBatch(event->position().x()));
    event->accept();
}

void MapCanvas::setPlaces(double first, double count)
{
    const std::uint32_t all = allPlaces();
    const double shown = std::clamp(std::round(count), std::min(4.0, double(all)), double(all));
    const double begin = std::clamp(std::round(first), 0.0, double(all) - shown);
    const Places places =
        shown >= double(all) ? Places{} : Places{std::uint32_t(begin), std::uint32_t(shown)};
    if (std::exchange(m_places, places) != places)
        Q_EMIT placesChanged();
}

void MapCanvas::showAllPlaces()
{
    setPlaces(0, allPlaces());
}

void MapCanvas::showPlaces(Places places)
{
    if (std::exchange(m_places, places) != places)
        Q_EMIT placesChanged();
}

void MapCanvas::zoomPlaces(double factor, double at)
{
    const double first = m_places.first;
    const double count = m_places.count == 0 ? allPlaces() : m_places.count;
    setPlaces(at - (at - first) * factor, count * factor);
}

void MapCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton && event->button() != Qt::RightButton)
        return;
    const bool isRectangle =
        event->button() == Qt::RightButton || event->modifiers().testFlag(Qt::ShiftModifier);
    m_dragStart = m_dragNow = event->position();
    m_draggedBatches = m_window->range();
    m_draggedPlaces = m_places;
    if (cellAt(event->position()))
        m_drag = isRectangle ? Drag::Rectangle : Drag::Press;
}

void MapCanvas::mouseMoveEvent(QMouseEvent *event)
{
    m_dragNow = event->position();
    const QPointF moved = m_dragNow - m_dragStart;
    if (m_drag == Drag::Press && moved.manhattanLength() > leastDrag)
        m_drag = Drag::Pan;
    if (m_drag == Drag::Pan) {
        setCursor(Qt::ClosedHandCursor);
        m_window->pan(m_draggedBatches, m_layout.toBatch(m_dragStart.x()) - m_layout.toBatch(m_dragNow.x()));
        if (m_draggedPlaces.count > 0)
            setPlaces(m_draggedPlaces.first - moved.y() / m_layout.plot.height() * m_draggedPlaces.count,
                      m_draggedPlaces.count);
    }
    setCell(cellAt(m_dragNow));
}

void MapCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    const Drag drag = std::exchange(m_drag, Drag::None);
    const bool moved = (event->position() - m_dragStart).manhattanLength() > leastDrag;
    setCursor(Qt::ArrowCursor);
    if (drag == Drag::Rectangle && moved) {
        zoomIntoRectangle();
    } else if (event->button() == Qt::RightButton) {
        Q_EMIT menuWanted(event->globalPosition().toPoint());
    } else if (drag == Drag::Press) {
        const auto cell = cellAt(event->position());
        if (const auto at = cell ? indices(*cell) : std::nullopt)
            Q_EMIT rowChosen(at->row, event->modifiers().testFlag(Qt::ControlModifier));
    }
    update();
}

void MapCanvas::zoomIntoRectangle()
{
    const QRectF area = QRectF(m_dragStart, m_dragNow).normalized() & m_layout.plot;
    const double first = m_picture.map->firstPlace;
    if (area.height() > leastDrag) {
        const double top = std::floor(m_layout.toPlace(area.top()));
        setPlaces(first + top, std::ceil(m_layout.toPlace(area.bottom())) - top);
    }
    if (area.width() > leastDrag)
        m_window->setRange(m_layout.toBatch(area.left()), m_layout.toBatch(area.right()));
}

void MapCanvas::mouseDoubleClickEvent(QMouseEvent *)
{
    m_drag = Drag::None;
    showAllPlaces();
    m_window->showAll();
}

void MapCanvas::leaveEvent(QEvent *)
{
    setCell(std::nullopt);
}

void MapCanvas::focusOutEvent(QFocusEvent *event)
{
    if (!underMouse())
        setCell(std::nullopt);
    QWidget::focusOutEvent(event);
}

void MapCanvas::moveCell(int columns, int rows)
{
    if (m_picture.isEmpty())
        return;
    const session::FleetMap &map = *m_picture.map;
    if (!m_cell || !indices(*m_cell)) {
        // At the top, at the newest batch that is shown.
        const double newest = std::min(std::floor(m_window->range().maximum), double(map.batch));
        setCell(Cell{std::max(newest, double(map.firstBatch)), map.firstPlace + 0.5});
        return say();
    }
    Cell cell = *m_cell;
    cell.batch = std::clamp(cell.batch + double(columns) * double(map.batchesPerColumn),
                            std::ceil(m_window->range().minimum), std::floor(m_window->range().maximum));
    cell.place = std::clamp(cell.place + double(rows) * map.perRow, map.firstPlace + 0.5,
                            map.firstPlace + map.places - 0.5);
    setCell(cell);
    say();
}

/// For those who hear the cell rather than see it.
void MapCanvas::say()
{
    if (const auto at = pointed(); at && m_readout)
        setAccessibleDescription(session::listed(m_readout(at->row, at->column)));
}

void MapCanvas::keyPressEvent(QKeyEvent *event)
{
    const charts::Range shown = m_window->range();
    const bool isControl = event->modifiers().testFlag(Qt::ControlModifier);
    const auto zoom = [&](double factor) {
        const double middle = m_places.first + m_places.count / 2.0;
        if (isControl)
            zoomPlaces(factor, m_cell ? m_cell->place : middle);
        else
            m_window->zoom(factor, m_cell ? m_cell->batch : (shown.minimum + shown.maximum) / 2);
    };
    switch (event->key()) {
    case Qt::Key_Left:
        return moveCell(-1, 0);
    case Qt::Key_Right:
        return moveCell(1, 0);
    case Qt::Key_Up:
        return moveCell(0, -1);
    case Qt::Key_Down:
        return moveCell(0, 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const auto at = pointed())
            Q_EMIT rowChosen(at->row, isControl);
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(1 / wheelStep);
    case Qt::Key_Minus:
        return zoom(wheelStep);
    case Qt::Key_Home:
        showAllPlaces();
        return m_window->showAll();
    case Qt::Key_End:
        return m_window->goLive();
    case Qt::Key_Menu:
        Q_EMIT menuWanted(mapToGlobal(rect().center()));
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace fleetgrad::desktop
