// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions.h"

#include "icons.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

namespace {

class ActionWords
{
    Q_DECLARE_TR_FUNCTIONS(Actions)
};

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
    : run(make(window, "run", ActionWords::tr("Pause"), ActionWords::tr("Pause the fleet"), Qt::Key_Space)),
      stepBatch(make(window, "stepBatch", ActionWords::tr("Step one batch"),
                     ActionWords::tr("Let every device have one batch, then pause"), Qt::Key_S)),
      stepRound(make(window, "stepRound", ActionWords::tr("Step one round"),
                     ActionWords::tr("Run until the next global version, then pause"),
                     QKeySequence(u"Shift+S"_s))),
      aggregate(make(window, "aggregateNow", ActionWords::tr("Aggregate now"),
                     ActionWords::tr("Make a global version of the updates that are waiting"), Qt::Key_A)),
      findRate(
          make(window, "findRateAction", ActionWords::tr("Find rate…"),
               ActionWords::tr("Try many learning rates on the same readings and see what each is worth"),
               QKeySequence(u"Ctrl+R"_s))),
      newGroup(make(window, "newGroup", ActionWords::tr("New group…"),
                    ActionWords::tr("Make a group of the selected devices, or by their names"))),
      whyAlarm(make(window, "whyAlarm", ActionWords::tr("Why the last alarm"),
                    ActionWords::tr("What made the model raise the last alarm of the selected device"))),
      newRun(
          make(window, "newRun", ActionWords::tr("New run with settings…"),
               ActionWords::tr("Start a run from settings that can all be changed: the source, when labels "
                               "come, training, rounds, alarms, drift"),
               QKeySequence::New)),
      open(make(window, "open", ActionWords::tr("Open…"),
                ActionWords::tr("Open a run file, a model file or a CSV file"), QKeySequence::Open)),
      openFolder(make(window, "openFolder", ActionWords::tr("Replay folder…"),
                      ActionWords::tr("Replay a folder of CSV files: each is a device"),
                      QKeySequence(u"Ctrl+Shift+O"_s))),
      connectTo(make(window, "connectTo", ActionWords::tr("Connect…"),
                     ActionWords::tr("Show a run that fleetgrad-cli serve keeps elsewhere"),
                     QKeySequence(u"Ctrl+L"_s))),
      saveAs(make(window, "saveAs", ActionWords::tr("Save run as…"),
                  ActionWords::tr("Copy the run file as it is now"), QKeySequence(u"Ctrl+Shift+S"_s))),
      quit(make(window, "quit", ActionWords::tr("Quit"),
                ActionWords::tr("Close every window; run files are committed first"), QKeySequence::Quit)),
      startPage(make(window, "startPage", ActionWords::tr("Start page"),
                     ActionWords::tr("A demonstration, your own readings, or what was opened last"),
                     QKeySequence(u"Alt+Home"_s))),
      newWindow(make(window, "newWindow", ActionWords::tr("New window"),
                     ActionWords::tr("One more window, for another run beside this one"),
                     QKeySequence(u"Ctrl+Shift+N"_s))),
      closeWindow(make(window, "closeWindow", ActionWords::tr("Close window"),
                       ActionWords::tr("Close the window; its run file is committed first"),
                       QKeySequence(u"Ctrl+W"_s))),
      reopens(make(window, "reopens", ActionWords::tr("Reopen what was open"),
                   ActionWords::tr("Open the run files of now again at the next start"))),
      exportImage(make(window, "exportImage", ActionWords::tr("Charts as PNG, SVG or PDF…"),
                       ActionWords::tr("Save the charts as they are shown"), QKeySequence(u"Ctrl+E"_s))),
      exportSized(make(window, "exportSized", ActionWords::tr("Charts of a size and density…"),
                       ActionWords::tr("Save or copy charts, all views at once if you like, as large and as "
                                       "fine as you want them"),
                       QKeySequence(u"Ctrl+Alt+E"_s))),
      exportReport(make(window, "exportReport", ActionWords::tr("Export report…"),
                        ActionWords::tr("Save the report of the run as one web page or as PDF"))),
      exportVisibleCsv(make(window, "exportVisibleCsv", ActionWords::tr("Visible values as CSV…"),
                            ActionWords::tr("Save the values in the visible range"),
                            QKeySequence(u"Ctrl+Shift+E"_s))),
      exportWholeCsv(make(window, "exportWholeCsv", ActionWords::tr("All values as CSV…"),
                          ActionWords::tr("Save the values of the whole run"))),
      copyCharts(make(window, "copyCharts", ActionWords::tr("Copy charts"),
                      ActionWords::tr("Copy the charts as a picture"), QKeySequence(u"Ctrl+Shift+C"_s))),
      selectAll(make(window, "selectAll", ActionWords::tr("Select all shown"),
                     ActionWords::tr("Select every device in the table"))),
      selectNone(make(window, "selectNone", ActionWords::tr("Select none"),
                      ActionWords::tr("Take all devices out of the charts"))),
      focusFilter(make(window, "focusFilter", ActionWords::tr("Filter…"),
                       ActionWords::tr("Go to the filter of the fleet"), QKeySequence::Find)),
      saveLocal(make(window, "saveLocalModel", ActionWords::tr("Save local model…"),
                     ActionWords::tr("Save a version of the first selected device's model"))),
      shadowOriginal(
          make(window, "shadowOriginal", ActionWords::tr("Original method in shadow"),
               ActionWords::tr("Let the method of the pipeline that Fleetgrad succeeds learn from the "
                               "same readings, and draw what it claims and what it is worth"))),
      undo(nullptr), redo(nullptr),
      goLive(make(window, "liveEdge", ActionWords::tr("Go to the live edge"),
                  ActionWords::tr("Follow the run as it grows"), QKeySequence(u"Ctrl+End"_s))),
      showAll(make(window, "showWholeRun", ActionWords::tr("Show the whole run"),
                   ActionWords::tr("From the first batch on"), QKeySequence(u"Ctrl+Home"_s))),
      hold(make(window, "holdView", ActionWords::tr("Hold the view"),
                ActionWords::tr("Let the views stand still while the fleet goes on learning"), Qt::Key_H)),
      palette(make(window, "commandPalette", ActionWords::tr("Find…"),
                   ActionWords::tr("Find any action, device or version by its name"),
                   QKeySequence(u"Ctrl+K"_s))),
      shortcuts(make(window, "shortcuts", ActionWords::tr("Keys and mouse…"),
                     ActionWords::tr("What can be done with which key, and with the mouse in the charts"),
                     QKeySequence::HelpContents))
{
    // Plain keys that fields need for typing act only where no field takes them: Qt asks the focused
    // widget first (ShortcutOverride), and text fields claim them.
    selectAll->setShortcut({});
    shadowOriginal->setCheckable(true);
    hold->setCheckable(true);
    reopens->setCheckable(true);
}

void Actions::color(const Look &look)
{
    stepBatch->setIcon(signIcon(Sign::Step, look.chart.text));
}

int Actions::runWidth(const QFontMetrics &metrics)
{
    return std::max(metrics.horizontalAdvance(ActionWords::tr("Pause")),
                    metrics.horizontalAdvance(ActionWords::tr("Run")));
}

void Actions::setRunning(bool running, const Look &look)
{
    run->setData(running);
    run->setText(running ? ActionWords::tr("Pause") : ActionWords::tr("Run"));
    run->setToolTip(running ? ActionWords::tr("Pause the fleet at the next batch (Space)")
                            : ActionWords::tr("Let the fleet learn (Space)"));
    run->setIcon(signIcon(running ? Sign::Pause : Sign::Run, look.chart.text));
}

} // namespace fleetgrad::desktop
