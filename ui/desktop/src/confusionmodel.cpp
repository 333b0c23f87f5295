// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desktop/confusionmodel.h>

#include "figures.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

void ConfusionModel::setConfusion(const learning::Confusion &confusion)
{
    if (confusion == m_confusion)
        return;
    m_confusion = confusion;
    Q_EMIT dataChanged(index(0, 0), index(RowCount - 1, ColumnCount - 1));
}

void ConfusionModel::setTitlesBroken(bool areBroken)
{
    if (std::exchange(m_areTitlesBroken, areBroken) != areBroken)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int ConfusionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(RowCount);
}

int ConfusionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

std::uint64_t ConfusionModel::count(int row, int column) const
{
    if (row == Anomaly)
        return column == CalledAnomaly ? m_confusion.truePositives : m_confusion.falseNegatives;
    return column == CalledAnomaly ? m_confusion.falsePositives : m_confusion.trueNegatives;
}

double ConfusionModel::share(int row, int column) const
{
    return double(count(row, column)) /
           double(row == Anomaly ? m_confusion.anomalies() : m_confusion.normal());
}

QVariant ConfusionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = index.row(), column = index.column();
    const auto word = [=] {
        if (row == Anomaly)
            return column == CalledAnomaly ? tr("found") : tr("missed");
        return column == CalledAnomaly ? tr("false") : tr("right");
    };
    switch (role) {
    case Qt::DisplayRole:
        return wholeText(count(row, column));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignCenter);
    case ShareRole:
        return share(row, column);
    case WordRole:
        return word();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3 readings, %4 of those in the row (%5)")
            .arg(headerData(row, Qt::Vertical, Qt::DisplayRole).toString(),
                 headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().replace(u'\n', u' '),
                 wholeText(count(row, column)), percentText(share(row, column)), word());
    default:
        return {};
    }
}

QVariant ConfusionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter) | int(orientation == Qt::Horizontal ? Qt::AlignHCenter : Qt::AlignRight);
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Horizontal) {
        QString title = section == CalledAnomaly ? tr("called anomaly") : tr("called normal");
        const qsizetype space = title.indexOf(u' ');
        if (m_areTitlesBroken && space > 0)
            title[space] = u'\n';
        return title;
    }
    return section == Anomaly ? tr("anomaly") : tr("normal");
}

} // namespace fleetgrad::desktop
