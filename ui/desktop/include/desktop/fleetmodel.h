// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desktop/fleetfilter.h>
#include <desktop/fleetselection.h>

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

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
        ColumnCount
    };
    enum Role {
        ColorRole = Qt::UserRole, ///< int: the colour of the device's curve, -1 without
        StateRole,                ///< int: fleet::DeviceState
        LockedRole,               ///< bool: its rate is locked
        AlarmRole,                ///< bool: an alarm is on
        DriftRole,                ///< int: learning::DriftCause
    };

    /// `selection` gives the colours and whose scores are shown, and outlives the model.
    explicit FleetModel(const FleetSelection *selection, QObject *parent = nullptr);

    void setSnapshot(const SnapshotPtr &snapshot);
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
    QString text(int row, int column) const;
    QString toolTip(int row, int column) const;
    static QString gainToolTip(const learning::Gains &gains);
    static QString labelsToolTip(const learning::LabelCounts &labels);
    static QString rateToolTip(const session::DeviceRow &device);
    QString alarmToolTip(int row, int column) const;

    const FleetSelection *m_selection;
    std::shared_ptr<const std::vector<session::DeviceRow>> m_rows;
    std::shared_ptr<const std::vector<fleet::DeviceInfo>> m_infos;
    int m_count = 0;
};

/// Sorts and filters the fleet. Rows keep their places while figures change: they are sorted when a person
/// asks, and filtered when the filter changes or refilter() is called.
class FleetProxy : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit FleetProxy(QObject *parent = nullptr);

    void setFilter(const FleetFilter &filter);
    const FleetFilter &filter() const { return m_filter; }
    /// Applies the filter to the figures as they are now.
    void refilter();

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    const FleetModel *fleet() const;
    FleetFilter m_filter;
};

} // namespace fleetgrad::desktop
