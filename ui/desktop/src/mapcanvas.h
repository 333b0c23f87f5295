// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mappainter.h"

#include <desktop/look.h>
#include <desktop/timewindow.h>

#include <QPixmap>
#include <QWidget>

#include <functional>
#include <optional>

namespace fleetgrad::desktop {

class LiveButton;

/// The fleet map on screen, over the batches of the window. Wheel: zoom in batches (with Ctrl: in devices);
/// drag: move; Shift and drag, or right button and drag: zoom into a rectangle; double click: back to the
/// whole run and fleet. A click chooses a row, with Ctrl one more. Keys: arrows move a cell, Enter chooses
/// its row, + and - zoom (with Ctrl: in devices), Home and End.
class MapCanvas : public QWidget
{
    Q_OBJECT
public:
    /// A part of the order of the devices; no places: all.
    struct Places
    {
        std::uint32_t first = 0, count = 0;
        bool operator==(const Places &) const = default;
    };

    MapCanvas(const Appearance *appearance, TimeWindow *window, QWidget *parent = nullptr);

    void setPicture(MapPicture picture);
    const MapPicture &picture() const { return m_picture; }
    /// What the box beside a cell says.
    void setReadout(std::function<QStringList(std::uint32_t row, std::uint32_t column)> readout);
    /// Where cells are drawn, in pixels, as far as that is known before the first picture.
    QSize room() const;
    Places places() const { return m_places; }
    void showAllPlaces();
    /// Those of another canvas of the same fleet.
    void showPlaces(Places places);
    /// In words: the cell that the pointer or the arrow keys are at.
    QString spoken() const;
    /// Whose row that is, if it is a row of one device.
    std::optional<std::uint32_t> pointedDevice() const;

    QSize minimumSizeHint() const override { return {320, 160}; }
    QSize sizeHint() const override { return {660, 600}; }

Q_SIGNALS:
    void rowChosen(std::uint32_t row, bool add);
    void placesChanged();
    void menuWanted(const QPoint &globalPosition);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Drag : unsigned char { None, Press, Pan, Rectangle };
    /// What the pointer or the arrow keys are at: it stays there when the map is made anew.
    struct Cell
    {
        double batch;
        double place; ///< in the whole order
    };
    struct Indices
    {
        std::uint32_t row, column;
    };

    void redraw();
    void render();
    std::optional<Indices> indices(const Cell &cell) const; ///< none outside the map
    std::optional<Indices> pointed() const;                 ///< likewise, where nothing is pointed at
    std::optional<Cell> cellAt(QPointF position) const;
    void setCell(std::optional<Cell> cell);
    void moveCell(int columns, int rows);
    void say();
    void zoomPlaces(double factor, double at);
    void setPlaces(double first, double count);
    void zoomIntoRectangle();
    std::uint32_t allPlaces() const;

    const Appearance *m_appearance;
    TimeWindow *m_window;
    MapPicture m_picture;
    MapLayout m_layout;
    std::function<QStringList(std::uint32_t, std::uint32_t)> m_readout;
    QPixmap m_pixmap;
    bool m_isStale = true;
    std::optional<Cell> m_cell;
    Places m_places;
    Drag m_drag = Drag::None;
    QPointF m_dragStart, m_dragNow;
    charts::Range m_draggedBatches; ///< what was shown when the drag began
    Places m_draggedPlaces;
    LiveButton *m_live;
};

} // namespace fleetgrad::desktop
