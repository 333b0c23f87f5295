// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desktop/look.h>

#include <QAbstractTableModel>
#include <QRect>
#include <QString>
#include <QStringList>

#include <cstddef>
#include <vector>

class QPainter;
class QTableView;

namespace fleetgrad::desktop {

/// The weights of a model with the names of their features, the heaviest first.
class WeightsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Feature, Weight, Bar, ColumnCount };
    enum Role { ShareRole = Qt::UserRole }; ///< double: the weight as a share -1..1 of the heaviest

    using QAbstractTableModel::QAbstractTableModel;
    /// Another model. As many names as weights count.
    void setWeights(const QStringList &names, const std::vector<float> &weights);
    /// New values of the same model: each feature keeps its row, until sortByWeight().
    void update(const std::vector<float> &weights);
    /// The heaviest first.
    void sortByWeight();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        QString name;
        float weight;
        std::size_t feature; ///< its place among the weights
    };
    void findHeaviest();

    std::vector<Row> m_rows;
    float m_heaviest = 1;
};

/// A table of weights with bars: to the right for what speaks for an anomaly, to the left for what speaks
/// against it.
QTableView *weightsTable(WeightsModel *model, const Appearance *appearance);

/// The bar of such a table; `share` in -1..1.
void paintWeightBar(QPainter *painter, const QRect &rect, double share, const Look &look);

} // namespace fleetgrad::desktop
