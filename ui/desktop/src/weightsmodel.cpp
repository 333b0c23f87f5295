// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "weightsmodel.h"

#include "delegates.h"
#include "figures.h"

#include <charts/theme.h>

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

#include <algorithm>
#include <cmath>

namespace fleetgrad::desktop {

namespace {

/// A bar to the right for what speaks for an anomaly, to the left for what speaks against it.
class WeightDelegate : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    void paintCell(QPainter *painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override
    {
        if (index.column() != WeightsModel::Bar)
            return RowDelegate::paintCell(painter, option, index);
        paintWeightBar(painter, option.rect, index.data(WeightsModel::ShareRole).toDouble(), look());
    }
};

const auto isHeavier = [](const auto &a, const auto &b) { return std::abs(a.weight) > std::abs(b.weight); };

} // namespace

void paintWeightBar(QPainter *painter, const QRect &rect, double share, const Look &look)
{
    const QRect area = rect.adjusted(6, 6, -6, -6);
    const double middle = area.center().x();
    const QRectF bar =
        QRectF(QPointF(middle, area.top()), QPointF(middle + share * area.width() / 2, area.bottom()));
    painter->fillRect(bar.normalized(), share >= 0 ? look.chart.line(charts::curveColor(1))
                                                   : look.chart.line(charts::curveColor(0)));
    painter->setPen(look.chart.border);
    painter->drawLine(QPointF(middle, rect.top()), QPointF(middle, rect.bottom()));
}

void WeightsModel::setWeights(const QStringList &names, const std::vector<float> &weights)
{
    beginResetModel();
    m_rows.clear();
    const std::size_t count = std::min(weights.size(), std::size_t(names.size()));
    for (std::size_t i = 0; i < count; ++i)
        m_rows.push_back({names[qsizetype(i)], weights[i], i});
    std::stable_sort(m_rows.begin(), m_rows.end(), isHeavier);
    findHeaviest();
    endResetModel();
}

void WeightsModel::update(const std::vector<float> &weights)
{
    for (Row &row : m_rows) {
        if (row.feature < weights.size())
            row.weight = weights[row.feature];
    }
    findHeaviest();
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, Weight), index(rowCount() - 1, Bar));
}

void WeightsModel::sortByWeight()
{
    if (std::is_sorted(m_rows.begin(), m_rows.end(), isHeavier))
        return;
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    std::vector<std::size_t> features;
    for (const QModelIndex &index : before)
        features.push_back(m_rows[std::size_t(index.row())].feature);
    std::stable_sort(m_rows.begin(), m_rows.end(), isHeavier);
    for (qsizetype i = 0; i < before.size(); ++i) {
        const auto row = std::ranges::find(m_rows, features[std::size_t(i)], &Row::feature);
        changePersistentIndex(before[i], index(int(row - m_rows.begin()), before[i].column()));
    }
    Q_EMIT layoutChanged();
}

void WeightsModel::findHeaviest()
{
    m_heaviest = 1e-9F;
    for (const Row &row : m_rows)
        m_heaviest = std::max(m_heaviest, std::abs(row.weight));
}

int WeightsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int WeightsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant WeightsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_rows.size()))
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    if (role == ShareRole)
        return double(row.weight / m_heaviest);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter) | int(index.column() == Weight ? Qt::AlignRight : Qt::AlignLeft);
    if (role == Qt::ToolTipRole)
        return row.weight >= 0 ? tr("Speaks for an anomaly") : tr("Speaks against an anomaly");
    if (role != Qt::DisplayRole || index.column() == Bar)
        return {};
    return index.column() == Feature ? row.name : scoreText(row.weight);
}

QVariant WeightsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter) | int(section == Weight ? Qt::AlignRight : Qt::AlignLeft);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Feature:
        return tr("Feature");
    case Weight:
        return tr("Weight");
    case Bar:
        return tr("against | for");
    default:
        return {};
    }
}

QTableView *weightsTable(WeightsModel *model, const Appearance *appearance)
{
    auto *table = new QTableView;
    table->setAccessibleName(WeightsModel::tr("Weights of the model"));
    table->setModel(model);
    table->setItemDelegate(new WeightDelegate(appearance, table));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(RowDelegate::rowHeight(table->font()));
    table->horizontalHeader()->setMinimumSectionSize(40);
    table->horizontalHeader()->setSectionResizeMode(WeightsModel::Bar, QHeaderView::Stretch);
    table->horizontalHeader()->setHighlightSections(false);
    return table;
}

} // namespace fleetgrad::desktop
