// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart.h"
#include "charts/chartpainter.h"

#include <QPolygonF>

#include <vector>

namespace fleetgrad::charts {

/// Parts of a line between gaps. A part of one position is a point that stands alone.
using Parts = std::vector<QPolygonF>;

/// The visible part of a curve in pixels: the smallest and the largest value of each column of that width
/// in the order in which they came, so at most two positions a column (and the last value at the end).
/// Broken at gaps, cut at the edges of the plot. Where buckets are two columns wide or more, their last
/// values.
Parts curveParts(const Curve &curve, const Layout &layout, double columnWidth);

/// Closed polygons between the extremes of buckets too wide for curveParts to show them; else nothing.
Parts extentParts(const Curve &curve, const Layout &layout, double columnWidth);

/// Closed polygons of the band, cut at the edges of the plot.
Parts bandParts(const Band &band, const Layout &layout, double columnWidth);

} // namespace fleetgrad::charts
