// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartpainter.h"
#include "endlabels.h"
#include "eventmarks.h"
#include "spans.h"
#include "strokes.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace fleetgrad::charts {

namespace {

constexpr double padding = 8;
constexpr double swatch = 8;
constexpr double swatchGap = 7;
constexpr double columnGap = 14;
constexpr double boxDistance = 10; ///< from the line

struct Row
{
    QString name;
    QString value;
    Reading reading;
};

struct Box
{
    std::vector<Row> rows;
    QString heading;
    QString more; ///< how many rows found no room
    double contentWidth = 0;
    double lineHeight = 0;
    QRectF rect;
};

QString valueText(const Reading &reading, int decimals)
{
    const QString value = formatValue(double(reading.value), decimals);
    return reading.band ? QString(value % u" \u2013 " % formatValue(double(reading.upper), decimals)) : value;
}

/// Below the heading.
int linesIn(const Box &box, double room)
{
    return int((room - 2 * padding) / box.lineHeight) - 1;
}

/// Without room for rows: as many values as fit into `room`, those that are emphasised first.
QString oneLine(Box &box, const QFontMetricsF &metrics, double room)
{
    std::ranges::stable_partition(box.rows, [](const Row &row) { return row.reading.emphasised; });
    QString line;
    for (const Row &row : std::exchange(box.rows, {})) {
        const QString value = row.name % u' ' % row.value;
        const QString longer = line.isEmpty() ? value : QString(line % QStringLiteral("   ") % value);
        if (!line.isEmpty() && metrics.horizontalAdvance(longer) > room)
            break;
        line = longer;
    }
    return line;
}

void limitRows(Box &box, double room)
{
    const int lines = linesIn(box, room);
    if (int(box.rows.size()) <= lines)
        return;
    std::ranges::stable_partition(box.rows, [](const Row &row) { return row.reading.emphasised; });
    const int kept = std::max(lines - 1, 0);
    const int dropped = int(box.rows.size()) - kept;
    box.rows.resize(std::size_t(kept));
    if (lines > 0)
        box.more = QCoreApplication::translate("fleetgrad::charts", "%Ln more", nullptr, dropped);
}

/// Left of the line, or right of it where there is more room; always inside the plot.
void placeBox(Box &box, const QRectF &plot, double x)
{
    const double width = 2 * padding + box.contentWidth;
    const double lines = 1 + double(box.rows.size()) + (box.more.isEmpty() ? 0 : 1);
    const QSizeF size(std::ceil(width), std::ceil(lines * box.lineHeight + 2 * padding));
    double left = x - boxDistance - size.width();
    if (left < plot.left())
        left = x + boxDistance;
    const double least = std::ceil(plot.left()); // whole pixels, and all of it inside
    left = std::clamp(std::round(left), least, std::max(least, std::floor(plot.right() - size.width())));
    box.rect = QRectF(QPointF(left, std::round(plot.top() + 7)), size);
}

Box boxFor(const Chart &chart, const Layout &layout, const Crosshair &crosshair, const QFontMetricsF &metrics,
           const QFontMetricsF &bold)
{
    Box box;
    box.lineHeight = std::ceil(metrics.height() * 1.06);
    const double most = std::max(0.0, layout.plot.width() * 0.45);
    const double widest = layout.plot.width() - 2 * padding - 8;
    for (const Reading &reading : valuesAt(chart, crosshair.x)) {
        if (reading.name.isEmpty()) // many faint curves: nobody could tell whose value it is
            continue;
        box.rows.push_back(
            {elided(reading.name, metrics, most), valueText(reading, layout.y.readoutDecimals), reading});
    }
    QString heading = crosshair.heading;
    const int lines = linesIn(box, layout.plot.height() - 12);
    if (!box.rows.empty() && lines < std::min(2, int(box.rows.size())))
        heading = oneLine(box, bold, widest); // the values: another chart says where they are
    else
        limitRows(box, layout.plot.height() - 12);
    if (const Event *event = eventAt(chart, layout, crosshair.x))
        heading += u" \u2013 " % event->text;
    if (const Mark *mark = markAt(chart, layout, crosshair.x))
        heading += u" \u2013 " % mark->text;
    box.heading = elided(heading, bold, widest);
    box.contentWidth = std::max(bold.horizontalAdvance(box.heading),
                                swatch + swatchGap + metrics.horizontalAdvance(box.more));
    for (const Row &row : box.rows) {
        const double words = metrics.horizontalAdvance(row.name) + metrics.horizontalAdvance(row.value);
        box.contentWidth = std::max(box.contentWidth, swatch + swatchGap + words + columnGap);
    }
    placeBox(box, layout.plot, layout.toPixel(crosshair.x, 0).x());
    return box;
}

QColor swatchColor(const Reading &reading, const Theme &theme)
{
    return theme.line(Curve{{}, reading.color, reading.style, {}, reading.emphasised});
}

void paintSwatch(QPainter &painter, const Reading &reading, const QRectF &at, const Theme &theme)
{
    if (reading.marker) {
        painter.setPen(QPen(theme.text, 1.4));
        painter.setBrush(theme.panel);
        painter.drawEllipse(at.adjusted(0.7, 0.7, -0.7, -0.7));
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(reading.band ? theme.band : swatchColor(reading, theme));
    if (reading.band) {
        painter.drawRect(at);
    } else if (reading.style == CurveStyle::Solid) {
        painter.drawRoundedRect(at, 2, 2);
    } else if (reading.style == CurveStyle::Median) {
        painter.drawRect(QRectF(at.left(), at.center().y() - 1, at.width(), 2));
    } else {
        const double dash = at.width() * 0.4;
        painter.drawRect(QRectF(at.left(), at.center().y() - 1, dash, 2));
        painter.drawRect(QRectF(at.right() - dash, at.center().y() - 1, dash, 2));
    }
}

void paintBox(QPainter &painter, const Box &box, const ChartPainter &look, const QFont &boldFont)
{
    const Theme &theme = look.theme();
    QColor fill = theme.panel;
    fill.setAlphaF(0.94F);
    painter.setPen(QPen(theme.border, 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(box.rect.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);

    const QFontMetricsF metrics(look.smallFont());
    const QRectF inner = box.rect.adjusted(padding, padding, -padding, -padding);
    double base = inner.top() + (box.lineHeight - metrics.height()) / 2 + metrics.ascent();
    painter.setFont(boldFont);
    painter.setPen(theme.text);
    painter.drawText(QPointF(inner.left(), base), box.heading);
    painter.setFont(look.smallFont());
    for (const Row &row : box.rows) {
        base += box.lineHeight;
        const double top = base - metrics.capHeight() / 2 - swatch / 2;
        paintSwatch(painter, row.reading, QRectF(inner.left(), top, swatch, swatch), theme);
        painter.setPen(theme.secondary);
        painter.drawText(QPointF(inner.left() + swatch + swatchGap, base), row.name);
        painter.setPen(theme.text);
        painter.drawText(QPointF(inner.right() - metrics.horizontalAdvance(row.value), base), row.value);
    }
    painter.setPen(theme.secondary);
    painter.drawText(QPointF(inner.left() + swatch + swatchGap, base + box.lineHeight), box.more);
}

void paintDots(QPainter &painter, const Box &box, const Layout &layout, double x, const Theme &theme)
{
    for (const Row &row : box.rows) {
        const Reading &reading = row.reading;
        if (reading.marker || reading.band || reading.style == CurveStyle::Baseline)
            continue;
        const QPointF at = layout.toPixel(x, double(reading.value));
        if (!std::isfinite(reading.value) || at.y() < layout.plot.top() || at.y() > layout.plot.bottom())
            continue;
        painter.setPen(QPen(theme.panel, 1.2));
        painter.setBrush(swatchColor(reading, theme));
        painter.drawEllipse(at, 3.4, 3.4);
    }
}

} // namespace

void ChartPainter::paintCrosshair(QPainter &painter, std::span<const Chart> charts,
                                  std::span<const Layout> layouts, const Crosshair &crosshair) const
{
    const QFontMetricsF metrics(m_small);
    const QFontMetricsF bold(m_smallBold);
    painter.save();
    for (std::size_t i = 0; i < std::min(charts.size(), layouts.size()); ++i) {
        const Layout &layout = layouts[i];
        if (layout.plot.isEmpty() || !(crosshair.x >= layout.x.minimum && crosshair.x <= layout.x.maximum))
            continue;
        const double x = crisp(layout.toPixel(crosshair.x, layout.y.minimum).x());
        painter.setRenderHint(QPainter::Antialiasing, true);
        painter.setPen(QPen(m_theme.accent, 1.2, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(x, layout.plot.top()), QPointF(x, layout.plot.bottom()));
        const Box box = boxFor(charts[i], layout, crosshair, metrics, bold);
        paintDots(painter, box, layout, crosshair.x, m_theme);
        if (layout.plot.contains(box.rect))
            paintBox(painter, box, *this, m_smallBold);
    }
    painter.restore();
}

} // namespace fleetgrad::charts
