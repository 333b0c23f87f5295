// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartpainter.h"
#include "charts/range.h"
#include "endlabels.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace fleetgrad::charts {

namespace {

constexpr double tickGap = 7;       ///< between the plot and the labels of its axes
constexpr double headerGap = 8;     ///< between title and plot
constexpr double markGap = 6;       ///< above the words of the marks
constexpr double unlabelledGap = 2; ///< below a plot without labels of x
constexpr double leastPlot = 30;    ///< pixels; with less, title and axes give way
constexpr int mostTicks = 9;
// Of the frame, at most, for the names at the curves' ends; of a small one more, up to some pixels.
constexpr double nameShare = 0.3, smallNameShare = 0.4, smallNameRoom = 110;

double widest(const std::vector<Tick> &ticks, const QFontMetricsF &metrics)
{
    double width = 0;
    for (const Tick &tick : ticks)
        width = std::max(width, metrics.horizontalAdvance(tick.label));
    return width;
}

struct Margins
{
    double left = 0;
    double right = 0;
};

void repairAxes(Layout &layout, const Chart &chart)
{
    layout.x = chart.x;
    layout.y = chart.y;
    for (Axis *axis : {&layout.x, &layout.y}) {
        const Range range = repairedRange(axis->minimum, axis->maximum);
        axis->minimum = range.minimum;
        axis->maximum = range.maximum;
    }
}

struct Heights
{
    double header = 0, marks = 0, axis = 0, line = 0;
};

void layOutVertically(Layout &layout, const Heights &heights)
{
    const auto [headerHeight, marksHeight, axisHeight, lineHeight] = heights;
    QRectF plot = layout.frame;
    if (plot.height() - axisHeight - headerHeight >= leastPlot) {
        layout.header = QRectF(plot.left(), plot.top(), plot.width(), headerHeight - headerGap);
        plot.setTop(plot.top() + headerHeight);
    } else {
        plot.setTop(plot.top() + std::min(lineHeight / 2, plot.height() / 4));
    }
    if (plot.height() - axisHeight >= leastPlot / 2)
        plot.setBottom(plot.bottom() - axisHeight);
    if (marksHeight > 0 && plot.height() - marksHeight >= leastPlot / 2) {
        plot.setBottom(plot.bottom() - marksHeight);
        layout.marks = QRectF(plot.left(), plot.bottom(), plot.width(), marksHeight);
    }
    layout.plot = plot;
    layout.yTicks = ticks(layout.y, std::clamp(int(plot.height() / (lineHeight * 2.4)) + 1, 0, 7));
    if (plot.height() < 2 * lineHeight)
        layout.yTicks.clear();
}

/// What x is spaced by.
double onScale(const Axis &axis, double x)
{
    return axis.scale ? axis.scale->valueAt(x) : x;
}

void layOutHorizontally(Layout &layout, Margins margins, const QFontMetricsF &small)
{
    if (margins.left + margins.right > layout.frame.width() - leastPlot)
        margins = {};
    if (margins.left == 0)
        layout.yTicks.clear();
    layout.plot.setLeft(layout.frame.left() + margins.left);
    layout.plot.setRight(layout.frame.right() - margins.right);
    layout.header.setLeft(layout.plot.left());
    layout.marks.setLeft(layout.plot.left());
    layout.marks.setRight(layout.plot.right());
    const bool axisShown =
        layout.x.isLabelled && layout.plot.bottom() + layout.marks.height() < layout.frame.bottom() - tickGap;
    for (int most = axisShown ? mostTicks : 0; most > 0; --most) {
        layout.xTicks = ticks(layout.x, most);
        const double room = layout.plot.width() / double(std::max<std::size_t>(layout.xTicks.size(), 1));
        if (room >= 1.8 * widest(layout.xTicks, small) + 12)
            return;
    }
    layout.xTicks.clear();
}

} // namespace

