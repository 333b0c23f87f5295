// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desktop/kindsmodel.h>

#include "figures.h"

#include <report/alarmtexts.h>
#include <session/texts.h>

namespace fleetgrad::desktop {

void KindsModel::setAlarms(std::shared_ptr<const fleet::AlarmSummary> alarms)
{
    if (alarms == m_alarms)
        return;
    const int count = alarms ? int(alarms->kinds.size()) : 0;
    if (count != m_count) {
        beginResetModel();
        m_alarms = std::move(alarms);
        m_count = count;
        endResetModel();
        return;
    }
    m_alarms = std::move(alarms);
    if (count > 0)
        Q_EMIT dataChanged(index(0, 0), index(count - 1, ColumnCount - 1));
}

int KindsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

int KindsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant KindsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_count)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter) | int(index.column() == Kind ? Qt::AlignLeft : Qt::AlignRight);
    if (role != Qt::DisplayRole)
        return {};
    const fleet::KindSummary &kind = m_alarms->kinds[std::size_t(index.row())];
    const learning::KindCounts &counts = kind.counts;
    switch (index.column()) {
    case Kind:
        return session::kindText(kind.name);
    case Found:
        return report::foundText(counts.found, counts.events);
    case FoundShare:
        return percentText(double(counts.found) / double(counts.events));
    case Alarming:
        return percentText(double(counts.alarming) / double(counts.readings));
    default:
        return {};
    }
}

QVariant KindsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter) | int(section == Kind ? Qt::AlignLeft : Qt::AlignRight);
    if (orientation == Qt::Horizontal && role == Qt::ToolTipRole && section == Found)
        return tr("Events found, of all there were");
    if (orientation == Qt::Horizontal && role == Qt::ToolTipRole && section == Alarming)
        return tr("Share of the anomalous readings that alarmed");
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Kind:
        return tr("Kind", "of anomaly");
    case Found:
        return tr("Found", "events");
    case FoundShare:
        return tr("Share");
    case Alarming:
        return tr("Alarming", "readings");
    default:
        return {};
    }
}

} // namespace fleetgrad::desktop
