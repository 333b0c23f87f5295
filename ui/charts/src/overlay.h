// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPointF>
#include <QPolygonF>
#include <QRectF>

#include <vector>

class QPainter;

namespace fleetgrad::charts {

/// Lines and bands on raster, with smooth edges. Over each x they cover one stretch of y, so that it is
/// enough to know where that begins and ends: a noisy line of 1,500 points takes a third of the time that Qt
/// takes to stroke its segments one by one. Kept apart and drawn at once.
class Overlay
{
public:
    /// Whether the painter draws upright pixels, of any density.
    static bool fits(const QPainter &painter);

    /// For that part of the painter's coordinates.
    Overlay(const QPainter &painter, const QRectF &area);

    /// With round ends and joins; x must not fall. One point is a disc.
    void addLine(const QPolygonF &points, double width, const QColor &color);
    /// A closed outline that covers one stretch of y over each x.
    void addArea(const QPolygonF &outline, const QColor &color);

    void paint(QPainter &painter) const;

private:
    using Ends = std::vector<float>;

    QPointF toImage(QPointF position) const;
    void begin(double left, double right);
    void addPoint(QPointF point);
    void addEdge(QPointF from, QPointF to);
    void addOutline(const QPolygonF &points);
    void widen(double radius);
    void fill(const QColor &color);
    void addStretch(float top, float bottom, float weight);
    void paintColumn(int x, QRgb color);

    double m_scale;   ///< pixels of the image to one of the painter
    QPointF m_offset; ///< of the painter's origin on its device
    QPoint m_origin;  ///< of the image, likewise
    QImage m_image;
    Ends m_tops, m_bottoms;             ///< of each slice of a column of pixels
    Ends m_thinTops, m_thinBottoms;     ///< of what is being added, before it is as wide as it is drawn
    int m_first = 0, m_end = 0;         ///< slices of what is being added
    std::vector<float> m_whole, m_part; ///< of a column: where covered rows begin and end, and parts of rows
    int m_top = 0, m_bottom = 0;        ///< its rows that are covered
};

} // namespace fleetgrad::charts
