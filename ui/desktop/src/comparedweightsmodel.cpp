// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparedweightsmodel.h"

#include "figures.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

void ComparedWeightsModel::setWeights(std::vector<session::ComparedWeight> weights)
{
    beginResetModel();
    m_rows = std::move(weights);
    m_largest = 1e-9;
    for (const session::ComparedWeight &row : m_rows)
        m_largest = std::max(m_largest, std::abs(row.difference()));
    endResetModel();
}

int ComparedWeightsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ComparedWeightsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ComparedWeightsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_rows.size()))
        return {};
    const session::ComparedWeight &row = m_rows[std::size_t(index.row())];
    if (role == ShareRole)
        return row.difference() / m_largest;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter) | int(index.column() == Feature ? Qt::AlignLeft : Qt::AlignRight);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Feature:
        return row.feature.isEmpty() ? tr("bias") : row.feature;
    case First:
    case Second:
        return scoreText(double(row.weights[std::size_t(index.column() - First)]));
    case Difference:
        return changeText(row.difference());
    default:
        return {};
    }
}

QVariant ComparedWeightsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter) | int(section == Feature ? Qt::AlignLeft : Qt::AlignRight);
    if (role != Qt::DisplayRole)
        return {};
    const std::array<QString, ColumnCount> titles = {tr("Feature"), u"A"_s, u"B"_s, tr("B − A"),
                                                     tr("less | more")};
    return titles[std::size_t(section)];
}

void ComparedWeightsModel::sort(int column, Qt::SortOrder order)
{
    using Row = session::ComparedWeight;
    const auto isBefore = [column, order](const Row &a, const Row &b) {
        if (column == Feature)
            return order == Qt::AscendingOrder ? a.feature < b.feature : b.feature < a.feature;
        const auto value = [column](const Row &row) {
            return column == First || column == Second ? double(row.weights[std::size_t(column - First)])
                                                       : std::abs(row.difference());
        };
        const double first = value(a), second = value(b);
        if (std::isnan(first) || std::isnan(second))
            return !std::isnan(first) && std::isnan(second);
        return order == Qt::AscendingOrder ? first < second : second < first;
    };
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<QString> features;
    for (const QModelIndex &index : before)
        features.push_back(m_rows[std::size_t(index.row())].feature);
    std::ranges::stable_sort(m_rows, isBefore);
    for (qsizetype i = 0; i < before.size(); ++i) {
        const auto row = std::ranges::find(m_rows, features[std::size_t(i)], &Row::feature);
        changePersistentIndex(before[i], index(int(row - m_rows.begin()), before[i].column()));
    }
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

} // namespace fleetgrad::desktop
