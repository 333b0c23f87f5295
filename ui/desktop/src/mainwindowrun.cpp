// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartstack.h"
#include "mainwindowparts.h"
#include "ratecontrol.h"
#include "trainercontrol.h"

#include <session/sentences.h>
#include <session/texts.h>

#include <QFileInfo>
#include <QTableView>

#include <algorithm>
#include <optional>

// What the main window does with the run in hand.

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

namespace {

constexpr std::size_t firstDevices = 3; ///< that have a curve before a person chooses

bool canStep(const session::Snapshot &snapshot)
{
    return snapshot.canRun &&
           (snapshot.state == session::RunState::Running || snapshot.state == session::RunState::Paused);
}

} // namespace

void MainWindow::connectRun()
{
    Parts &p = *m_parts;
    connect(p.feed, &SnapshotFeed::frame, this, &MainWindow::showFrame);
    connect(&p.runs, &RunHolder::replaced, this, &MainWindow::takeRun);
    connect(&p.runs, &RunHolder::replaced, this, [this] {
        if (const QString path = std::exchange(m_parts->openingPath, {}); !path.isEmpty())
            m_parts->settings->addRecentFile(path);
    });
    connect(&p.runs, &RunHolder::failed, this, [this](const Error &error) {
        m_parts->openingPath.clear();
        showError(error.text(), tr("Open another…"), [this] { askToOpen(); });
    });
    connect(&p.runs, &RunHolder::openingChanged, this, &MainWindow::showOpening);
    connect(&p.runs, &RunHolder::openedChanged, this, [this] {
        if (!m_parts->openingText.isEmpty())
            showOpened();
    });
    connect(&p.selection, &FleetSelection::changed, this, [this] {
        std::vector<std::uint32_t> devices;
        for (const FleetSelection::Charted &charted : m_parts->selection.charted())
            devices.push_back(charted.device);
        if (session())
            session()->watch(devices);
    });
    connect(p.map, &FleetMapView::mapWanted, this, [this](const std::optional<session::MapRequest> &request) {
        if (session())
            session()->lookAtMap(request);
    });
    connect(p.fleet, &FleetPanel::outlinesWanted, this, [this](const session::OutlineRequest &request) {
        if (session())
            session()->outline(request);
    });
}

