// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartpainter.h"

#include "decimate.h"
#include "endlabels.h"
#include "eventmarks.h"
#include "ink.h"
#include "spans.h"
#include "spread.h"
#include "strokes.h"
#include "visible.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace fleetgrad::charts {

namespace {

constexpr double markerDistance = 9;
constexpr double roundDistance = 24;
constexpr double roundMark = 4; ///< of a round on the axis, pixels
constexpr int mostWideCurves = 16;

/// The same figures in every column: digits of equal width where the font offers them.
QFont inPixels(QFont font)
{
    if (font.pixelSize() < 0)
        font.setPixelSize(std::max(1, QFontInfo(font).pixelSize()));
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    font.setFeature(QFont::Tag("tnum"), 1);
#endif
    return font;
}

void paintHeader(QPainter &painter, const Chart &chart, const Layout &layout, const ChartPainter &look,
                 const QFont &bold)
{
    QRectF room = layout.header;
    if (room.isEmpty())
        return;
    const QFontMetricsF metrics(bold);
    const QString title = elided(chart.title, metrics, room.width());
    painter.setFont(bold);
    painter.setPen(look.theme().text);
    const double base = room.top() + metrics.ascent();
    painter.drawText(QPointF(room.left(), base), title);
    room.setLeft(room.left() + (title.isEmpty() ? 0 : metrics.horizontalAdvance(title) + 10));
    const QFontMetricsF small(look.smallFont());
    painter.setFont(look.smallFont());
    painter.setPen(look.theme().secondary);
    const QString &whole = chart.subtitle.isEmpty() ? chart.y.title : chart.subtitle;
    const auto needed = [&small](const QString &text) { return small.horizontalAdvance(text); };
    const QString &words = chart.brief.isEmpty() || needed(whole) <= room.width() ? whole : chart.brief;
    constexpr int legible = 14; // letters: fewer of a longer text say nothing
    if (room.width() >= legible * small.averageCharWidth() || needed(words) <= room.width())
        painter.drawText(QPointF(room.left(), base), elided(words, small, room.width()));
}

void paintRounds(QPainter &painter, const Chart &chart, const Layout &layout, const Theme &theme)
{
    const auto begin = std::ranges::lower_bound(chart.rounds, layout.x.minimum);
    const auto end = std::ranges::upper_bound(begin, chart.rounds.end(), layout.x.maximum);
    std::vector<double> positions;
    for (auto x = begin; x != end; ++x)
        positions.push_back(layout.toPixel(*x, layout.y.minimum).x());
    QPen pen(theme.round, 1, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({1, 3});
    painter.setPen(pen);
    for (const int i : thinned(positions, std::size_t(begin - chart.rounds.begin()), roundDistance)) {
        const double x = crisp(positions[std::size_t(i)]);
        painter.drawLine(QPointF(x, layout.plot.top()), QPointF(x, layout.plot.bottom()));
        painter.setPen(QPen(theme.baseline, 1));
        painter.drawLine(QPointF(x, layout.plot.bottom()), QPointF(x, layout.plot.bottom() + roundMark));
        painter.setPen(pen);
    }
}

void paintAxes(QPainter &painter, const Layout &layout, const ChartPainter &look)
{
    const QFontMetricsF metrics(look.smallFont());
    painter.setFont(look.smallFont());
    for (const Tick &tick : layout.yTicks) {
        const double y = layout.toPixel(layout.x.minimum, tick.value).y();
        painter.setPen(QPen(look.theme().grid, 1));
        painter.drawLine(QPointF(layout.plot.left(), crisp(y)), QPointF(layout.plot.right(), crisp(y)));
        painter.setPen(look.theme().secondary);
        const double left = layout.plot.left() - 7 - metrics.horizontalAdvance(tick.label);
        painter.drawText(QPointF(left, y + metrics.capHeight() / 2), tick.label);
    }
    const double base = layout.plot.bottom() + layout.marks.height() + 6 + metrics.ascent();
    const double afterPlot = layout.plot.right() + nameGap;
    const double titleWidth = metrics.horizontalAdvance(layout.x.title);
    // What the axis counts stands beside the plot, and no number over it: the last one gives way.
    const bool fits = afterPlot + titleWidth <= layout.frame.right();
    const double end = fits ? layout.frame.right() - titleWidth - 8 : layout.frame.right();
    double taken = afterPlot - 8;
    for (const Tick &tick : layout.xTicks) {
        const double width = metrics.horizontalAdvance(tick.label);
        const double left = layout.toPixel(tick.value, layout.y.minimum).x() - width / 2;
        if (left + width > end && &tick != &layout.xTicks.front())
            continue;
        painter.drawText(QPointF(left, base), tick.label);
        taken = std::max(taken, left + width);
    }
    const double room = layout.frame.right() - taken - 8;
    if (!layout.xTicks.empty() && room > 3 * metrics.averageCharWidth())
        painter.drawText(QPointF(taken + 8, base), elided(layout.x.title, metrics, room));
}

void paintBand(QPainter &painter, const Band &band, const Layout &layout, const Theme &theme, double column)
{
    Ink ink(painter, layout.plot);
    for (const QPolygonF &part : bandParts(band, layout, column))
        ink.area(part, theme.band);
}

void paintMarkers(QPainter &painter, const Markers &markers, const Layout &layout, const Theme &theme)
{
    painter.setRenderHint(QPainter::Antialiasing, true);
    // Two discs: less than half the time that the stroke of a circle takes.
    painter.setPen(Qt::NoPen);
    for (const QPointF &at : visibleMarkers(markers, layout, markerDistance)) {
        painter.setBrush(theme.text);
        painter.drawEllipse(at, 4.2, 4.2);
        painter.setBrush(theme.panel);
        painter.drawEllipse(at, 2.6, 2.6);
    }
    painter.setBrush(Qt::NoBrush);
}

void paintNames(QPainter &painter, const Layout &layout, const ChartPainter &look, const QFont &bold)
{
    const QFontMetricsF metrics(look.smallFont());
    for (const EndLabel &label : layout.labels) {
        const double middle = label.rect.center().y();
        if (label.curve >= 0 && std::abs(middle - label.anchor) > 0.75 * label.rect.height()) {
            QColor pale = label.color;
            pale.setAlphaF(0.45F);
            painter.setRenderHint(QPainter::Antialiasing, true);
            painter.setPen(QPen(pale, 0.8));
            painter.drawLine(QPointF(layout.plot.right() + 1.5, label.anchor),
                             QPointF(label.rect.left() - 2.5, middle));
        }
        painter.setFont(label.bold ? bold : look.smallFont());
        painter.setPen(label.color);
        const double base =
            label.rect.top() + (label.rect.height() - metrics.height()) / 2 + metrics.ascent();
        painter.drawText(QPointF(label.rect.left(), base), label.text);
    }
}

void paintEmpty(QPainter &painter, const Chart &chart, const Layout &layout, const ChartPainter &look)
{
    const QRectF room = layout.plot.adjusted(8, 4, -8, -4);
    const QFontMetricsF metrics(look.smallFont());
    if (chart.emptyText.isEmpty() || room.width() <= 40 || room.height() <= metrics.height())
        return;
    constexpr int flags = int(Qt::AlignCenter) | int(Qt::TextWordWrap);
    const QRectF words = metrics.boundingRect(room, flags, chart.emptyText);
    painter.fillRect(words.adjusted(-6, -2, 6, 2), look.theme().panel); // no grid through the words
    painter.setFont(look.smallFont());
    painter.setPen(look.theme().secondary);
    painter.drawText(room, flags, chart.emptyText);
}

} // namespace

ChartPainter::ChartPainter(Theme theme, const QFont &font) : m_theme(std::move(theme)), m_font(inPixels(font))
{
    m_bold = m_font;
    m_bold.setBold(true);
    m_small = m_font;
    m_small.setPixelSize(std::max(1, int(std::lround(m_font.pixelSize() * 0.88))));
    m_smallBold = m_small;
    m_smallBold.setBold(true);
}

void ChartPainter::paint(QPainter &painter, const Chart &chart, const Layout &layout) const
{
    if (layout.plot.isEmpty())
        return;
    painter.save();
    const double column = columnWidth(painter);
    const auto lines = std::ranges::count_if(chart.curves, [](const Curve &curve) {
        return curve.style != CurveStyle::Baseline && curve.style != CurveStyle::Faint;
    });
    paintSpans(painter, chart, layout, m_theme);
    painter.setRenderHint(QPainter::Antialiasing, true);
    if (chart.band)
        paintBand(painter, *chart.band, layout, m_theme, column);
    painter.setRenderHint(QPainter::Antialiasing, isVector(painter));
    paintRounds(painter, chart, layout, m_theme);
    paintAxes(painter, layout, *this);
    paintHeader(painter, chart, layout, *this, m_bold);
    if (!hasValues(chart)) {
        paintEmpty(painter, chart, layout, *this);
    }
    paintCurves(painter, chart, layout, m_theme, {column, lines > mostWideCurves && !isVector(painter)});
    paintMarkers(painter, chart.markers, layout, m_theme);
    paintEvents(painter, chart, layout, *this);
    paintMarks(painter, chart, layout, *this);
    paintNames(painter, layout, *this, m_smallBold);
    painter.restore();
}

} // namespace fleetgrad::charts
