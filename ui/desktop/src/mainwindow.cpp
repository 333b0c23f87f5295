// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desktop/mainwindow.h>

#include "accessible.h"
#include "chartstack.h"
#include "evaluationchoices.h"
#include "mainwindowparts.h"

#include <QCloseEvent>
#include <QComboBox>
#include <QLocale>
#include <QStatusBar>
#include <QTableView>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

MainWindow::Parts::Parts(MainWindow *window, Settings *settings_, Appearance *appearance_,
                         report::Translators *translators_, Notifier *notifier)
    : settings(settings_), appearance(appearance_), translators(translators_),
      actions(window), exportPlace{window, appearance, settings, &jobs}, feed(new SnapshotFeed(window)),
      travel(feed), ownNotifier(notifier ? nullptr : std::make_unique<DesktopNotifier>()),
      alertCenter(settings, notifier ? notifier : ownNotifier.get()), groups(settings), breakpoints(settings)
{
    QObject::connect(feed, &SnapshotFeed::frame, &alertCenter, &AlertCenter::look);
    QObject::connect(feed, &SnapshotFeed::frame, &groups, &RunGroups::follow);
    QObject::connect(feed, &SnapshotFeed::frame, &breakpoints, &RunBreakpoints::follow);
}

MainWindow::MainWindow(Settings *settings, Appearance *appearance, report::Translators *translators,
                       Notifier *notifier)
    : m_parts(std::make_unique<Parts>(this, settings, appearance, translators, notifier))
{
    installAccessibility();
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    build();
    if (!restoreGeometry(settings->windowGeometry()))
        resize(sizeHint());
    arrangeDocks();
    m_parts->fleet->table()->setFocus();
    // Later: what is built anew may be the menu in which the language was chosen.
    if (translators)
        connect(translators, &report::Translators::changed, this, &MainWindow::retranslate,
                Qt::QueuedConnection);
}

void MainWindow::build()
{
    setLocale(QLocale()); // of fields for numbers
    setWindowTitle(tr("Fleetgrad"));
    buildMiddle();
    buildDocks();
    buildMenus();
    buildStatus();
    connectActions();
    connectRun();
    connectSteering();
    connectExport();
    connectModels();
    connectDeploying();
    connectDevice();
    connectWhy();
    connectEvaluation();
    connectPast();
    connectCompare();
    connectBreaks();
    connectStart();

    const auto color = [this] {
        m_parts->actions.color(m_parts->appearance->look());
        updateActions(snapshot());
    };
    connect(m_parts->appearance, &Appearance::changed, this, color);
    color();
    showHint();
}

MainWindow::~MainWindow()
{
    // Views go before what they look at.
    m_parts->feed->setSession(nullptr);
    clear();
}

void MainWindow::buildMiddle()
{
    Parts &p = *m_parts;
    p.exportMenu = exportMenu();
    p.tools = new ToolStrip(p.appearance, &p.selection, p.actions, p.exportMenu);
    auto *bar = new QToolBar(tr("Tools"));
    bar->setObjectName(u"toolBar"_s);
    bar->setMovable(false);
    bar->setFloatable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setStyleSheet(u"QToolBar { border: none; padding: 0; margin: 0; spacing: 0; }"_s);
    p.tools->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    bar->addWidget(p.tools);
    addToolBar(Qt::TopToolBarArea, bar);

    p.message = new MessageBar(p.appearance);
    p.breakBar = new MessageBar(p.appearance);
    p.notice = new MessageBar(p.appearance);
    p.hint = new MessageBar(p.appearance);
    p.message->setProperty("kind", u"error"_s);
    p.docks = new Workspace;
    auto *middle = new QWidget;
    auto *layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *messages = new QVBoxLayout;
    messages->setContentsMargins(6, 6, 6, 0);
    messages->setSpacing(6);
    for (MessageBar *message : {p.message, p.breakBar, p.hint})
        messages->addWidget(message);
    layout->addLayout(messages);
    layout->addWidget(buildPages(), 1);
    p.notice->floatOver(middle);
    setCentralWidget(middle);
}

