// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fleet/error.h>
#include <session/forktree.h>

#include <QDialog>
#include <QStringList>

#include <vector>

class QLabel;
class QPushButton;
class QTreeView;
class QStandardItemModel;

namespace fleetgrad::desktop {

class Appearance;

/// The run in hand and the forks in its file as a tree: where each began, what it changed, and what its
/// decisions are worth now. Stays open beside the window, and is read when it comes to the front.
class ForksDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ForksDialog(const Appearance *appearance, QWidget *parent = nullptr);

    /// `current`: the address of the run in hand; empty: it was not saved, and has no forks.
    void showTree(const QString &current, const Expected<std::vector<session::ForkOfFile>> &runs);

Q_SIGNALS:
    /// It wants to be read (again).
    void treeWanted();
    void openWanted(const QString &address);
    void compareWanted(const QStringList &addresses);

protected:
    bool event(QEvent *event) override;

private:
    QStringList selected() const;
    void showWords(const QString &text);
    void enableButtons();

    QLabel *m_words;
    QTreeView *m_tree;
    QStandardItemModel *m_model;
    QPushButton *m_open, *m_compare;
    QString m_current;
};

} // namespace fleetgrad::desktop
