// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindowparts.h"

#include <QLocale>
#include <QToolButton>

// What the main window does while its views show the past of the run.

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

void MainWindow::buildTime()
{
    Parts &p = *m_parts;
    p.timeActions = TimeActions(this);
    for (const TimeActions::Step &step : p.timeActions.steps) {
        connect(step.action, &QAction::triggered, this,
                [this, stride = step.stride, to = step.isForward] { m_parts->travel.stride(stride, to); });
    }
    connect(p.timeActions.now, &QAction::triggered, this, [this] { m_parts->travel.leave(); });
    connect(p.runBar, &RunBar::placeWanted, this,
            [this](std::uint64_t batch) { m_parts->travel.goTo(batch); });
    connect(&p.travel, &TimeTravel::placeChanged, this, &MainWindow::showPlace);
    connect(&p.travel, &TimeTravel::failed, this, [this](const QString &sentence) { showError(sentence); });

    // What acts on the batch that is shown, in place of now.
    auto *fork = new QToolButton;
    fork->setObjectName(u"forkButton"_s);
    fork->setProperty("role", u"flat"_s);
    fork->setDefaultAction(forkAction());
    fork->setVisible(false);
    p.runDock->head()->addWidget(fork);
    auto *now = new QToolButton;
    now->setObjectName(u"nowButton"_s);
    now->setProperty("role", u"flat"_s);
    now->setDefaultAction(p.timeActions.now);
    now->setVisible(false);
    p.runDock->head()->addWidget(now);
    showPlace();
}

void MainWindow::showPlace()
{
    Parts &p = *m_parts;
    const auto place = p.travel.place();
    p.runBar->setPlace(place);
    const bool isPast = place.has_value();
    p.runDock->head()->setRemark(isPast ? tr("what you do acts on now")
                                        : tr("drag the window; every view follows"));
    for (const QString &name : {u"nowButton"_s, u"forkButton"_s}) {
        if (auto *button = p.runDock->findChild<QToolButton *>(name))
            button->setVisible(isPast);
    }
    updateTime(snapshot());
    if (!isPast)
        return;
    p.time.reveal(double(*place)); // where a person has gone is to be seen in the charts
}

void MainWindow::updateTime(const SnapshotPtr &snapshot)
{
    Parts &p = *m_parts;
    p.timeActions.setEnabled(snapshot && snapshot->batch > 0, p.travel.place().has_value());
    if (p.fork)
        p.fork->setEnabled(snapshot && snapshot->batch > 0);
    if (!p.feed->isPast())
        return;
    const session::Snapshot &past = *p.feed->shown();
    const QLocale locale;
    p.runDock->head()->setStatus(tr("as of batch %1, round %2   now batch %3")
                                     .arg(locale.toString(qulonglong(past.batch)),
                                          locale.toString(qulonglong(past.rounds)),
                                          locale.toString(qulonglong(snapshot ? snapshot->batch : 0))));
}

} // namespace fleetgrad::desktop
