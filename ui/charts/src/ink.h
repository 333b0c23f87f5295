// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "overlay.h"

#include <QPen>
#include <QPolygonF>

#include <optional>

class QPainter;

namespace fleetgrad::charts {

/// Draws lines and areas whose x does not fall: on raster by an Overlay, which is painted at the end,
/// elsewhere (SVG, PDF, printers) as what they are.
class Ink
{
public:
    /// In that part of the painter's coordinates.
    Ink(QPainter &painter, const QRectF &area);
    ~Ink();
    Ink(const Ink &) = delete;
    Ink &operator=(const Ink &) = delete;

    /// Not empty. A point that stands alone is a dot, a little wider than the line.
    void line(const QPolygonF &points, const QPen &pen);
    /// A closed outline.
    void area(const QPolygonF &outline, const QColor &color);

private:
    QPainter &m_painter;
    std::optional<Overlay> m_overlay;
};

} // namespace fleetgrad::charts
