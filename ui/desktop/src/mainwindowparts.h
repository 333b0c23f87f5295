// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions.h"
#include "alarmsview.h"
#include "alertspanel.h"
#include "breakpointsdialog.h"
#include "card.h"
#include "chartexport.h"
#include "commandpalette.h"
#include "compareview.h"
#include "deviceview.h"
#include "driftpanel.h"
#include "evaluationview.h"
#include "fleetmapview.h"
#include "fleetpanel.h"
#include "forksdialog.h"
#include "groupspanel.h"
#include "jobs.h"
#include "learningview.h"
#include "logpanels.h"
#include "messagebar.h"
#include "modelcomparedialog.h"
#include "modelinspector.h"
#include "modelspanel.h"
#include "newrundialog.h"
#include "ratefinderdialog.h"
#include "reportmaker.h"
#include "roundsview.h"
#include "runbar.h"
#include "startpage.h"
#include "statusline.h"
#include "steering.h"
#include "timeactions.h"
#include "timetravel.h"
#include "toolstrip.h"
#include "workspace.h"

#include <desktop/alertcenter.h>
#include <desktop/desktopnotifier.h>
#include <desktop/mainwindow.h>
#include <desktop/runbreakpoints.h>
#include <desktop/rungroups.h>
#include <desktop/runholder.h>
#include <desktop/snapshotfeed.h>
#include <desktop/timewindow.h>
#include <report/translators.h>
#include <store/modelfile.h>

#include <QAction>
#include <QPointer>

#include <memory>
#include <optional>
#include <stop_token>

class QMenu;
class QStackedWidget;

namespace fleetgrad::desktop {

/// Times real time: within seconds there is something to see.
inline constexpr double demonstrationSpeed = 1000;

/// What the main window is made of. Widgets belong to their parents.
struct MainWindow::Parts
{
    Parts(MainWindow *window, Settings *settings_, Appearance *appearance_, report::Translators *translators_,
          Notifier *notifier);

    Settings *settings;
    Appearance *appearance;
    report::Translators *translators; ///< null where the language stays what it is
    Actions actions;
    // What lasts when the window is built anew in another language: see lasting().
    Jobs jobs;
    ExportPlace exportPlace;
    FleetSelection selection;
    TimeWindow time;
    RunHolder runs;
    Steering steering;
    SnapshotFeed *feed;
    TimeTravel travel;
    TimeActions timeActions;
    std::unique_ptr<Notifier> ownNotifier; ///< null where it is somebody else's
    AlertCenter alertCenter;
    RunGroups groups;
    RunBreakpoints breakpoints;
    QObjectList lasting()
    {
        return {&jobs, &selection, &time,        &runs,   &steering,    steering.stack(),
                feed,  &travel,    &alertCenter, &groups, &breakpoints, alertCenter.notifier()};
    }

    /// Where a person is in the views.
    struct Places;
    Places places() const;
    void setPlaces(const Places &places);

    QStackedWidget *pages = nullptr; ///< the workspace or the start page
    Workspace *docks = nullptr;
    StartPage *start = nullptr;
    ToolStrip *tools = nullptr;
    FleetPanel *fleet = nullptr;
    LearningView *learning = nullptr;
    FleetMapView *map = nullptr;
    AlarmsView *alarms = nullptr;
    CompareView *compare = nullptr;
    CardDock *compareDock = nullptr;
    ChartExport *compareCharts = nullptr, *compareTable = nullptr;
    DeviceView *device = nullptr;
    RoundsView *rounds = nullptr;
    EvaluationView *evaluation = nullptr;
    ModelsPanel *models = nullptr;
    RatesPanel *rates = nullptr;
    RunBar *runBar = nullptr;
    EventsPanel *events = nullptr;
    GroupsPanel *groupsPanel = nullptr;
    AlertsPanel *alertsPanel = nullptr;
    DriftPanel *drift = nullptr;
    ModelInspector *inspector = nullptr;
    StatusLine *status = nullptr;
    MessageBar *message = nullptr;  ///< errors, until they are closed
    MessageBar *breakBar = nullptr; ///< at which breakpoint the run has paused
    QString shownBreak;             ///< what it said last, so that it is shown once
    QPointer<BreakpointsDialog> breakDialog;
    MessageBar *notice = nullptr; ///< what can be undone
    MessageBar *hint = nullptr;
    CardDock *fleetDock = nullptr, *deviceDock = nullptr, *modelsDock = nullptr, *inspectorDock = nullptr,
             *runDock = nullptr, *alertsDock = nullptr;
    CommandPalette *palette = nullptr;
    QMenu *exportMenu = nullptr, *recentMenu = nullptr, *layoutMenu = nullptr;
    ChartExport *charts = nullptr, *learningCharts = nullptr, *deviceCharts = nullptr,
                *evaluationCharts = nullptr, *roundCharts = nullptr, *alarmCharts = nullptr;
    std::stop_source lookBack; ///< of what the view of a device has worked out
    ReportMaker *report = nullptr;
    QString reportProgress; ///< the message that says how far it is
    QPointer<RateFinderDialog> rateFinder;
    QPointer<ModelCompareDialog> comparison;
    QPointer<QAction> fork;
    QPointer<ForksDialog> forks;
    QString modelPath; ///< of the model file that the inspector shows; empty: none
    store::ModelFile model;
    QString openingPath;           ///< what is remembered as opened once it is
    QString openingText;           ///< in `message` while a run is opened; empty: nothing was said of it
    QString shownError;            ///< of the run, so that it is shown once
    std::optional<OpenRun> wanted; ///< the run that is being opened was shown so
    bool wasShown = false;         ///< the docks are arranged for the size of the window
    bool chooseDevices = false;    ///< for a newcomer, once the fleet is there
};

} // namespace fleetgrad::desktop
