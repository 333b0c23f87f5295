// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "sessionimpl.h"
#include "giveway.h"

#include <store/runfile.h>

#include <algorithm>

namespace fleetgrad::session {

using namespace std::chrono_literals;

namespace {

constexpr auto lookEvery = 100ms;

} // namespace

LocalSession::Impl::Impl(std::optional<fleet::RunConfig> config, QString runPath,
                         const SessionOptions &options, std::uint64_t batches,
                         std::optional<ForkRequest> fork)
    : m_options(options), m_newConfig(std::move(config)), m_runPath(std::move(runPath)),
      m_moreBatches(batches), m_fork(std::move(fork))
{
    m_control.running = (m_newConfig || m_fork) && !options.paused;
    m_control.speed = options.speed;
    if (!options.breakpoints.empty())
        m_control.breakpoints = options.breakpoints;
    if (m_newConfig) {
        m_config = std::make_shared<const fleet::RunConfig>(*m_newConfig);
        if (options.recordedRun.isEmpty())
            makeInbox();
    }
    publish();
    m_thread = std::thread([this] { loop(); });
}

LocalSession::Impl::~Impl()
{
    m_closing.request_stop();
    {
        const std::scoped_lock lock(m_mutex);
        m_control.stop = true;
    }
    m_wake.notify_all();
    m_thread.join();
    closeInbox();
}

void LocalSession::Impl::loop()
{
    if (m_options.keepOneFree)
        giveWay();
    begin();
    publish();
    {
        const std::scoped_lock lock(m_mutex);
        m_begun = true;
    }
    m_wake.notify_all();
    for (;;) {
        switch (next()) {
        case Next::Stop:
            doJobs();
            if (m_engine && m_recorder && m_state != RunState::Failed && m_engine->batch() > 0)
                checkpoint(m_engine->finished());
            return;
        case Next::Batch:
            step();
            break;
        case Next::Look:
            break;
        }
        doJobs();
        checkStore();
        takeWatch();
        takeLook();
        takeBreakpoints();
        prepareStillScores();
        publishLight();
        prepareStillEngine();
    }
}

LocalSession::Impl::Next LocalSession::Impl::next()
{
    std::unique_lock lock(m_mutex);
    const auto now = Pace::Clock::now();
    const auto interrupted = [this] {
        return m_control.stop || !m_control.jobs.empty() || m_control.watch || m_control.look ||
               m_control.looks || m_control.breakpoints;
    };
    const bool canStep =
        m_control.running && m_canRun && m_state != RunState::Failed && !(m_engine && m_engine->finished());
    if (m_control.stop)
        return Next::Stop;
    if (!canStep) {
        m_control.running = false;
        m_wake.wait_for(lock, lookEvery, [&] { return interrupted() || m_control.running; });
        return m_control.stop ? Next::Stop : Next::Look;
    }
    if (m_inbox)
        return nextLive(lock);
    if (m_control.speedChanged && m_engine) {
        m_control.speedChanged = false;
        const auto &info = m_engine->devices().front();
        m_pace.set(m_config->batchReadings * info.interval, m_control.speed);
    }
    if (m_pace.due() > now) {
        m_wake.wait_until(lock, std::min(m_pace.due(), now + lookEvery),
                          [&] { return interrupted() || m_control.speedChanged || !m_control.running; });
        if (m_control.stop)
            return Next::Stop;
        return Pace::Clock::now() >= m_pace.due() && m_control.running ? Next::Batch : Next::Look;
    }
    return Next::Batch;
}

void LocalSession::Impl::step()
{
    if (!m_engine) {
        const bool ready = prepareEngine();
        if (!ready)
            setRunning(false);
        {
            const std::scoped_lock lock(m_mutex);
            m_isPrepared = ready;
        }
        m_wake.notify_all();
        if (m_inbox) // a batch of real devices comes when it is due
            m_state = RunState::Running;
        if (!ready || m_inbox)
            return publish();
    }
    if (m_engine->finished()) {
        finish();
        publish();
        return;
    }
    const std::vector<fleet::Command> commands = takeCommands();
    takeBreakpoints();
    m_state = RunState::Running;
    m_pace.batchStarted();
    const auto begun = Pace::Clock::now();
    if (m_inbox)
        m_live->give(m_inbox->cut(wallSeconds()));
    const auto record = m_engine->step(commands);
    if (!checkLive())
        return publish();
    const auto updatesBefore = m_projection->updates();
    m_projection->apply(*record);
    m_meter.add(record->readings, m_projection->updates() - updatesBefore);
    m_recorder->add({record, {}, {}, 0, 0, nullptr, false, {}});
    const bool broke = checkBreakpoints(*record);
    m_checkpoints.worked(Pace::Clock::now() - begun);
    if (m_engine->finished()) {
        checkpoint(true);
        finish();
    } else if (m_checkpoints.isDue()) {
        if (!broke && m_wanted.exchange(false))
            publish(); // who watches does not wait for the file
        checkpoint(false);
    }
    {
        const std::scoped_lock lock(m_mutex);
        const bool stepped = m_control.stepsLeft > 0 && --m_control.stepsLeft == 0;
        const bool versioned = m_control.untilVersion && !record->versions.empty();
        if (broke)
            m_control.stepsLeft = 0;
        if (stepped || versioned || broke)
            m_control.running = m_control.untilVersion = false;
        if (!m_control.running && m_state == RunState::Running)
            m_state = RunState::Paused;
    }
    if (m_wanted.exchange(false) || m_state != RunState::Running)
        publish();
}

void LocalSession::Impl::checkpoint(bool finished)
{
    const auto begun = Pace::Clock::now();
    std::vector<std::uint64_t> blocks;
    auto state = m_engine->save(&blocks);
    m_summary = std::make_shared<const fleet::RunSummary>(m_engine->summary());
    m_recorder->add({nullptr,
                     std::move(state),
                     std::move(blocks),
                     m_engine->batch(),
                     m_engine->oldestJudgedVersion(),
                     m_summary,
                     finished,
                     {}});
    m_checkpoints.made(Pace::Clock::now() - begun + m_recorder->checkpointTime());
}

/// What is said to be finished is in the file.
void LocalSession::Impl::finish()
{
    m_recorder->flush();
    checkStore();
    if (!m_error)
        m_state = RunState::Finished;
    setRunning(false);
}

void LocalSession::Impl::doJobs()
{
    std::vector<std::function<void()>> jobs;
    {
        const std::scoped_lock lock(m_mutex);
        jobs.swap(m_control.jobs);
    }
    for (const auto &job : jobs)
        job();
}

void LocalSession::Impl::checkStore()
{
    if (!m_recorder || m_error)
        return;
    if (auto error = m_recorder->error()) {
        m_error = std::move(error);
        if (m_state == RunState::Running)
            m_state = RunState::Paused;
        setRunning(false);
        publish();
    }
}

void LocalSession::Impl::setRunning(bool running)
{
    const std::scoped_lock lock(m_mutex);
    m_control.running = running;
    m_control.stepsLeft = 0;
    m_control.untilVersion = false;
}

bool LocalSession::Impl::fail(const Error &error, RunState state)
{
    m_error = error;
    m_state = state;
    setRunning(false);
    return false;
}

void LocalSession::Impl::publish()
{
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->state = m_state;
    snapshot->error = m_error;
    snapshot->config = m_config ? m_config : std::make_shared<const fleet::RunConfig>();
    snapshot->canRun = m_canRun;
    if (m_projection) {
        m_projection->fill(*snapshot);
        fillLooks(*snapshot);
    } else {
        Projection({}, *snapshot->config).fill(*snapshot);
    }
    if (m_state != RunState::Running)
        refreshSummary();
    if (m_summary)
        snapshot->alarmSummary = {m_summary, &m_summary->alarms};
    snapshot->notes = m_notes;
    fillTraces(*snapshot);
    fillTraceLook(*snapshot);
    snapshot->breaks = m_breaks;
    if (m_engine)
        snapshot->lastBatch = m_engine->lastBatch();
    else if (m_config)
        snapshot->lastBatch = m_config->batches;
    if (m_recorder)
        snapshot->secondsSinceCommit = m_recorder->secondsSinceCommit();
    if (m_state != RunState::Running)
        m_meter.stop();
    snapshot->readingsPerSecond = m_meter.readingsPerSecond;
    snapshot->updatesPerSecond = m_meter.updatesPerSecond;
    {
        const std::scoped_lock lock(m_mutex);
        snapshot->runPath = m_runPath;
        snapshot->speed = m_control.speed;
        tellOfCommands(*snapshot);
    }
    {
        const std::scoped_lock lock(m_snapshotMutex);
        m_snapshot = std::move(snapshot);
    }
    markPublished();
    if (m_state == RunState::Running)
        refreshSummary(); // the next snapshot has it: in a large fleet it takes a while
}

void LocalSession::Impl::publishOpening(double opened)
{
    constexpr double step = 0.01; // less than that nobody sees
    const std::scoped_lock lock(m_snapshotMutex);
    if (opened < m_snapshot->opened + step)
        return;
    auto snapshot = std::make_shared<Snapshot>(*m_snapshot);
    snapshot->opened = std::min(opened, 1.0);
    m_snapshot = std::move(snapshot);
}

void LocalSession::Impl::markPublished()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_control.unpublished = false;
    }
    m_published.notify_all();
}

