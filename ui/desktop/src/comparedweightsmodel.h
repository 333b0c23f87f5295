// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <session/modelcomparison.h>

#include <QAbstractTableModel>

#include <vector>

namespace fleetgrad::desktop {

/// The weights of two models side by side, by the name of the feature; the bias is the first of equals.
class ComparedWeightsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Feature, First, Second, Difference, Bar, ColumnCount };
    enum Role { ShareRole = Qt::UserRole }; ///< double: the difference as a share -1..1 of the largest

    using QAbstractTableModel::QAbstractTableModel;
    void setWeights(std::vector<session::ComparedWeight> weights);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// By name, by weight, or (Difference, Bar) by the size of the difference whatever its sign. What a model
    /// does not have comes last.
    void sort(int column, Qt::SortOrder order) override;

private:
    std::vector<session::ComparedWeight> m_rows;
    double m_largest = 1;
};

} // namespace fleetgrad::desktop
