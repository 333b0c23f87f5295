// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions.h"
#include "alarmsview.h"
#include "alertspanel.h"
#include "card.h"
#include "chartexport.h"
#include "commandpalette.h"
#include "deviceview.h"
#include "driftpanel.h"
#include "fleetmapview.h"
#include "fleetpanel.h"
#include "groupspanel.h"
#include "jobs.h"
#include "learningview.h"
#include "logpanels.h"
#include "messagebar.h"
#include "modelinspector.h"
#include "modelspanel.h"
#include "newrundialog.h"
#include "ratefinderdialog.h"
#include "roundsview.h"
#include "runbar.h"
#include "statusline.h"
#include "steering.h"
#include "toolstrip.h"
#include "workspace.h"

#include <desktop/mainwindow.h>
#include <desktop/runholder.h>
#include <desktop/snapshotfeed.h>
#include <desktop/timewindow.h>

#include <QPointer>

class QMenu;

namespace fleetgrad::desktop {

/// Times real time: within seconds there is something to see.
inline constexpr double demonstrationSpeed = 1000;

/// What the main window is made of. Widgets belong to their parents.
struct MainWindow::Parts
{
    Parts(MainWindow *window, Settings *settings_, Appearance *appearance_);

    Settings *settings;
    Appearance *appearance;
    Actions actions;
    Jobs jobs;
    FleetSelection selection;
    TimeWindow time;
    RunHolder runs;
    Steering steering;
    SnapshotFeed *feed;

    Workspace *docks = nullptr;
    ToolStrip *tools = nullptr;
    FleetPanel *fleet = nullptr;
    LearningView *learning = nullptr;
    FleetMapView *map = nullptr;
    AlarmsView *alarms = nullptr;
    DeviceView *device = nullptr;
    RoundsView *rounds = nullptr;
    ModelsPanel *models = nullptr;
    RatesPanel *rates = nullptr;
    RunBar *runBar = nullptr;
    EventsPanel *events = nullptr;
    RunGroups *groups = nullptr;
    GroupsPanel *groupsPanel = nullptr;
    AlertCenter *alertCenter = nullptr;
    AlertsPanel *alertsPanel = nullptr;
    DriftPanel *drift = nullptr;
    ModelInspector *inspector = nullptr;
    StatusLine *status = nullptr;
    MessageBar *message = nullptr; ///< errors, until they are closed
    MessageBar *notice = nullptr;  ///< what can be undone
    MessageBar *hint = nullptr;
    CardDock *fleetDock = nullptr, *deviceDock = nullptr, *modelsDock = nullptr, *inspectorDock = nullptr,
             *runDock = nullptr, *alertsDock = nullptr;
    CommandPalette *palette = nullptr;
    QMenu *exportMenu = nullptr, *recentMenu = nullptr, *layoutMenu = nullptr;
    ChartExport *charts = nullptr, *deviceCharts = nullptr;
    QPointer<RateFinderDialog> rateFinder;
    QString shownError; ///< of the run, so that it is shown once
    bool wasShown = false;
    bool chooseDevices = false; ///< for a newcomer, once the fleet is there
};

} // namespace fleetgrad::desktop
