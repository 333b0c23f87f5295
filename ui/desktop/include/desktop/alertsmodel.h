// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desktop/alertlog.h>

#include <QAbstractListModel>

#include <array>
#include <memory>
#include <vector>

namespace fleetgrad::desktop {

/// Alerts, the open ones first. For the rest the roles are those of EventsModel.
class AlertsModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using Infos = std::shared_ptr<const std::vector<fleet::DeviceInfo>>;
    using Muted = std::array<bool, alertConditionCount>; ///< by AlertCondition

    using QAbstractListModel::QAbstractListModel;

    /// Rows keep their identity: an alert that ends moves.
    void setLog(const AlertLog &log, const Infos &infos, const Muted &muted);
    const Alert &alert(int row) const { return m_alerts[std::size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString text(const Alert &alert) const;
    QString toolTip(const Alert &alert) const;
    bool isMuted(const Alert &alert) const { return m_muted[std::size_t(alert.condition)]; }

    std::vector<Alert> m_alerts;
    Infos m_infos;
    Muted m_muted{};
};

} // namespace fleetgrad::desktop
