// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desktop/roundmodel.h>

#include "figures.h"

#include <session/texts.h>

#include <QPointF>

#include <algorithm>
#include <cmath>

namespace fleetgrad::desktop {

void RoundModel::setRound(std::shared_ptr<const session::Round> round,
                          std::shared_ptr<const std::vector<fleet::DeviceInfo>> infos)
{
    if (round == m_round)
        return;
    beginResetModel();
    m_round = std::move(round);
    m_infos = std::move(infos);
    m_parts = m_round ? m_round->parts : std::vector<session::RoundPart>();
    std::ranges::stable_sort(m_parts, {}, &session::RoundPart::batch);
    endResetModel();
}

int RoundModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_parts.size());
}

int RoundModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString RoundModel::text(const session::RoundPart &part, int column) const
{
    switch (column) {
    case Device:
        return part.device < m_infos->size() ? (*m_infos)[part.device].name : dash();
    case Samples:
        return wholeText(std::uint64_t(std::max<std::int64_t>(0, part.samples)));
    case Claimed:
        return scoreText(double(part.claimedAccuracy));
    case Outcome:
        return part.tookPart() ? tr("took part") : session::reasonText(part.reason);
    default:
        return {}; // drawn
    }
}

QString RoundModel::toolTip(const session::RoundPart &part) const
{
    const bool isOutside = part.device < m_infos->size() && (*m_infos)[part.device].trainsItself;
    QString text =
        (isOutside ? tr("Trained by the device itself on %L2 labelled readings, from global v%3; sent "
                        "for batch %L1, waited %L4 batches")
                   : tr("Trained in batch %L1 on %L2 labelled readings, from global v%3; waited %L4 batches"))
            .arg(part.batch)
            .arg(part.samples)
            .arg(part.baseVersion)
            .arg(m_round->batch - part.batch);
    if (!part.tookPart() && std::isfinite(part.moved) && part.moved > 0)
        text += u'\n' + tr("Its model moved by %1").arg(siText(double(part.moved)));
    return text;
}

QVariant RoundModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const session::RoundPart &part = m_parts[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(part, index.column());
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return toolTip(part);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter) |
               int(index.column() == Samples || index.column() == Claimed ? Qt::AlignRight : Qt::AlignLeft);
    case KeptOutRole:
        return !part.tookPart();
    case TrainedRole: {
        const double length = double(std::max<std::uint64_t>(1, m_round->batch - m_round->since));
        const double end = double(part.batch - std::min(part.batch, m_round->since)) / length;
        return QPointF(std::max(0.0, end - 1 / length), end);
    }
    default:
        return {};
    }
}

QVariant RoundModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter) |
               int(section == Samples || section == Claimed ? Qt::AlignRight : Qt::AlignLeft);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Device:
        return tr("Device");
    case Course:
        return tr("Trained, then waited");
    case Samples:
        return tr("Samples");
    case Claimed:
        return tr("Claimed");
    case Outcome:
        return tr("Outcome");
    default:
        return {};
    }
}

} // namespace fleetgrad::desktop
