// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "breakpointsdialog.h"
#include "change.h"
#include "mainwindowparts.h"

#include <session/breakhit.h>
#include <session/breakpoint.h>
#include <session/sentences.h>

#include <QMenu>

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

// What the main window does for breakpoints.

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

namespace {

constexpr double shownBefore = 100;    ///< batches before the one at which the run paused
constexpr qsizetype mostSentences = 3; ///< of breakpoints that became true at once

QString textOf(const session::Snapshot &snapshot)
{
    QStringList sentences;
    for (const session::BreakHit &hit : snapshot.breaks->hits) {
        if (sentences.size() < mostSentences)
            sentences << session::sentence(session::breakText(hit, *snapshot.infos));
    }
    return session::sentences(sentences);
}

/// The view in which the cause of the hit is best seen.
QString viewOf(const session::BreakHit &hit)
{
    using Kind = session::BreakTerm::Kind;
    const auto breakpoint = session::Breakpoint::parse(hit.condition);
    if (!breakpoint)
        return u"learning"_s;
    for (const session::BreakTerm &term : breakpoint->terms()) {
        if (term.kind == Kind::Drift)
            return u"drift"_s;
        if (term.kind == Kind::Alarm)
            return u"device"_s;
        if (term.kind == Kind::Round || std::ranges::count(term.states, fleet::DeviceState::Quarantined) > 0)
            return u"rounds"_s;
    }
    return u"learning"_s;
}

} // namespace

void MainWindow::addBreakActions(QMenu *menu)
{
    QAction *action = menu->addAction(tr("Breakpoints…"));
    action->setObjectName(u"breakpoints"_s);
    action->setToolTip(tr("Pause when something becomes true of a device or of the fleet"));
    action->setShortcut(Qt::Key_F9);
    connect(action, &QAction::triggered, this, [this] { askForBreakpoints({}); });
}

void MainWindow::connectBreaks()
{
    Parts &p = *m_parts;
    p.shownBreak.clear();
    const auto share = [this] {
        m_parts->breakpoints.setGroups(m_parts->groups.set());
        if (session())
            session()->setBreakpoints(activeOf(m_parts->breakpoints.list(), m_parts->groups.set()));
    };
    connect(&p.breakpoints, &RunBreakpoints::changed, this, share);
    connect(&p.groups, &RunGroups::changed, this, share);
    // The feed has shown the new run by then, and so its breakpoints are there.
    connect(&p.runs, &RunHolder::replaced, this, [this, share] {
        m_parts->shownBreak.clear();
        m_parts->breakBar->dismiss();
        share();
    });
    connect(p.feed, &SnapshotFeed::frame, this, &MainWindow::showBreaks);
    connect(p.fleet, &FleetPanel::breakWanted, this, [this](std::uint32_t device) {
        if (snapshot() && snapshot()->infos && device < snapshot()->infos->size())
            askForBreakpoints(
                QString(session::Breakpoint::limitTo((*snapshot()->infos)[device].name) + u' '));
    });
}

void MainWindow::askForBreakpoints(const QString &text)
{
    Parts &p = *m_parts;
    if (!p.breakDialog) {
        auto *dialog = new BreakpointsDialog(p.appearance, &p.breakpoints, this);
        p.breakDialog = dialog;
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->showSnapshot(snapshot());
        p.feed->addView(dialog, [dialog](const SnapshotPtr &s) { dialog->showSnapshot(s); },
                        {.isLive = true, .isCalm = true});
        connect(dialog, &BreakpointsDialog::listWanted, this, &MainWindow::useBreakpoints);
    }
    p.breakDialog->begin(text);
}

void MainWindow::useBreakpoints(const KeptBreakpoints &list, const QString &sentence)
{
    Parts &p = *m_parts;
    if (list == p.breakpoints.list())
        return;
    RunBreakpoints *all = &p.breakpoints;
    p.steering.stack()->push(new Change(
        sentence, [all, list] { all->setList(list); },
        [all, before = all->list()] { all->setList(before); }));
    showNotice(session::sentence(sentence), tr("Undo"), [this] { m_parts->steering.stack()->undo(); });
}

void MainWindow::showBreaks(const SnapshotPtr &snapshot)
{
    Parts &p = *m_parts;
    const bool isHit = snapshot && snapshot->breaks && !snapshot->breaks->hits.empty() &&
                       snapshot->state != session::RunState::Running;
    const QString text = isHit ? textOf(*snapshot) : QString();
    if (std::exchange(p.shownBreak, text) == text)
        return;
    if (!isHit)
        return p.breakBar->dismiss();
    const auto goOn = [this] {
        if (session())
            session()->resume();
    };
    const bool canGoOn = snapshot->state == session::RunState::Paused;
    p.breakBar->showMessage(MessageBar::Level::Hint, text, canGoOn ? tr("Go on") : QString(), goOn);
    p.breakBar->offerToo(tr("Show"), [this, breaks = snapshot->breaks] { showCause(*breaks); });
}

void MainWindow::showCause(const session::Breaks &breaks)
{
    Parts &p = *m_parts;
    std::vector<std::uint32_t> devices;
    for (const session::BreakHit &hit : breaks.hits) {
        for (const std::uint32_t device : hit.devices) {
            if (std::ranges::find(devices, device) == devices.end())
                devices.push_back(device);
        }
    }
    const session::BreakHit &first = breaks.hits.front();
    p.feed->setHeld(false);
    showView(viewOf(first));
    const auto batch = double(first.batch);
    p.time.setRange(std::max(0.0, batch - shownBefore), batch);
    goToDevices(devices);
    if (!devices.empty())
        p.device->choose(devices.front());
}

} // namespace fleetgrad::desktop
