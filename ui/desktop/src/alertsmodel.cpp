// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desktop/alertsmodel.h>

#include <desktop/logmodels.h>

#include "figures.h"

#include <report/figures.h>

#include <algorithm>
#include <cstddef>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

void AlertsModel::setLog(const AlertLog &log, const Infos &infos, const Muted &muted)
{
    if (infos != m_infos) {
        beginResetModel();
        m_alerts.clear();
        m_infos = infos;
        endResetModel();
    }
    m_muted = muted;
    std::vector<Alert> wanted = log.open();
    wanted.insert(wanted.end(), log.past().begin(), log.past().end());
    for (std::size_t row = 0; row < wanted.size(); ++row) {
        const auto from = std::ranges::find(m_alerts.begin() + std::ptrdiff_t(std::min(row, m_alerts.size())),
                                            m_alerts.end(), wanted[row].id, &Alert::id);
        const auto place = m_alerts.begin() + std::ptrdiff_t(row);
        if (from == m_alerts.end()) {
            beginInsertRows({}, int(row), int(row));
            m_alerts.insert(place, wanted[row]);
            endInsertRows();
        } else if (from != place) {
            const int source = int(from - m_alerts.begin());
            beginMoveRows({}, source, source, {}, int(row));
            std::rotate(place, from, from + 1);
            endMoveRows();
        }
    }
    if (m_alerts.size() > wanted.size()) {
        beginRemoveRows({}, int(wanted.size()), int(m_alerts.size()) - 1);
        m_alerts.resize(wanted.size());
        endRemoveRows();
    }
    m_alerts = std::move(wanted);
    if (!m_alerts.empty())
        Q_EMIT dataChanged(index(0), index(int(m_alerts.size()) - 1));
}

int AlertsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_alerts.size());
}

QString AlertsModel::text(const Alert &alert) const
{
    const QString what =
        tr("%1: %2").arg(alert.sentence, m_infos ? devicesText(alert.concerned, *m_infos) : QString());
    if (!alert.isOpen())
        return tr("%1 · over at batch %2").arg(what, wholeText(alert.until));
    if (isMuted(alert))
        return tr("%1 · muted").arg(what);
    return alert.isAcknowledged ? tr("%1 · acknowledged").arg(what) : what;
}

QString AlertsModel::toolTip(const Alert &alert) const
{
    QString text =
        tr("Since batch %1").arg(wholeText(alert.since)) + u'\n' +
        tr("%1 device(s) now, %2 at most", nullptr, report::pluralForm(alert.concerned.devices.size()))
            .arg(wholeText(alert.concerned.devices.size()), wholeText(alert.most));
    if (!alert.isOpen())
        text = tr("From batch %1 to %2").arg(wholeText(alert.since), wholeText(alert.until)) + u'\n' +
               tr("%1 device(s) at most", nullptr, report::pluralForm(alert.most)).arg(wholeText(alert.most));
    return QString(conditionExplanation(alert.condition) + u'\n' + text);
}

QVariant AlertsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Alert &alert = m_alerts[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(alert);
    case Qt::ToolTipRole:
        return toolTip(alert);
    case EventsModel::BatchRole:
        return qulonglong(alert.since);
    case EventsModel::LevelRole:
        return int(alert.level);
    case EventsModel::DeviceRole:
        return alert.concerned.devices.empty() ? qlonglong(-1) : qlonglong(alert.concerned.devices.front());
    case EventsModel::PaleRole:
        return !alert.isOpen() || alert.isAcknowledged || isMuted(alert);
    case Qt::AccessibleTextRole:
        return tr("since batch %1: %2").arg(wholeText(alert.since), text(alert));
    default:
        return {};
    }
}

} // namespace fleetgrad::desktop
