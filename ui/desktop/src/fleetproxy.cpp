// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desktop/fleetproxy.h>

#include <desktop/fleetmodel.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace fleetgrad::desktop {

FleetProxy::FleetProxy(QObject *parent) : QAbstractProxyModel(parent)
{
}

void FleetProxy::setSourceModel(QAbstractItemModel *model)
{
    Q_ASSERT(!m_fleet);
    QAbstractProxyModel::setSourceModel(model);
    m_fleet = static_cast<const FleetModel *>(model);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        takeFleet();
        endResetModel();
    });
    connect(model, &QAbstractItemModel::rowsInserted, this, &FleetProxy::takeNewDevices);
    connect(model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &from, const QModelIndex &to, const QList<int> &roles) {
                // The fleet reports all rows at once.
                if (!m_rows.empty())
                    Q_EMIT dataChanged(index(0, from.column()), index(int(m_rows.size()) - 1, to.column()),
                                       roles);
            });
    connect(model, &QAbstractItemModel::headerDataChanged, this, &QAbstractItemModel::headerDataChanged);
    beginResetModel();
    takeFleet();
    endResetModel();
}

void FleetProxy::takeFleet()
{
    m_order = sortedOrder();
    setRows(accepted());
}

/// Those that joined come last, however the others are sorted.
void FleetProxy::takeNewDevices()
{
    const int before = int(m_order.size());
    m_order.resize(std::size_t(m_fleet->rowCount()));
    std::iota(m_order.begin() + before, m_order.end(), before);
    m_places.resize(m_order.size(), -1);
    refilter();
}

void FleetProxy::setRows(std::vector<int> rows)
{
    m_rows = std::move(rows);
    m_places.assign(std::size_t(m_fleet->rowCount()), -1);
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        m_places[std::size_t(m_rows[row])] = int(row);
}

std::vector<int> FleetProxy::sortedOrder() const
{
    std::vector<int> order(std::size_t(m_fleet->rowCount()));
    std::iota(order.begin(), order.end(), 0);
    if (m_column < 0)
        return order;
    const bool isDescending = m_direction == Qt::DescendingOrder;
    if (m_column == FleetModel::Device) {
        std::ranges::stable_sort(order, [&](int a, int b) {
            const int difference = m_fleet->info(a).name.compare(m_fleet->info(b).name);
            return isDescending ? difference > 0 : difference < 0;
        });
        return order;
    }
    std::vector<double> keys(order.size());
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const double figure = m_fleet->figure(int(i), m_column);
        keys[i] =
            std::isnan(figure) ? std::numeric_limits<double>::infinity() : (isDescending ? -figure : figure);
    }
    std::ranges::stable_sort(order, {}, [&keys](int device) { return keys[std::size_t(device)]; });
    return order;
}

std::vector<int> FleetProxy::accepted() const
{
    if (m_filter.isEmpty())
        return m_order;
    std::vector<int> rows;
    std::ranges::copy_if(m_order, std::back_inserter(rows), [this](int device) {
        return m_filter.accepts(m_fleet->info(device), m_fleet->device(device), m_fleet->scorer());
    });
    return rows;
}

void FleetProxy::sort(int column, Qt::SortOrder order)
{
    m_column = column;
    m_direction = order;
    if (!m_fleet)
        return;
    m_order = sortedOrder();
    std::vector<int> rows;
    std::ranges::copy_if(m_order, std::back_inserter(rows),
                         [this](int device) { return m_places[std::size_t(device)] >= 0; });
    move(std::move(rows));
}

void FleetProxy::setFilter(const FleetFilter &filter)
{
    m_filter = filter;
    refilter();
}

void FleetProxy::refilter()
{
    if (m_fleet)
        show(accepted());
}

void FleetProxy::show(std::vector<int> rows)
{
    if (rows == m_rows)
        return;
    std::vector<char> isWanted(m_places.size(), 0);
    for (const int device : rows)
        isWanted[std::size_t(device)] = 1;
    // What goes, goes from the end; what comes, comes at the end, and then moves to its place.
    std::vector<int> now = m_rows;
    const auto gone =
        std::ranges::stable_partition(now, [&](int device) { return isWanted[std::size_t(device)] != 0; });
    const auto kept = std::size_t(gone.begin() - now.begin());
    if (kept < m_rows.size()) {
        move(now);
        now.resize(kept);
        beginRemoveRows({}, int(kept), int(m_rows.size()) - 1);
        setRows(now);
        endRemoveRows();
    }
    if (rows.size() > kept) {
        std::ranges::copy_if(rows, std::back_inserter(now),
                             [this](int device) { return m_places[std::size_t(device)] < 0; });
        beginInsertRows({}, int(kept), int(rows.size()) - 1);
        setRows(std::move(now));
        endInsertRows();
    }
    move(std::move(rows));
}

void FleetProxy::move(std::vector<int> rows)
{
    if (rows == m_rows)
        return;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    const std::vector<int> old = m_rows;
    setRows(std::move(rows));
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &persistent : before) {
        const int device = old[std::size_t(persistent.row())];
        after.append(index(m_places[std::size_t(device)], persistent.column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

QModelIndex FleetProxy::mapToSource(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    return m_fleet->index(m_rows[std::size_t(index.row())], index.column());
}

QModelIndex FleetProxy::mapFromSource(const QModelIndex &source) const
{
    if (!source.isValid() || std::size_t(source.row()) >= m_places.size())
        return {};
    const int row = m_places[std::size_t(source.row())];
    return row < 0 ? QModelIndex() : index(row, source.column());
}

QModelIndex FleetProxy::index(int row, int column, const QModelIndex &parent) const
{
    const bool isThere =
        !parent.isValid() && row >= 0 && row < rowCount() && column >= 0 && column < columnCount();
    return isThere ? createIndex(row, column) : QModelIndex();
}

int FleetProxy::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FleetProxy::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_fleet ? 0 : m_fleet->columnCount();
}

QVariant FleetProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_fleet && orientation == Qt::Horizontal ? m_fleet->headerData(section, orientation, role)
                                                    : QVariant();
}

} // namespace fleetgrad::desktop
