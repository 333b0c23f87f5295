// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundexport.h"

#include "exportheading.h"

#include <charts/chartpainter.h>

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

namespace {

constexpr double gap = 14; ///< between columns

using Row = RoundContent::Row;
using Words = QString Row::*;

/// Paints one column after the other, from left to right.
class Waterfall
{
public:
    Waterfall(QPainter &painter, const RoundContent &content, const charts::Theme &theme, const QFont &font)
        : m_painter(painter), m_content(content), m_theme(theme), m_metrics(font)
    {
        m_painter.setFont(font);
    }

    void paint(QRectF room)
    {
        const double height = std::ceil(m_metrics.height()) + 5;
        const auto lines = std::size_t(std::max(0.0, (room.height() - height) / height));
        const bool isWhole = m_content.rows.size() <= lines;
        m_shown = isWhole ? m_content.rows.size() : lines - std::min<std::size_t>(lines, 1);
        m_top = room.top();
        m_height = height;
        const double deviceWidth = widest(m_content.device, &Row::device);
        const double samplesWidth = widest(m_content.samples, &Row::samples);
        const double claimedWidth = widest(m_content.claimed, &Row::claimed);
        const double outcomeWidth =
            std::min(widest(m_content.outcome, &Row::outcome), room.width() * outcomeShare);
        const double courseWidth =
            std::max(0.0, room.width() - deviceWidth - samplesWidth - claimedWidth - outcomeWidth - 4 * gap);
        m_painter.setPen(QPen(m_theme.grid, 1));
        m_painter.drawLine(QPointF(room.left(), m_top + height), QPointF(room.right(), m_top + height));
        double left = room.left();
        const auto next = [&](double width) {
            const double from = left;
            left += width + gap;
            return std::pair(from, width);
        };
        column(next(deviceWidth), m_content.device, &Row::device, Qt::AlignLeft);
        courses(next(courseWidth));
        column(next(samplesWidth), m_content.samples, &Row::samples, Qt::AlignRight);
        column(next(claimedWidth), m_content.claimed, &Row::claimed, Qt::AlignRight);
        column(next(outcomeWidth), m_content.outcome, &Row::outcome, Qt::AlignLeft);
        if (!isWhole)
            words({room.left(), line(m_shown + 1), room.width(), m_height},
                  moreRows(m_content.rows.size() - m_shown), Qt::AlignLeft, m_theme.secondary);
    }

private:
    /// Of the title and of the rows that are painted.
    double widest(const QString &title, Words text) const
    {
        double width = m_metrics.horizontalAdvance(title);
        for (std::size_t i = 0; i < m_shown; ++i)
            width = std::max(width, m_metrics.horizontalAdvance(m_content.rows[i].*text));
        return std::ceil(width) + 1;
    }

    double line(std::size_t number) const { return m_top + double(number) * m_height; }

    void words(const QRectF &rect, const QString &text, Qt::Alignment alignment, const QColor &color)
    {
        m_painter.setPen(color);
        m_painter.drawText(rect, int(alignment | Qt::AlignVCenter),
                           m_metrics.elidedText(text, Qt::ElideRight, rect.width()));
    }

    void column(std::pair<double, double> place, const QString &title, Words text, Qt::Alignment alignment)
    {
        words({place.first, m_top, place.second, m_height}, title, alignment, m_theme.secondary);
        for (std::size_t i = 0; i < m_shown; ++i) {
            const Row &row = m_content.rows[i];
            words({place.first, line(i + 1), place.second, m_height}, row.*text, alignment,
                  text == &Row::outcome && row.course.isKeptOut ? m_theme.error : m_theme.text);
        }
    }

    void courses(std::pair<double, double> place)
    {
        words({place.first, m_top, place.second, m_height}, m_content.course, Qt::AlignLeft,
              m_theme.secondary);
        for (std::size_t i = 0; i < m_shown; ++i)
            paintCourse(m_painter, {place.first, line(i + 1), place.second, m_height},
                        m_content.rows[i].course, m_theme);
    }

    QPainter &m_painter;
    const RoundContent &m_content;
    const charts::Theme &m_theme;
    QFontMetricsF m_metrics;
    std::size_t m_shown = 0; ///< rows
    double m_top = 0, m_height = 1;
};

} // namespace

charts::Picture roundPicture(const RoundContent &content)
{
    return {content.title, [content](QPainter &painter, const QRectF &room, const charts::ExportLook &look) {
                const charts::ChartPainter charts(look.theme, look.font);
                painter.save();
                QFont bold = charts.font();
                bold.setBold(true);
                const double bottom = paintHeading(painter, content.title, room, bold, look.theme);
                Waterfall(painter, content, look.theme, charts.smallFont())
                    .paint({QPointF(room.left(), bottom + 8), room.bottomRight()});
                painter.restore();
            }};
}

QString roundCsv(const RoundContent &content)
{
    QString text = u"version,aggregated_batch,device,trained_batch,base_version,samples,claimed_accuracy,"
                   "claimed_loss,moved,outcome\r\n"_s;
    for (const Row &row : content.rows) {
        const session::RoundPart &part = row.part;
        const QStringList fields{QString::number(content.round->version),
                                 QString::number(content.round->batch),
                                 charts::csvField(row.device),
                                 QString::number(part.batch),
                                 QString::number(part.baseVersion),
                                 QString::number(part.samples),
                                 charts::csvNumber(part.claimedAccuracy),
                                 charts::csvNumber(part.claimedLoss),
                                 charts::csvNumber(part.moved),
                                 charts::csvField(row.outcome)};
        text += QString(fields.join(u',') + u"\r\n"_s);
    }
    return text;
}

} // namespace fleetgrad::desktop
