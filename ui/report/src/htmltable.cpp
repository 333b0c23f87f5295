// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "htmltable.h"

namespace fleetgrad::report {

using namespace Qt::Literals::StringLiterals;

QString HtmlTable::attributes(const Column &column)
{
    switch (column.kind) {
    case Kind::Text:
        return {};
    case Kind::Number:
        return u" class=\"n\""_s;
    case Kind::Claimed:
        return u" class=\"n claimed\""_s;
    }
    return {};
}

QString HtmlTable::html() const
{
    QString html = u"<div class=\"scroll\"><table><caption>"_s + m_caption.toHtmlEscaped() +
                   u"</caption>\n<thead><tr>"_s;
    for (const Column &column : m_columns)
        html +=
            u"<th scope=\"col\""_s + attributes(column) + u'>' + column.title.toHtmlEscaped() + u"</th>"_s;
    html += u"</tr></thead>\n<tbody>\n"_s;
    for (const Row &row : m_rows) {
        html += row.emphasised ? u"<tr class=\"own\">"_s : u"<tr>"_s;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const QString tag = i == 0 ? u"th"_s : u"td"_s;
            html += u'<' + tag + (i == 0 ? u" scope=\"row\""_s : QString()) + attributes(m_columns[i]) +
                    u'>' + row.cells.value(qsizetype(i)).toHtmlEscaped() + u"</"_s + tag + u'>';
        }
        html += u"</tr>\n"_s;
    }
    return html + u"</tbody></table></div>\n"_s;
}

} // namespace fleetgrad::report
