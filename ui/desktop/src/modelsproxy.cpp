// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desktop/modelsproxy.h>

namespace fleetgrad::desktop {

ModelsProxy::ModelsProxy(ModelsModel *model, QObject *parent) : QSortFilterProxyModel(parent), m_model(model)
{
    setSourceModel(model);
}

void ModelsProxy::setSearch(const QString &text)
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    invalidateFilter();
}

bool ModelsProxy::hasChildren(const QModelIndex &parent) const
{
    const QModelIndex source = mapToSource(parent);
    const bool isDevice = m_model->item(source).kind == ModelItem::Device;
    return isDevice && !isSearching() ? m_model->hasChildren(source)
                                      : QSortFilterProxyModel::hasChildren(parent);
}

bool ModelsProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = m_model->index(row, 0, parent);
    if (!parent.isValid()) {
        const bool mayBeEmpty = row == ModelsModel::Pinned || row == ModelsModel::Files;
        return !mayBeEmpty || m_model->rowCount(index) > 0;
    }
    return m_words.isEmpty() || m_model->matches(m_model->item(index), m_words);
}

} // namespace fleetgrad::desktop
