// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desktop/mainwindow.h>

#include "chartstack.h"
#include "mainwindowparts.h"

#include <QCloseEvent>
#include <QComboBox>
#include <QHBoxLayout>
#include <QStatusBar>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QToolBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

MainWindow::Parts::Parts(MainWindow *window, Settings *settings_, Appearance *appearance_)
    : settings(settings_), appearance(appearance_), actions(window), feed(new SnapshotFeed(window))
{
}

MainWindow::MainWindow(Settings *settings, Appearance *appearance)
    : m_parts(std::make_unique<Parts>(this, settings, appearance))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("Fleetgrad"));
    setAcceptDrops(true);
    // A main window of its own for the docks: margins of this one would push menu and status bar in as well.
    m_parts->docks = new QMainWindow;
    m_parts->docks->setWindowFlags(Qt::Widget);
    m_parts->docks->setDockOptions(QMainWindow::AllowNestedDocks | QMainWindow::AllowTabbedDocks);
    m_parts->docks->setContentsMargins(6, 6, 6, 6);
    setCentralWidget(m_parts->docks);

    buildMiddle();
    buildDocks();
    buildMenus();
    buildStatus();
    connectActions();
    connectRun();
    connectSteering();
    connectExport();
    connectModels();

    const auto color = [this] {
        m_parts->actions.color(m_parts->appearance->look());
        updateActions(snapshot());
    };
    connect(appearance, &Appearance::changed, this, color);
    color();
    if (!restoreGeometry(settings->windowGeometry()))
        resize(sizeHint());
    if (!m_parts->docks->restoreState(settings->windowState()))
        arrangeDocks();
    showHint();
    m_parts->fleet->table()->setFocus();
}

MainWindow::~MainWindow()
{
    // Views go before what they look at.
    m_parts->feed->setSession(nullptr);
    delete m_parts->rateFinder; // stops its work, for which the end would wait
    delete takeCentralWidget();
    qDeleteAll(findChildren<QToolBar *>(QString(), Qt::FindDirectChildrenOnly));
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
    p.notice = new MessageBar(p.appearance);
    p.hint = new MessageBar(p.appearance);
    p.message->setProperty("kind", u"error"_s);
    p.learning = new LearningView(p.appearance, &p.selection, &p.time);
    p.views = new QTabWidget;
    p.views->setObjectName(u"views"_s);
    p.views->tabBar()->setDrawBase(false);
    p.views->addTab(p.learning, tr("Learning"));
    p.map = new FleetMapView(p.appearance, &p.selection, &p.time);
    p.views->addTab(p.map, tr("Fleet map"));
    p.alarms = new AlarmsView(p.appearance);
    p.views->addTab(p.alarms, tr("Alarms"));
    auto *corner = new QWidget;
    auto *cornerLayout = new QHBoxLayout(corner);
    cornerLayout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *controls : {p.learning->corner(), p.map->corner()})
        cornerLayout->addWidget(controls);
    p.views->setCornerWidget(corner, Qt::TopRightCorner);
    const auto showControls = [&p] {
        p.learning->corner()->setVisible(p.views->currentWidget() == p.learning);
        p.map->corner()->setVisible(p.views->currentWidget() == p.map);
    };
    connect(p.views, &QTabWidget::currentChanged, corner, showControls);
    showControls();

    auto *card = new QFrame;
    card->setObjectName(u"card"_s);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(p.views);

    auto *middle = new QWidget;
    auto *layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    for (MessageBar *message : {p.message, p.notice, p.hint})
        layout->addWidget(message);
    layout->addWidget(card, 1);
    p.docks->setCentralWidget(middle);
}

