// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desktop/logmodels.h>

#include "figures.h"

#include <session/texts.h>

namespace fleetgrad::desktop {

void RatesModel::setSnapshot(const SnapshotPtr &snapshot)
{
    if (!snapshot || !snapshot->rates || !snapshot->rateBatches || !snapshot->infos) {
        if (m_count > 0) {
            beginResetModel();
            m_count = 0;
            m_rates = nullptr;
            endResetModel();
        }
        return;
    }
    if (snapshot->rates == m_rates)
        return;
    const int count = int(std::min(snapshot->rates->size(), snapshot->rateBatches->size()));
    const auto take = [&] {
        m_rates = snapshot->rates;
        m_batches = snapshot->rateBatches;
        m_infos = snapshot->infos;
        m_count = count;
    };
    // The list is a window that slides over the run: rows are inserted while it grows, and change in place
    // once it is full.
    if (count > m_count && m_count > 0) {
        beginInsertRows({}, 0, count - m_count - 1);
        take();
        endInsertRows();
    } else if (count != m_count) {
        beginResetModel();
        take();
        endResetModel();
        return;
    } else {
        take();
    }
    if (m_count > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_count - 1, ColumnCount - 1));
}

int RatesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

int RatesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant RatesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_count)
        return {};
    const auto at = std::size_t(m_count - 1 - index.row());
    const fleet::RateChange &change = (*m_rates)[at];
    if (role == Qt::TextAlignmentRole) {
        const bool isText = index.column() == Device || index.column() == Reason;
        return int(Qt::AlignVCenter) | int(isText ? Qt::AlignLeft : Qt::AlignRight);
    }
    if (role == Qt::ToolTipRole)
        return session::rateReasonText(change);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Batch:
        return wholeText((*m_batches)[at]);
    case Device:
        return change.device < m_infos->size() ? (*m_infos)[change.device].name : dash();
    case Before:
        return scoreText(change.before);
    case After:
        return scoreText(change.after);
    default:
        return session::rateReasonText(change);
    }
}

QVariant RatesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    // Named in full: what QT_TR_NOOP stands in is told apart by lupdate of Qt 6.4, but not of 6.8.
    static constexpr const char *titles[] = {QT_TRANSLATE_NOOP("fleetgrad::desktop::RatesModel", "Batch"),
                                             QT_TRANSLATE_NOOP("fleetgrad::desktop::RatesModel", "Device"),
                                             QT_TRANSLATE_NOOP("fleetgrad::desktop::RatesModel", "Before"),
                                             QT_TRANSLATE_NOOP("fleetgrad::desktop::RatesModel", "After"),
                                             QT_TRANSLATE_NOOP("fleetgrad::desktop::RatesModel", "Reason")};
    if (role == Qt::DisplayRole)
        return tr(titles[section]);
    if (role == Qt::TextAlignmentRole) {
        const bool isText = section == Device || section == Reason;
        return int(Qt::AlignVCenter) | int(isText ? Qt::AlignLeft : Qt::AlignRight);
    }
    return {};
}

} // namespace fleetgrad::desktop
