// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "replay.h"
#include "sessionimpl.h"

#include <session/configfile.h>
#include <session/forking.h>
#include <store/liverecord.h>
#include <store/runfile.h>

#include <algorithm>

// How a session begins, and how one that looks at a file goes on with it.

namespace fleetgrad::session {

namespace {

int threadsFor(const SessionOptions &options)
{
    if (options.threads > 0)
        return options.threads;
    return std::max(1, int(std::thread::hardware_concurrency()) - int(options.keepOneFree));
}

} // namespace

QString LocalSession::Impl::currentPath()
{
    const std::scoped_lock lock(m_mutex);
    return m_path;
}

bool LocalSession::Impl::begin()
{
    if (m_fork) {
        const auto made = makeFork(*m_fork, threadsFor(m_options), m_closing.get_token(),
                                   [this](double done) { publishOpening(done); });
        if (!made)
            return fail(made.error());
    }
    const bool begun = m_newConfig ? beginNew() : beginFile();
    if (begun) {
        takeWatch();
        takeBreakpoints();
        if (m_engine) // the readings of a file take longer, and come when it is open
            takeLook();
    }
    return begun;
}

bool LocalSession::Impl::beginNew()
{
    if (auto checked = checkConfig(*m_newConfig); !checked)
        return fail(checked.error());
    auto source = newSource();
    if (!source)
        return fail(source.error());
    const bool isLive = m_newConfig->source == fleet::SourceKind::Live; // then they are known when they join
    const auto devices = isLive ? std::vector<fleet::DeviceInfo>() : (*source)->devices();
    auto writer = store::RunFileWriter::create(m_runPath, *m_newConfig, devices);
    if (!writer)
        return fail(writer.error());
    if (m_inbox) // what is recorded from now on
        source = std::make_shared<fleet::LiveSource>(*m_newConfig, store::liveRecord((*writer)->path()));
    makeEngine(*std::move(source));
    m_projection = std::make_unique<Projection>(devices, *m_newConfig);
    m_checkpoints.dueNow();
    m_state = m_options.paused ? RunState::Paused : RunState::Running;
    const std::scoped_lock lock(m_mutex);
    m_recorder = std::make_shared<Recorder>(std::move(*writer), m_inbox, m_options.rotation);
    m_path = m_recorder->path();
    return true;
}

/// Of a new run.
Expected<std::shared_ptr<fleet::Source>> LocalSession::Impl::newSource()
{
    if (m_inbox) // what it reads is given
        return std::make_shared<fleet::LiveSource>(*m_newConfig, nullptr);
    if (!m_options.recordedRun.isEmpty())
        return recordedSource();
    return m_source.open(*m_newConfig, m_closing.get_token(),
                         [this](double opened) { publishOpening(opened); });
}

void LocalSession::Impl::makeEngine(std::shared_ptr<fleet::Source> source)
{
    m_live = std::dynamic_pointer_cast<fleet::LiveSource>(source);
    m_engine = std::make_unique<fleet::Engine>(*m_config, std::move(source), threadsFor(m_options));
}

bool LocalSession::Impl::beginFile()
{
    auto opened = store::RunFileReader::open(m_runPath);
    if (!opened)
        return fail(opened.error());
    auto &reader = **opened;
    auto config = reader.info().config;
    m_fileFinished = reader.info().finished;
    if (m_moreBatches > config.batches) {
        config.batches = m_moreBatches;
        m_fileFinished = false;
    }
    m_config = std::make_shared<const fleet::RunConfig>(config);
    const bool isLive = config.source == fleet::SourceKind::Live; // devices come with their batches
    m_projection = std::make_unique<Projection>(
        isLive ? std::vector<fleet::DeviceInfo>() : reader.info().devices, config);
    const double batches = std::max(1.0, double(reader.info().lastBatch));
    auto read = reader.forEachBatch([this, batches](fleet::BatchRecord &&record) {
        publishOpening(double(record.batch) / batches);
        m_projection->apply(record);
        const std::scoped_lock lock(m_mutex);
        return !m_control.stop;
    });
    if (!read)
        return fail(read.error());
    if (auto summary = reader.summary(); summary && *summary)
        m_summary = std::make_shared<const fleet::RunSummary>(**std::move(summary));
    if (auto notes = reader.notes())
        m_notes = std::make_shared<const store::ModelNotes>(*std::move(notes));
    else
        return fail(notes.error());
    m_fileBatch = reader.info().lastBatch;
    auto waiting = reader.commands(m_fileBatch); // said while nobody went on with the run
    if (!waiting)
        return fail(waiting.error());
    m_state = m_fileFinished ? RunState::Finished : RunState::Paused;
    m_canRun = !m_fileFinished && (!isLive || reader.info().branch || m_options.hearsDevices);
    const std::scoped_lock lock(m_mutex);
    for (auto command = waiting->rbegin(); command != waiting->rend(); ++command)
        m_control.commands.insert(m_control.commands.begin(), std::move(command->second));
    m_path = m_runPath;
    return true;
}

/// Goes on with an opened file: the state of its newest checkpoint, and from there, without writing, up to
/// its last committed batch.
bool LocalSession::Impl::prepareEngine()
{
    m_state = RunState::Opening;
    m_stillEngine.reset();
    m_stillScores.reset();
    m_earlierScores = {};
    publish();
    auto opened = store::RunFileReader::open(m_runPath);
    if (!opened)
        return fail(opened.error(), RunState::Paused);
    auto source = m_source.open((*opened)->info(), m_closing.get_token());
    if (!source)
        return fail(source.error(), RunState::Paused);
    auto writer = store::RunFileWriter::append(m_runPath);
    if (!writer)
        return fail(writer.error(), RunState::Paused);
    makeEngine(*std::move(source));
    if (!catchUp(**opened)) {
        m_engine.reset();
        m_live.reset();
        return false;
    }
    if (m_live && !(*opened)->info().branch)
        makeInbox(m_live.get());
    takeForkSettings((*opened)->info());
    m_stillTraces.clear();
    m_traceError.reset();
    if ((*opened)->info().config.batches != m_config->batches) {
        if (auto set = (*writer)->setBatches(m_config->batches); !set)
            return fail(set.error(), RunState::Paused);
    }
    m_checkpoints.dueNow();
    m_error.reset();
    const std::scoped_lock lock(m_mutex);
    m_recorder = std::make_shared<Recorder>(std::move(*writer), m_inbox, m_options.rotation);
    return true;
}

/// Before the first batch of a fork its state follows its configuration.
void LocalSession::Impl::takeForkSettings(const store::RunInfo &info)
{
    if (!info.branch || m_engine->batch() != info.branch->batch)
        return;
    const auto commands = forkCommands(info.branch->parentConfig, *m_config, info.devices);
    const std::scoped_lock lock(m_mutex);
    m_control.commands.insert(m_control.commands.begin(), commands.begin(), commands.end());
}

bool LocalSession::Impl::catchUp(store::RunFileReader &reader)
{
    auto checkpoint = reader.checkpoint();
    if (!checkpoint)
        return fail(checkpoint.error(), RunState::Paused);
    if (*checkpoint && !m_engine->restore((*checkpoint)->state))
        return fail(
            {ErrorKind::BadFormat, m_runPath,
             Session::tr("The checkpoint at batch %1 does not fit this version of the program: the run can "
                         "be looked at, but not continued.")
                 .arg((*checkpoint)->batch)},
            RunState::Paused);
    m_engine->lookAt(m_looked);
    ReplayOptions options;
    options.isStopped = [this] {
        if (!checkLive())
            return true;
        const std::scoped_lock lock(m_mutex);
        return m_control.stop;
    };
    const auto gone = replay(*m_engine, reader, m_fileBatch, options);
    return gone ? *gone : fail(gone.error(), RunState::Paused);
}

} // namespace fleetgrad::session
