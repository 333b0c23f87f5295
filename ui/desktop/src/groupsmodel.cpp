// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desktop/groupsmodel.h>

#include "figures.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>
#include <numeric>

namespace fleetgrad::desktop {

void GroupsModel::setGroups(const Members &members, const std::vector<GroupFigures> &figures)
{
    if (members != m_members) {
        beginResetModel();
        m_members = members;
        m_figures = figures;
        m_order.resize(members ? members->size() : 0);
        std::iota(m_order.begin(), m_order.end(), std::size_t(0));
        arrange();
        endResetModel();
        return;
    }
    m_figures = figures;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Devices), index(rowCount() - 1, ColumnCount - 1));
}

int GroupsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_members ? 0 : int(m_members->size());
}

int GroupsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString GroupsModel::text(int row, int column) const
{
    const GroupFigures &figures = m_figures[m_order[std::size_t(row)]];
    const auto count = [](std::uint64_t devices) { return devices == 0 ? QString() : countText(devices); };
    switch (column) {
    case Group:
        return group(row).name;
    case Devices:
        return wholeText(group(row).devices.size());
    case PrAuc:
        return scoreText(double(figures.medianPrAuc));
    case Alarms:
        return count(figures.alarms);
    case Drifting:
        return count(figures.drifting);
    case Quarantined:
        return count(figures.quarantined);
    case Silent:
        return count(figures.silent);
    default:
        return {};
    }
}

QVariant GroupsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::ToolTipRole:
        return group(index.row()).name;
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter) | int(index.column() == Group ? Qt::AlignLeft : Qt::AlignRight);
    default:
        return {};
    }
}

QVariant GroupsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    static constexpr const char *titles[] = {
        QT_TR_NOOP("Group"), QT_TR_NOOP("Devices"),    QT_TR_NOOP("PR-AUC"), QT_TR_NOOP("Alarm"),
        QT_TR_NOOP("Drift"), QT_TR_NOOP("Quarantine"), QT_TR_NOOP("Silent")};
    static constexpr const char *explanations[] = {
        QT_TR_NOOP("A click selects its devices, a double click shows these alone in the fleet"),
        QT_TR_NOOP("How many devices it has"),
        QT_TR_NOOP("Median over its devices that have a PR-AUC"),
        QT_TR_NOOP("Devices on which an alarm is on"),
        QT_TR_NOOP("Devices that drift"),
        QT_TR_NOOP("Devices whose newest update was kept out of the round"),
        QT_TR_NOOP("Devices without a reading in this batch")};
    static_assert(std::size(titles) == ColumnCount && std::size(explanations) == ColumnCount);
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return tr(titles[section]);
    case Qt::ToolTipRole:
        return tr(explanations[section]);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter) | int(section == Group ? Qt::AlignLeft : Qt::AlignRight);
    case Qt::InitialSortOrderRole: // of figures, those that stand out first
        return int(section == Group ? Qt::AscendingOrder : Qt::DescendingOrder);
    default:
        return {};
    }
}

double GroupsModel::figure(std::size_t group, int column) const
{
    const GroupFigures &figures = m_figures[group];
    switch (column) {
    case Devices:
        return double((*m_members)[group].devices.size());
    case PrAuc:
        return double(figures.medianPrAuc);
    case Alarms:
        return figures.alarms;
    case Drifting:
        return figures.drifting;
    case Quarantined:
        return figures.quarantined;
    case Silent:
        return figures.silent;
    default:
        return std::numeric_limits<double>::quiet_NaN();
    }
}

void GroupsModel::arrange()
{
    if (m_sortColumn < 0) {
        std::ranges::sort(m_order);
        return;
    }
    const bool rises = m_sortOrder == Qt::AscendingOrder;
    std::ranges::stable_sort(m_order, [this, rises](std::size_t a, std::size_t b) {
        if (m_sortColumn == Group) {
            const int compared = (*m_members)[a].name.localeAwareCompare((*m_members)[b].name);
            return rises ? compared < 0 : compared > 0;
        }
        const double first = figure(a, m_sortColumn), second = figure(b, m_sortColumn);
        if (std::isnan(first) || std::isnan(second))
            return !std::isnan(first) && std::isnan(second);
        return rises ? first < second : first > second;
    });
}

void GroupsModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    const std::vector<std::size_t> groups = m_order;
    arrange();
    for (const QModelIndex &old : before) {
        const auto row = std::ranges::find(m_order, groups[std::size_t(old.row())]);
        changePersistentIndex(old, index(int(row - m_order.begin()), old.column()));
    }
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

} // namespace fleetgrad::desktop
