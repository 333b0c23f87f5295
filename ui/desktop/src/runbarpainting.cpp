// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbar.h"

#include "pixels.h"

#include <charts/ticks.h>

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <vector>

// What the bar of the run looks like.

namespace fleetgrad::desktop {

namespace {

constexpr double columnWidth = 2; ///< pixels that share one value of the curve
constexpr qsizetype pieceLength = 16;

/// The curve's values in one column of pixels.
struct Column
{
    double x = 0, sum = 0;
    int count = 0;
    double mean() const { return sum / count; }
};

} // namespace

void RunBar::render()
{
    const double density = devicePixelRatioF();
    const QSize pixels = pixelsOf(*this);
    if (m_pixmap.size() != pixels)
        m_pixmap = QPixmap(pixels);
    m_pixmap.setDevicePixelRatio(density);
    m_pixmap.fill(m_appearance->look().chart.panel);
    QPainter painter(&m_pixmap);
    painter.setFont(font());
    if (m_snapshot) {
        paintCurve(painter);
        paintRounds(painter);
        paintEvents(painter);
        paintPauses(painter);
    }
    m_isStale = false;
}

void RunBar::paintCurve(QPainter &painter)
{
    if (!m_snapshot->fleetCurves)
        return;
    const QPolygonF line = outline(
        m_snapshot->fleetCurves->metrics[std::size_t(m_metric)].of(session::DeviceScorer::Decision).median);
    if (line.isEmpty())
        return;
    const double bottom = area().bottom();
    const charts::Theme &theme = m_appearance->look().chart;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.band);
    // Piece by piece: what Qt needs for a polygon grows with the square of its corners.
    for (qsizetype first = 0; first + 1 < line.size(); first += pieceLength) {
        QPolygonF piece = line.mid(first, pieceLength + 1);
        piece << QPointF(piece.last().x(), bottom) << QPointF(piece.first().x(), bottom);
        painter.drawPolygon(piece);
    }
    painter.setPen(QPen(theme.median, 1.2));
    painter.setBrush(Qt::NoBrush);
    QList<QLineF> strokes;
    for (qsizetype i = 1; i < line.size(); ++i)
        strokes << QLineF(line[i - 1], line[i]);
    painter.drawLines(strokes);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

QPolygonF RunBar::outline(const session::CurveData &curve) const
{
    const QRectF plot = area();
    const double scale = plot.width() / end();
    std::vector<Column> columns;
    for (const session::CurvePoint &point : curve) {
        if (!std::isfinite(point.last))
            continue;
        const double x = std::floor(scale * point.batch / columnWidth) * columnWidth;
        if (columns.empty() || columns.back().x != x)
            columns.push_back({x, 0, 0});
        columns.back().sum += double(point.last);
        ++columns.back().count;
    }
    double low = INFINITY, high = -INFINITY;
    for (const Column &column : columns) {
        low = std::min(low, column.mean());
        high = std::max(high, column.mean());
    }
    const double height = std::max(1e-6, high - low);
    QPolygonF line;
    for (const Column &column : columns)
        line << QPointF(plot.left() + column.x,
                        plot.bottom() - 6 - (plot.height() - 10) * (column.mean() - low) / height);
    return line;
}

void RunBar::paintRounds(QPainter &painter)
{
    const charts::Theme &theme = m_appearance->look().chart;
    const QRectF plot = area();
    painter.setPen(theme.border);
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    charts::Axis axis;
    axis.minimum = 0;
    axis.maximum = end();
    axis.wholeNumbers = true;
    axis.scale = report::xScale(*m_snapshot, m_unit);
    const auto ticks = charts::ticks(axis, std::max(2, int(plot.width() / 110)));
    for (const charts::Tick &tick : ticks) {
        const double x = std::round(toX(tick.value)) + 0.5;
        painter.setPen(theme.baseline);
        painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() + 4));
        painter.setPen(theme.secondary);
        const bool saysUnit = tick.value == 0 && !axis.scale;
        const QString label = saysUnit ? tr("batch %1").arg(tick.label) : tick.label;
        const double width = painter.fontMetrics().horizontalAdvance(label);
        const double left = std::clamp(x - width / 2, 4.0, std::max(4.0, this->width() - width - 4));
        painter.drawText(QPointF(left, plot.bottom() + 10 + painter.fontMetrics().ascent()), label);
    }
}

void RunBar::paintWindow(QPainter &painter)
{
    const Look &look = m_appearance->look();
    const charts::Range shown = m_window->range();
    const QRectF plot = area();
    const double left = toX(std::max(0.0, shown.minimum));
    const double right = toX(std::min(shown.maximum, std::max(m_window->end(), shown.minimum)));
    QColor fill = look.chart.accent;
    fill.setAlpha(look.chart.isDark ? 45 : 28);
    painter.fillRect(QRectF(left, plot.top() - 2, right - left, plot.height() + 2), fill);
    painter.setPen(QPen(look.chart.accent, 3, Qt::SolidLine, Qt::FlatCap));
    for (const double x : {left, right})
        painter.drawLine(QPointF(x, plot.top() - 2), QPointF(x, plot.bottom()));
    if (std::isfinite(m_window->pointer())) {
        painter.setPen(QPen(look.chart.accent, 1));
        const double x = toX(m_window->pointer());
        painter.drawLine(QPointF(x, plot.top() - 2), QPointF(x, plot.bottom()));
    }
}

/// Where the views are in time. A line through the whole bar, and what comes after it pale; now, only the
/// handle on the scale.
void RunBar::paintPlace(QPainter &painter)
{
    const charts::Theme &theme = m_appearance->look().chart;
    const double x = toX(m_place ? double(*m_place) : m_window->end());
    const double bottom = area().bottom();
    const QPolygonF handle({{x, bottom + 1}, {x + 5, bottom + 8}, {x - 5, bottom + 8}});
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.text, 1));
    if (m_place) {
        QColor veil = theme.panel;
        veil.setAlpha(150);
        painter.fillRect(QRectF(QPointF(x, 0), QPointF(width(), bottom)), veil);
        painter.setPen(QPen(theme.text, 2));
        painter.drawLine(QPointF(x, 0), QPointF(x, bottom));
    }
    painter.setBrush(m_place ? theme.text : theme.panel);
    painter.drawPolygon(handle);
    painter.setBrush(Qt::NoBrush);
    if (!m_place)
        return;
    const QString words = tr("as of batch %1").arg(charts::formatCount(*m_place));
    const double size = painter.fontMetrics().horizontalAdvance(words) + 12;
    const QRectF box(std::clamp(x - size / 2, 2.0, std::max(2.0, width() - size - 2)), bottom + 8, size,
                     height() - bottom - 9);
    QPainterPath plate;
    plate.addRoundedRect(box, 3, 3);
    painter.fillPath(plate, theme.text);
    painter.setPen(theme.panel);
    painter.drawText(box, Qt::AlignCenter, words);
}

void RunBar::paintEvent(QPaintEvent *)
{
    if (m_isStale)
        render();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_pixmap);
    if (!m_snapshot || m_window->end() <= 0) {
        painter.setPen(m_appearance->look().chart.secondary);
        painter.drawText(rect(), Qt::AlignCenter, tr("The run appears here with its first batch."));
        return;
    }
    paintWindow(painter);
    paintPlace(painter);
    if (hasFocus()) {
        painter.setPen(QPen(m_appearance->look().chart.accent, 1, Qt::DotLine));
        painter.drawRect(rect().adjusted(2, 0, -3, -1));
    }
}

} // namespace fleetgrad::desktop