void MainWindow::connectActions()
{
    Parts &p = *m_parts;
    const auto command = [this](void (session::Session::*function)()) {
        return [this, function] {
            m_parts->shownError.clear(); // what stands in the way is to be said again
            if (session())
                (*session().*function)();
        };
    };
    connect(p.actions.run, &QAction::triggered, this, &MainWindow::toggleRun);
    connect(p.actions.stepBatch, &QAction::triggered, this, command(&session::Session::step));
    connect(p.actions.stepRound, &QAction::triggered, this, command(&session::Session::stepRound));
    connect(p.actions.aggregate, &QAction::triggered, this, command(&session::Session::aggregateNow));
    connect(p.actions.aggregate, &QAction::triggered, this, [this] {
        if (snapshot() && snapshot()->waitingUpdates == 0)
            showNotice(
                tr("No update is waiting: there is nothing to aggregate until devices have trained again."));
    });
    connect(p.tools, &ToolStrip::speedChosen, this, [this](double speed) {
        if (session())
            session()->setSpeed(speed);
    });
    connect(p.actions.focusFilter, &QAction::triggered, this, [this] {
        m_parts->docks->raise(m_parts->fleetDock);
        m_parts->fleet->focusFilter();
    });
    connect(p.actions.selectAll, &QAction::triggered, this, [this] { m_parts->fleet->table()->selectAll(); });
    connect(p.actions.selectNone, &QAction::triggered, this, [this] { m_parts->selection.select({}); });
    connect(p.actions.goLive, &QAction::triggered, this, [this] {
        m_parts->travel.leave();
        m_parts->feed->setHeld(false);
        m_parts->time.goLive();
    });
    connect(p.actions.hold, &QAction::triggered, this, [this](bool held) {
        m_parts->travel.leave();
        m_parts->feed->setHeld(held);
    });
    connect(p.actions.showAll, &QAction::triggered, &p.time, &TimeWindow::showAll);
    connect(p.actions.showAll, &QAction::triggered, p.learning->stack(), &ChartStack::resetValues);
    connect(p.events, &EventsPanel::eventChosen, this,
            [this](const std::vector<std::uint32_t> &devices, std::uint64_t batch) {
                goToDevices(devices);
                m_parts->time.reveal(double(batch));
                m_parts->time.setPointer(double(batch));
            });
    connect(p.events, &EventsPanel::versionChosen, p.rounds, &RoundsView::choose);
    connect(p.events, &EventsPanel::versionChosen, p.models, &ModelsPanel::choose);
    connect(p.events, &EventsPanel::eventOpened, this,
            [this](std::uint64_t batch) { m_parts->travel.goTo(batch); });
    connect(p.learning, &LearningView::xUnitChanged, p.runBar, &RunBar::setUnit);
    connect(p.learning, &LearningView::deviceChosen, this,
            [this](std::uint32_t device) { m_parts->selection.select({device}); });
    connect(p.map, &FleetMapView::deviceChosen, p.fleet, &FleetPanel::scrollTo);
    connect(p.map, &FleetMapView::deviceOpened, p.fleet, &FleetPanel::scrollTo);
    connect(p.rounds, &RoundsView::deviceChosen, this,
            [this](std::uint32_t device) { goToDevices({device}); });
    connect(p.rounds, &RoundsView::roundWanted, this, [this](std::uint32_t version, std::uint64_t batch) {
        if (session())
            m_parts->jobs.await(session()->round(version, batch), [this, version](const auto &round) {
                m_parts->rounds->takeRound(version, round);
            });
    });
    connect(p.learning->stack(), &ChartStack::menuWanted, this, &MainWindow::contextMenu);
    connect(p.hint, &MessageBar::closed, this, [this] { m_parts->settings->setHintClosed(true); });
}

void MainWindow::connectSteering()
{
    Parts &p = *m_parts;
    connect(p.tools->rate(), &RateControl::rateChosen, this, [this](double rate) {
        if (snapshot())
            m_parts->steering.setRate(m_parts->tools->rate()->devices(), rate, *snapshot());
    });
    connect(p.tools->rate(), &RateControl::lockChosen, this, [this](bool locked) {
        if (snapshot())
            m_parts->steering.setLock(m_parts->tools->rate()->devices(), locked, *snapshot());
    });
    connect(&p.steering, &Steering::rateGiven, p.tools->rate(), &RateControl::takeRate);
    connect(&p.steering, &Steering::lockGiven, p.tools->rate(), &RateControl::takeLock);
    const TrainerControl *trainer = p.rates->trainer();
    connect(trainer, &TrainerControl::optimiserChosen, this, [this, trainer](learning::Optimiser optimiser) {
        if (snapshot())
            m_parts->steering.setOptimiser(trainer->devices(), optimiser, *snapshot());
    });
    connect(trainer, &TrainerControl::scheduleChosen, this, [this, trainer](learning::Schedule schedule) {
        if (snapshot())
            m_parts->steering.setSchedule(trainer->devices(), schedule, *snapshot());
    });
    connect(trainer, &TrainerControl::findRateWanted, this, &MainWindow::findRate);
    connect(p.actions.findRate, &QAction::triggered, this, &MainWindow::findRate);
    connect(p.models, &ModelsPanel::promoteWanted, this, [this](std::uint32_t version) {
        if (snapshot())
            m_parts->steering.promote(version, *snapshot());
    });
    connect(p.actions.shadowOriginal, &QAction::triggered, &p.steering, &Steering::shadowOriginal);
    connect(p.drift, &DriftPanel::remedyWanted, this,
            [this](const std::vector<std::uint32_t> &devices, fleet::DriftRemedy remedy, bool done,
                   std::uint32_t channel) {
                if (snapshot())
                    m_parts->steering.remedy(devices, remedy, done, channel, *snapshot());
            });
    connect(&p.steering, &Steering::done, this, [this](const QString &sentence) {
        showNotice(session::sentence(sentence), tr("Undo"), [this] { m_parts->steering.stack()->undo(); });
    });
}

