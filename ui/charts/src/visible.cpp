// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "visible.h"

#include <algorithm>
#include <cmath>

namespace fleetgrad::charts {

bool isFinite(const Point &point)
{
    return std::isfinite(point.low) && std::isfinite(point.high) && std::isfinite(point.last);
}

bool isConstant(const Curve &curve)
{
    return curve.style == CurveStyle::Baseline && curve.points.size() == 1;
}

std::size_t bandSize(const Band &band)
{
    return std::min({band.x.size(), band.low.size(), band.high.size()});
}

std::span<const Point> visible(const std::vector<Point> &points, Range x)
{
    const auto begin = std::ranges::lower_bound(points, x.minimum, {}, &Point::x);
    const auto end = std::ranges::upper_bound(begin, points.end(), x.maximum, {}, &Point::x);
    return {begin, end};
}

std::span<const Point> visibleAndNext(const std::vector<Point> &points, Range x)
{
    const std::span<const Point> inside = visible(points, x);
    const auto offset = std::size_t(inside.data() - points.data());
    const std::size_t first = points.empty() || offset == 0 ? 0 : offset - 1;
    const std::size_t last = std::min(points.size(), offset + inside.size() + 1);
    return points.empty() ? inside : std::span(points).subspan(first, last - first);
}

std::optional<float> lastVisible(const Curve &curve, Range x)
{
    const std::span<const Point> points =
        isConstant(curve) ? std::span<const Point>(curve.points) : visible(curve.points, x);
    for (auto point = points.rbegin(); point != points.rend(); ++point) {
        if (isFinite(*point))
            return point->last;
    }
    return {};
}

} // namespace fleetgrad::charts
