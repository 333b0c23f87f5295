// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluationexport.h"

#include "confusiontable.h"

#include <charts/chartpainter.h>

#include <QPainter>

#include <cmath>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

namespace {

constexpr double noValue = std::numeric_limits<double>::quiet_NaN();
constexpr double titleHeight = 44, partGap = 12; ///< two lines of title

class CsvLines
{
public:
    void add(const QString &part, const QString &item, double x, double value, double readings = noValue)
    {
        m_text += charts::csvField(part) + u',' + charts::csvField(item) + u',' + charts::csvNumber(x) +
                  u',' + charts::csvNumber(value) + u',' + charts::csvNumber(readings) + u"\r\n"_s;
    }
    const QString &text() const { return m_text; }

private:
    QString m_text = u"part,item,x,value,readings\r\n"_s;
};

void addChartLines(CsvLines &lines, const charts::Chart &chart)
{
    for (const charts::Curve &curve : chart.curves) {
        for (const charts::Point &point : curve.points)
            lines.add(chart.title, charts::displayName(curve), point.x, double(point.last));
    }
    for (const QPointF &point : chart.markers.points)
        lines.add(chart.title, chart.markers.name, point.x(), point.y());
}

} // namespace

charts::Picture evaluationPicture(const EvaluationContent &content)
{
    return {content.title, [content](QPainter &painter, const QRectF &room, const charts::ExportLook &look) {
                const charts::ChartPainter charts(look.theme, look.font);
                painter.save();
                QFont font = charts.font();
                font.setBold(true);
                painter.setFont(font);
                painter.setPen(look.theme.text);
                painter.drawText(QRectF(room.left() + 8, room.top(), room.width() - 16, titleHeight),
                                 Qt::AlignVCenter | Qt::TextWordWrap, content.title);
                painter.restore();
                const QRectF all = room.adjusted(8, titleHeight, -8, -8);
                const double width = (all.width() - partGap) / 2, height = (all.height() - 2 * partGap) / 3;
                const auto cell = [&](int column, int row, int columns = 1) {
                    return QRectF(all.left() + column * (width + partGap),
                                  all.top() + row * (height + partGap),
                                  columns * width + (columns - 1) * partGap, height);
                };
                const auto draw = [&](const charts::Chart &chart, const QRectF &frame) {
                    charts.paint(painter, chart, charts.layout(chart, frame));
                };
                draw(content.curve, cell(0, 0));
                draw(content.reliability, cell(1, 0));
                paintConfusion(painter, content.confusion, content.matrixTitle, cell(0, 1), look.theme,
                               charts.smallFont());
                draw(content.delays, cell(1, 1));
                draw(content.versions, cell(0, 2, 2));
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
            lines.add(u"figure"_s, figure.name, noValue, figure.value);
    }
    const learning::Confusion &counts = content.confusion;
    lines.add(content.matrixTitle, u"true positives"_s, noValue, double(counts.truePositives));
    lines.add(content.matrixTitle, u"false negatives"_s, noValue, double(counts.falseNegatives));
    lines.add(content.matrixTitle, u"false positives"_s, noValue, double(counts.falsePositives));
    lines.add(content.matrixTitle, u"true negatives"_s, noValue, double(counts.trueNegatives));
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
