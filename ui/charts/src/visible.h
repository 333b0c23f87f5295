// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart.h"
#include "charts/range.h"

#include <span>

namespace fleetgrad::charts {

bool isFinite(const Point &point);
/// A baseline of one point spans the plot.
bool isConstant(const Curve &curve);
std::size_t bandSize(const Band &band);
/// The points with x in the range, both ends included.
std::span<const Point> visible(const std::vector<Point> &points, Range x);
/// The same with one point more at each side, to which the line leads.
std::span<const Point> visibleAndNext(const std::vector<Point> &points, Range x);
/// The last value to draw: what the name at the end of the curve belongs to. Nothing if there is none.
std::optional<float> lastVisible(const Curve &curve, Range x);

} // namespace fleetgrad::charts
