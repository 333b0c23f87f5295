// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "windowdriver.h"

#include <desktop/fleetselection.h>

#include <QMenu>
#include <QMenuBar>

#include <cstdint>
#include <functional>
#include <vector>

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

/// Why the last reading of a device scored what it scored, beside or instead of its charts.
inline void lookAtWhy(const Driver &d, const LookAt &lookAt)
{
    const std::vector<std::uint32_t> before = d.window->selection()->devices();
    d.window->selection()->select({0});
    d.window->showView(QStringLiteral("device"));
    const auto looks = [&d] { return d.window->snapshot()->deviceTrace != nullptr; };
    auto *tree = d.child<QWidget>(QStringLiteral("whyTree"));
    if (!QTest::qWaitFor(looks, patience) || !d.step() || !d.step())
        qFatal("no device is looked at");
    const auto known = [&] {
        QTest::keyClick(d.child<QWidget>(QStringLiteral("deviceCharts")), Qt::Key_Return);
        return tree->isVisible();
    };
    if (!QTest::qWaitFor(known, patience))
        qFatal("nothing is told of the reading");
    const auto *movers = d.child<QWidget>(QStringLiteral("moversTree"));
    if (!QTest::qWaitFor([movers] { return movers->isVisible(); }, patience))
        qFatal("nothing is told of what moved its weights");
    settle();
    lookAt(d.window.get(), QStringLiteral("why"));
    d.click(QStringLiteral("whyClose"));
    d.window->selection()->select(before);
    settle();
}

/// The main window with each view and panel in front, why a reading scored what it scored, then each dialog
/// of its menus. Dialogs to choose files are Qt's own and are left out.
inline void lookAtEveryWindow(const Driver &d, const LookAt &lookAt)
{
    for (const QString &view : viewNames()) {
        d.window->showView(view);
        settle();
        lookAt(d.window.get(), view);
    }
    lookAtWhy(d, lookAt);
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
