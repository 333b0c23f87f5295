// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluationchoices.h"
#include "evaluationview.h"
#include "mainwindowparts.h"

#include <QMenu>

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
        this, p.settings, &p.jobs, [&p] { return evaluationPicture(p.evaluation->content()); },
        [&p](charts::CsvRange) {
            return [content = p.evaluation->content()] { return evaluationCsv(content); };
        });
    tellOfExports(p.evaluationCharts);
    connect(p.evaluation, &EvaluationView::menuWanted, this, [this](const QPoint &position) {
        Parts &parts = *m_parts;
        auto *menu = new QMenu(this);
        menu->setObjectName(u"evaluationMenu"_s);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        const auto add = [&](const QAction *like, auto action) {
            connect(menu->addAction(like->text()), &QAction::triggered, this, action);
        };
        add(parts.actions.exportImage, [&parts] { parts.evaluationCharts->askForImage(); });
        add(parts.actions.copyCharts, [&parts] { parts.evaluationCharts->copy(); });
        add(parts.actions.exportWholeCsv,
            [&parts] { parts.evaluationCharts->askForCsv(charts::CsvRange::Whole); });
        menu->popup(position);
    });
}

} // namespace fleetgrad::desktop
