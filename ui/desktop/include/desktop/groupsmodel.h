// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desktop/grouptable.h>

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace fleetgrad::desktop {

/// Groups of devices, and how they are.
class GroupsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Group, Devices, PrAuc, Alarms, Drifting, Quarantined, Silent, ColumnCount };
    using Members = std::shared_ptr<const std::vector<GroupMembers>>;

    using QAbstractTableModel::QAbstractTableModel;

    /// `figures` as many as `members`, which may be null: none. Figures of the same members change in their
    /// rows.
    void setGroups(const Members &members, const std::vector<GroupFigures> &figures);
    /// Null before the first.
    const Members &members() const { return m_members; }
    const GroupMembers &group(int row) const { return (*m_members)[m_order[std::size_t(row)]]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// By name, or by a figure as it is now: rows keep their places while figures change. What has no figure
    /// comes last, equals stay as they are. A negative column: the order of the groups themselves.
    void sort(int column, Qt::SortOrder order) override;

private:
    QString text(int row, int column) const;
    double figure(std::size_t group, int column) const;
    void arrange();

    Members m_members;
    std::vector<std::size_t> m_order; ///< the group of each row
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    std::vector<GroupFigures> m_figures;
};

} // namespace fleetgrad::desktop