void MainWindow::findRate()
{
    const SnapshotPtr now = snapshot();
    if (!now || !now->config || !now->devices || now->devices->empty())
        return;
    delete m_parts->rateFinder;
    auto *dialog = new RateFinderDialog(m_parts->appearance, m_parts->settings, now,
                                        m_parts->rates->trainer()->devices(), this);
    m_parts->rateFinder = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setCanSteer(canStep(*now));
    tellOfExports(dialog->exporter());
    connect(dialog, &RateFinderDialog::rateChosen, this,
            [this](const std::vector<std::uint32_t> &devices, double rate) {
                if (snapshot())
                    m_parts->steering.setRate(devices, rate, *snapshot());
            });
    connect(dialog, &RateFinderDialog::ratesChosen, this, [this](const RateFinderDialog::Rates &rates) {
        if (snapshot())
            m_parts->steering.setRates(rates, *snapshot());
    });
    dialog->show();
}

void MainWindow::startRun(const fleet::RunConfig &config, double speed)
{
    m_parts->openingPath.clear();
    auto options = sessionOptions(speed);
    const auto groups =
        std::make_shared<const GroupSet>(groupsFromJson(m_parts->settings->groups(groupsKey(config))));
    options.breakpoints = activeOf(m_parts->breakpoints.keptFor(config), groups);
    m_parts->runs.create(config, options);
}

session::SessionOptions MainWindow::sessionOptions(double speed)
{
    session::SessionOptions options;
    options.speed = speed;
    options.keepOneFree = true; // for the window
    options.hearsDevices = false;
    return options;
}

void MainWindow::takeRun()
{
    Parts &p = *m_parts;
    p.steering.setSession(session());
    delete p.rateFinder; // it is about the last run
    p.selection.select({});
    p.time.setEnd(0);
    p.shownError.clear();
    p.chooseDevices = true;
    p.feed->setSession(session());
    p.travel.setSession(session());
    leaveStart();
    Q_EMIT runChanged();
}

void MainWindow::endRun()
{
    m_parts->feed->setSession(nullptr);
    m_parts->travel.setSession(nullptr);
    m_parts->steering.setSession(nullptr);
    m_parts->runs.end();
}

void MainWindow::toggleRun()
{
    if (!session() || !snapshot())
        return;
    m_parts->shownError.clear();
    if (snapshot()->state == session::RunState::Running)
        session()->pause();
    else
        session()->resume();
}

void MainWindow::chooseFirstDevices()
{
    const SnapshotPtr now = snapshot();
    if (!m_parts->chooseDevices || !now || !now->infos || now->infos->empty())
        return;
    m_parts->chooseDevices = false;
    if (showAsItWas(*now))
        return;
    // From the whole fleet, so that different kinds of devices are among them.
    const std::size_t all = now->infos->size();
    const std::size_t count = std::min(firstDevices, all);
    std::vector<std::uint32_t> devices;
    for (std::size_t i = 0; i < count; ++i)
        devices.push_back(std::uint32_t(i * all / count));
    m_parts->selection.select(devices);
}

void MainWindow::showFrame(const SnapshotPtr &snapshot)
{
    Parts &p = *m_parts;
    p.runs.poll();
    // The run is as long as it is, also while the views are in the past.
    const SnapshotPtr shown = p.feed->isPast() ? snapshot : p.feed->shown();
    p.time.setEnd(shown ? double(shown->batch) : 0);
    chooseFirstDevices();
    updateActions(snapshot);
    updateTitle(snapshot);
    showRunError(snapshot);
    updateTime(snapshot);
    if (snapshot && !p.feed->isPast())
        p.runDock->head()->setStatus(tr("%1   batch %2   round %3")
                                         .arg(liveText(), QLocale().toString(qulonglong(snapshot->batch)),
                                              QLocale().toString(qulonglong(snapshot->rounds))));
}

