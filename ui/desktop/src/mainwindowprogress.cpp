// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindowparts.h"

#include <session/sentences.h>

#include <QFileInfo>
#include <QLocale>
#include <QTimer>

#include <chrono>
#include <memory>
#include <stop_token>

// Work of the main window that may take long: it says so, says how far it is, and can be stopped.

namespace fleetgrad::desktop {

namespace {

constexpr auto atOnce = std::chrono::milliseconds(400); ///< what takes no longer needs no words

} // namespace

void MainWindow::showOpening()
{
    Parts &p = *m_parts;
    if (!p.openingText.isEmpty() && p.message->text() == p.openingText)
        p.message->dismiss();
    p.openingText.clear();
    p.fleet->setOpening(p.runs.isOpening());
    p.models->setOpening(p.runs.isOpening());
    p.status->setOpening(p.runs.isOpening());
    p.map->setOpening(p.runs.isOpening());
    p.evaluation->setOpening(p.runs.isOpening());
    if (p.runs.isOpening())
        QTimer::singleShot(atOnce, this, &MainWindow::showOpened);
}

void MainWindow::showOpened()
{
    Parts &p = *m_parts;
    if (!p.runs.isOpening())
        return;
    const bool isTold = !p.openingText.isEmpty();
    if (isTold && p.message->text() != p.openingText)
        return; // something else is said there now
    const int percent = int(100 * p.runs.opened());
    p.openingText = percent > 0 ? tr("Opening the run: %1").arg(session::percent(QLocale().toString(percent)))
                                : tr("Opening the run…");
    if (isTold)
        p.message->setText(p.openingText);
    else
        p.message->showMessage(MessageBar::Level::Hint, p.openingText, tr("Stop"),
                               [this] { m_parts->runs.cancel(); });
}

void MainWindow::saveRunTo(const QString &path)
{
    if (!session())
        return;
    std::stop_source stop;
    auto isDone = std::make_shared<bool>(false);
    QTimer::singleShot(atOnce, this, [this, stop, isDone]() mutable {
        if (!*isDone)
            m_parts->notice->showMessage(MessageBar::Level::Hint, tr("Saving the run…"), tr("Stop"),
                                         [stop]() mutable { stop.request_stop(); });
    });
    m_parts->jobs.await(session()->saveAs(path, stop.get_token()),
                        [this, path, isDone](const Expected<void> &saved) {
                            *isDone = true;
                            m_parts->notice->dismiss();
                            tellOfSaving(path, saved);
                        });
}

void MainWindow::tellOfSaving(const QString &path, const Expected<void> &saved)
{
    if (!saved && saved.error().kind == ErrorKind::Cancelled)
        return showNotice(tr("Saving was stopped; nothing was written."));
    if (!saved)
        return showError(saved.error().text(), tr("Save elsewhere…"), [this] { askToSaveRun(); });
    m_parts->settings->addRecentFile(path);
    m_parts->settings->setFolder(QFileInfo(path).absolutePath());
    const QString sentence = tr("The run is saved to %1.").arg(path);
    // Where the run in hand can't go on, its copy can.
    if (snapshot() && snapshot()->error)
        return showNotice(sentence, tr("Open the copy"), [this, path] { openPath(path); });
    showNotice(sentence);
}

} // namespace fleetgrad::desktop
