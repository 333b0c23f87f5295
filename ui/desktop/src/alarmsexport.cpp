// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarmsexport.h"

#include "csvlines.h"
#include "exportheading.h"

#include <charts/chartpainter.h>
#include <session/texts.h>

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

namespace {

constexpr double gap = 12;
constexpr double leastDiagram = 120; ///< rows that would leave it less are counted instead

double lineHeight(const QFont &font)
{
    return std::ceil(QFontMetricsF(font).height()) + 4;
}

/// The name at the left, figures at the right of their columns, which are as wide as they need.
void paintKinds(QPainter &painter, const std::vector<QStringList> &lines, const QRectF &room,
                const charts::Theme &theme)
{
    const QFontMetricsF metrics(painter.font());
    const double height = lineHeight(painter.font());
    double right = room.right();
    for (qsizetype column = lines.front().size() - 1; column >= 0; --column) {
        double width = 0;
        for (const QStringList &line : lines)
            width = std::max(width, std::ceil(metrics.horizontalAdvance(line[column])) + 1);
        const double left = column == 0 ? room.left() : right - width;
        double top = room.top();
        for (const QStringList &line : lines) {
            painter.setPen(&line == &lines.front() ? theme.secondary : theme.text);
            painter.drawText(QRectF(left, top, right - left, height),
                             int(Qt::AlignVCenter) | int(column == 0 ? Qt::AlignLeft : Qt::AlignRight),
                             metrics.elidedText(line[column], Qt::ElideRight, right - left));
            top += height;
        }
        right = left - 2 * gap;
    }
    painter.setPen(QPen(theme.grid, 1));
    painter.drawLine(QPointF(room.left(), room.top() + height), QPointF(room.right(), room.top() + height));
}

void paintAlarms(QPainter &painter, const AlarmsContent &content, QRectF room,
                 const charts::ChartPainter &charts)
{
    room.setTop(paintHeading(painter, content.sentences, room, charts.font(), charts.theme()) + gap);
    const double height = lineHeight(charts.smallFont());
    const double most = std::floor((room.height() - leastDiagram) / height);
    const std::size_t lines = std::min(content.kinds.size(), std::size_t(std::max(0.0, most)));
    std::vector<QStringList> kinds(content.kinds.begin(), content.kinds.begin() + std::ptrdiff_t(lines));
    if (lines > 1 && lines < content.kinds.size())
        kinds.back() = QStringList{moreRows(content.kinds.size() - lines + 1), {}, {}, {}};
    const double table = double(lines) * height;
    const QRectF diagram = room.adjusted(0, 0, 0, lines > 1 ? -table - gap : 0);
    charts.paint(painter, content.reliability, charts.layout(content.reliability, diagram));
    if (lines < 2)
        return;
    painter.setFont(charts.smallFont());
    paintKinds(painter, kinds, {room.left(), room.bottom() - table, room.width(), table}, charts.theme());
}

} // namespace

charts::Picture alarmsPicture(const AlarmsContent &content)
{
    return {content.sentences,
            [content](QPainter &painter, const QRectF &room, const charts::ExportLook &look) {
                painter.save();
                paintAlarms(painter, content, room.adjusted(8, 4, -8, -8),
                            charts::ChartPainter(look.theme, look.font));
                painter.restore();
            }};
}

QString alarmsCsv(const AlarmsContent &content)
{
    CsvLines lines;
    if (!content.alarms)
        return lines.text();
    for (const fleet::KindSummary &kind : content.alarms->kinds) {
        const QString item = session::kindText(kind.name);
        const learning::KindCounts &counts = kind.counts;
        const auto add = [&](const QString &what, std::uint64_t count) {
            lines.add(content.kindsTitle, QString(item + u": "_s + what), CsvLines::noValue, double(count));
        };
        add(u"events"_s, counts.events);
        add(u"events found"_s, counts.found);
        add(u"anomalous readings"_s, counts.readings);
        add(u"readings that alarmed"_s, counts.alarming);
    }
    for (std::size_t scorer = 0; scorer < fleet::reliabilityCount; ++scorer) {
        for (const auto &bin : content.alarms->reliability[scorer].bins) {
            if (bin.readings > 0)
                lines.add(content.reliability.title, session::scorerText(learning::Scorer(scorer)),
                          bin.meanPredicted(), bin.observed(), double(bin.readings));
        }
    }
    return lines.text();
}

} // namespace fleetgrad::desktop