QString MainWindow::liveText() const
{
    const Parts &p = *m_parts;
    if (p.feed->isHeld())
        return tr("held at batch %1").arg(QLocale().toString(qulonglong(p.feed->shown()->batch)));
    if (snapshot() && snapshot()->state == session::RunState::Finished && p.time.isLive())
        return session::runStateText(session::RunState::Finished);
    return p.time.isLive() ? tr("live") : tr("not live");
}

void MainWindow::updateActions(const SnapshotPtr &snapshot)
{
    Actions &a = m_parts->actions;
    const bool isRunning = snapshot && snapshot->state == session::RunState::Running;
    const bool can = snapshot && canStep(*snapshot);
    if (a.run->data() != isRunning || a.run->icon().isNull() || sender() == m_parts->appearance)
        a.setRunning(isRunning, m_parts->appearance->look());
    for (QAction *action : {a.run, a.stepBatch, a.stepRound, a.aggregate})
        action->setEnabled(can);
    const bool isSound = snapshot && snapshot->config && snapshot->config->method == learning::Method::Sound;
    a.shadowOriginal->setEnabled(can && isSound);
    a.shadowOriginal->setChecked(snapshot && snapshot->shadowOriginal);
    a.saveAs->setEnabled(snapshot != nullptr);
    a.exportReport->setEnabled(snapshot && snapshot->batch > 0);
    a.hold->setEnabled(snapshot != nullptr);
    a.hold->setChecked(m_parts->feed->isHeld() && !m_parts->feed->isPast());
    a.findRate->setEnabled(snapshot && snapshot->devices && !snapshot->devices->empty());
    if (m_parts->rateFinder)
        m_parts->rateFinder->setCanSteer(can);
    a.saveLocal->setEnabled(snapshot && !m_parts->selection.devices().empty());
}

void MainWindow::updateTitle(const SnapshotPtr &snapshot)
{
    const bool isNamed =
        snapshot && (!snapshot->runPath.isEmpty() ||
                     (snapshot->config && snapshot->config->source == fleet::SourceKind::Replay));
    const QString title = isNamed ? tr("%1 – Fleetgrad").arg(runName()) : tr("Fleetgrad");
    if (windowTitle() != title)
        setWindowTitle(title);
}

void MainWindow::showRunError(const SnapshotPtr &snapshot)
{
    const Error *error = nullptr;
    if (snapshot && (snapshot->link || snapshot->error))
        error = snapshot->link ? &*snapshot->link : &*snapshot->error;
    if (!error) {
        const QString before = std::exchange(m_parts->shownError, QString());
        if (!before.isEmpty() && m_parts->message->text() == before)
            m_parts->message->dismiss();
        return;
    }
    const QString sentence = error->text();
    if (std::exchange(m_parts->shownError, sentence) == sentence)
        return;
    if (snapshot->isCut())
        return showError(sentence, tr("Try now"), [this] {
            m_parts->shownError.clear(); // it may come to the same
            if (session())
                session()->reconnect();
        });
    if (snapshot->link)
        return showError(sentence);
    showError(sentence, tr("Save run as…"), [this] { askToSaveRun(); });
}

void MainWindow::showError(const QString &sentence, const QString &action, std::function<void()> onAction)
{
    m_parts->message->showMessage(MessageBar::Level::Error, sentence, action, std::move(onAction));
}

void MainWindow::showNotice(const QString &sentence, const QString &action, std::function<void()> onAction)
{
    m_parts->notice->showMessage(MessageBar::Level::Notice, sentence, action, std::move(onAction));
}

void MainWindow::showHint()
{
    if (m_parts->settings->hintClosed() || isOnStart())
        return;
    const auto close = [this] { m_parts->settings->setHintClosed(true); };
    m_parts->hint->showMessage(
        MessageBar::Level::Hint,
        tr("Coloured lines are the selected devices, the grey band is the middle 80% of the fleet, circles "
           "are "
           "measured global versions, and dashed lines are guesses that learning has to beat."),
        tr("Got it"), close);
}

} // namespace fleetgrad::desktop
