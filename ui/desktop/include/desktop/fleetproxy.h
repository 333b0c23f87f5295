// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desktop/fleetfilter.h>

#include <QAbstractProxyModel>

#include <vector>

namespace fleetgrad::desktop {

class FleetModel;

/// Sorts and filters the fleet. Rows keep their places while figures change: they are sorted when a person
/// asks, and filtered when the filter changes or refilter() is called. Made for 100,000 rows: each figure is
/// taken once a sort, and a filter is at most one removal, one insertion and two moves, whatever it changes;
/// QSortFilterProxyModel makes one removal of each run of rows.
class FleetProxy : public QAbstractProxyModel
{
    Q_OBJECT
public:
    explicit FleetProxy(QObject *parent = nullptr);

    /// Of a FleetModel, once.
    void setSourceModel(QAbstractItemModel *model) override;
    void setFilter(const FleetFilter &filter);
    const FleetFilter &filter() const { return m_filter; }
    /// Applies the filter to the figures as they are now.
    void refilter();
    /// Column -1: in the order of the fleet. Rows without a figure come last, whichever way it is sorted.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /// The devices of the rows.
    const std::vector<int> &devices() const { return m_rows; }

    QModelIndex mapToSource(const QModelIndex &index) const override;
    QModelIndex mapFromSource(const QModelIndex &index) const override;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &) const override { return {}; }
    QModelIndex sibling(int row, int column, const QModelIndex &) const override
    {
        return index(row, column);
    }
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override { return !parent.isValid(); }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void takeFleet();
    void takeNewDevices();
    std::vector<int> sortedOrder() const;
    std::vector<int> accepted() const; ///< of m_order
    void show(std::vector<int> rows);
    void move(std::vector<int> rows); ///< the same ones as now
    void setRows(std::vector<int> rows);

    const FleetModel *m_fleet = nullptr;
    FleetFilter m_filter;
    int m_column = -1;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
    std::vector<int> m_order;  ///< all devices, as they were sorted
    std::vector<int> m_rows;   ///< those that are shown
    std::vector<int> m_places; ///< the row of each device; -1: none
};

} // namespace fleetgrad::desktop
