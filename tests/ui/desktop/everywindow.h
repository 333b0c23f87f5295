// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "windowdriver.h"

#include <QMenu>
#include <QMenuBar>

#include <functional>

// Every window of the program, as a person comes to it, for tests that look at all of them.

namespace fleetgrad::desktop::driver {

using LookAt = std::function<void(QWidget *window, const QString &where)>;

/// The entries of the menus, at any depth.
inline QList<QAction *> entries(const QList<QAction *> &actions)
{
    QList<QAction *> result;
    for (QAction *action : actions) {
        if (action->menu())
            result += entries(action->menu()->actions());
        else if (!action->isSeparator())
            result += action;
    }
    return result;
}

inline QWidget *openDialog(const Driver &d)
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window != d.window.get() && window->isVisible() && !qobject_cast<QMenu *>(window))
            return window;
    }
    return nullptr;
}

/// What has been asked of the layouts has happened.
inline void settle()
{
    for (int round = 0; round < 3; ++round) {
        QApplication::sendPostedEvents();
        QApplication::processEvents();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

/// The main window with each view and panel in front, then each dialog of its menus. Dialogs to choose files
/// are Qt's own and are left out.
inline void lookAtEveryWindow(const Driver &d, const LookAt &lookAt)
{
    for (const QString &view : viewNames()) {
        d.window->showView(view);
        settle();
        lookAt(d.window.get(), view);
    }
    for (QAction *action : entries(d.window->menuBar()->actions())) {
        if (!action->isEnabled() || !action->text().endsWith(QChar(0x2026)))
            continue;
        const QString where = QString(action->text()).remove(QLatin1Char('&'));
        action->trigger();
        settle();
        QWidget *dialog = openDialog(d);
        if (!dialog)
            continue;
        if (!qobject_cast<QFileDialog *>(dialog))
            lookAt(dialog, where);
        dialog->close();
        settle();
    }
}

} // namespace fleetgrad::desktop::driver
