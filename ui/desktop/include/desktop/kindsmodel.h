// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fleet/alarmsummary.h>

#include <QAbstractTableModel>

#include <memory>

namespace fleetgrad::desktop {

/// What alarms found of each kind of anomaly that the source names.
class KindsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Kind, Found, FoundShare, Alarming, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Null: nothing is known yet.
    void setAlarms(std::shared_ptr<const fleet::AlarmSummary> alarms);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const fleet::AlarmSummary> m_alarms;
    int m_count = 0;
};

} // namespace fleetgrad::desktop