QPointF Layout::toPixel(double xValue, double yValue) const
{
    const double from = onScale(x, x.minimum), to = onScale(x, x.maximum);
    return {plot.left() + (onScale(x, xValue) - from) / (to - from) * plot.width(),
            plot.bottom() - (yValue - y.minimum) / (y.maximum - y.minimum) * plot.height()};
}

QPointF Layout::toValue(QPointF pixel) const
{
    if (plot.isEmpty())
        return {x.minimum, y.minimum};
    const double from = onScale(x, x.minimum), to = onScale(x, x.maximum);
    const double value = from + (pixel.x() - plot.left()) / plot.width() * (to - from);
    return {x.scale ? x.scale->xAt(value) : value,
            y.minimum + (plot.bottom() - pixel.y()) / plot.height() * (y.maximum - y.minimum)};
}

std::vector<Layout> ChartPainter::layout(std::span<const Chart> charts, std::span<const QRectF> frames) const
{
    const QFontMetricsF small(m_small);
    const QFontMetricsF bold(m_smallBold);
    const double headerHeight = QFontMetricsF(m_bold).height() + headerGap;
    std::vector<Layout> layouts(std::min(charts.size(), frames.size()));
    Margins margins;
    for (std::size_t i = 0; i < layouts.size(); ++i) {
        Layout &layout = layouts[i];
        layout.frame = frames[i].normalized();
        repairAxes(layout, charts[i]);
        layOutVertically(layout,
                         {headerHeight, charts[i].hasMarkRow ? small.height() + markGap : 0,
                          layout.x.isLabelled ? small.height() + tickGap : unlabelledGap, small.height()});
        const double ticksWidth = widest(layout.yTicks, small);
        margins.left = std::max(margins.left, ticksWidth > 0 ? std::ceil(ticksWidth) + tickGap : 0);
        const double most = std::max(layout.frame.width() * nameShare,
                                     std::min(layout.frame.width() * smallNameShare, smallNameRoom));
        double names = nameWidth(charts[i], {m_theme, small, bold}, most);
        if (names > 0 && layout.x.isLabelled) // under them stands what x counts
            names = std::max(names, std::min(small.horizontalAdvance(layout.x.title) +
                                                 2 * small.averageCharWidth() + tickGap,
                                             most) +
                                        2);
        margins.right = std::max(margins.right, names);
    }
    for (std::size_t i = 0; i < layouts.size(); ++i) {
        // Half of the last label of x stands right of the plot.
        Margins own = margins;
        if (own.right == 0 && own.left > 0)
            own.right = small.averageCharWidth() * 3;
        layOutHorizontally(layouts[i], own, small);
        placeNames(layouts[i], charts[i], {m_theme, small, bold});
    }
    return layouts;
}

std::vector<Layout> ChartPainter::layout(std::span<const Chart> charts, const QRectF &frame) const
{
    const auto gapBelow = [](const Chart &chart) { return chart.x.isLabelled ? 12.0 : 4.0; };
    std::vector<QRectF> frames;
    double stretch = 0, room = frame.height();
    for (const Chart &chart : charts) {
        stretch += chart.stretch;
        room -= &chart == &charts.back() ? 0 : gapBelow(chart);
    }
    double top = frame.top();
    for (const Chart &chart : charts) {
        frames.emplace_back(frame.left(), top, frame.width(), std::max(0.0, room) * chart.stretch / stretch);
        top += frames.back().height() + gapBelow(chart);
    }
    return layout(charts, frames);
}

Layout ChartPainter::layout(const Chart &chart, const QRectF &frame) const
{
    return layout(std::span(&chart, 1), std::span(&frame, 1)).front();
}

double ChartPainter::minimumHeight() const
{
    const QFontMetricsF small(m_small);
    return std::ceil(QFontMetricsF(m_bold).height() + headerGap + 6 * small.height() + tickGap);
}

} // namespace fleetgrad::charts
