// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decimate.h"

#include "visible.h"

#include <algorithm>
#include <cmath>

namespace fleetgrad::charts {

namespace {

/// Map of both axes to pixels, without the checks of Layout::toPixel.
struct Map
{
    explicit Map(const Layout &layout)
        : scale(layout.x.scale.get()), x0(onScale(layout.x.minimum)), y0(layout.y.minimum),
          left(layout.plot.left()), bottom(layout.plot.bottom()),
          xScale(layout.plot.width() / (onScale(layout.x.maximum) - x0)),
          yScale(layout.plot.height() / (layout.y.maximum - y0))
    {
    }
    double onScale(double value) const { return scale ? scale->valueAt(value) : value; }
    double x(double value) const { return left + (onScale(value) - x0) * xScale; }
    double y(double value) const { return bottom - (value - y0) * yScale; }

    const Scale *scale;
    double x0, y0, left, bottom, xScale, yScale;
};

/// Appends segments cut to the plot: QPainter's own clipping is slower and is lost in SVG files.
class Cutter
{
public:
    Cutter(const QRectF &plot, Parts &parts) : m_plot(plot), m_parts(parts) {}

    void add(QPointF to)
    {
        if (!m_hasLast)
            addAlone(to);
        else if (m_plotHasLast && contains(to))
            m_parts.back().append(to);
        else
            addCut(m_last, to);
        m_last = to;
        m_plotHasLast = contains(to);
        m_hasLast = true;
    }

    void endPart() { m_hasLast = m_plotHasLast = false; }

private:
    // QRectF::contains would normalise the rectangle each time.
    bool contains(QPointF p) const
    {
        return p.x() >= m_plot.left() && p.x() <= m_plot.right() && p.y() >= m_plot.top() &&
               p.y() <= m_plot.bottom();
    }

    void addAlone(QPointF at)
    {
        if (contains(at))
            m_parts.push_back(QPolygonF{at});
    }

    /// Liang and Barsky's line clipping.
    void addCut(QPointF from, QPointF to)
    {
        const QPointF move = to - from;
        double begin = 0;
        double end = 1;
        const auto keep = [&begin, &end](double along, double room) {
            if (along == 0)
                return room >= 0;
            const double at = room / along;
            (along < 0 ? begin : end) = along < 0 ? std::max(begin, at) : std::min(end, at);
            return begin <= end;
        };
        if (!keep(-move.x(), from.x() - m_plot.left()) || !keep(move.x(), m_plot.right() - from.x()) ||
            !keep(-move.y(), from.y() - m_plot.top()) || !keep(move.y(), m_plot.bottom() - from.y()))
            return;
        if (!m_plotHasLast)
            m_parts.push_back(QPolygonF{from + begin * move});
        m_parts.back().append(from + end * move);
    }

    QRectF m_plot;
    Parts &m_parts;
    QPointF m_last;
    bool m_hasLast = false;
    bool m_plotHasLast = false;
};

/// Gathers the values of one column of pixels.
class Column
{
public:
    Column(Cutter &out, double width) : m_out(out), m_width(width) {}

    /// In pixels, so that a low value is a large number.
    void add(double x, double low, double high, double last)
    {
        if (!(x >= m_begin && x < m_begin + m_width)) {
            if (m_count > 0)
                flush();
            m_begin = std::floor(x / m_width) * m_width;
        }
        if (m_count == 0 || low > m_low.y()) {
            m_low = {x, low};
            m_lowOrder = m_count;
        }
        if (m_count == 0 || high < m_high.y()) {
            m_high = {x, high};
            m_highOrder = m_count;
        }
        m_last = {x, last};
        ++m_count;
    }

    /// At a gap or the end: the line ends at its last value, where its name stands.
    void end()
    {
        if (m_count == 0)
            return;
        const QPointF last = m_last;
        flush();
        if (last != m_previous)
            m_out.add(last);
        m_out.endPart();
        m_hasPrevious = false;
    }

private:
    void flush()
    {
        m_count = 0;
        if (m_low == m_high) {
            emitPoint(m_low);
            return;
        }
        const bool lowFirst = m_lowOrder != m_highOrder ? m_lowOrder < m_highOrder : lowIsNearer();
        emitPoint(lowFirst ? m_low : m_high);
        emitPoint(lowFirst ? m_high : m_low);
    }

    /// Within one bucket the order is unknown: the one nearer to where the line comes from gives less ink.
    bool lowIsNearer() const
    {
        return !m_hasPrevious ||
               std::abs(m_previous.y() - m_low.y()) <= std::abs(m_previous.y() - m_high.y());
    }

    void emitPoint(QPointF point)
    {
        m_out.add(point);
        m_previous = point;
        m_hasPrevious = true;
    }

