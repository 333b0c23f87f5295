// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mappainter.h"

#include "mapnames.h"

#include <charts/colormap.h>
#include <charts/ticks.h>

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace fleetgrad::desktop {

namespace {

constexpr double headerGap = 8, tickGap = 7, barGap = 12, barWidth = 11;
constexpr double markWidth = 4, markGap = 3; ///< between names and plot
constexpr double mostNames = 130;            ///< pixels
constexpr double boxPadding = 8, boxDistance = 12;

class MapWords
{
    Q_DECLARE_TR_FUNCTIONS(FleetMap)
};

QStringList barWords(const MapScale &scale)
{
    return {scale.goodEnd(), MapWords::tr("better"), MapWords::tr("worse"), scale.badEnd()};
}

double widest(const QStringList &words, const QFontMetricsF &metrics)
{
    double width = 0;
    for (const QString &word : words)
        width = std::max(width, metrics.horizontalAdvance(word));
    return width;
}

QString batchWord()
{
    return MapWords::tr("batch");
}

charts::Axis batchAxis(charts::Range batches)
{
    charts::Axis axis;
    axis.title = batchWord();
    axis.minimum = batches.minimum;
    axis.maximum = batches.maximum;
    axis.wholeNumbers = true;
    return axis;
}

} // namespace

QImage mapCells(const session::FleetMap &map, const MapScale &scale)
{
    if (std::ranges::none_of(map.values, [](float value) { return std::isfinite(value); }))
        return {};
    QImage cells(int(map.columns), int(map.rows), QImage::Format_ARGB32);
    for (std::uint32_t row = 0; row < map.rows; ++row) {
        auto *line = reinterpret_cast<QRgb *>(cells.scanLine(int(row)));
        for (std::uint32_t column = 0; column < map.columns; ++column)
            line[column] = scale.color(map.at(row, column));
    }
    return cells;
}

double MapLayout::toX(double batch) const
{
    return plot.left() + (batch - batches.minimum) / (batches.maximum - batches.minimum) * plot.width();
}

double MapLayout::toBatch(double x) const
{
    return batches.minimum + (x - plot.left()) / plot.width() * (batches.maximum - batches.minimum);
}

double MapLayout::toPlace(double y) const
{
    return (y - plot.top()) / plot.height() * places;
}

QRectF MapLayout::cell(const session::FleetMap &map, std::uint32_t row, std::uint32_t column) const
{
    // A batch is drawn around its number, as it stands on the axis.
    const auto width = double(map.batchesPerColumn);
    const double from = double(map.firstBatch) + column * width - 0.5;
    const double height = plot.height() / places;
    const double top = plot.top() + double(row) * perRow * height;
    const double rows = std::min<double>(perRow, places - double(row) * perRow);
    return QRectF(QPointF(toX(from), top), QPointF(toX(from + width), top + rows * height));
}

QFont MapPainter::bold(QFont font) const
{
    font.setBold(true);
    return font;
}

MapLayout MapPainter::layout(const MapPicture &picture, const QRectF &frame) const
{
    const QFontMetricsF small(m_look.smallFont());
    MapLayout layout;
    layout.frame = frame;
    layout.batches = picture.batches;
    const double header = QFontMetricsF(bold(m_look.font())).height();
    layout.header = QRectF(frame.left(), frame.top(), frame.width(), header);
    QRectF plot = frame.adjusted(0, header + headerGap, 0, -(small.height() + tickGap));
    if (plot.height() < 20)
        return layout;
    if (picture.map) {
        layout.places = picture.map->places;
        layout.perRow = picture.map->perRow;
    }
    layout.names = mapNames(picture, plot, small.height() * 1.15);
    double names = 0;
    for (MapLayout::Name &name : layout.names) {
        name.text = small.elidedText(name.text, Qt::ElideMiddle, mostNames);
        names = std::max(names, small.horizontalAdvance(name.text));
    }
    plot.setLeft(frame.left() + std::ceil(names) + 2 * markGap + markWidth);
    const double words = widest(barWords(picture.scale), small);
    plot.setRight(std::max(plot.left() + 30, frame.right() - std::ceil(words) - 5 - barWidth - barGap));
    layout.plot = plot;
    layout.bar = QRectF(plot.right() + barGap, plot.top(), barWidth, plot.height());
    layout.header.setLeft(plot.left());
    for (int most = 9; most > 0; --most) {
        layout.ticks = charts::ticks(batchAxis(picture.batches), most);
        QStringList labels;
        for (const charts::Tick &tick : layout.ticks)
            labels.append(tick.label);
        if (plot.width() / double(std::max<qsizetype>(labels.size(), 1)) >= 1.8 * widest(labels, small) + 12)
            break;
    }
    return layout;
}

void MapPainter::paint(QPainter &painter, const MapPicture &picture, const MapLayout &layout) const
{
    if (layout.plot.isEmpty())
        return;
    painter.save();
    paintHeader(painter, picture, layout);
    const QFontMetricsF small(m_look.smallFont());
    painter.setFont(m_look.smallFont());
    painter.setPen(m_look.theme().secondary);
    if (picture.isEmpty()) {
        painter.drawText(layout.plot.adjusted(8, 4, -8, -4), Qt::AlignCenter | Qt::TextWordWrap,
                         picture.emptyText);
    } else {
        paintCells(painter, picture, layout);
        paintMarks(painter, picture, layout);
        paintBar(painter, picture, layout);
    }
    painter.setFont(m_look.smallFont());
    painter.setPen(m_look.theme().secondary);
    if (!picture.isEmpty()) {
        const double right = layout.plot.left() - 2 * markGap - markWidth;
        for (const MapLayout::Name &name : layout.names)
            painter.drawText(QPointF(right - small.horizontalAdvance(name.text),
                                     std::min(name.y, layout.plot.bottom() - small.capHeight() / 2) +
                                         small.capHeight() / 2),
                             name.text);
    }
    const double base = layout.plot.bottom() + 6 + small.ascent();
    double taken = layout.plot.right();
    for (const charts::Tick &tick : layout.ticks) {
        const double width = small.horizontalAdvance(tick.label);
        const double left = layout.toX(tick.value) - width / 2;
        painter.drawText(QPointF(left, base), tick.label);
        taken = std::max(taken, left + width);
    }
    const QString title = batchWord();
    if (!layout.ticks.empty() && taken + 8 + small.horizontalAdvance(title) <= layout.frame.right())
        painter.drawText(QPointF(taken + 8, base), title);
    painter.restore();
}

void MapPainter::paintHeader(QPainter &painter, const MapPicture &picture, const MapLayout &layout) const
{
    const QFont titleFont = bold(m_look.font());
    const QFontMetricsF metrics(titleFont), small(m_look.smallFont());
    const double base = layout.header.top() + metrics.ascent();
    const QString title = metrics.elidedText(picture.title, Qt::ElideRight, layout.header.width());
    painter.setFont(titleFont);
    painter.setPen(m_look.theme().text);
    painter.drawText(QPointF(layout.header.left(), base), title);
    const double left = layout.header.left() + metrics.horizontalAdvance(title) + 10;
    painter.setFont(m_look.smallFont());
    painter.setPen(m_look.theme().secondary);
    for (const QString &remark : picture.remarks) {
        if (left + small.horizontalAdvance(remark) <= layout.bar.right())
            return painter.drawText(QPointF(left, base), remark);
    }
}

void MapPainter::paintCells(QPainter &painter, const MapPicture &picture, const MapLayout &layout) const
{
    const session::FleetMap &map = *picture.map;
    const QRectF first = layout.cell(map, 0, 0);
    const QRectF last = layout.cell(map, map.rows - 1, map.columns - 1);
    // The last row may stand for fewer devices, and is as much lower: it is drawn by itself.
    const bool isEven = map.places % map.perRow == 0;
    const int whole = int(map.rows) - (isEven ? 0 : 1);
    painter.save();
    painter.setClipRect(layout.plot);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const auto draw = [&](const QRectF &target, const QRect &source) {
        if (source.height() > 0)
            painter.drawImage(target, picture.cells, source);
    };
    const double bottom = isEven ? layout.plot.bottom() : last.top();
    draw(QRectF(first.topLeft(), QPointF(last.right(), bottom)), QRect(0, 0, int(map.columns), whole));
    if (!isEven)
        draw(QRectF(QPointF(first.left(), last.top()), last.bottomRight()),
             QRect(0, whole, int(map.columns), 1));
    painter.restore();
    painter.setPen(QPen(m_look.theme().grid, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(layout.plot.adjusted(-0.5, -0.5, 0.5, 0.5));
}

void MapPainter::paintMarks(QPainter &painter, const MapPicture &picture, const MapLayout &layout) const
{
    painter.setPen(Qt::NoPen);
    for (const MapPicture::Mark &mark : picture.marks) {
        const QRectF row = layout.cell(*picture.map, mark.row, 0);
        const double height = std::max(row.height(), 3.0);
        painter.setBrush(mark.color.isValid() ? m_look.theme().line(mark.color) : m_look.theme().text);
        painter.drawRect(QRectF(layout.plot.left() - markGap - markWidth, row.center().y() - height / 2,
                                markWidth, height));
    }
    painter.setBrush(Qt::NoBrush);
}

void MapPainter::paintBar(QPainter &painter, const MapPicture &picture, const MapLayout &layout) const
{
    constexpr int steps = 128;
    QImage colors(1, steps, QImage::Format_RGB32);
    for (int i = 0; i < steps; ++i)
        colors.setPixel(0, i, charts::viridis(1 - double(i) / (steps - 1)));
    painter.drawImage(layout.bar, colors);
    const QFontMetricsF small(m_look.smallFont());
    const QStringList words = barWords(picture.scale);
    const double left = layout.bar.right() + 5, line = small.height();
    painter.setFont(m_look.smallFont());
    painter.setPen(m_look.theme().secondary);
    painter.drawText(QPointF(left, layout.bar.top() + small.ascent()), words[0]);
    painter.drawText(QPointF(left, layout.bar.bottom() - small.descent()), words[3]);
    if (layout.bar.height() < 4.5 * line)
        return;
    painter.drawText(QPointF(left, layout.bar.top() + line + small.ascent()), words[1]);
    painter.drawText(QPointF(left, layout.bar.bottom() - line - small.descent()), words[2]);
}

void MapPainter::paintReadout(QPainter &painter, const MapLayout &layout, const QRectF &cell,
                              const QStringList &lines) const
{
    painter.save();
    const charts::Theme &theme = m_look.theme();
    const QRectF frame = cell & layout.plot.adjusted(-1, -1, 1, 1);
    painter.setBrush(Qt::NoBrush);
    for (const auto &[color, outset] : {std::pair(theme.panel, 1.5), std::pair(theme.text, 0.5)}) {
        painter.setPen(QPen(color, 1));
        painter.drawRect(frame.adjusted(-outset, -outset, outset, outset));
    }
    const QFont heading = bold(m_look.smallFont());
    const QFontMetricsF small(m_look.smallFont()), head(heading);
    double width = 0;
    for (qsizetype i = 0; i < lines.size(); ++i)
        width = std::max(width, (i == 0 ? head : small).horizontalAdvance(lines[i]));
    const double line = std::ceil(small.height() * 1.06);
    const QSizeF size(std::ceil(width) + 2 * boxPadding, line * double(lines.size()) + 2 * boxPadding);
    double left = frame.right() + boxDistance;
    if (left + size.width() > layout.frame.right())
        left = std::max(layout.frame.left(), frame.left() - boxDistance - size.width());
    const double top = std::clamp(frame.center().y() - size.height() / 2, layout.plot.top(),
                                  std::max(layout.plot.top(), layout.plot.bottom() - size.height()));
    const QRectF box(QPointF(std::round(left), std::round(top)), size);
    QColor fill = theme.panel;
    fill.setAlphaF(0.94F);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.border, 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    double base = box.top() + boxPadding + small.ascent();
    for (qsizetype i = 0; i < lines.size(); ++i, base += line) {
        painter.setFont(i == 0 ? heading : m_look.smallFont());
        painter.setPen(i == 0 ? theme.text : theme.secondary);
        painter.drawText(QPointF(box.left() + boxPadding, base), lines[i]);
    }
    painter.restore();
}

} // namespace fleetgrad::desktop
