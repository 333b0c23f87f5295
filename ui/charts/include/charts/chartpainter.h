// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart.h"
#include "charts/theme.h"
#include "charts/ticks.h"

#include <QFont>
#include <QRectF>

#include <span>
#include <vector>

class QPainter;

namespace fleetgrad::charts {

/// A name at the end of a curve.
struct EndLabel
{
    QString text; ///< elided where too long
    QRectF rect;
    double anchor = 0; ///< the pixel height at which the curve ends
    QColor color;
    bool bold = false;
    int curve = -1; ///< index into Chart::curves; -1 for the markers and for "n more"
};

/// Where everything of one chart lies, in the coordinates of the rectangle it was laid out for.
struct Layout
{
    QRectF frame; ///< the whole chart
    QRectF plot;  ///< the curves; empty where the frame leaves no room
    QRectF header;
    QRectF marks; ///< the row of marks under the plot; empty without one
    Axis x;       ///< with repaired ends
    Axis y;
    std::vector<Tick> xTicks;
    std::vector<Tick> yTicks;
    std::vector<EndLabel> labels; ///< top to bottom, none overlaps another
    int unnamed = 0;              ///< curves whose names found no room

    QPointF toPixel(double xValue, double yValue) const;
    QPointF toValue(QPointF pixel) const; ///< the axes' minima if the plot is empty
};

/// One vertical line through all charts at the same x, with a box of all values in each.
struct Crosshair
{
    double x = 0;
    QString heading; ///< for example "batch 306, round 30"
};

/// Draws charts with QPainter on anything: a pixmap, an image, an SVG, a PDF. Needs a QGuiApplication for
/// fonts, and no widgets. Stateless between calls: one painter can serve many charts.
class ChartPainter
{
public:
    ChartPainter(Theme theme, const QFont &font);

    /// One chart in its rectangle.
    Layout layout(const Chart &chart, const QRectF &frame) const;
    /// Charts one below the other, of heights by their stretch, with their plots aligned left and right.
    std::vector<Layout> layout(std::span<const Chart> charts, const QRectF &frame) const;
    /// Charts in rectangles of the caller's, as many as charts, with their plots aligned left and right.
    std::vector<Layout> layout(std::span<const Chart> charts, std::span<const QRectF> frames) const;

    /// Draws the chart, without filling what lies behind it. The layout must come from the same chart; where
    /// only values changed, laying out again moves the names to the curves' new ends.
    void paint(QPainter &painter, const Chart &chart, const Layout &layout) const;
    /// The crosshair in the foreground, over a pixmap that `paint` filled. Draws nothing in a chart whose x
    /// range doesn't hold crosshair.x. The box stays inside the plot.
    void paintCrosshair(QPainter &painter, std::span<const Chart> charts, std::span<const Layout> layouts,
                        const Crosshair &crosshair) const;

    /// The smallest sensible height of one chart with this font.
    double minimumHeight() const;

    const Theme &theme() const { return m_theme; }
    /// The font of title and text, in pixels; axes and names are one step down.
    const QFont &font() const { return m_font; }
    const QFont &smallFont() const { return m_small; }

private:
    Theme m_theme;
    QFont m_font;
    QFont m_bold;
    QFont m_small;
    QFont m_smallBold;
};

/// The curve whose line, or whose name at the end, is within `reach` pixels of the position: an index into
/// chart.curves, -1 if there is none.
int curveAt(const Chart &chart, const Layout &layout, QPointF position, double reach = 6);

/// The events whose triangles at the top edge are within `reach` pixels of the position, newest first.
/// Triangles closer than that may share one on screen.
std::vector<const Event *> eventsAt(const Chart &chart, const Layout &layout, QPointF position,
                                    double reach = 6);
/// The rounds whose marks at the bottom edge are within `reach` pixels of the position, ascending.
std::vector<double> roundsAt(const Chart &chart, const Layout &layout, QPointF position, double reach = 4);

} // namespace fleetgrad::charts
