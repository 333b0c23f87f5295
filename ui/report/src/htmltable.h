// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace fleetgrad::report {

/// A table of a page. Titles and cells are plain text, escaped when the table is written.
class HtmlTable
{
public:
    enum class Kind : unsigned char { Text, Number, Claimed };

    explicit HtmlTable(const QString &caption) : m_caption(caption) {}

    void addColumn(const QString &title, Kind kind = Kind::Number) { m_columns.push_back({title, kind}); }
    /// As many cells as columns.
    void addRow(const QStringList &cells, bool emphasised = false) { m_rows.push_back({cells, emphasised}); }
    bool isEmpty() const { return m_rows.empty(); }

    QString html() const;

private:
    struct Column
    {
        QString title;
        Kind kind;
    };
    struct Row
    {
        QStringList cells;
        bool emphasised;
    };
    static QString attributes(const Column &column);

    QString m_caption;
    std::vector<Column> m_columns;
    std::vector<Row> m_rows;
};

} // namespace fleetgrad::report
