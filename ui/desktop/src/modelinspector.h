// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desktop/look.h>
#include <store/modelfile.h>

#include <QAbstractTableModel>
#include <QWidget>

class QLabel;
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
    void setModelFile(const store::ModelFile &file);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        QString name;
        float weight;
    };
    std::vector<Row> m_rows;
    float m_heaviest = 1;
};

/// A model from a file: what it says of itself, and its weights.
class ModelInspector : public QWidget
{
    Q_OBJECT
public:
    explicit ModelInspector(const Appearance *appearance, QWidget *parent = nullptr);
    void showModel(const QString &path, const store::ModelFile &file);

private:
    QLabel *m_title, *m_facts;
    WeightsModel *m_model;
    QTableView *m_table;
};

} // namespace fleetgrad::desktop