/// Brings what changes without a batch up to date; shares everything else with the snapshot before.
void LocalSession::Impl::publishLight()
{
    {
        // A pause takes effect here, between two batches.
        const std::scoped_lock lock(m_mutex);
        m_control.looks = false;
        if (m_state == RunState::Running && !m_control.running)
            m_state = RunState::Paused;
    }
    std::shared_ptr<const Snapshot> before;
    {
        const std::scoped_lock lock(m_snapshotMutex);
        before = m_snapshot;
    }
    if (m_projection && (!before->devices || before->batch != m_projection->batch())) {
        if (m_state != RunState::Running || m_wanted.exchange(false))
            publish();
        return;
    }
    auto snapshot = std::make_shared<Snapshot>(*before);
    if (m_state != RunState::Running)
        m_meter.stop();
    snapshot->state = m_state;
    snapshot->error = m_error;
    snapshot->notes = m_notes;
    snapshot->breaks = m_breaks;
    if (m_projection)
        fillLooks(*snapshot);
    fillTraceLook(*snapshot);
    snapshot->secondsSinceCommit = m_recorder ? m_recorder->secondsSinceCommit() : -1;
    snapshot->readingsPerSecond = m_meter.readingsPerSecond;
    snapshot->updatesPerSecond = m_meter.updatesPerSecond;
    {
        const std::scoped_lock lock(m_mutex);
        snapshot->speed = m_control.speed;
        tellOfCommands(*snapshot);
    }
    {
        const std::scoped_lock lock(m_snapshotMutex);
        m_snapshot = std::move(snapshot);
    }
    markPublished();
}

