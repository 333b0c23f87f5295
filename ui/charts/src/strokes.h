// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartpainter.h"

#include <QPen>

#include <vector>

namespace fleetgrad::charts {

struct StrokeSettings
{
    double column = 1; ///< width of a column of pixels
    bool thin = false; ///< where there are many
};

/// SVG, PDF and printers.
bool isVector(const QPainter &painter);
/// One physical pixel; half a logical one in vectors.
double columnWidth(const QPainter &painter);
/// The middle of the pixel at that position: a line one pixel wide falls on one row, not on two.
double crisp(double position);

/// All curves: context first, then the others, the emphasised ones on top.
void paintCurves(QPainter &painter, const Chart &chart, const Layout &layout, const Theme &theme,
                 StrokeSettings settings);

/// The pixels of the open circles: about `distance` apart, the newest always among them.
std::vector<QPointF> visibleMarkers(const Markers &markers, const Layout &layout, double distance);

} // namespace fleetgrad::charts
