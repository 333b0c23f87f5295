// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions.h"

#include "icons.h"

#include <QCoreApplication>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Actions", text);
}

QAction *make(QWidget *window, const char *name, const QString &text, const QString &toolTip,
              const QKeySequence &keys = {})
{
    auto *action = new QAction(text, window);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(keys);
    const QString keyText = keys.toString(QKeySequence::NativeText);
    action->setToolTip(keys.isEmpty() ? toolTip : QString(toolTip + u" ("_s + keyText + u')'));
    window->addAction(action);
    return action;
}

} // namespace

Actions::Actions(QWidget *window)
    : run(make(window, "run", translated("Pause"), translated("Pause the fleet"), Qt::Key_Space)),
      stepBatch(make(window, "stepBatch", translated("Step one batch"),
                     translated("Let every device have one batch, then pause"), Qt::Key_S)),
      stepRound(make(window, "stepRound", translated("Step one round"),
                     translated("Run until the next global version, then pause"),
                     QKeySequence(u"Shift+S"_s))),
      aggregate(make(window, "aggregateNow", translated("Aggregate now"),
                     translated("Make a global version of the updates that are waiting"), Qt::Key_A)),
      open(make(window, "open", translated("Open…"),
                translated("Open a run file, a model file or a CSV file"), QKeySequence::Open)),
      openFolder(make(window, "openFolder", translated("Replay folder…"),
                      translated("Replay a folder of CSV files: each is a device"),
                      QKeySequence(u"Ctrl+Shift+O"_s))),
      saveAs(make(window, "saveAs", translated("Save run as…"), translated("Copy the run file as it is now"),
                  QKeySequence(u"Ctrl+Shift+S"_s))),
      quit(make(window, "quit", translated("Quit"),
                translated("Close the window; the run file is committed first"), QKeySequence::Quit)),
      exportImage(make(window, "exportImage", translated("Charts as PNG, SVG or PDF…"),
                       translated("Save the charts as they are shown"), QKeySequence(u"Ctrl+E"_s))),
      exportVisibleCsv(make(window, "exportVisibleCsv", translated("Visible values as CSV…"),
                            translated("Save the values in the visible range"),
                            QKeySequence(u"Ctrl+Shift+E"_s))),
      exportWholeCsv(make(window, "exportWholeCsv", translated("All values as CSV…"),
                          translated("Save the values of the whole run"))),
      copyCharts(make(window, "copyCharts", translated("Copy charts"),
                      translated("Copy the charts as a picture"), QKeySequence(u"Ctrl+Shift+C"_s))),
      selectAll(make(window, "selectAll", translated("Select all shown"),
                     translated("Select every device in the table"))),
      selectNone(make(window, "selectNone", translated("Select none"),
                      translated("Take all devices out of the charts"))),
      focusFilter(make(window, "focusFilter", translated("Filter…"),
                       translated("Go to the filter of the fleet"), QKeySequence::Find)),
      undo(nullptr), redo(nullptr),
      goLive(make(window, "liveEdge", translated("Go to the live edge"),
                  translated("Follow the run as it grows"), QKeySequence(u"Ctrl+End"_s))),
      showAll(make(window, "showWholeRun", translated("Show the whole run"),
                   translated("From the first batch on"), QKeySequence(u"Ctrl+Home"_s)))
{
    // Plain keys that fields need for typing act only where no field takes them: Qt asks the focused
    // widget first (ShortcutOverride), and text fields claim them.
    selectAll->setShortcut({});
}

void Actions::color(const Look &look)
{
    stepBatch->setIcon(signIcon(Sign::Step, look.chart.text));
}

void Actions::setRunning(bool running, const Look &look)
{
    run->setText(running ? translated("Pause") : translated("Run"));
    run->setToolTip(running ? translated("Pause the fleet at the next batch (Space)")
                            : translated("Let the fleet learn (Space)"));
    run->setIcon(signIcon(running ? Sign::Pause : Sign::Run, look.chart.text));
}

} // namespace fleetgrad::desktop
