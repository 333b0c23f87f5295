// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluationchoices.h"
#include "evaluationview.h"
#include "mainwindowparts.h"

// What the main window does for the view of an evaluation.

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

void MainWindow::connectEvaluation()
{
    Parts &p = *m_parts;
    p.evaluation->choices()->setTable([&p] { return p.fleet->shownDevices(); });
    connect(p.fleet, &FleetPanel::orderChanged, p.evaluation->choices(), &EvaluationChoices::followTable);
    const auto shareGroups = [&p] { p.evaluation->choices()->setGroups(p.groups.set()); };
    connect(&p.groups, &RunGroups::changed, p.evaluation->choices(), shareGroups);
    shareGroups();
    connect(p.evaluation, &EvaluationView::evaluationWanted, this,
            [this](const std::optional<session::EvaluationRequest> &request) {
                if (session())
                    session()->lookAtEvaluation(request);
            });
    p.evaluationCharts = new ChartExport(
        p.exportPlace, [&p] { return evaluationPicture(p.evaluation->content()); },
        [&p](charts::CsvRange) {
            return [content = p.evaluation->content()] { return evaluationCsv(content); };
        });
    tellOfExports(p.evaluationCharts);
    connect(p.evaluation, &EvaluationView::menuWanted, this,
            [this](const QPoint &position) { openExportMenu(position, m_parts->evaluationCharts); });
}

} // namespace fleetgrad::desktop
