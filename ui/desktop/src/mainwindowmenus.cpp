// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindowparts.h"
#include "presets.h"

#include <QActionGroup>
#include <QApplication>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QUndoStack>

// Menus of the main window.

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

QMenu *MainWindow::exportMenu()
{
    const Actions &a = m_parts->actions;
    auto *menu = new QMenu(tr("Export"), this);
    menu->addAction(a.exportImage);
    menu->addAction(a.exportSized);
    menu->addAction(a.copyCharts);
    menu->addSeparator();
    menu->addAction(a.exportVisibleCsv);
    menu->addAction(a.exportWholeCsv);
    menu->addSeparator();
    menu->addAction(a.exportReport);
    return menu;
}

void MainWindow::buildMenus()
{
    Parts &p = *m_parts;
    Actions &a = p.actions;
    QUndoStack *stack = p.steering.stack();
    a.undo = stack->createUndoAction(this, tr("Undo"));
    a.redo = stack->createRedoAction(this, tr("Redo"));
    const auto say = [&a, stack] {
        if (const QString text = stack->undoText(); !text.isEmpty())
            a.undo->setText(tr("Undo: %1", "what was done").arg(text));
        if (const QString text = stack->redoText(); !text.isEmpty())
            a.redo->setText(tr("Redo: %1", "what was undone").arg(text));
    };
    for (const auto changed : {&QUndoStack::undoTextChanged, &QUndoStack::redoTextChanged})
        connect(stack, changed, this, say);
    say();
    a.undo->setObjectName(u"undo"_s);
    a.undo->setShortcut(QKeySequence::Undo);
    a.redo->setObjectName(u"redo"_s);
    a.redo->setShortcut(QKeySequence::Redo);

    QMenu *file = menuBar()->addMenu(tr("&File"));
    QMenu *demonstration = file->addMenu(tr("New demonstration"));
    demonstration->setToolTipsVisible(true);
    for (const Preset &preset : presets()) {
        QAction *action = demonstration->addAction(preset.title);
        action->setToolTip(preset.remark);
        connect(action, &QAction::triggered, this, [this, name = preset.name] { startDemonstration(name); });
    }
    file->addAction(a.newRun);
    file->addAction(a.newWindow);
    file->addAction(a.startPage);
    file->addSeparator();
    file->addAction(a.open);
    file->addAction(a.openFolder);
    file->addAction(a.connectTo);
    file->addAction(compareAction());
    p.recentMenu = file->addMenu(tr("Open recent"));
    file->addSeparator();
    file->addAction(a.saveAs);
    file->addMenu(p.exportMenu);
    file->addSeparator();
    file->addActions({a.reopens, a.closeWindow, a.quit});

    QMenu *fleetMenu = menuBar()->addMenu(tr("F&leet"));
    fleetMenu->addActions({a.run, a.stepBatch, a.stepRound});
    addBreakActions(fleetMenu);
    fleetMenu->addAction(p.fork);
    fleetMenu->addAction(forksAction());
    fleetMenu->addSeparator();
    fleetMenu->addActions({a.findRate, a.newGroup, a.whyAlarm});
    fleetMenu->addSeparator();
    fleetMenu->addActions({a.undo, a.redo});
    fleetMenu->addSeparator();
    fleetMenu->addActions({a.focusFilter, a.selectAll, a.selectNone});
    fleetMenu->addSeparator();
    addAlertActions(fleetMenu);

    QMenu *models = menuBar()->addMenu(tr("&Models"));
    models->addAction(a.aggregate);
    models->addAction(a.saveLocal);
    models->addSeparator();
    addDeployActions(models);
    models->addSeparator();
    models->addAction(a.shadowOriginal);
    models->addSeparator();
    connect(models->addAction(tr("Load model file…")), &QAction::triggered, this,
            &MainWindow::askForModelFile);

    QMenu *view = menuBar()->addMenu(tr("&View"));
    QMenu *theme = view->addMenu(tr("Theme"));
    auto *group = new QActionGroup(this);
    const std::pair<ThemeChoice, QString> themes[] = {{ThemeChoice::System, tr("As the system")},
                                                      {ThemeChoice::Light, tr("Light")},
                                                      {ThemeChoice::Dark, tr("Dark")},
                                                      {ThemeChoice::HighContrast, tr("High contrast")}};
    for (const auto &[choice, text] : themes) {
        QAction *action = theme->addAction(text);
        action->setCheckable(true);
        action->setActionGroup(group);
        const auto check = [this, action, choice = choice] {
            action->setChecked(m_parts->appearance->choice() == choice);
        };
        check();
        connect(p.appearance, &Appearance::changed, action, check); // in another window
        connect(action, &QAction::triggered, this, [this, choice = choice] {
            m_parts->settings->setTheme(choice);
            m_parts->appearance->choose(choice);
        });
    }
    buildLanguages(view);
    view->addSeparator();
    view->addActions({a.goLive, a.showAll, a.hold});
    p.timeActions.addTo(view->addMenu(tr("Back in time")));
    view->addSeparator();
    buildLayouts(view);

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addActions({a.palette, a.shortcuts});
    help->addSeparator();
    connect(help->addAction(tr("What the lines in the charts are")), &QAction::triggered, this, [this] {
        m_parts->settings->setHintClosed(false);
        showHint();
    });
    connect(help->addAction(tr("About Fleetgrad")), &QAction::triggered, this, [this] {
        auto *about =
            new QMessageBox(QMessageBox::NoIcon, tr("About Fleetgrad"),
                            tr("<b>Fleetgrad %1</b><p>Federated anomaly detection on sensor fleets, learnt "
                               "and seen live.</p><p>GPL-3.0-or-later; its core Apache-2.0.</p>")
                                .arg(QStringLiteral(FLEETGRAD_VERSION)),
                            QMessageBox::Ok, this);
        about->setAttribute(Qt::WA_DeleteOnClose);
        about->open();
    });
    buildPalette();
    connect(p.settings, &Settings::recentFilesChanged, this, &MainWindow::fillRecent);
    fillRecent();
}

void MainWindow::fillRecent()
{
    QMenu *menu = m_parts->recentMenu;
    menu->clear();
    const QStringList files = m_parts->settings->recentFiles();
    menu->setEnabled(!files.isEmpty());
    for (const QString &path : files) {
        QAction *action = menu->addAction(QString(QFileInfo(path).fileName()).replace(u'&', u"&&"_s));
        action->setToolTip(path);
        connect(action, &QAction::triggered, this, [this, path] { openPath(path); });
    }
    menu->setToolTipsVisible(true);
}

void MainWindow::contextMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_parts->actions.goLive, m_parts->actions.showAll});
    menu->addSeparator();
    menu->addActions(m_parts->exportMenu->actions());
    menu->popup(position);
}

} // namespace fleetgrad::desktop