void MainWindow::buildDocks()
{
    Parts &p = *m_parts;
    p.fleet = new FleetPanel(p.appearance, &p.selection);
    p.fleetDock = new CardDock(tr("Fleet"), u"fleetDock"_s, p.fleet, p.docks);
    p.fleet->setHead(p.fleetDock->head());
    p.map->setTable([&p] { return p.fleet->shownDevices(); });
    connect(p.fleet, &FleetPanel::orderChanged, p.map, &FleetMapView::followTable);

    p.models = new ModelsPanel(p.appearance);
    p.rates = new RatesPanel(p.appearance, &p.selection);
    p.drift = new DriftPanel(p.appearance, &p.selection);
    p.inspector = new ModelInspector(p.appearance);
    auto *object = new QTabWidget;
    p.objects = object;
    object->setObjectName(u"objects"_s);
    object->tabBar()->setDrawBase(false);
    object->addTab(p.models, tr("Models"));
    object->addTab(p.rates, tr("Rates"));
    object->addTab(p.drift, tr("Drift"));
    object->setTabVisible(object->addTab(p.inspector, tr("Model file")), false);
    p.modelsDock = new CardDock(tr("Models"), u"modelsDock"_s, object, p.docks);
    p.modelsDock->setHeadHidden();

    p.runBar = new RunBar(p.appearance, &p.time);
    p.runDock = new CardDock(tr("Run"), u"runDock"_s, p.runBar, p.docks);
    p.runDock->head()->setRemark(tr("drag the window; every view follows"));

    p.events = new EventsPanel(p.appearance);
    p.eventsDock = new CardDock(tr("Events"), u"eventsDock"_s, p.events, p.docks);
    p.eventsDock->head()->addWidget(p.events->choice());

    p.feed->addView(p.fleet, [&p](const SnapshotPtr &s) { p.fleet->showSnapshot(s); });
    p.feed->addView(p.learning, [&p](const SnapshotPtr &s) { p.learning->showSnapshot(s); });
    p.feed->addView(p.map, [&p](const SnapshotPtr &s) { p.map->showSnapshot(s); });
    p.feed->addView(p.alarms, [&p](const SnapshotPtr &s) { p.alarms->showSnapshot(s); });
    p.feed->addView(p.models, [&p](const SnapshotPtr &s) { p.models->showSnapshot(s); });
    p.feed->addView(p.rates, [&p](const SnapshotPtr &s) { p.rates->showSnapshot(s); });
    p.feed->addView(p.drift, [&p](const SnapshotPtr &s) { p.drift->showSnapshot(s); });
    p.feed->addView(p.runBar, [&p](const SnapshotPtr &s) {
        p.runBar->setMetric(p.learning->metric(0));
        p.runBar->showSnapshot(s);
    });
    p.feed->addView(p.events, [&p](const SnapshotPtr &s) { p.events->showSnapshot(s); });
    p.feed->addView(p.tools, [&p](const SnapshotPtr &s) { p.tools->showSnapshot(s); });
}

void MainWindow::arrangeDocks()
{
    Parts &p = *m_parts;
    QMainWindow &d = *p.docks;
    d.addDockWidget(Qt::LeftDockWidgetArea, p.fleetDock);
    d.addDockWidget(Qt::RightDockWidgetArea, p.modelsDock);
    d.addDockWidget(Qt::BottomDockWidgetArea, p.runDock);
    d.splitDockWidget(p.runDock, p.eventsDock, Qt::Horizontal);
    for (const auto *dock : {p.fleetDock, p.modelsDock, p.runDock, p.eventsDock}) {
        connect(dock, &CardDock::dragEntered, this, &MainWindow::dragEnterEvent);
        connect(dock, &CardDock::dropped, this, &MainWindow::dropEvent);
    }
    const int whole = width();
    const int left = std::clamp(whole * 39 / 100, 380, 640), right = std::clamp(whole / 5, 296, 320);
    const int below = height() > 850 ? 165 : 128;
    d.resizeDocks({p.fleetDock, p.modelsDock}, {left, right}, Qt::Horizontal);
    d.resizeDocks({p.runDock, p.eventsDock}, {whole - right - 18, right}, Qt::Horizontal);
    d.resizeDocks({p.runDock, p.eventsDock}, {below, below}, Qt::Vertical);
}

void MainWindow::buildStatus()
{
    Parts &p = *m_parts;
    p.status = new StatusLine(p.appearance);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(p.status, 1);
    p.feed->addView(p.status, [&p](const SnapshotPtr &s) { p.status->showSnapshot(s, p.feed->frameTime()); });
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

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_parts->settings->setWindow(saveGeometry(), m_parts->docks->saveState());
    event->accept();
}

} // namespace fleetgrad::desktop
