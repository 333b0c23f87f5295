// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "whymodel.h"

#include "delegates.h"
#include "figures.h"
#include "weightsmodel.h"

#include <session/whygroups.h>

#include <QHeaderView>
#include <QPainter>
#include <QTreeView>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

namespace {

class WhyDelegate : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem bold = option;
        bold.font.setBold(isGroup(index));
        return RowDelegate::sizeHint(bold, index);
    }

protected:
    void paintCell(QPainter *painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override
    {
        if (index.column() == WhyModel::Bar)
            return paintWeightBar(painter, option.rect, index.data(WhyModel::ShareRole).toDouble(), look());
        if (isGroup(index) && index.column() == WhyModel::Feature) {
            QFont bold = option.font;
            bold.setBold(true);
            painter->setFont(bold);
        }
        RowDelegate::paintCell(painter, option, index);
    }

private:
    static bool isGroup(const QModelIndex &index)
    {
        return index.siblingAtColumn(WhyModel::Feature).data(WhyModel::TermRole).toLongLong() < 0;
    }
};

QStandardItem *cell(const QString &text, bool isFigure)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    item->setTextAlignment(Qt::AlignVCenter | (isFigure ? Qt::AlignRight : Qt::AlignLeft));
    return item;
}

double largestOf(const std::vector<session::WhyGroup> &groups)
{
    return groups.empty() ? 1.0 : std::max(std::abs(groups.front().share), 1e-9);
}

} // namespace

WhyModel::WhyModel(QObject *parent) : QStandardItemModel(parent)
{
    clearRows();
}

void WhyModel::clearRows()
{
    clear();
    setHorizontalHeaderLabels({tr("Feature"), u"− | +"_s, tr("Share"), tr("Weight"), tr("Value")});
    for (const int column : {Share, Weight, Value})
        horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    horizontalHeaderItem(Bar)->setTextAlignment(Qt::AlignCenter);
    horizontalHeaderItem(Bar)->setToolTip(
        tr("To the left what speaks against an anomaly, to the right what speaks for it"));
    horizontalHeaderItem(Share)->setToolTip(tr("Weight times value, in log-odds: what it adds to the score"));
}

QList<QStandardItem *> WhyModel::termRow(const fleet::WhyTerm &term, std::size_t place, const QString &name,
                                         double largest) const
{
    QList<QStandardItem *> row{cell(name, false), cell({}, false), cell(changeText(term.share), true),
                               cell(changeText(double(term.weight)), true),
                               cell(scoreText(double(term.value)), true)};
    row[Feature]->setData(qlonglong(place), TermRole);
    row[Bar]->setData(term.share / largest, ShareRole);
    const QString direction = term.share >= 0 ? tr("Speaks for an anomaly") : tr("Speaks against an anomaly");
    for (QStandardItem *item : row)
        item->setToolTip(
            tr("%1: weight %2 times value %3. %4.")
                .arg(name, changeText(double(term.weight)), scoreText(double(term.value)), direction));
    row[Bar]->setData(direction, Qt::AccessibleTextRole);
    return row;
}

void WhyModel::setWhy(const fleet::Why &why, const fleet::DeviceInfo &device, learning::Method method)
{
    clearRows();
    const auto groups = session::whyGroups(why, device, method);
    const double largest = largestOf(groups);
    const auto groupRow = [largest](const QString &name, double share) {
        QList<QStandardItem *> row{cell(name, false), cell({}, false), cell(changeText(share), true),
                                   cell({}, true), cell({}, true)};
        row[Feature]->setData(qlonglong(-1), TermRole);
        row[Bar]->setData(std::clamp(share / largest, -1.0, 1.0), ShareRole);
        return row;
    };
    const auto rowOf = [&](std::size_t place) {
        const fleet::WhyTerm &term = why.terms[place];
        const double length = std::max(largest, std::abs(term.share));
        return termRow(term, place, session::whyTermName(term, device, method), length);
    };
    std::vector<std::size_t> rest;
    double restShare = 0;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const session::WhyGroup &group = groups[i];
        if (i >= mostGroups && groups.size() > mostGroups + 1) {
            rest.insert(rest.end(), group.terms.begin(), group.terms.end());
            restShare += group.share;
            continue;
        }
        if (group.terms.size() == 1) {
            appendRow(rowOf(group.terms.front()));
            continue;
        }
        const auto head =
            groupRow(group.isFleet ? tr("%1, global model").arg(group.name) : group.name, group.share);
        for (const std::size_t place : group.terms)
            head.front()->appendRow(rowOf(place));
        appendRow(head);
    }
    if (rest.empty())
        return;
    std::ranges::stable_sort(rest, [&](std::size_t a, std::size_t b) {
        return std::abs(why.terms[a].share) > std::abs(why.terms[b].share);
    });
    const auto head = groupRow(tr("%Ln other(s)", nullptr, int(rest.size())), restShare);
    for (const std::size_t place : rest)
        head.front()->appendRow(rowOf(place));
    appendRow(head);
}

std::optional<std::size_t> WhyModel::term(const QModelIndex &index)
{
    const QVariant place = index.siblingAtColumn(Feature).data(TermRole);
    if (!place.isValid() || place.toLongLong() < 0)
        return std::nullopt;
    return std::size_t(place.toLongLong());
}

QModelIndex WhyModel::heaviestFleetFeature(const fleet::Why &why) const
{
    QModelIndex best;
    double heaviest = 0;
    const auto look = [&](const QModelIndex &row) {
        const auto place = term(row);
        if (!place || why.terms[*place].kind != fleet::WhyTermKind::FleetFeature ||
            std::abs(why.terms[*place].share) <= heaviest)
            return;
        heaviest = std::abs(why.terms[*place].share);
        best = row;
    };
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex top = index(row, Feature);
        look(top);
        for (int child = 0; child < rowCount(top); ++child)
            look(index(child, Feature, top));
    }
    return best;
}

QTreeView *whyTree(WhyModel *model, const Appearance *appearance)
{
    auto *tree = new QTreeView;
    tree->setObjectName(u"whyTree"_s);
    tree->setAccessibleName(WhyModel::tr("Shares of the features"));
    tree->setModel(model);
    tree->setItemDelegate(new WhyDelegate(appearance, tree));
    tree->setSelectionBehavior(QAbstractItemView::SelectRows);
    tree->setUniformRowHeights(true);
    tree->setIndentation(12);
    tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    tree->header()->setStretchLastSection(false);
    tree->header()->setMinimumSectionSize(40);
    return tree;
}

} // namespace fleetgrad::desktop
