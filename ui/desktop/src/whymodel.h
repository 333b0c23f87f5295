// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desktop/look.h>
#include <fleet/source.h>
#include <fleet/why.h>
#include <learning/method.h>

#include <QStandardItemModel>

#include <cstddef>
#include <optional>

class QTreeView;

namespace fleetgrad::desktop {

/// The shares of the features in a prediction, grouped; the largest first, and those that hardly count under
/// one row.
class WhyModel : public QStandardItemModel
{
    Q_OBJECT
public:
    enum Column { Feature, Bar, Share, Weight, Value, ColumnCount };
    enum Role {
        ShareRole = Qt::UserRole, ///< double: the share as one of -1..1 of the largest of its level
        TermRole,                 ///< qint64: its place in Why::terms; -1: it is a group
    };
    static constexpr std::size_t mostGroups = 8;

    explicit WhyModel(QObject *parent = nullptr);

    void setWhy(const fleet::Why &why, const fleet::DeviceInfo &device, learning::Method method);
    void clearRows();
    /// The term of a row, by its place; none of a group.
    static std::optional<std::size_t> term(const QModelIndex &index);
    /// The row of the global version's feature with the largest share; invalid without one.
    QModelIndex heaviestFleetFeature(const fleet::Why &why) const;

private:
    QList<QStandardItem *> termRow(const fleet::WhyTerm &term, std::size_t place, const QString &name,
                                   double largest) const;
};

/// A tree of it, with bars.
QTreeView *whyTree(WhyModel *model, const Appearance *appearance);

} // namespace fleetgrad::desktop
