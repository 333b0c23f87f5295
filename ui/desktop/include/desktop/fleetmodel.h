// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desktop/devicegroups.h>
#include <desktop/fleetselection.h>

#include <QAbstractTableModel>
#include <QHash>

#include <memory>

namespace fleetgrad::desktop {

using SnapshotPtr = std::shared_ptr<const session::Snapshot>;

/// The devices of a snapshot as a table. Rows are devices in their own order; a new snapshot of the same
/// fleet changes values and nothing else, with one dataChanged.
class FleetModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        Device,
        State,
        Trend,
        Alarm,
        Drift,
        Gain,
        PrAuc,
        LogLoss,
        Found,
        FalseAlarms,
        Delay,
        Accuracy,
        BalancedAccuracy,
        LabelsWaiting,
        LabelAge,
        Rate,
        Version,
        Samples,
        Group,
        ColumnCount
    };
    enum Role {
        ColorRole = Qt::UserRole, ///< int: the colour of the device's curve, -1 without
        CanaryRole,               ///< bool: it tries out a model
        StateRole,                ///< int: fleet::DeviceState
        LockedRole,               ///< bool: its rate is locked
        AlarmRole,                ///< bool: an alarm is on
        DriftRole,                ///< int: learning::DriftCause
        OutlineRole, ///< const session::Outline *: the sparkline; null where none has come, never kept
    };

    /// `selection` gives the colours and whose scores are shown, and outlives the model.
    explicit FleetModel(const FleetSelection *selection, QObject *parent = nullptr);

    void setSnapshot(const SnapshotPtr &snapshot);
    /// For the column of groups; null: none.
    void setGroups(const GroupSetPtr &groups);
    const session::DeviceRow &device(int row) const { return (*m_rows)[std::size_t(row)]; }
    const fleet::DeviceInfo &info(int row) const { return (*m_infos)[std::size_t(row)]; }
    /// Whose scores it shows.
    session::DeviceScorer scorer() const { return m_selection->scorer(); }
    /// The figure of a column that has one, for sorting; NaN where it does not exist.
    double figure(int row, int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const fleet::WindowMetrics &metrics(int row) const;
    bool isSilent(int row) const;
    QString text(int row, int column) const;
    QString toolTip(int row, int column) const;
    static QString gainToolTip(const learning::Gains &gains);
    static QString labelsToolTip(const learning::LabelCounts &labels);
    /// Whether it is measured here, and not of devices that train themselves.
    static bool isMeasured(int column);
    static QString selfTrainedToolTip(const session::DeviceRow &device, int column);
    static QString rateToolTip(const session::DeviceRow &device);
    QString alarmToolTip(int row, int column) const;
    const session::Outline *outline(int row) const { return m_outlineOf.value(row, nullptr); }
    QString trendToolTip(int row) const;
    void takeOutlines(const SnapshotPtr &snapshot);
    bool isGrown(const std::shared_ptr<const std::vector<fleet::DeviceInfo>> &infos, int count) const;

    const FleetSelection *m_selection;
    std::shared_ptr<const std::vector<session::DeviceRow>> m_rows;
    std::shared_ptr<const std::vector<fleet::DeviceInfo>> m_infos;
    std::shared_ptr<const session::Outlines> m_outlines; ///< of the rows on screen
    QHash<int, const session::Outline *> m_outlineOf;    ///< into m_outlines
    std::shared_ptr<const session::RunClock> m_clock;
    GroupSetPtr m_groups;
    int m_count = 0;
};

} // namespace fleetgrad::desktop
