// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modelcomparisonexport.h"

#include "figures.h"

#include <charts/chartpainter.h>
#include <charts/theme.h>

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <cstddef>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

namespace {

constexpr double gap = 12, columnGap = 10;

class ComparisonExport
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonExport)
};

QStringList cellsOf(const ComparedFigures::Row &row)
{
    if (row.isCount)
        return {row.name, wholeText(std::uint64_t(row.values[0])), wholeText(std::uint64_t(row.values[1])),
                QString()};
    return {row.name, scoreText(row.values[0]), scoreText(row.values[1]),
            changeText(row.values[1] - row.values[0])};
}

std::vector<QStringList> figureCells(const ModelComparisonContent &content)
{
    std::vector<QStringList> cells;
    for (const ComparedFigures::Row &row : content.figures)
        cells.push_back(cellsOf(row));
    return cells;
}

QStringList figureHeads()
{
    return {ComparisonExport::tr("Figure"), u"A"_s, u"B"_s, ComparisonExport::tr("B − A")};
}

/// The first column at the left, the others at the right, as many rows as have room.
void paintTable(QPainter &painter, const QStringList &heads, const std::vector<QStringList> &rows,
                const QRectF &room, const charts::Theme &theme, const QFont &font)
{
    const QFontMetricsF metrics(font);
    const double line = metrics.height() + 3;
    const qsizetype figures = heads.size() - 1;
    const double figure = metrics.horizontalAdvance(u"−00.000"_s) + columnGap;
    const double name = std::max(room.width() - double(figures) * figure, room.width() / 3);
    const auto paintRow = [&](const QStringList &cells, double top) {
        painter.drawText(QRectF(room.left(), top, name, line), Qt::AlignVCenter | Qt::AlignLeft,
                         metrics.elidedText(cells.value(0), Qt::ElideRight, name - 4));
        for (qsizetype i = 1; i <= figures; ++i)
            painter.drawText(QRectF(room.left() + name + double(i - 1) * figure, top, figure, line),
                             Qt::AlignVCenter | Qt::AlignRight, cells.value(i));
    };
    painter.setFont(font);
    painter.setPen(theme.secondary);
    paintRow(heads, room.top());
    painter.setPen(theme.grid);
    painter.drawLine(QPointF(room.left(), room.top() + line), QPointF(room.right(), room.top() + line));
    painter.setPen(theme.text);
    double top = room.top() + line + 2;
    for (const QStringList &cells : rows) {
        if (top + line > room.bottom())
            return;
        paintRow(cells, top);
        top += line;
    }
}

/// The names in the colours of their curves. Returns the height.
double paintTitle(QPainter &painter, const ModelComparisonContent &content, const QRectF &room,
                  const charts::Theme &theme, const charts::ChartPainter &charts)
{
    QFont bold = charts.font();
    bold.setBold(true);
    painter.setFont(bold);
    const QFontMetricsF metrics(bold);
    double x = room.left();
    for (std::size_t i = 0; i < content.names.size(); ++i) {
        painter.setPen(theme.words(charts::curveColor(int(i))));
        painter.drawText(QPointF(x, room.top() + metrics.ascent()), content.names[i]);
        x += metrics.horizontalAdvance(content.names[i]) + 24;
    }
    painter.setFont(charts.smallFont());
    painter.setPen(theme.secondary);
    const QRectF below = room.adjusted(0, metrics.height() + 2, 0, 0);
    QRectF used;
    painter.drawText(below, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                     ComparisonExport::tr("Readings of %1. %2", "1: a device; 2: a sentence")
                         .arg(content.device, content.sentence),
                     &used);
    return used.bottom() - room.top();
}

QString tabbed(const QStringList &cells)
{
    return cells.join(u'\t') + u'\n';
}

class CsvLines
{
public:
    void add(const QString &part, const QString &item, double first, double second, const QString &label = {})
    {
        add(part, item, charts::csvNumber(first), charts::csvNumber(second), label);
    }
    void add(const QString &part, const QString &item, const QString &first, const QString &second,
             const QString &label)
    {
        m_text += charts::csvField(part) + u',' + charts::csvField(item) + u',' + first + u',' + second +
                  u',' + label + u"\r\n"_s;
    }
    const QString &text() const { return m_text; }

private:
    QString m_text = u"part,item,A,B,label\r\n"_s;
};

} // namespace

charts::Picture modelComparisonPicture(const ModelComparisonContent &content)
{
    const QString title = content.names[0] + u" – "_s + content.names[1];
    return {title, [content](QPainter &painter, const QRectF &room, const charts::ExportLook &look) {
                const charts::ChartPainter charts(look.theme, look.font);
                painter.save();
                QRectF rest = room.adjusted(gap, gap, -gap, -gap);
                rest.setTop(rest.top() + paintTitle(painter, content, rest, look.theme, charts) + gap / 2);
                const double line = QFontMetricsF(charts.smallFont()).height() + 3;
                const double tables =
                    std::min(rest.height() / 2, double(content.figures.size() + 1) * line + gap);
                const QRectF plot(rest.left(), rest.top(), rest.width(), rest.height() - tables - gap);
                charts.paint(painter, content.chart, charts.layout(content.chart, plot));
                const double width = (rest.width() - 2 * gap) / 2;
                const QRectF left(rest.left(), plot.bottom() + gap, width, tables);
                paintTable(painter, figureHeads(), figureCells(content), left, look.theme,
                           charts.smallFont());
                paintTable(painter, content.weightHeads, content.weights, left.translated(width + 2 * gap, 0),
                           look.theme, charts.smallFont());
                painter.restore();
            }};
}

QString modelComparisonCsv(const ModelComparisonContent &content, charts::CsvRange range)
{
    CsvLines lines;
    lines.add(u"model"_s, u"name"_s, charts::csvField(content.names[0]), charts::csvField(content.names[1]),
              {});
    QString group; // of which the names of the figures are indented on screen
    for (const ComparedFigures::Row &row : content.figures) {
        if (row.isFirst)
            group = row.name;
        const QString item = row.isFirst ? row.name : QString(group + u": "_s + row.name);
        lines.add(u"figure"_s, item, row.values[0], row.values[1]);
    }
    if (!content.comparison)
        return lines.text();
    for (const session::ComparedWeight &weight : content.comparison->weights)
        lines.add(u"weight"_s, weight.feature.isEmpty() ? ComparisonExport::tr("bias") : weight.feature,
                  double(weight.weights[0]), double(weight.weights[1]));
    const bool isWhole = range == charts::CsvRange::Whole;
    std::uint64_t number = content.comparison->firstReading;
    for (const session::ComparedReading &reading : content.comparison->readings) {
        if (isWhole || double(number) >= content.chart.x.minimum)
            lines.add(content.device, QString::number(number), double(reading.probability[0]),
                      double(reading.probability[1]),
                      reading.label < 0 ? QString() : QString::number(reading.label));
        ++number;
    }
    return lines.text();
}

QString modelComparisonTables(const ModelComparisonContent &content)
{
    QStringList heads = figureHeads();
    heads[1] = content.names[0];
    heads[2] = content.names[1];
    QString text = tabbed(heads);
    for (const QStringList &cells : figureCells(content))
        text += tabbed(cells);
    text += u'\n';
    text += tabbed(content.weightHeads);
    for (const QStringList &cells : content.weights)
        text += tabbed(cells);
    return text;
}

} // namespace fleetgrad::desktop
