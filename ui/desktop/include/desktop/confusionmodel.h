// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <learning/confusion.h>

#include <QAbstractTableModel>

namespace fleetgrad::desktop {

/// Labelled readings by what they are (rows) and by what a model called them (columns).
class ConfusionModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Row { Anomaly, Normal, RowCount };
    enum Column { CalledAnomaly, CalledNormal, ColumnCount };
    enum Role {
        ShareRole = Qt::UserRole, ///< double: of the readings of the row, 0..1; NaN without any
        WordRole,                 ///< "found", "missed", ...
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setConfusion(const learning::Confusion &confusion);
    const learning::Confusion &confusion() const { return m_confusion; }
    /// Whether the words over the columns stand in two lines, where they can.
    void setTitlesBroken(bool areBroken);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::uint64_t count(int row, int column) const;
    double share(int row, int column) const;

    learning::Confusion m_confusion;
    bool m_areTitlesBroken = false;
};

} // namespace fleetgrad::desktop
