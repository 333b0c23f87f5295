// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desktop/fleetmodel.h>

#include <QAbstractTableModel>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace fleetgrad::desktop {

/// The global versions, newest first: what each claims, and what it is worth on readings that came after it.
class VersionsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Version, Claimed, Measured, Devices, ColumnCount };
    enum Role {
        RemarkRole = Qt::UserRole, ///< QString: "live", "from v3"; written pale after the text
        PaleRole,                  ///< bool: a claim, written pale
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setSnapshot(const SnapshotPtr &snapshot);
    /// Null where there is no such row.
    const session::VersionRow *version(int row) const;
    /// -1: none.
    int rowOf(std::uint32_t version) const;
    /// Whether older ones are in the run that are not listed any more.
    bool hasMore() const { return m_rows && !m_rows->empty() && m_rows->front().version > 1; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Accuracy measured on the devices that train, or on the others before that; NaN without.
    static double measured(const session::VersionRow &row);

private:
    using Rows = std::vector<session::VersionRow>;
    int count() const { return m_rows ? int(m_rows->size()) : 0; }
    void replaceRows(std::shared_ptr<const Rows> rows);

    std::shared_ptr<const Rows> m_rows;
};

/// Of global versions, oldest first: the one whose weights were live before those that are, however often a
/// person promoted since; none before the second round. Doing it again goes back further.
std::optional<std::uint32_t> versionBeforeLive(const std::vector<session::VersionRow> &rows);

} // namespace fleetgrad::desktop
