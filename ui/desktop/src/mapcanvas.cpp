// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapcanvas.h"

#include "livebutton.h"
#include "pixels.h"

#include <session/sentences.h>

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

namespace {

constexpr QMarginsF margins(6, 4, 6, 2);

} // namespace

MapCanvas::MapCanvas(const Appearance *appearance, TimeWindow *window, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_window(window), m_live(new LiveButton(window, this))
{
    setObjectName(u"fleetMap"_s);
    m_live->setObjectName(u"mapGoLive"_s);
    setAccessibleName(tr("Fleet map"));
    setAccessibleDescription(
        tr("A metric by device and batch, as colours. Arrow keys move from cell to cell, "
           "Enter selects the devices of a row, plus and minus zoom, Home shows all."));
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(window, &TimeWindow::changed, this, &MapCanvas::redraw);
    connect(window, &TimeWindow::pointerChanged, this, qOverload<>(&QWidget::update));
    connect(appearance, &Appearance::changed, this, &MapCanvas::redraw);
}

void MapCanvas::setPicture(MapPicture picture)
{
    m_picture = std::move(picture);
    redraw();
}

void MapCanvas::setReadout(std::function<QStringList(std::uint32_t, std::uint32_t)> readout)
{
    m_readout = std::move(readout);
}

QSize MapCanvas::room() const
{
    return m_layout.plot.isEmpty() ? size() : m_layout.plot.size().toSize();
}

std::uint32_t MapCanvas::allPlaces() const
{
    return m_picture.map ? std::uint32_t(m_picture.map->devices->size()) : 0;
}

QString MapCanvas::spoken() const
{
    const auto at = pointed();
    return at && m_readout ? session::listed(m_readout(at->row, at->column)) : QString();
}

void MapCanvas::redraw()
{
    m_isStale = true;
    update();
}

void MapCanvas::render()
{
    const double density = devicePixelRatioF();
    const QSize size = pixelsOf(*this);
    if (m_pixmap.size() != size)
        m_pixmap = QPixmap(size);
    m_pixmap.setDevicePixelRatio(density);
    m_pixmap.fill(m_appearance->look().chart.panel);
    m_picture.batches = m_window->range();
    const MapPainter painter(m_appearance->look().chart, font());
    m_layout = painter.layout(m_picture, QRectF(rect()).marginsRemoved(margins));
    QPainter canvas(&m_pixmap);
    painter.paint(canvas, m_picture, m_layout);
    m_isStale = false;
    m_live->place(m_layout.plot.top());
}

void MapCanvas::paintEvent(QPaintEvent *)
{
    if (m_isStale)
        render();
    QPainter canvas(this);
    canvas.drawPixmap(0, 0, m_pixmap);
    const charts::Theme &theme = m_appearance->look().chart;
    const double x = m_layout.toX(m_window->pointer());
    if (!m_picture.isEmpty() && x >= m_layout.plot.left() && x <= m_layout.plot.right() &&
        m_drag != Drag::Rectangle) {
        canvas.setRenderHint(QPainter::Antialiasing);
        // On bright and on dark cells alike.
        for (const auto &[color, width] : {std::pair(theme.panel, 2.6), std::pair(theme.accent, 1.2)}) {
            canvas.setPen(QPen(color, width, Qt::SolidLine, Qt::FlatCap));
            canvas.drawLine(QPointF(x, m_layout.plot.top()), QPointF(x, m_layout.plot.bottom()));
        }
        canvas.setRenderHint(QPainter::Antialiasing, false);
        if (const auto at = pointed(); at && m_readout)
            MapPainter(theme, font())
                .paintReadout(canvas, m_layout, m_layout.cell(*m_picture.map, at->row, at->column),
                              m_readout(at->row, at->column));
    }
    if (m_drag == Drag::Rectangle) {
        QColor fill = theme.accent;
        fill.setAlpha(60);
        canvas.setPen(theme.accent);
        canvas.setBrush(fill);
        canvas.drawRect(QRectF(m_dragStart, m_dragNow).normalized());
    }
    if (hasFocus()) {
        canvas.setPen(QPen(theme.accent, 1, Qt::DotLine));
        canvas.setBrush(Qt::NoBrush);
        canvas.drawRect(rect().adjusted(1, 1, -2, -2));
    }
}

std::optional<MapCanvas::Indices> MapCanvas::pointed() const
{
    return m_cell ? indices(*m_cell) : std::nullopt;
}

std::optional<std::uint32_t> MapCanvas::pointedDevice() const
{
    const auto at = pointed();
    const auto devices = at ? m_picture.map->devicesOf(at->row) : std::span<const std::uint32_t>();
    return devices.size() == 1 ? std::optional(devices.front()) : std::nullopt;
}

std::optional<MapCanvas::Indices> MapCanvas::indices(const Cell &cell) const
{
    if (m_picture.isEmpty())
        return std::nullopt;
    const session::FleetMap &map = *m_picture.map;
    const double column = std::floor((cell.batch - double(map.firstBatch)) / double(map.batchesPerColumn));
    const double row = std::floor((cell.place - map.firstPlace) / map.perRow);
    if (!(column >= 0 && column < map.columns && row >= 0 && row < map.rows))
        return std::nullopt;
    return Indices{std::uint32_t(row), std::uint32_t(column)};
}

std::optional<MapCanvas::Cell> MapCanvas::cellAt(QPointF position) const
{
    if (m_picture.isEmpty() || !m_layout.plot.contains(position))
        return std::nullopt;
    return Cell{std::max(0.0, std::round(m_layout.toBatch(position.x()))),
                m_picture.map->firstPlace + m_layout.toPlace(position.y())};
}

void MapCanvas::setCell(std::optional<Cell> cell)
{
    m_cell = cell;
    m_window->setPointer(cell ? cell->batch : std::nan(""));
    update();
}

void MapCanvas::resizeEvent(QResizeEvent *)
{
    redraw();
}

void MapCanvas::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        redraw();
    QWidget::changeEvent(event);
}

} // namespace fleetgrad::desktop
