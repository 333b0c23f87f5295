// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desktop/fleetmodel.h>

#include <QAbstractTableModel>

namespace fleetgrad::desktop {

/// What happened, newest first.
class EventsModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        BatchRole = Qt::UserRole, ///< quint64
        LevelRole,                ///< int: fleet::EventLevel
        DeviceRole,               ///< qint64, -1: the fleet
        PaleRole,                 ///< bool: it is over; of events never
        AlarmRole,                ///< qint64: of alarms the device, or the first of several; else -1
        VersionRole,              ///< quint64: the global version that came of it; 0: none
    };
    enum class Show : unsigned char {
        Notable, ///< warnings, what a person did, and remarks: all but the steady course of rounds and alarms
        All,
        Warnings,
        ByPerson,
        Alarms,
    };

    /// More than a person reads; the run file has them all.
    static constexpr std::size_t mostShown = 200;

    using QAbstractListModel::QAbstractListModel;

    void setSnapshot(const SnapshotPtr &snapshot);
    void setShow(Show show);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    /// Those that the event names; of many the first.
    std::vector<std::uint32_t> devicesOf(const QModelIndex &index) const;

private:
    void rebuild();
    bool isShown(const fleet::Event &event) const;
    std::vector<fleet::Event> wanted() const;

    Show m_show = Show::Notable;
    std::shared_ptr<const std::vector<fleet::Event>> m_source;
    std::shared_ptr<const std::vector<fleet::DeviceInfo>> m_infos;
    std::vector<fleet::Event> m_events; ///< oldest first
};

/// Changes of learning rates, newest first, with their reasons.
class RatesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Batch, Device, Before, After, Reason, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setSnapshot(const SnapshotPtr &snapshot);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const std::vector<fleet::RateChange>> m_rates;
    std::shared_ptr<const std::vector<std::uint64_t>> m_batches;
    std::shared_ptr<const std::vector<fleet::DeviceInfo>> m_infos;
    int m_count = 0;
};

} // namespace fleetgrad::desktop
