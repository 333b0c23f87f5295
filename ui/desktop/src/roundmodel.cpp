// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desktop/roundmodel.h>

#include "figures.h"

#include <session/sentences.h>
#include <session/texts.h>

#include <QPointF>

#include <algorithm>
#include <cmath>
#include <utility>

namespace fleetgrad::desktop {

void RoundModel::setRound(std::shared_ptr<const session::Round> round,
                          std::shared_ptr<const std::vector<fleet::DeviceInfo>> infos,
                          std::uint64_t evaluatedTo)
{
    const bool isLonger = std::exchange(m_evaluatedTo, evaluatedTo) != evaluatedTo;
    if (round == m_round) {
        if (isLonger && rowCount() > 0)
            Q_EMIT dataChanged(index(0, Course), index(rowCount() - 1, Course));
        return;
    }
    beginResetModel();
    m_round = std::move(round);
    m_infos = std::move(infos);
    m_parts = m_round ? m_round->parts : std::vector<session::RoundPart>();
    sortParts();
    endResetModel();
}

void RoundModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_sortColumn = column;
    m_sortOrder = order;
    sortParts();
    endResetModel();
}

void RoundModel::sortParts()
{
    const bool isRising = m_sortOrder == Qt::AscendingOrder;
    std::ranges::stable_sort(
        m_parts, [&](const auto &a, const auto &b) { return isRising ? isBefore(a, b) : isBefore(b, a); });
}

bool RoundModel::isBefore(const session::RoundPart &a, const session::RoundPart &b) const
{
    switch (m_sortColumn) {
    case Device:
        return text(a, Device) < text(b, Device);
    case Samples:
        return a.samples < b.samples;
    case Claimed: // what is none comes first
        return std::isnan(a.claimedAccuracy) ? !std::isnan(b.claimedAccuracy)
                                             : a.claimedAccuracy < b.claimedAccuracy;
    case Outcome:
        return a.reason < b.reason;
    default:
        return a.batch < b.batch;
    }
}

int RoundModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_parts.size());
}

int RoundModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QStringList RoundModel::outcomes()
{
    QStringList result{tr("took part")};
    for (int reason = 1; reason <= int(federation::ScreeningReason::UnknownBase); ++reason)
        result += session::reasonText(federation::ScreeningReason(reason));
    return result;
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

double RoundModel::shareOf(std::uint64_t batch) const
{
    const std::uint64_t end = std::max({m_round->batch, m_evaluatedTo, m_round->since + 1});
    return double(batch - std::min(batch, m_round->since)) / double(end - m_round->since);
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
    if (part.tookPart() && m_evaluatedTo > m_round->batch)
        text += u'\n' + tr("Aggregated after batch %L1; the version was evaluated until batch %L2")
                            .arg(m_round->batch)
                            .arg(m_evaluatedTo);
    if (std::isfinite(part.claimedAccuracy))
        text += u'\n' + tr("Claimed accuracy %1").arg(scoreText(double(part.claimedAccuracy)));
    if (!part.tookPart())
        text += u'\n' + session::sentence(session::reasonText(part.reason));
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
    case TrainedRole:
        return QPointF(shareOf(part.batch - std::min<std::uint64_t>(part.batch, 1)), shareOf(part.batch));
    case AggregatedRole:
        return shareOf(m_round->batch);
    case EvaluatedRole:
        return part.tookPart() && m_evaluatedTo > m_round->batch;
    default:
        return {};
    }
}

QVariant RoundModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::ToolTipRole && section == Course)
        return tr(
            "From left to right: a bar for the batch in which the device trained and sent its update, pale "
            "while that waited, a dot where it was screened and aggregated (a cross where it was kept "
            "out), and a thin line while the version that came of it was evaluated");
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter) |
               int(section == Samples || section == Claimed ? Qt::AlignRight : Qt::AlignLeft);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Device:
        return tr("Device");
    case Course:
        return tr("Course");
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