    Cutter &m_out;
    double m_width;
    double m_begin = 0;
    int m_count = 0;
    QPointF m_low, m_high, m_last, m_previous;
    int m_lowOrder = 0;
    int m_highOrder = 0;
    bool m_hasPrevious = false;
};

Parts constantParts(float value, const Layout &layout)
{
    const double y = layout.toPixel(layout.x.minimum, value).y();
    if (!std::isfinite(value) || y < layout.plot.top() || y > layout.plot.bottom())
        return {};
    return {QPolygonF{QPointF(layout.plot.left(), y), QPointF(layout.plot.right(), y)}};
}

/// The polygon of one stretch of the band, cut at a horizontal edge (Sutherland and Hodgman).
QPolygonF cutAt(const QPolygonF &polygon, double edge, bool keepBelow)
{
    const auto inside = [edge, keepBelow](QPointF p) { return keepBelow ? p.y() >= edge : p.y() <= edge; };
    QPolygonF result;
    for (qsizetype i = 0; i < polygon.size(); ++i) {
        const QPointF from = polygon[i > 0 ? i - 1 : polygon.size() - 1];
        const QPointF to = polygon[i];
        if (inside(from) != inside(to))
            result.append(from + (to - from) * ((edge - from.y()) / (to.y() - from.y())));
        if (inside(to))
            result.append(to);
    }
    return result;
}

QPolygonF cutToPlot(QPolygonF polygon, const QRectF &plot)
{
    for (QPointF &point : polygon)
        point.setX(std::clamp(point.x(), plot.left(), plot.right()));
    const bool fits = std::ranges::all_of(
        polygon, [&plot](QPointF p) { return p.y() >= plot.top() && p.y() <= plot.bottom(); });
    return fits ? polygon : cutAt(cutAt(polygon, plot.top(), true), plot.bottom(), false);
}

/// Collects both edges of one stretch of the band, thinned to one pair a column.
class BandStretch
{
public:
    BandStretch(const QRectF &plot, Parts &parts, double column)
        : m_plot(plot), m_parts(parts), m_column(column)
    {
    }

    void add(double x, double low, double high)
    {
        const double index = std::floor(x / m_column);
        if (!m_upper.isEmpty() && index == m_index) {
            m_upper.last().ry() = std::min(m_upper.last().y(), high);
            m_lower.last().ry() = std::max(m_lower.last().y(), low);
            return;
        }
        m_index = index;
        m_upper.append({x, high});
        m_lower.append({x, low});
    }

    void end()
    {
        if (m_upper.size() > 1) {
            std::reverse(m_lower.begin(), m_lower.end());
            const QPolygonF polygon = cutToPlot(m_upper + m_lower, m_plot);
            if (polygon.size() > 2)
                m_parts.push_back(polygon);
        }
        m_upper.clear();
        m_lower.clear();
    }

private:
    QRectF m_plot;
    Parts &m_parts;
    double m_column;
    double m_index = 0;
    QPolygonF m_upper, m_lower;
};

bool isSparse(std::span<const Point> points, const Layout &layout, double columnWidth)
{
    constexpr double leastColumns = 2; // a bucket
    return double(points.size()) * columnWidth * leastColumns < layout.plot.width();
}

} // namespace

Parts curveParts(const Curve &curve, const Layout &layout, double columnWidth)
{
    if (isConstant(curve))
        return constantParts(curve.points.front().last, layout);
    Parts parts;
    const Map map(layout);
    Cutter cutter(layout.plot, parts);
    Column column(cutter, columnWidth);
    const auto points = visibleAndNext(curve.points, {layout.x.minimum, layout.x.maximum});
    const bool sparse = isSparse(points, layout, columnWidth);
    for (const Point &point : points) {
        const double last = map.y(point.last);
        if (!isFinite(point))
            column.end();
        else if (sparse)
            column.add(map.x(point.x), last, last, last);
        else
            column.add(map.x(point.x), map.y(point.low), map.y(point.high), last);
    }
    column.end();
    return parts;
}

Parts extentParts(const Curve &curve, const Layout &layout, double columnWidth)
{
    Parts parts;
    const auto points = visibleAndNext(curve.points, {layout.x.minimum, layout.x.maximum});
    const bool isRaw =
        std::ranges::all_of(points, [](const Point &point) { return !(point.low < point.high); });
    if (isRaw || isConstant(curve) || !isSparse(points, layout, columnWidth))
        return parts;
    const Map map(layout);
    BandStretch stretch(layout.plot, parts, columnWidth);
    for (const Point &point : points) {
        if (isFinite(point))
            stretch.add(map.x(point.x), map.y(point.low), map.y(point.high));
        else
            stretch.end();
    }
    stretch.end();
    return parts;
}

Parts bandParts(const Band &band, const Layout &layout, double columnWidth)
{
    Parts parts;
    const Map map(layout);
    BandStretch stretch(layout.plot, parts, columnWidth);
    const std::span<const double> xs(band.x.data(), bandSize(band));
    const auto begin = std::ranges::lower_bound(xs, layout.x.minimum) - xs.begin();
    const auto end = std::ranges::upper_bound(xs, layout.x.maximum) - xs.begin();
    const std::size_t first = begin > 0 ? std::size_t(begin) - 1 : 0;
    const std::size_t last = std::min(xs.size(), std::size_t(end) + 1);
    for (std::size_t i = first; i < last; ++i) {
        if (std::isfinite(band.low[i]) && std::isfinite(band.high[i]))
            stretch.add(map.x(xs[i]), map.y(band.low[i]), map.y(band.high[i]));
        else
            stretch.end();
    }
    stretch.end();
    return parts;
}

} // namespace fleetgrad::charts
