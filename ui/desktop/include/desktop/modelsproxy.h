// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desktop/modelsmodel.h>

#include <QSortFilterProxyModel>
#include <QStringList>

namespace fleetgrad::desktop {

/// The models tree without branches that are empty and, while something is searched for, without the rows in
/// which it is not found.
class ModelsProxy : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit ModelsProxy(ModelsModel *model, QObject *parent = nullptr);

    /// Words, each of which has to be found (ModelsModel::matches()).
    void setSearch(const QString &text);
    /// Also while the rows below are being read.
    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool isSearching() const { return !m_words.isEmpty(); }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    ModelsModel *m_model;
    QStringList m_words;
};

} // namespace fleetgrad::desktop
