// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindowparts.h"
#include "pastbar.h"

// What views want of the past that the run file does not have, and how far it is computed.

namespace fleetgrad::desktop {

void MainWindow::connectPast()
{
    Parts &p = *m_parts;
    TimeTravel *travel = &p.travel;
    connect(p.device, &DeviceView::lookWanted, travel, &TimeTravel::lookAtDevice);
    connect(p.evaluation, &EvaluationView::evaluationWanted, travel, &TimeTravel::lookAtEvaluation);
    connect(p.alarms, &AlarmsView::alarmsWanted, travel, &TimeTravel::lookAtAlarms);
    for (PastBar *bar : {p.device->pastBar(), p.evaluation->pastBar(), p.alarms->pastBar()}) {
        connect(travel, &TimeTravel::workChanged, bar, [bar, travel] { bar->showWork(travel->work()); });
        connect(bar, &PastBar::stopWanted, travel, &TimeTravel::stopWork);
        connect(bar, &PastBar::startWanted, travel, &TimeTravel::startWork);
        bar->showWork(travel->work());
    }
}

} // namespace fleetgrad::desktop
