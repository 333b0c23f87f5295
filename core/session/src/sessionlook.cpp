// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "giveway.h"
#include "onedevice.h"
#include "sessionimpl.h"

#include <session/lookback.h>
#include <store/runfile.h>

#include <algorithm>
#include <stop_token>
#include <thread>
#include <utility>

// The readings of the device that a person looks at: from the engine, or of a run that stands still from its
// source and its file.

namespace fleetgrad::session {

void LocalSession::Impl::lookAtDevices(std::vector<std::uint32_t> devices)
{
    if (devices.size() > fleet::Engine::mostLookedAt)
        devices.resize(fleet::Engine::mostLookedAt);
    const std::scoped_lock lock(m_mutex);
    m_control.look = std::move(devices);
    m_wake.notify_all();
}

void LocalSession::Impl::takeLook()
{
    std::optional<std::vector<std::uint32_t>> look;
    {
        const std::scoped_lock lock(m_mutex);
        look.swap(m_control.look);
    }
    if (!look || *look == m_looked)
        return;
    m_looked = *std::move(look);
    m_traceError.reset();
    if (m_live && m_recorder)
        m_recorder->flush(); // its readings are read again from the file
    if (m_engine) {
        m_engine->lookAt(m_looked);
    } else if (m_projection) {
        lookAtFile();
    }
    publish();
}

void LocalSession::Impl::fillTraces(Snapshot &snapshot) const
{
    const auto traceOf = [this](std::uint32_t device) -> std::shared_ptr<const fleet::DeviceTrace> {
        if (m_engine)
            return m_engine->trace(device);
        const auto still = std::ranges::find(m_stillTraces, device, &fleet::DeviceTrace::device);
        return still == m_stillTraces.end() ? nullptr : *still;
    };
    snapshot.traceError = m_traceError;
    if (m_looked.empty())
        return;
    snapshot.deviceTrace = traceOf(m_looked.front());
    for (std::size_t i = 1; i < m_looked.size(); ++i) {
        if (auto trace = traceOf(m_looked[i]))
            snapshot.otherTraces.push_back(std::move(trace));
    }
}

/// The devices that are looked at, as far as they are not known already.
void LocalSession::Impl::lookAtFile()
{
    std::erase_if(m_stillTraces, [this](const auto &trace) {
        return std::ranges::find(m_looked, trace->device) == m_looked.end();
    });
    for (const std::uint32_t device : m_looked) {
        if (std::ranges::find(m_stillTraces, device, &fleet::DeviceTrace::device) != m_stillTraces.end())
            continue;
        if (auto looked = lookAtFile(device); !looked)
            m_traceError = looked.error();
    }
}

namespace {

int threadsBesideWindow()
{
    return std::max(1, int(std::thread::hardware_concurrency()) - 1);
}

} // namespace

std::future<Expected<std::shared_ptr<const fleet::DeviceTrace>>>
LocalSession::Impl::lookBack(std::uint32_t device, std::uint64_t batch, std::stop_token stop)
{
    return m_lookBacks.post([this, device, batch, stop = std::move(stop)] {
        flush();
        std::stop_source either;
        const std::stop_callback asked(stop, [&either] { either.request_stop(); });
        const std::stop_callback closing(m_closing.get_token(), [&either] { either.request_stop(); });
        return session::lookBack(
            currentPath(), device, batch,
            {.threads = threadsBesideWindow(), .stop = either.get_token(), .progress = {}});
    });
}

/// Gone through again by itself, which takes a fraction of a second: else it is not worked out unasked.
TracePtr LocalSession::Impl::earlierTrace(std::uint32_t device, std::uint64_t from, std::uint64_t to,
                                          const std::stop_token &stop)
{
    const auto reader = readerOf(currentPath(), to);
    if (!reader)
        return nullptr;
    auto source = m_source.open((*reader)->info(), stop);
    if (!source)
        return nullptr;
    OneDeviceOptions options;
    options.stop = stop;
    options.from = from;
    auto trace = oneDevice(**reader, *source, device, to, options);
    return trace ? *std::move(trace) : nullptr;
}

std::future<Expected<std::shared_ptr<const PastLook>>>
LocalSession::Impl::lookAtPast(std::shared_ptr<const Snapshot> past, PastLookRequest request,
                               PastLookOptions options)
{
    return m_lookBacks.post([this, past = std::move(past), request = std::move(request),
                             options = std::move(options)]() -> Expected<std::shared_ptr<const PastLook>> {
        flush();
        std::stop_source either;
        const std::stop_callback asked(options.stop, [&either] { either.request_stop(); });
        const std::stop_callback closing(m_closing.get_token(), [&either] { either.request_stop(); });
        if (m_options.keepOneFree)
            giveWay();
        if (!m_past)
            m_past = std::make_unique<PastEngine>(m_source, threadsBesideWindow());
        return m_past->look(currentPath(), *past, request,
                            {.stop = either.get_token(), .progress = options.progress});
    });
}

void LocalSession::Impl::forgetPast()
{
    m_lookBacks.post([this] { m_past.reset(); });
}

std::shared_ptr<const fleet::FleetScores> LocalSession::Impl::scoresInFile(std::uint64_t batch)
{
    const auto reader = store::RunFileReader::open(currentPath());
    if (!reader)
        return nullptr;
    auto scores = (*reader)->fleetScores(batch);
    return scores ? *std::move(scores) : nullptr;
}

/// The view is renewed with every batch, and what is in the file after an earlier one does not change.
std::shared_ptr<const fleet::FleetScores> LocalSession::Impl::earlierScores(std::uint64_t batch)
{
    auto &[knownBatch, scores] = m_earlierScores;
    if (!scores || knownBatch != batch)
        m_earlierScores = {batch, scoresInFile(batch)};
    return scores;
}

void LocalSession::Impl::prepareStillScores()
{
    if (m_engine || m_stillScoresTried || !m_projection || !m_evaluationLook.isWanted())
        return;
    m_stillScoresTried = true;
    m_stillScores = scoresInFile(m_fileBatch);
}

/// What single readings of a few devices scored is in the checkpoint alone. Without one, or without the
/// readings, the file has its summary.
void LocalSession::Impl::prepareStillEngine()
{
    if (m_engine || m_stillEngineTried || !m_projection || m_projection->infos().size() > mostStillDevices ||
        !m_evaluationLook.isWanted() || (m_stillScores && !m_evaluationLook.isOfDevices()))
        return;
    m_stillEngineTried = true;
    auto reader = store::RunFileReader::open(m_runPath);
    if (!reader)
        return;
    const auto checkpoint = (*reader)->checkpoint();
    if (!checkpoint || !*checkpoint)
        return;
    auto source = stillSource(**reader);
    if (!source)
        return;
    auto engine = std::make_unique<fleet::Engine>(*m_config, *std::move(source), 1);
    if (engine->restore((*checkpoint)->state))
        m_stillEngine = std::move(engine);
}

Expected<void> LocalSession::Impl::lookAtFile(std::uint32_t device)
{
    auto reader = store::RunFileReader::open(m_runPath);
    if (!reader)
        return tl::make_unexpected(reader.error());
    if (device >= (*reader)->info().devices.size())
        return {};
    auto trace = std::make_shared<fleet::DeviceTrace>();
    auto source = stillSource(**reader);
    if (source)
        *trace = fleet::readAgain(*m_config, **source, device, m_fileBatch);
    trace->device = device;
    trace->batch = m_fileBatch;
    addStoredModels(**reader, *trace);
    m_stillTraces.push_back(std::move(trace));
    if (!source)
        return tl::make_unexpected(source.error());
    return {};
}

Expected<std::shared_ptr<fleet::Source>> LocalSession::Impl::stillSource(const store::RunFileReader &reader)
{
    return m_source.open(reader.info(), m_closing.get_token());
}

/// The newest that the file has; what it has not stays empty.
void LocalSession::Impl::addStoredModels(store::RunFileReader &reader, fleet::DeviceTrace &trace)
{
    if (const auto versions = reader.localVersions(trace.device); versions && !versions->empty()) {
        learning::LinearModel model;
        if (reader.localUpdate(trace.device, versions->back(), &model))
            trace.localModel = std::move(model);
    }
    std::uint32_t newest = 0;
    {
        const std::scoped_lock lock(m_snapshotMutex);
        newest = m_snapshot->version;
    }
    if (auto version = reader.globalVersion(newest))
        trace.fleetModel = std::move(version->model);
}

} // namespace fleetgrad::session
