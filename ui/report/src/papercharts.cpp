// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "papercharts.h"

#include <charts/chartpainter.h>
#include <charts/theme.h>

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::report {

namespace {

constexpr int chartType = QTextFormat::UserObject + 1;
constexpr int numberProperty = QTextFormat::UserProperty + 1;
constexpr double widest = 670; ///< pixels: between the margins of the page
constexpr double lowest = 250;
const QString scheme = u"chart:"_s;

} // namespace

QString PaperCharts::add(const charts::Chart &chart, QSize size)
{
    const double width = std::min(widest, double(size.width()));
    const double height = std::max(lowest, size.height() * width / size.width());
    m_charts.push_back({chart, QSizeF(width, height)});
    return u"<p><img src=\"%1%2\"></p>\n"_s.arg(scheme).arg(m_charts.size() - 1);
}

void PaperCharts::adopt(QTextDocument &document)
{
    document.documentLayout()->registerHandler(chartType, this);
    std::vector<std::pair<int, int>> places; // position, number
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextImageFormat image = part.fragment().charFormat().toImageFormat();
            if (image.isValid() && image.name().startsWith(scheme))
                places.emplace_back(part.fragment().position(), image.name().mid(scheme.size()).toInt());
        }
    }
    for (const auto &[position, number] : places) {
        QTextCharFormat format;
        format.setObjectType(chartType);
        format.setProperty(numberProperty, number);
        QTextCursor cursor(&document);
        cursor.setPosition(position);
        cursor.setPosition(position + 1, QTextCursor::KeepAnchor);
        cursor.setCharFormat(format);
    }
}

QSizeF PaperCharts::intrinsicSize(QTextDocument *, int, const QTextFormat &format)
{
    return m_charts[std::size_t(format.property(numberProperty).toInt())].size;
}

void PaperCharts::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int,
                             const QTextFormat &format)
{
    const charts::Chart &chart = m_charts[std::size_t(format.property(numberProperty).toInt())].chart;
    const charts::ChartPainter charts(charts::Theme::light(), document->defaultFont());
    charts.paint(*painter, chart, charts.layout(chart, rect));
}

} // namespace fleetgrad::report
