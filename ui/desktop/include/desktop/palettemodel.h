// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desktop/fleetmodel.h>

#include <QAbstractListModel>
#include <QAction>
#include <QPointer>

#include <optional>
#include <vector>

namespace fleetgrad::desktop {

/// How well a text fits what was typed, smaller is better; nothing where it does not. Each word typed must be
/// found in it, without regard to case: best at its beginning, then at that of a word, whole words before
/// their parts, then anywhere, at last its letters in their order with others between.
std::optional<int> fit(const QString &typed, const QString &text);

/// What the command palette finds for what was typed: actions, devices, global versions; the best first.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum class Kind : unsigned char { Action, Device, Version };
    enum Role {
        KindRole = Qt::UserRole, ///< int: Kind
        HintRole,                ///< a key or a state, at the right
    };
    static constexpr std::size_t mostShown = 200;

    using QAbstractListModel::QAbstractListModel;

    /// What there is to find. Actions that can't be done now are left out. `name`: with the menu it is in.
    struct NamedAction
    {
        QString name;
        QPointer<QAction> action;
    };
    void setContent(std::vector<NamedAction> actions, const SnapshotPtr &snapshot);
    void setTyped(const QString &typed);

    /// Of a row.
    Kind kind(int row) const { return m_found[std::size_t(row)].kind; }
    QAction *action(int row) const;
    std::uint32_t device(int row) const { return std::uint32_t(m_found[std::size_t(row)].index); }
    std::uint32_t version(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Found
    {
        Kind kind;
        std::size_t index; ///< in its list
        int fit;
    };

    void find(const QString &typed);
    QString text(const Found &found) const;
    QString hint(const Found &found) const;

    std::vector<NamedAction> m_actions;
    SnapshotPtr m_snapshot;
    std::vector<Found> m_found;
};

} // namespace fleetgrad::desktop
