// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desktop/fleetmodel.h>

#include <cmath>

namespace fleetgrad::desktop {

FleetProxy::FleetProxy(QObject *parent) : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(false);
}

const FleetModel *FleetProxy::fleet() const
{
    return static_cast<const FleetModel *>(sourceModel());
}

void FleetProxy::setFilter(const FleetFilter &filter)
{
    m_filter = filter;
    invalidateRowsFilter();
}

void FleetProxy::refilter()
{
    invalidateRowsFilter();
}

bool FleetProxy::filterAcceptsRow(int row, const QModelIndex &) const
{
    return m_filter.isEmpty() ||
           m_filter.accepts(fleet()->info(row), fleet()->device(row), fleet()->scorer());
}

bool FleetProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (left.column() == FleetModel::Device) {
        const int order = fleet()->info(left.row()).name.compare(fleet()->info(right.row()).name);
        return order != 0 ? order < 0 : left.row() < right.row();
    }
    const double a = fleet()->figure(left.row(), left.column());
    const double b = fleet()->figure(right.row(), right.column());
    // Figures that do not exist stay at the end, whichever way the column is sorted.
    if (std::isnan(a) != std::isnan(b))
        return (sortOrder() == Qt::AscendingOrder) == std::isnan(b);
    return a < b;
}

} // namespace fleetgrad::desktop
