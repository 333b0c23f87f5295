// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindowparts.h"
#include "shortcutsdialog.h"

#include <QMenuBar>
#include <QTableView>
#include <QToolButton>

// What finds everything: the command palette, and the page of keys.

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

void MainWindow::buildPalette()
{
    Parts &p = *m_parts;
    p.palette = new CommandPalette(p.appearance, this);
    connect(p.actions.palette, &QAction::triggered, this,
            [this] { m_parts->palette->open(*menuBar(), snapshot()); });
    connect(p.palette, &CommandPalette::deviceChosen, this, [this](std::uint32_t device) {
        m_parts->selection.select({device});
        m_parts->docks->raise(m_parts->fleetDock);
        m_parts->fleet->scrollTo(device);
    });
    connect(p.palette, &CommandPalette::versionChosen, this, [this](std::uint32_t version) {
        m_parts->docks->raise(m_parts->modelsDock);
        m_parts->models->choose(version);
    });

    auto *find = new QToolButton;
    find->setObjectName(u"findEverything"_s);
    find->setProperty("role", u"flat"_s);
    find->setText(tr("Search actions, devices, versions   %1")
                      .arg(p.actions.palette->shortcut().toString(QKeySequence::NativeText)));
    find->setToolTip(p.actions.palette->toolTip());
    connect(find, &QToolButton::clicked, p.actions.palette, &QAction::trigger);
    menuBar()->setCornerWidget(find);

    connect(p.actions.shortcuts, &QAction::triggered, this, [this] {
        auto *dialog = new ShortcutsDialog(*menuBar(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->show();
    });
}

} // namespace fleetgrad::desktop
