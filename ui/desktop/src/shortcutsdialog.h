// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QMenuBar;

namespace fleetgrad::desktop {

/// A page of every key, and of what the mouse does in the charts.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT
public:
    /// Keys of the menus are read from their actions, so that they are those in force.
    ShortcutsDialog(const QMenuBar &menus, QWidget *parent);
};

} // namespace fleetgrad::desktop
