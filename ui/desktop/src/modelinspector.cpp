// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modelinspector.h"

#include "card.h"
#include "delegates.h"
#include "figures.h"

#include <report/figures.h>

#include <QFileInfo>
#include <QHeaderView>
#include <QPainter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

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
        const QRect area = option.rect.adjusted(6, 6, -6, -6);
        const double middle = area.center().x();
        const double share = index.data(WeightsModel::ShareRole).toDouble();
        const QRectF bar =
            QRectF(QPointF(middle, area.top()), QPointF(middle + share * area.width() / 2, area.bottom()));
        painter->fillRect(bar.normalized(), share >= 0 ? look().chart.line(charts::curveColor(1))
                                                       : look().chart.line(charts::curveColor(0)));
        painter->setPen(look().chart.border);
        painter->drawLine(QPointF(middle, option.rect.top()), QPointF(middle, option.rect.bottom()));
    }
};

} // namespace

void WeightsModel::setModelFile(const store::ModelFile &file)
{
    beginResetModel();
    m_rows.clear();
    const std::size_t count = std::min(file.model.weights.size(), std::size_t(file.featureNames.size()));
    for (std::size_t i = 0; i < count; ++i)
        m_rows.push_back({file.featureNames[qsizetype(i)], file.model.weights[i]});
    std::stable_sort(m_rows.begin(), m_rows.end(),
                     [](const Row &a, const Row &b) { return std::abs(a.weight) > std::abs(b.weight); });
    m_heaviest = m_rows.empty() ? 1 : std::max(1e-9f, std::abs(m_rows.front().weight));
    endResetModel();
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

ModelInspector::ModelInspector(const Appearance *appearance, QWidget *parent)
    : QWidget(parent), m_title(new QLabel), m_facts(secondaryLabel()), m_model(new WeightsModel(this)),
      m_table(new QTableView)
{
    setObjectName(u"modelInspector"_s);
    m_title->setProperty("role", u"strong"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setWordWrap(true);
    m_table->setAccessibleName(tr("Weights of the model"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new WeightDelegate(appearance, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(RowDelegate::rowHeight(m_table->font()));
    m_table->horizontalHeader()->setMinimumSectionSize(40);
    m_table->horizontalHeader()->setSectionResizeMode(WeightsModel::Bar, QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 4, 4);
    layout->addWidget(m_title);
    layout->addWidget(m_facts);
    layout->addWidget(m_table, 1);
}

void ModelInspector::showModel(const QString &path, const store::ModelFile &file)
{
    const bool isLocal = file.kind == u"local"_s;
    m_title->setText(isLocal ? tr("%1, local model v%2").arg(file.device).arg(file.version)
                             : tr("Global model v%1").arg(file.version));
    const auto samples = std::uint64_t(std::max<qint64>(0, file.samples));
    QStringList facts;
    facts << tr("File %1").arg(QFileInfo(path).fileName());
    if (!file.run.isEmpty())
        facts << tr("from the run %1, batch %2").arg(file.run).arg(file.batch);
    facts << tr("method %1").arg(file.method) << tr("%Ln feature(s)", nullptr, int(file.featureNames.size()))
          << tr("bias %1").arg(scoreText(file.model.bias))
          << tr("learning rate %1").arg(scoreText(file.learningRate))
          << tr("%1 sample(s)", nullptr, report::pluralForm(samples)).arg(wholeText(samples))
          << tr("claims an accuracy of %1, which nobody measured here").arg(scoreText(file.claimedAccuracy));
    m_facts->setText(QString(facts.join(u"; "_s) + u'.'));
    m_model->setModelFile(file);
    m_table->resizeColumnToContents(WeightsModel::Feature);
    m_table->resizeColumnToContents(WeightsModel::Weight);
}

} // namespace fleetgrad::desktop
