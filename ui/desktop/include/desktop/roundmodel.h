// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desktop/fleetmodel.h>

#include <QAbstractTableModel>
#include <QStringList>

#include <memory>

namespace fleetgrad::desktop {

/// Who was in a round: a row for each local update, in the order in which they were sent.
class RoundModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Device, Course, Samples, Claimed, Outcome, ColumnCount };
    enum Role {
        TrainedRole = Qt::UserRole, ///< QPointF: where training begins and ends, as shares of the time shown
        AggregatedRole,             ///< double: where the round took place, likewise
        EvaluatedRole, ///< bool: whether the update is in what was evaluated from then to the end
        KeptOutRole,   ///< bool
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Null: there is no round. Its version was measured until the end of batch `evaluatedTo`; 0: not yet.
    void setRound(std::shared_ptr<const session::Round> round,
                  std::shared_ptr<const std::vector<fleet::DeviceInfo>> infos, std::uint64_t evaluatedTo = 0);
    const std::shared_ptr<const session::Round> &round() const { return m_round; }
    const session::RoundPart &part(int row) const { return m_parts[std::size_t(row)]; }
    /// All that can stand in the last column.
    static QStringList outcomes();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Rounds that follow are sorted likewise; at first by when their updates were trained.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    void sortParts();
    bool isBefore(const session::RoundPart &a, const session::RoundPart &b) const;
    QString text(const session::RoundPart &part, int column) const;
    QString toolTip(const session::RoundPart &part) const;
    /// Of the end of a batch, in the time from the round before until the evaluation.
    double shareOf(std::uint64_t batch) const;

    std::shared_ptr<const session::Round> m_round;
    std::shared_ptr<const std::vector<fleet::DeviceInfo>> m_infos;
    std::vector<session::RoundPart> m_parts;
    std::uint64_t m_evaluatedTo = 0;
    int m_sortColumn = Course;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace fleetgrad::desktop
