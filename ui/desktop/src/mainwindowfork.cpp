// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forkdialog.h"
#include "mainwindowparts.h"

#include <remote/remotesession.h>
#include <store/branches.h>

#include <QFileDialog>
#include <QFileInfo>
#include <QThreadPool>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <memory>
#include <stop_token>
#include <utility>

// What the main window does to fork the run in hand.

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

namespace {

constexpr auto atOnce = std::chrono::milliseconds(400); ///< what takes no longer needs no words

Expected<QString> made(session::ForkRequest request, const std::stop_token &stop)
{
    if (request.name.isEmpty()) {
        auto name = session::freeForkName(request.parent);
        if (!name)
            return name;
        request.name = *std::move(name);
    }
    return session::makeFork(request, std::max(1, QThreadPool::globalInstance()->maxThreadCount() - 1), stop);
}

} // namespace

QAction *MainWindow::forkAction()
{
    auto *action = new QAction(tr("Fork from here…"), this);
    action->setObjectName(u"fork"_s);
    action->setToolTip(tr("Go on with other settings from the batch that the views show, beside this run"));
    action->setEnabled(false);
    connect(action, &QAction::triggered, this, &MainWindow::askToFork);
    m_parts->fork = action;
    return action;
}

void MainWindow::askToFork()
{
    const SnapshotPtr now = snapshot();
    if (!session() || !now || now->batch == 0)
        return;
    QStringList devices;
    for (const fleet::DeviceInfo &info : *now->infos)
        devices << info.name;
    auto *dialog = new ForkDialog(*now->config, devices, m_parts->travel.place().value_or(now->batch), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ForkDialog::forkWanted, this, &MainWindow::forkRun);
    dialog->open();
}

QAction *MainWindow::forksAction()
{
    auto *action = new QAction(tr("Forks…"), this);
    action->setObjectName(u"forks"_s);
    action->setToolTip(
        tr("The run in hand and its forks as a tree: what each changed, and what it is worth"));
    connect(action, &QAction::triggered, this, &MainWindow::showForks);
    return action;
}

void MainWindow::showForks()
{
    Parts &p = *m_parts;
    if (!p.forks) {
        p.forks = new ForksDialog(p.appearance, this);
        p.forks->setAttribute(Qt::WA_DeleteOnClose);
        connect(p.forks, &ForksDialog::treeWanted, this, &MainWindow::readForks);
        connect(p.forks, &ForksDialog::openWanted, this,
                [this](const QString &address) { Q_EMIT windowWanted({address}); });
        connect(p.forks, &ForksDialog::compareWanted, this, &MainWindow::compareFiles);
        // The run is another one by now, or its file has been read only since.
        connect(p.feed, &SnapshotFeed::frame, p.forks,
                [this, path = QString()](const SnapshotPtr &now) mutable {
                    const QString newest = now ? now->runPath : QString();
                    if (std::exchange(path, newest) != newest)
                        readForks();
                });
    }
    p.forks->show();
    p.forks->raise();
    p.forks->activateWindow();
    readForks();
}

void MainWindow::readForks()
{
    const SnapshotPtr now = snapshot();
    const QString path = now ? now->runPath : QString();
    const QPointer<ForksDialog> dialog = m_parts->forks;
    const auto read = [path]() -> Expected<std::vector<session::ForkOfFile>> {
        if (path.isEmpty())
            return std::vector<session::ForkOfFile>();
        return session::readForkTree(path);
    };
    m_parts->jobs.run(read, [dialog, path](const Expected<std::vector<session::ForkOfFile>> &runs) {
        if (dialog)
            dialog->showTree(path, runs);
    });
}

void MainWindow::forkRun(const session::ForkRequest &request)
{
    const SnapshotPtr now = snapshot();
    if (!session() || !now)
        return;
    session::ForkRequest wanted = request;
    wanted.parent = now->runPath;
    if (!wanted.parent.isEmpty() && !remote::ServerAddress::isOne(wanted.parent))
        return forkInFile(wanted);
    // The file of a run that was not saved goes with it, and that of a run elsewhere is there: the fork is
    // one of a copy that stays.
    auto *dialog = new QFileDialog(this, tr("Save the run and its fork"), m_parts->settings->folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->setNameFilter(tr("Run files (*.fleetrun)"));
    dialog->setDefaultSuffix(u"fleetrun"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, wanted](const QString &path) mutable {
        if (!session())
            return;
        wanted.parent = path;
        m_parts->jobs.await(session()->saveAs(path), [this, wanted](const Expected<void> &saved) {
            if (!saved)
                return showError(saved.error().text());
            m_parts->settings->setFolder(QFileInfo(wanted.parent).absolutePath());
            forkInFile(wanted);
        });
    });
    dialog->open();
}

void MainWindow::forkInFile(const session::ForkRequest &request)
{
    if (!session())
        return;
    std::stop_source stop;
    auto isDone = std::make_shared<bool>(false);
    QTimer::singleShot(atOnce, this, [this, stop, isDone] {
        if (!*isDone)
            m_parts->notice->showMessage(MessageBar::Level::Hint, tr("Forking the run…"), tr("Stop"),
                                         [stop]() mutable { stop.request_stop(); });
    });
    const auto tell = [this, isDone](const Expected<QString> &address) {
        *isDone = true;
        m_parts->notice->dismiss();
        if (address)
            return showFork(*address);
        if (address.error().kind == ErrorKind::Cancelled)
            return showNotice(tr("Forking was stopped; nothing was written."));
        showError(address.error().text());
    };
    // Once the batch is committed.
    m_parts->jobs.await(
        session()->snapshotAt(request.batch), [this, request, stop, tell](const Expected<SnapshotPtr> &) {
            m_parts->jobs.run([request, stop] { return made(request, stop.get_token()); }, tell);
        });
}

void MainWindow::showFork(const QString &address)
{
    Q_EMIT windowWanted({address});
    if (m_parts->forks)
        readForks();
    const store::RunAddress fork = store::addressOf(address);
    showNotice(tr("The fork %1 is open in a window of its own.").arg(fork.branch), tr("Compare"),
               [this, fork] { compareFiles({fork.text()}); });
}

} // namespace fleetgrad::desktop
