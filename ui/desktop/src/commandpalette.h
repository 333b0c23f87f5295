// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desktop/look.h>
#include <desktop/palettemodel.h>

#include <QFrame>

class QLabel;
class QLineEdit;
class QListView;
class QMenuBar;

namespace fleetgrad::desktop {

/// A field over the window that finds every action, device and global version by a few letters of its name.
class CommandPalette : public QFrame
{
    Q_OBJECT
public:
    /// Covers a part of `window` while it is open.
    CommandPalette(const Appearance *appearance, QWidget *window);

    /// Finds what can be done from the menus and what the snapshot holds.
    void open(const QMenuBar &menus, const SnapshotPtr &snapshot);

Q_SIGNALS:
    void deviceChosen(std::uint32_t device);
    void versionChosen(std::uint32_t version);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void leave();
    void choose(const QModelIndex &index);
    bool keyPressed(QEvent *event);
    void showTyped(const QString &typed);
    void place();

    PaletteModel m_model;
    QLineEdit *m_field;
    QListView *m_list;
    QLabel *m_none;             ///< says that nothing was found
    QPointer<QWidget> m_before; ///< had the keyboard
};

} // namespace fleetgrad::desktop
