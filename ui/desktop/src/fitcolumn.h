// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QFontMetrics>
#include <QHeaderView>
#include <QString>
#include <QStringList>
#include <QTableView>

#include <algorithm>

namespace fleetgrad::desktop {

/// Makes a column of a table as wide as its title with the arrow of sorting, and as the widest of what
/// usually stands under it: which of them is wider depends on the language. Measuring all that stands there
/// would take time whenever the figures change.
inline void fitColumn(QTableView &table, int column, const QStringList &usual)
{
    constexpr int margins = 13;
    int width = table.horizontalHeader()->sectionSizeHint(column);
    for (const QString &text : usual)
        width = std::max(width, table.fontMetrics().horizontalAdvance(text) + margins);
    table.horizontalHeader()->resizeSection(column, width);
}

inline void fitColumn(QTableView &table, int column, const QString &usual)
{
    fitColumn(table, column, QStringList{usual});
}

} // namespace fleetgrad::desktop
