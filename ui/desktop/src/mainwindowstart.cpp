// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindowparts.h"

#include <fleet/runconfig.h>
#include <remote/remotesession.h>

#include <QFileInfo>
#include <QHash>
#include <QStackedWidget>
#include <QTableView>
#include <QToolBar>

#include <utility>

// The start page of the main window, and what is remembered of a run until the next start.

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

QWidget *MainWindow::buildPages()
{
    Parts &p = *m_parts;
    p.start = new StartPage(p.appearance, p.settings);
    p.pages = new QStackedWidget;
    p.pages->addWidget(p.docks);
    p.pages->addWidget(p.start);
    connect(p.docks, &Workspace::raised, this, &MainWindow::leaveStart);
    connect(p.start, &StartPage::backWanted, this, &MainWindow::leaveStart);
    connect(p.start, &StartPage::demonstrationWanted, this, &MainWindow::startDemonstration);
    connect(p.start, &StartPage::folderWanted, this, &MainWindow::askForFolder);
    connect(p.start, &StartPage::fileWanted, this, &MainWindow::askToOpen);
    connect(p.start, &StartPage::serverWanted, this, [this] { askToConnect({}); });
    connect(p.start, &StartPage::settingsWanted, this, &MainWindow::askForSettings);
    connect(p.start, &StartPage::pathChosen, this, &MainWindow::openPath);
    connect(p.start, &StartPage::removeWanted, this, [this](const QString &path) {
        const QStringList before = m_parts->settings->recentFiles();
        QStringList files = before;
        files.removeAll(path);
        m_parts->settings->setRecentFiles(files);
        const QString name = QFileInfo(path).fileName();
        showNotice(remote::ServerAddress::isOne(path)
                       ? tr("%1 is taken from the list.").arg(name)
                       : tr("%1 is taken from the list; the file stays.").arg(name),
                   tr("Undo"), [this, before] { m_parts->settings->setRecentFiles(before); });
    });
    return p.pages;
}

void MainWindow::connectStart()
{
    Parts &p = *m_parts;
    connect(p.actions.startPage, &QAction::triggered, this, &MainWindow::showStart);
    connect(p.actions.newWindow, &QAction::triggered, this, [this] { Q_EMIT windowWanted({}); });
    connect(p.actions.closeWindow, &QAction::triggered, this, &QWidget::close);
    connect(p.actions.quit, &QAction::triggered, this, &MainWindow::quitWanted);
    p.actions.reopens->setChecked(p.settings->reopens());
    connect(p.actions.reopens, &QAction::triggered, p.settings, &Settings::setReopens);
    connect(p.settings, &Settings::reopensChanged, p.actions.reopens, &QAction::setChecked);
}

bool MainWindow::isOnStart() const
{
    return m_parts->pages->currentWidget() == m_parts->start;
}

void MainWindow::showStart()
{
    Parts &p = *m_parts;
    p.start->setRun(session() ? runName() : QString(),
                    snapshot() && snapshot()->state == session::RunState::Running);
    p.pages->setCurrentWidget(p.start);
    // The tools and the words on the charts are about what is not seen.
    for (QToolBar *bar : findChildren<QToolBar *>(QString(), Qt::FindDirectChildrenOnly))
        bar->hide();
    p.hint->dismiss();
}

void MainWindow::leaveStart()
{
    Parts &p = *m_parts;
    if (!isOnStart())
        return;
    p.pages->setCurrentWidget(p.docks);
    for (QToolBar *bar : findChildren<QToolBar *>(QString(), Qt::FindDirectChildrenOnly))
        bar->show();
    if (isVisible())
        arrangeOnce();
    showHint();
    p.fleet->table()->setFocus();
}

void MainWindow::arrangeOnce()
{
    if (!std::exchange(m_parts->wasShown, true))
        arrangeDocks(); // its size is known only now
}

void MainWindow::startDemonstration(const QString &preset)
{
    fleet::RunConfig config;
    if (fleet::applyPreset(preset, config))
        startRun(config, demonstrationSpeed);
}

QString MainWindow::runName() const
{
    const SnapshotPtr now = snapshot();
    if (now && !now->runPath.isEmpty())
        return QFileInfo(now->runPath).fileName();
    if (now && now->config && now->config->source == fleet::SourceKind::Replay)
        return QFileInfo(now->config->replay.path).fileName();
    return tr("the demonstration");
}

OpenRun MainWindow::openRun() const
{
    const Parts &p = *m_parts;
    const SnapshotPtr now = snapshot();
    if (!now || now->runPath.isEmpty() || remote::ServerAddress::isOne(now->runPath))
        return {};
    OpenRun run;
    run.path = QFileInfo(now->runPath).absoluteFilePath();
    for (const QString &name : viewNames()) {
        if (run.view.isEmpty() && p.docks->isInFront(QString(name + u"Dock"_s)))
            run.view = name;
    }
    for (const std::uint32_t device : p.selection.devices()) {
        if (now->infos && device < now->infos->size())
            run.selected += (*now->infos)[device].name;
    }
    run.filter = p.fleet->filter();
    run.time = p.time.place();
    return run;
}

void MainWindow::reopenRun(const OpenRun &run)
{
    m_parts->wanted = run;
    openPath(run.path);
}

bool MainWindow::showAsItWas(const session::Snapshot &now)
{
    Parts &p = *m_parts;
    const auto wanted = std::exchange(p.wanted, std::nullopt);
    if (!wanted || QFileInfo(now.runPath).absoluteFilePath() != wanted->path)
        return false;
    QHash<QString, std::uint32_t> numbers;
    for (std::size_t i = 0; i < now.infos->size(); ++i)
        numbers.insert((*now.infos)[i].name, std::uint32_t(i));
    std::vector<std::uint32_t> devices;
    for (const QString &name : wanted->selected) {
        if (numbers.contains(name))
            devices.push_back(numbers.value(name));
    }
    p.selection.select(devices);
    p.fleet->setFilter(wanted->filter);
    p.time.setPlace(wanted->time);
    if (!wanted->view.isEmpty())
        showView(wanted->view);
    return true;
}

} // namespace fleetgrad::desktop
