// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QFontMetrics>
#include <QHeaderView>
#include <QString>
#include <QTableView>

#include <algorithm>

namespace fleetgrad::desktop {

/// Makes a column of a table as wide as its title and as what usually stands under it: which of them is wider
/// depends on the language. Measuring all that stands there would take time whenever the figures change.
inline void fitColumn(QTableView &table, int column, const QString &usual)
{
    constexpr int margins = 13;
    const QString title = table.model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    const QFontMetrics metrics = table.fontMetrics();
    const int width = std::max(metrics.horizontalAdvance(title), metrics.horizontalAdvance(usual));
    table.horizontalHeader()->resizeSection(column, width + margins);
}

} // namespace fleetgrad::desktop
