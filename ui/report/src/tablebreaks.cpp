// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/tablebreaks.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>

#include <algorithm>
#include <vector>

namespace fleetgrad::report {

namespace {

constexpr double wholeShare = 0.4; ///< of a page
constexpr int leastRows = 3;       ///< after the head

std::vector<QTextTable *> tablesOf(const QTextFrame &frame)
{
    std::vector<QTextTable *> tables;
    for (QTextFrame *child : frame.childFrames()) {
        if (auto *table = qobject_cast<QTextTable *>(child))
            tables.push_back(table);
    }
    std::ranges::sort(tables, {}, [](const QTextTable *table) { return table->firstPosition(); });
    return tables;
}

class Table
{
public:
    Table(const QTextDocument &document, const QTextTable &table)
        : m_layout(*document.documentLayout()), m_page(document.pageSize().height()), m_table(table)
    {
    }

    double top(const QTextBlock &block) const { return m_layout.blockBoundingRect(block).top(); }
    double rowBottom(int row) const
    {
        double bottom = 0;
        for (int column = 0; column < m_table.columns(); ++column) {
            const QTextBlock last = m_table.cellAt(row, column).lastCursorPosition().block();
            bottom = std::max(bottom, m_layout.blockBoundingRect(last).bottom());
        }
        return bottom;
    }

    /// The first block that is to stand on its page.
    QTextBlock lead() const
    {
        QTextBlock first = m_table.cellAt(0, 0).firstCursorPosition().block();
        const QTextBlock caption = first.previous();
        if (!caption.isValid() || QTextCursor(caption).currentTable())
            return first;
        const QTextBlock heading = caption.previous();
        const bool isHeading = heading.isValid() && heading.blockFormat().headingLevel() > 0;
        return isHeading ? heading : caption;
    }

    bool breaksBadly() const
    {
        const int rows = m_table.rows();
        const double from = top(lead()), to = rowBottom(rows - 1);
        const bool isShort = to - from <= wholeShare * m_page;
        const int together = std::min(rows, std::max(1, m_table.format().headerRowCount()) + leastRows);
        const double end = isShort ? to : rowBottom(together - 1);
        return int(from / m_page) != int(end / m_page);
    }

private:
    const QAbstractTextDocumentLayout &m_layout;
    double m_page;
    const QTextTable &m_table;
};

} // namespace

void keepTablesTogether(QTextDocument &document)
{
    // From the first to the last: what is moved moves all that follows.
    for (QTextTable *table : tablesOf(*document.rootFrame())) {
        if (table->format().headerRowCount() == 0) {
            QTextTableFormat format = table->format();
            format.setHeaderRowCount(1);
            table->setFormat(format);
        }
        static_cast<void>(document.pageCount()); // to the end: a change in a part loses what comes after it
        const Table laidOut(document, *table);
        if (!laidOut.breaksBadly())
            continue;
        const QTextBlock lead = laidOut.lead();
        QTextCursor cursor(lead);
        if (cursor.currentTable()) {
            QTextTableFormat format = table->format();
            format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
            table->setFormat(format);
            continue;
        }
        QTextBlockFormat format = lead.blockFormat();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        cursor.setBlockFormat(format);
    }
}

} // namespace fleetgrad::report
