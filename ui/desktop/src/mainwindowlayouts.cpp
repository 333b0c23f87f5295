// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindowparts.h"

#include <QInputDialog>
#include <QMenu>

// Views, panels and their arrangements in the View menu.

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

QStringList viewNames()
{
    return {u"learning"_s, u"map"_s,    u"device"_s, u"rounds"_s, u"evaluation"_s, u"alarms"_s,
            u"compare"_s,  u"models"_s, u"rates"_s,  u"drift"_s,  u"alerts"_s,     u"groups"_s};
}

QStringList dialogNames()
{
    return {u"forks"_s, u"connect"_s};
}

void MainWindow::showView(const QString &name)
{
    if (name == u"forks"_s)
        return showForks();
    if (name == u"connect"_s)
        return askToConnect({});
    for (CardDock *dock : m_parts->docks->docks()) {
        if (dock->objectName() == QString(name + u"Dock"))
            m_parts->docks->raise(dock);
    }
}

void MainWindow::buildLayouts(QMenu *view)
{
    Parts &p = *m_parts;
    QMenu *panels = view->addMenu(tr("Panels"));
    int number = 0;
    for (const auto place : {Workspace::Place::View, Workspace::Place::Fleet, Workspace::Place::Object,
                             Workspace::Place::Run, Workspace::Place::Events}) {
        for (CardDock *dock : p.docks->docks(place)) {
            panels->addAction(dock->toggleViewAction());
            if (place != Workspace::Place::View)
                continue;
            auto *go = new QAction(tr("Go to %1").arg(dock->windowTitle()), this);
            go->setShortcut(QKeySequence(u"Ctrl+%1"_s.arg(++number)));
            connect(go, &QAction::triggered, this, [this, dock] { m_parts->docks->raise(dock); });
            view->addAction(go);
            addAction(go);
        }
        panels->addSeparator();
    }
    view->addSeparator();
    view->addMenu(panels);
    p.layoutMenu = view->addMenu(tr("Layouts"));
    connect(p.settings, &Settings::layoutsChanged, this, &MainWindow::fillLayouts);
    fillLayouts();
}

void MainWindow::fillLayouts()
{
    Parts &p = *m_parts;
    QMenu *menu = p.layoutMenu;
    menu->clear();
    connect(menu->addAction(tr("Panels as at first")), &QAction::triggered, this, [this] {
        const QByteArray before = m_parts->docks->layout();
        m_parts->docks->arrange(size());
        showNotice(tr("The panels stand as at first."), tr("Undo"), [this, before] { useLayout(before); });
    });
    const QStringList names = p.settings->layouts();
    if (!names.isEmpty())
        menu->addSeparator();
    for (const QString &name : names)
        connect(menu->addAction(QString(name).replace(u'&', u"&&"_s)), &QAction::triggered, this,
                [this, name] { useLayout(m_parts->settings->layout(name)); });
    menu->addSeparator();
    connect(menu->addAction(tr("Save this layout…")), &QAction::triggered, this,
            &MainWindow::askToSaveLayout);
    if (names.isEmpty())
        return;
    QMenu *remove = menu->addMenu(tr("Remove"));
    for (const QString &name : names)
        connect(remove->addAction(QString(name).replace(u'&', u"&&"_s)), &QAction::triggered, this,
                [this, name] {
                    const QByteArray removed = m_parts->settings->layout(name);
                    m_parts->settings->setLayout(name, {});
                    showNotice(tr("The layout “%1” is removed.").arg(name), tr("Undo"),
                               [this, name, removed] { m_parts->settings->setLayout(name, removed); });
                });
}

void MainWindow::useLayout(const QByteArray &layout)
{
    if (!m_parts->docks->setLayout(layout))
        showError(
            tr("This layout can't be used: it was saved by another version. Arrange the panels and save "
               "it again."));
}

void MainWindow::askToSaveLayout()
{
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(u"layoutName"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save this layout"));
    dialog->setLabelText(tr("Name of the layout; one of that name is replaced:"));
    dialog->setInputMode(QInputDialog::TextInput);
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &text) {
        const QString name = text.simplified();
        if (name.isEmpty())
            return;
        m_parts->settings->setLayout(name, m_parts->docks->layout());
        showNotice(tr("The layout is saved as “%1”.").arg(name));
    });
    dialog->open();
}

} // namespace fleetgrad::desktop