std::shared_ptr<const Snapshot> LocalSession::Impl::snapshot()
{
    m_wanted = true;
    const std::scoped_lock lock(m_snapshotMutex);
    return m_snapshot;
}

void LocalSession::Impl::command(fleet::Command command)
{
    const std::scoped_lock lock(m_mutex);
    m_control.commands.push_back(std::move(command));
    m_wake.notify_all();
}

void LocalSession::Impl::resume()
{
    command({fleet::CommandKind::Resume, {}, 0, 0});
    const std::scoped_lock lock(m_mutex);
    m_control.running = true;
    m_control.stepsLeft = 0;
    m_control.untilVersion = false;
    m_control.jobs.push_back([this] {
        if (m_recorder && m_error) {
            m_error.reset();
            m_recorder->retry();
        }
    });
    m_wake.notify_all();
}

void LocalSession::Impl::pause()
{
    command({fleet::CommandKind::Pause, {}, 0, 0});
    setRunning(false);
    m_wake.notify_all();
}

void LocalSession::Impl::run(std::uint64_t batches, bool untilVersion)
{
    command({fleet::CommandKind::Step, {}, double(batches), 0});
    const std::scoped_lock lock(m_mutex);
    m_control.running = true;
    m_control.stepsLeft = batches;
    m_control.untilVersion = untilVersion;
    m_control.speedChanged = true; // a step is due at once
    m_wake.notify_all();
}

void LocalSession::Impl::setSpeed(double speed)
{
    command({fleet::CommandKind::SetSpeed, {}, speed, 0});
    const std::scoped_lock lock(m_mutex);
    m_control.speed = std::max(0.0, speed);
    m_control.speedChanged = true;
    m_wake.notify_all();
}

void LocalSession::Impl::wait(const std::function<bool(const Snapshot &)> &progress)
{
    for (;;) {
        const bool asked = isAsked();
        const auto now = snapshot();
        const bool done = !asked && now->state != RunState::Opening && now->state != RunState::Running;
        if (done)
            flush();
        if (!progress(*now) || done)
            return;
        std::unique_lock lock(m_snapshotMutex);
        m_published.wait_for(lock, lookEvery, [this] {
            return m_snapshot->state != RunState::Running && m_snapshot->state != RunState::Opening;
        });
    }
}

bool LocalSession::Impl::isAsked()
{
    const std::scoped_lock lock(m_mutex);
    return m_control.running || m_control.unpublished;
}

void LocalSession::Impl::flush()
{
    std::shared_ptr<Recorder> recorder;
    {
        std::unique_lock lock(m_mutex);
        m_wake.wait(lock, [this] { return m_begun; });
        recorder = m_recorder;
    }
    if (recorder)
        recorder->flush();
}

} // namespace fleetgrad::session
