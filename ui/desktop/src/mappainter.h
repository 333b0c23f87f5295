// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapscale.h"

#include <charts/chartpainter.h>
#include <charts/range.h>
#include <fleet/source.h>
#include <session/fleetmap.h>

#include <QColor>
#include <QImage>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

class QPainter;

namespace fleetgrad::desktop {

/// Everything that a drawing of the fleet map shows. A value of its own: exports draw it on another thread.
struct MapPicture
{
    struct Mark
    {
        std::uint32_t row;
        QColor color; ///< invalid: that of text
    };

    QString title, emptyText;
    QStringList remarks;                          ///< beside the title: the first one that has room
    charts::Range batches;                        ///< of the x axis
    std::shared_ptr<const session::FleetMap> map; ///< null: there is nothing to show
    std::shared_ptr<const std::vector<fleet::DeviceInfo>> infos; ///< of its devices
    MapScale scale;
    QImage cells; ///< one pixel a cell; null: no cell has a value
    std::vector<Mark> marks;

    bool isEmpty() const { return cells.isNull(); }
};

/// The cells of the map in their colours.
QImage mapCells(const session::FleetMap &map, const MapScale &scale);

/// Where everything of a map lies.
struct MapLayout
{
    struct Name
    {
        double y;
        QString text;
    };
    QRectF frame, header, plot, bar;
    charts::Range batches;
    std::uint32_t places = 0, perRow = 1;
    std::vector<charts::Tick> ticks;
    std::vector<Name> names;

    double toX(double batch) const;
    double toBatch(double x) const;
    /// The place, counted from the first that is shown, as a fraction.
    double toPlace(double y) const;
    QRectF cell(const session::FleetMap &map, std::uint32_t row, std::uint32_t column) const;
};

/// Draws fleet maps on anything.
class MapPainter
{
public:
    MapPainter(const charts::Theme &theme, const QFont &font) : m_look(theme, font) {}

    MapLayout layout(const MapPicture &picture, const QRectF &frame) const;
    void paint(QPainter &painter, const MapPicture &picture, const MapLayout &layout) const;
    /// A frame around a cell and a box beside it; the first line is the heading.
    void paintReadout(QPainter &painter, const MapLayout &layout, const QRectF &cell,
                      const QStringList &lines) const;

private:
    void paintHeader(QPainter &painter, const MapPicture &picture, const MapLayout &layout) const;
    void paintCells(QPainter &painter, const MapPicture &picture, const MapLayout &layout) const;
    void paintMarks(QPainter &painter, const MapPicture &picture, const MapLayout &layout) const;
    void paintBar(QPainter &painter, const MapPicture &picture, const MapLayout &layout) const;
    QFont bold(QFont font) const;

    charts::ChartPainter m_look; ///< theme and fonts of all charts
};

} // namespace fleetgrad::desktop
