// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper.h"

#include "papercharts.h"
#include "report/tablebreaks.h"

#include <charts/theme.h>

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QRegularExpression>
#include <QTextFrame>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::report {

namespace {

constexpr QSizeF pageSize(794, 1123); ///< A4
constexpr double margin = 53;         ///< 14 mm
constexpr double footMargin = 68;
constexpr int textPixels = 12, smallPixels = 10, tinyPixels = 9; ///< 9, 7.5 and 6.75 pt
constexpr int mostColumns = 10;                                  ///< of a table that is not set smaller

/// What QTextDocument knows of a style sheet, as reportStyle() prints.
QString paperStyle()
{
    return uR"(
h1 { font-size: 19px; } h2 { font-size: 15px; margin-top: 18px; }
p.second, p.caption, p.note { color: #56616e; }
p.caption { margin-top: 10px; margin-bottom: 2px; }
th { color: #56616e; font-weight: normal; } th.row { color: #14181d; }
tr.own { background-color: #eef3fb; } tr.own th, tr.own td { font-weight: 600; color: #14181d; }
td.claimed { color: #56616e; font-style: italic; }
pre, code { font-family: monospace; font-size: 10px; }
)"_s;
}

/// A caption becomes a line of its own. Tables with many columns are set smaller, so that no word breaks.
QString tablesForPaper(QString html)
{
    static const QRegularExpression head(u"<table><caption>(.*?)</caption>(.*?</thead>)"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    for (auto match = head.match(html); match.hasMatch();
         match = head.match(html, match.capturedStart() + 1)) {
        const bool isWide = match.capturedView(2).count(u"scope=\"col\""_s) > mostColumns;
        const QString begin = u"<p class=\"caption\">%1</p><table width=\"100%\" cellpadding=\"%2\" "
                              u"cellspacing=\"0\" border=\"1\" style=\"border-collapse: collapse; "
                              u"border-color: #d9dee4; font-size: %3px\">"_s;
        const QString padding = QString::number(isWide ? 2 : 3);
        const QString size = QString::number(isWide ? tinyPixels : smallPixels);
        html.replace(match.capturedStart(), match.capturedLength(),
                     QString(begin.arg(match.captured(1), padding, size) + match.captured(2)));
    }
    return html;
}

/// QTextDocument knows neither captions nor alignment by class, and its tables need their lines said.
QString forPaper(const QString &body)
{
    QString html = tablesForPaper(body);
    html.replace(u"<td class=\"n\""_s, u"<td align=\"right\" style=\"white-space: nowrap\""_s);
    html.replace(u" class=\"n\""_s, u" align=\"right\""_s);
    html.replace(u" class=\"n claimed\""_s, u" align=\"right\" class=\"claimed\""_s);
    static const QRegularExpression shortName(u"<th scope=\"row\">([^<]{1,24})</th>"_s); // stays in one line
    html.replace(shortName, u"<th class=\"row\" align=\"left\" style=\"white-space: nowrap\">\\1</th>"_s);
    // A baseline and what was gained over it, in two lines.
    static const QRegularExpression gain(u"<td>([^<]+) ([+−]?[0-9.,]+ ±[0-9.,]+)</td>"_s);
    html.replace(gain, u"<td style=\"white-space: nowrap\">\\1<br>\\2</td>"_s);
    html.replace(u"<th scope=\"row\""_s, u"<th class=\"row\" align=\"left\""_s);
    html.replace(u"<th scope=\"col\">"_s, u"<th align=\"left\">"_s);
    html.replace(u"<pre>"_s, u"<pre style=\"white-space: pre-wrap\">"_s);
    return html;
}

} // namespace

Paper::Paper(const std::function<QString(const Figure &)> &body) : m_charts(std::make_unique<PaperCharts>())
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(textPixels);
    m_document.setDefaultFont(font);
    m_document.setUndoRedoEnabled(false);
    m_document.setDocumentMargin(0);
    m_document.setDefaultStyleSheet(paperStyle());
    const auto figure = [this](const charts::Chart &chart, QSize size) { return m_charts->add(chart, size); };
    m_document.setHtml(forPaper(body(figure)));
    m_charts->adopt(m_document);
    m_document.setPageSize(pageSize);
    QTextFrameFormat frame = m_document.rootFrame()->frameFormat();
    frame.setMargin(margin);
    frame.setBottomMargin(footMargin);
    m_document.rootFrame()->setFrameFormat(frame);
    keepTablesTogether(m_document);
}

Paper::~Paper() = default;

int Paper::pages() const
{
    return m_document.pageCount();
}

void Paper::paint(QPainter &painter, int page, const QString &foot)
{
    const QRectF shown(0, (page - 1) * pageSize.height(), pageSize.width(), pageSize.height());
    painter.save();
    painter.translate(0, -shown.top());
    painter.setClipRect(shown);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = shown;
    context.palette.setColor(QPalette::Text, charts::Theme::light().text);
    m_document.documentLayout()->draw(&painter, context);
    painter.restore();
    QFont font = m_document.defaultFont();
    font.setPixelSize(smallPixels);
    painter.setFont(font);
    painter.setPen(charts::Theme::light().secondary);
    painter.drawText(QRectF(margin, pageSize.height() - footMargin + 20, pageSize.width() - 2 * margin, 20),
                     Qt::AlignRight, foot);
}

} // namespace fleetgrad::report
