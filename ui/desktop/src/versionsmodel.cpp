// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desktop/versionsmodel.h>

#include "figures.h"

#include <algorithm>
#include <cmath>

namespace fleetgrad::desktop {

namespace {

/// How many rows at the end of `now` are newer than all of `before`, and how many at its beginning are gone.
/// Nothing where the two do not belong to one run.
struct Shift
{
    int added = 0, removed = 0;
    bool isSameRun = false;
};

Shift shiftBetween(const std::vector<session::VersionRow> &before,
                   const std::vector<session::VersionRow> &now)
{
    if (before.empty() || now.empty())
        return {};
    const auto newer = std::find_if(now.rbegin(), now.rend(), [&](const session::VersionRow &row) {
        return row.version <= before.back().version;
    });
    if (newer == now.rend() || newer->version != before.back().version || newer->batch != before.back().batch)
        return {};
    Shift shift;
    shift.added = int(newer - now.rbegin());
    shift.removed = int(before.size()) + shift.added - int(now.size());
    shift.isSameRun = shift.removed >= 0 && shift.removed < int(before.size());
    return shift;
}

} // namespace

double VersionsModel::measured(const session::VersionRow &row)
{
    if (!row.evaluation)
        return std::nan("");
    const fleet::Evaluation &evaluation = *row.evaluation;
    return evaluation.fleet.labelled > 0 ? evaluation.fleet.accuracy : evaluation.holdOut.accuracy;
}

std::optional<std::uint32_t> versionBeforeLive(const std::vector<session::VersionRow> &rows)
{
    const auto find = [&rows](std::uint32_t version) {
        const auto found = std::ranges::lower_bound(rows, version, {}, &session::VersionRow::version);
        return found != rows.end() && found->version == version ? &*found : nullptr;
    };
    const auto made = [&](std::uint32_t version) { // by a round, or brought in
        const session::VersionRow *row = find(version);
        while (row && row->promoted && row->deployed.isEmpty())
            row = find(row->parent);
        return row;
    };
    const session::VersionRow *live = rows.empty() ? nullptr : made(rows.back().version);
    const session::VersionRow *before = live ? made(live->parent) : nullptr;
    return before ? std::optional(before->version) : std::nullopt;
}

void VersionsModel::setSnapshot(const SnapshotPtr &snapshot)
{
    auto rows = snapshot ? snapshot->versions : nullptr;
    if (rows != m_rows)
        replaceRows(std::move(rows));
}

void VersionsModel::replaceRows(std::shared_ptr<const Rows> rows)
{
    const Shift shift = m_rows && rows ? shiftBetween(*m_rows, *rows) : Shift();
    if (!shift.isSameRun) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    if (shift.removed > 0) {
        const int before = count();
        beginRemoveRows({}, before - shift.removed, before - 1);
        m_rows = std::make_shared<Rows>(m_rows->begin() + shift.removed, m_rows->end());
        endRemoveRows();
    }
    if (shift.added > 0) {
        beginInsertRows({}, 0, shift.added - 1);
        m_rows = std::move(rows);
        endInsertRows();
    }
    m_rows = rows ? std::move(rows) : m_rows;
    if (count() > 0)
        Q_EMIT dataChanged(index(0, 0), index(count() - 1, ColumnCount - 1));
}

const session::VersionRow *VersionsModel::version(int row) const
{
    return row >= 0 && row < count() ? &(*m_rows)[std::size_t(count() - 1 - row)] : nullptr;
}

int VersionsModel::rowOf(std::uint32_t version) const
{
    if (!m_rows)
        return -1;
    const auto found = std::ranges::lower_bound(*m_rows, version, {}, &session::VersionRow::version);
    return found != m_rows->end() && found->version == version ? int(m_rows->end() - found) - 1 : -1;
}

int VersionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

int VersionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant VersionsModel::data(const QModelIndex &index, int role) const
{
    const session::VersionRow *row = index.isValid() ? version(index.row()) : nullptr;
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Version:
            return QString((row->promoted ? QStringLiteral("★ v") : QStringLiteral("v")) +
                           QString::number(row->version));
        case Claimed:
            return scoreText(row->devices > 0 ? double(row->claimedAccuracy) : std::nan(""));
        case Measured:
            return scoreText(measured(*row));
        default:
            return wholeText(row->devices);
        }
    case RemarkRole:
        if (index.column() != Version)
            return QString();
        if (index.row() == 0)
            return tr("live");
        if (!row->deployed.isEmpty())
            return row->deployed;
        return row->promoted ? tr("from v%1").arg(row->parent) : QString();
    case PaleRole:
        return index.column() == Claimed;
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter) | int(index.column() == Version ? Qt::AlignLeft : Qt::AlignRight);
    case Qt::ToolTipRole:
        if (index.column() == Measured && std::isnan(measured(*row)))
            return tr("Not measured yet: no labelled reading has come since it was published.");
        if (!row->deployed.isEmpty())
            return tr("Deployed by a person after batch %1: %2").arg(row->batch).arg(row->deployed);
        return row->promoted ? tr("Promoted by a person after batch %1: the weights of v%2")
                                   .arg(row->batch)
                                   .arg(row->parent)
                             : tr("Published after batch %1").arg(row->batch);
    default:
        return {};
    }
}

QVariant VersionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    static constexpr const char *titles[] = {QT_TR_NOOP("Version"), QT_TR_NOOP("Claimed"),
                                             QT_TR_NOOP("Measured"), QT_TR_NOOP("Devices")};
    static constexpr const char *explanations[] = {
        QT_TR_NOOP("Global version; ★ promoted by a person"),
        QT_TR_NOOP("Accuracy that the devices claim of their own training, weighted by samples"),
        QT_TR_NOOP("Accuracy measured here, on readings that came after the version was published"),
        QT_TR_NOOP("Devices whose updates are in it")};
    if (role == Qt::DisplayRole)
        return tr(titles[section]);
    if (role == Qt::ToolTipRole)
        return tr(explanations[section]);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter) | int(section == Version ? Qt::AlignLeft : Qt::AlignRight);
    return {};
}

} // namespace fleetgrad::desktop