void MainWindow::buildDocks()
{
    using Place = Workspace::Place;
    Parts &p = *m_parts;
    p.fleet = new FleetPanel(p.appearance, &p.selection);
    p.fleetDock = p.docks->add(Place::Fleet, tr("Fleet"), u"fleetDock"_s, p.fleet);
    p.fleet->setHead(p.fleetDock->head());

    p.learning = new LearningView(p.appearance, &p.selection, &p.time);
    p.docks->add(Place::View, tr("Learning"), u"learningDock"_s, p.learning, p.learning->corner());
    p.map = new FleetMapView(p.appearance, &p.selection, &p.time);
    p.docks->add(Place::View, tr("Fleet map"), u"mapDock"_s, p.map, p.map->corner());
    p.map->setTable([&p] { return p.fleet->shownDevices(); });
    connect(p.fleet, &FleetPanel::orderChanged, p.map, &FleetMapView::followTable);
    p.device = new DeviceView(p.appearance, &p.selection);
    p.deviceDock = p.docks->add(Place::View, tr("Device"), u"deviceDock"_s, p.device, p.device->corner());
    p.rounds = new RoundsView(p.appearance);
    p.docks->add(Place::View, tr("Rounds"), u"roundsDock"_s, p.rounds, p.rounds->corner());
    p.evaluation = new EvaluationView(p.appearance, &p.selection);
    p.docks->add(Place::View, tr("Evaluation"), u"evaluationDock"_s, p.evaluation, p.evaluation->choices());
    p.alarms = new AlarmsView(p.appearance);
    p.docks->add(Place::View, tr("Alarms"), u"alarmsDock"_s, p.alarms);
    p.compare = new CompareView(p.appearance);
    p.compareDock =
        p.docks->add(Place::View, tr("Compare"), u"compareDock"_s, p.compare, p.compare->corner());

    p.models = new ModelsPanel(p.appearance);
    p.modelsDock = p.docks->add(Place::Object, tr("Models"), u"modelsDock"_s, p.models);
    p.rates = new RatesPanel(p.appearance, &p.selection);
    p.docks->add(Place::Object, tr("Rates"), u"ratesDock"_s, p.rates);
    p.drift = new DriftPanel(p.appearance, &p.selection);
    p.docks->add(Place::Object, tr("Drift"), u"driftDock"_s, p.drift);
    p.inspector = new ModelInspector(p.appearance);
    p.inspectorDock = p.docks->add(Place::Object, tr("Model file"), u"inspectorDock"_s, p.inspector);
    p.docks->keepHidden(p.inspectorDock);

    p.runBar = new RunBar(p.appearance, &p.time);
    p.runDock = p.docks->add(Place::Run, tr("Run"), u"runDock"_s, p.runBar);
    auto *hold = new QToolButton;
    hold->setObjectName(u"holdButton"_s);
    hold->setProperty("role", u"flat"_s);
    hold->setDefaultAction(p.actions.hold);
    p.runDock->head()->addWidget(hold);
    buildTime();
    p.events = new EventsPanel(p.appearance);
    p.docks->add(Place::Events, tr("Events"), u"eventsDock"_s, p.events, p.events->choice());
    buildAlerts();
    buildGroups();

    for (const auto *dock : p.docks->docks()) {
        connect(dock, &CardDock::dragEntered, this, &MainWindow::dragEnterEvent);
        connect(dock, &CardDock::dropped, this, &MainWindow::dropEvent);
    }
    feedViews();
}

void MainWindow::feedViews()
{
    Parts &p = *m_parts;
    const auto add = [&p](auto *view, SnapshotFeed::Manner manner = {}) {
        p.feed->addView(
            view, [view](const SnapshotPtr &s) { view->showSnapshot(s); }, manner);
    };
    const SnapshotFeed::Manner figures{.isCalm = true};
    add(p.fleet, figures);
    add(p.learning);
    add(p.map);
    add(p.rounds);
    add(p.evaluation);
    add(p.alarms);
    add(p.compare);
    add(p.device);
    add(p.models, figures);
    add(p.rates, figures);
    add(p.drift, figures);
    const auto showRun = [&p](const SnapshotPtr &s) {
        p.runBar->setMetric(p.learning->metric(0));
        p.runBar->showSnapshot(p.feed->isPast() ? p.feed->snapshot() : s); // the whole run, where in it
    };
    p.feed->addView(p.runBar, showRun, figures);
    add(p.events, figures);
    add(p.tools, {.isLive = true});
}

void MainWindow::buildStatus()
{
    Parts &p = *m_parts;
    p.status = new StatusLine(p.appearance);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(p.status, 1);
    const auto show = [&p](const SnapshotPtr &s) {
        p.status->showSnapshot(s, p.feed->shown(), p.feed->frameTime());
    };
    p.feed->addView(p.status, show, {.isLive = true, .isCalm = true});
    connectBell();
}

std::shared_ptr<session::Session> MainWindow::session() const
{
    return m_parts->runs.session();
}

SnapshotPtr MainWindow::snapshot() const
{
    return m_parts->feed->snapshot();
}

FleetSelection *MainWindow::selection() const
{
    return &m_parts->selection;
}

void MainWindow::exportCharts(const QString &path)
{
    m_parts->charts->write(path);
}

void MainWindow::arrangeDocks()
{
    m_parts->docks->arrange(size()); // so that what a saved layout does not know of has a place
    m_parts->docks->setLayout(m_parts->settings->windowState());
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (!isOnStart())
        arrangeOnce();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    Parts &p = *m_parts;
    p.settings->setWindow(saveGeometry(), p.wasShown ? p.docks->layout() : p.settings->windowState());
    // It is for the first time; the menu Help has it for the next.
    if (!p.hint->text().isEmpty())
        p.settings->setHintClosed(true);
    event->accept();
    Q_EMIT closed();
}

} // namespace fleetgrad::desktop
