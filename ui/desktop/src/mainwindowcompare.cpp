// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartstack.h"
#include "mainwindowparts.h"

#include <store/branches.h>

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>

// What the main window does for the view that compares runs.

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

QAction *MainWindow::compareAction()
{
    auto *action = new QAction(tr("Compare runs…"), this);
    action->setObjectName(u"compareRuns"_s);
    action->setToolTip(tr("Lay run files beside the run in hand: curves, what differs, results"));
    connect(action, &QAction::triggered, this, &MainWindow::askForRuns);
    return action;
}

void MainWindow::connectCompare()
{
    Parts &p = *m_parts;
    connect(p.compare, &CompareView::addWanted, this, &MainWindow::askForRuns);
    connect(p.compare, &CompareView::summaryWanted, this, [this] {
        const auto run = session();
        if (!run)
            return m_parts->compare->setLiveSummary(nullptr);
        m_parts->jobs.await(run->summary(), [this, run](const Expected<fleet::RunSummary> &summary) {
            const bool isOfThis = summary && run == session();
            m_parts->compare->setLiveSummary(isOfThis ? std::make_shared<const fleet::RunSummary>(*summary)
                                                      : nullptr);
        });
    });
    p.compareCharts = ChartExport::ofCharts(
        p.exportPlace, [&p] { return p.compare->charts(); }, [&p] { return p.compare->charts(); });
    p.compareTable = new ChartExport(
        p.exportPlace, [&p] { return charts::stacked(p.compare->charts()); },
        [&p](charts::CsvRange) { return [text = p.compare->table().toCsv()] { return text; }; });
    for (ChartExport *exporting : {p.compareCharts, p.compareTable})
        tellOfExports(exporting);
    connect(p.compare, &CompareView::csvWanted, this,
            [&p] { p.compareTable->askForCsv(charts::CsvRange::Whole); });
    connect(p.compare->stack(), &ChartStack::menuWanted, this, &MainWindow::compareMenu);
}

void MainWindow::askForRuns()
{
    m_parts->docks->raise(m_parts->compareDock);
    auto *dialog = new QFileDialog(this, tr("Compare runs"), m_parts->settings->folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Run files (*.fleetrun)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, &MainWindow::compareFiles);
    dialog->open();
}

void MainWindow::compareFiles(const QStringList &paths)
{
    m_parts->docks->raise(m_parts->compareDock);
    m_parts->compare->addFiles(paths);
    // And the forks that are in them.
    const auto forksIn = [paths] {
        QStringList forks;
        for (const QString &path : paths) {
            const auto branches = store::readBranches(path);
            if (!store::addressOf(path).branch.isEmpty() || !branches)
                continue;
            for (const store::Branch &branch : *branches)
                forks << store::RunAddress{path, branch.name}.text();
        }
        return forks;
    };
    m_parts->jobs.run(forksIn, [this](const QStringList &forks) {
        if (!forks.isEmpty())
            m_parts->compare->addFiles(forks);
    });
    if (!paths.isEmpty())
        m_parts->settings->setFolder(QFileInfo(paths.front()).absolutePath());
}

void MainWindow::compareMenu(const QPoint &position)
{
    Parts &p = *m_parts;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"compareMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, auto action) {
        connect(menu->addAction(text), &QAction::triggered, this, action);
    };
    add(p.actions.showAll->text(), [&p] {
        p.compare->stack()->resetValues();
        p.compare->window()->showAll();
    });
    menu->addSeparator();
    add(p.actions.exportImage->text(), [&p] { p.compareCharts->askForImage(); });
    add(p.actions.copyCharts->text(), [&p] { p.compareCharts->copy(); });
    menu->addSeparator();
    add(p.actions.exportVisibleCsv->text(), [&p] { p.compareCharts->askForCsv(charts::CsvRange::Visible); });
    add(p.actions.exportWholeCsv->text(), [&p] { p.compareCharts->askForCsv(charts::CsvRange::Whole); });
    menu->popup(position);
}

} // namespace fleetgrad::desktop
