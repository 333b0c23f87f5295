// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluationexport.h"

#include "confusiontable.h"
#include "csvlines.h"
#include "exportheading.h"

#include <charts/chartpainter.h>

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

namespace {

constexpr double partGap = 12;
constexpr double wholeWidth = 760; ///< from which the figures stand at the right

/// Of all parts, legible.
double leastHeight(double width)
{
    return width >= wholeWidth ? 520 : 740;
}

void addChartLines(CsvLines &lines, const charts::Chart &chart)
{
    for (const charts::Curve &curve : chart.curves) {
        for (const charts::Point &point : curve.points)
            lines.add(chart.title, charts::displayName(curve), point.x, double(point.last));
    }
    for (const QPointF &point : chart.markers.points)
        lines.add(chart.title, chart.markers.name, point.x(), point.y());
}

/// Names at the left, values at the right of that column, from `top` on; returns where the next is to begin.
double paintFigures(QPainter &painter, const std::vector<EvaluationFigure> &figures, double left,
                    double width, double top, const charts::Theme &theme)
{
    const QFontMetricsF metrics(painter.font());
    const double height = std::ceil(metrics.height()) + 2;
    for (const EvaluationFigure &figure : figures) {
        const QRectF line(left, top, width, height);
        const double room = width - metrics.horizontalAdvance(figure.fact.text) - 6;
        painter.setPen(theme.secondary);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(figure.name, Qt::ElideRight, room));
        painter.setPen(theme.text);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, figure.fact.text);
        top += height;
    }
    return top;
}

/// In a column at the right or, where that is too narrow, in two at the top; returns what is left of the
/// room.
QRectF paintFigures(QPainter &painter, const EvaluationFigures &figures, QRectF room,
                    const charts::Theme &theme)
{
    if (room.width() >= wholeWidth) {
        const double width = room.width() / 4;
        double top = room.top();
        for (const auto &group : figures)
            top = paintFigures(painter, group, room.right() - width, width, top, theme) + partGap;
        room.setRight(room.right() - width - 2 * partGap);
        return room;
    }
    const double width = (room.width() - 2 * partGap) / 2, left = room.right() - width;
    double top = paintFigures(painter, figures[0], room.left(), width, room.top(), theme) + partGap / 2;
    top = paintFigures(painter, figures[2], room.left(), width, top, theme);
    paintFigures(painter, figures[1], left, width, room.top(), theme);
    room.setTop(top + partGap);
    return room;
}

void paintParts(QPainter &painter, const EvaluationContent &content, const QRectF &room,
                const charts::ChartPainter &charts)
{
    const double width = (room.width() - partGap) / 2, height = (room.height() - 2 * partGap) / 3;
    const auto cell = [&](int column, int row, int columns = 1) {
        return QRectF(room.left() + column * (width + partGap), room.top() + row * (height + partGap),
                      columns * width + (columns - 1) * partGap, height);
    };
    const auto draw = [&](const charts::Chart &chart, const QRectF &frame) {
        charts.paint(painter, chart, charts.layout(chart, frame));
    };
    draw(content.curve, cell(0, 0));
    draw(content.reliability, cell(1, 0));
    paintConfusion(painter, content.confusion, content.matrixTitle, cell(0, 1), charts.theme(),
                   charts.smallFont());
    draw(content.delays, cell(1, 1));
    draw(content.versions, cell(0, 2, 2));
}

} // namespace

QSize evaluationSize(const QSize &view)
{
    const int border = 2 * charts::pageBorder;
    return view.expandedTo({0, int(leastHeight(view.width() - border)) + border});
}

charts::Picture evaluationPicture(const EvaluationContent &content)
{
    return {content.title, [content](QPainter &painter, const QRectF &room, const charts::ExportLook &look) {
                const charts::ChartPainter charts(look.theme, look.font);
                painter.save();
                const double least = leastHeight(room.width());
                const double scale = std::min(1.0, room.height() / least); // all of it, if small
                painter.translate(room.topLeft());
                painter.scale(scale, scale);
                QRectF rest = QRectF(QPointF(), room.size() / scale).adjusted(8, 4, -8, -8);
                QFont bold = charts.font();
                bold.setBold(true);
                rest.setTop(paintHeading(painter, content.title, rest, bold, look.theme) + partGap);
                painter.setFont(charts.smallFont());
                rest = paintFigures(painter, content.figures, rest, look.theme);
                paintParts(painter, content, rest, charts);
                painter.restore();
            }};
}

QString evaluationCsv(const EvaluationContent &content)
{
    CsvLines lines;
    if (!content.evaluation)
        return lines.text();
    const session::ModelEvaluation &evaluation = *content.evaluation;
    for (const auto &group : content.figures) {
        for (const EvaluationFigure &figure : group)
            lines.add(u"figure"_s, figure.name, CsvLines::noValue, figure.value);
    }
    const learning::Confusion &counts = content.confusion;
    lines.add(content.matrixTitle, u"true positives"_s, CsvLines::noValue, double(counts.truePositives));
    lines.add(content.matrixTitle, u"false negatives"_s, CsvLines::noValue, double(counts.falseNegatives));
    lines.add(content.matrixTitle, u"false positives"_s, CsvLines::noValue, double(counts.falsePositives));
    lines.add(content.matrixTitle, u"true negatives"_s, CsvLines::noValue, double(counts.trueNegatives));
    for (const learning::OperatingPoint &point : evaluation.curve)
        lines.add(content.curve.title, u"probability >= %1"_s.arg(1 / (1 + std::exp(-double(point.logOdds)))),
                  point.recall, point.precision);
    if (evaluation.reliability) {
        for (const learning::Reliability::Bin &bin : evaluation.reliability->bins) {
            if (bin.readings > 0)
                lines.add(content.reliability.title, u"bin"_s, bin.meanPredicted(), bin.observed(),
                          double(bin.readings));
        }
    }
    for (const session::DelayStep &step : evaluation.delays)
        lines.add(content.delays.title, u"events found after seconds"_s, step.seconds, double(step.events));
    addChartLines(lines, content.versions);
    return lines.text();
}

} // namespace fleetgrad::desktop
