// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desktop/fleetmodel.h>

#include <QAbstractTableModel>

#include <memory>

namespace fleetgrad::desktop {

/// Who was in a round: a row for each local update, in the order in which they were sent.
class RoundModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Device, Course, Samples, Claimed, Outcome, ColumnCount };
    enum Role {
        TrainedRole =
            Qt::UserRole, ///< QPointF: where training begins and ends, as shares of the round's time
        KeptOutRole,      ///< bool
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Null: there is no round.
    void setRound(std::shared_ptr<const session::Round> round,
                  std::shared_ptr<const std::vector<fleet::DeviceInfo>> infos);
    /// Of a row.
    std::uint32_t device(int row) const { return m_parts[std::size_t(row)].device; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const session::RoundPart &part, int column) const;
    QString toolTip(const session::RoundPart &part) const;

    std::shared_ptr<const session::Round> m_round;
    std::shared_ptr<const std::vector<fleet::DeviceInfo>> m_infos;
    std::vector<session::RoundPart> m_parts;
};

} // namespace fleetgrad::desktop
