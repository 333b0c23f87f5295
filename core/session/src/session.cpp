// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <session/session.h>

#include "pastsnapshot.h"
#include "sessionimpl.h"

#include <session/modelfiles.h>
#include <store/branches.h>
#include <store/runcopy.h>
#include <store/runfile.h>

#include <algorithm>

namespace fleetgrad::session {

Session::Session(std::unique_ptr<Impl> impl) : m_impl(std::move(impl))
{
}
Session::~Session() = default;

std::unique_ptr<Session> Session::create(const fleet::RunConfig &config, const QString &runPath,
                                         const SessionOptions &options)
{
    return std::unique_ptr<Session>(new Session(std::make_unique<Impl>(config, runPath, options, 0)));
}

std::unique_ptr<Session> Session::open(const QString &runPath, const SessionOptions &options,
                                       std::uint64_t batches)
{
    return std::unique_ptr<Session>(
        new Session(std::make_unique<Impl>(std::nullopt, runPath, options, batches)));
}

std::unique_ptr<Session> Session::fork(const ForkRequest &request, const SessionOptions &options)
{
    const QString address = store::RunAddress{store::addressOf(request.parent).file, request.name}.text();
    return std::unique_ptr<Session>(
        new Session(std::make_unique<Impl>(std::nullopt, address, options, 0, request)));
}

std::shared_ptr<const Snapshot> Session::snapshot() const
{
    return m_impl->snapshot();
}

std::future<Expected<std::shared_ptr<const Snapshot>>> Session::snapshotAt(std::uint64_t batch)
{
    return m_impl->withFile([impl = m_impl.get(), batch](const QString &path) {
        return readPastSnapshot(path, batch, *impl->snapshot());
    });
}

void Session::resume()
{
    m_impl->resume();
}

void Session::pause()
{
    m_impl->pause();
}

void Session::step()
{
    m_impl->run(1, false);
}

void Session::stepRound()
{
    m_impl->run(0, true);
}

void Session::setSpeed(double timesRealTime)
{
    m_impl->setSpeed(timesRealTime);
}

void Session::aggregateNow()
{
    m_impl->command({fleet::CommandKind::AggregateNow, {}, 0, 0});
}

void Session::setLearningRate(std::vector<std::uint32_t> devices, double rate)
{
    m_impl->command({fleet::CommandKind::SetLearningRate, std::move(devices), rate, 0});
}

void Session::lockRate(std::vector<std::uint32_t> devices, bool locked)
{
    m_impl->command({fleet::CommandKind::LockRate, std::move(devices), locked ? 1.0 : 0.0, 0});
}

void Session::shadowOriginal(bool on)
{
    m_impl->command({fleet::CommandKind::ShadowOriginal, {}, on ? 1.0 : 0.0, 0});
}

void Session::setOptimiser(std::vector<std::uint32_t> devices, learning::Optimiser optimiser)
{
    m_impl->command({fleet::CommandKind::SetOptimiser, std::move(devices), double(optimiser), 0});
}

void Session::setSchedule(std::vector<std::uint32_t> devices, learning::Schedule schedule)
{
    m_impl->command({fleet::CommandKind::SetSchedule, std::move(devices), double(schedule), 0});
}

void Session::promote(std::uint32_t version)
{
    m_impl->command({fleet::CommandKind::Promote, {}, 0, version});
}

void Session::remedy(std::vector<std::uint32_t> devices, fleet::DriftRemedy remedy, bool done,
                     std::uint32_t channel)
{
    using fleet::CommandKind;
    using fleet::DriftRemedy;
    constexpr std::pair<DriftRemedy, CommandKind> commands[] = {
        {DriftRemedy::Recalibrate, CommandKind::Recalibrate},
        {DriftRemedy::Personalise, CommandKind::Personalise},
        {DriftRemedy::RaiseRate, CommandKind::RaiseRate},
        {DriftRemedy::QuarantineSensor, CommandKind::QuarantineSensor},
    };
    for (const auto &[which, kind] : commands) {
        if (which == remedy)
            m_impl->command({kind, std::move(devices), done ? 1.0 : 0.0, channel});
    }
}

void Session::watch(std::vector<std::uint32_t> devices)
{
    m_impl->watch(std::move(devices));
}

void Session::lookAtDevice(std::optional<std::uint32_t> device)
{
    m_impl->lookAtDevice(device);
}

void Session::lookAtMap(std::optional<MapRequest> request)
{
    m_impl->lookAtMap(std::move(request));
}

void Session::lookAtEvaluation(std::optional<EvaluationRequest> request)
{
    m_impl->lookAtEvaluation(std::move(request));
}

void Session::outline(OutlineRequest request)
{
    m_impl->outline(std::move(request));
}

void Session::setBreakpoints(std::vector<Breakpoint> breakpoints)
{
    m_impl->setBreakpoints(std::move(breakpoints));
}

void Session::wait(const std::function<bool(const Snapshot &)> &progress)
{
    m_impl->wait(progress);
}

std::future<Expected<void>> Session::saveAs(const QString &path, std::stop_token stop)
{
    return m_impl->withFile(
        [path, stop = std::move(stop)](const QString &from) { return store::copyRunFile(from, path, stop); });
}

std::future<Expected<QString>> Session::digest(std::stop_token stop)
{
    return m_impl->withFile([stop = std::move(stop)](const QString &path) -> Expected<QString> {
        auto reader = store::RunFileReader::open(path);
        if (!reader)
            return tl::make_unexpected(reader.error());
        return (*reader)->digest(stop);
    });
}

std::future<Expected<store::ModelFile>> Session::globalModel(std::uint32_t version)
{
    return model({store::ModelKey::global, version});
}

std::future<Expected<store::ModelFile>> Session::localModel(std::uint32_t device, std::uint32_t version)
{
    return model({std::int64_t(device), version});
}

std::future<Expected<store::ModelFile>> Session::model(const store::ModelKey &key)
{
    return m_impl->withFile([key](const QString &path) { return modelOf(path, key); });
}

std::future<Expected<std::vector<store::StoredUpdate>>> Session::storedUpdates(std::uint32_t device,
                                                                               std::uint64_t after)
{
    return m_impl->withFile([=](const QString &path) -> Expected<std::vector<store::StoredUpdate>> {
        auto reader = store::RunFileReader::open(path);
        if (!reader)
            return tl::make_unexpected(reader.error());
        return (*reader)->storedUpdates(device, after, mostStoredUpdates);
    });
}

std::future<Expected<void>> Session::setNote(const store::ModelKey &model, const store::ModelNote &note)
{
    return m_impl->setNote(model, note);
}

std::future<Expected<ModelComparison>> Session::compare(std::array<ModelChoice, 2> models,
                                                        std::uint32_t device)
{
    return m_impl->compareModels(std::move(models), device);
}

std::future<Expected<store::WeightHistory>> Session::weightHistory(std::size_t feature)
{
    return m_impl->withFile([feature](const QString &path) -> Expected<store::WeightHistory> {
        auto reader = store::RunFileReader::open(path);
        if (!reader)
            return tl::make_unexpected(reader.error());
        return (*reader)->weightHistory(feature);
    });
}

std::future<Expected<std::shared_ptr<const fleet::DeviceTrace>>>
Session::lookBack(std::uint32_t device, std::uint64_t batch, std::stop_token stop)
{
    return m_impl->lookBack(device, batch, std::move(stop));
}

std::future<Expected<std::shared_ptr<const PastLook>>>
Session::lookAtPast(std::shared_ptr<const Snapshot> past, PastLookRequest request, PastLookOptions options)
{
    return m_impl->lookAtPast(std::move(past), std::move(request), std::move(options));
}

void Session::forgetPast()
{
    m_impl->forgetPast();
}

std::future<Expected<std::optional<std::uint64_t>>> Session::lastAlarm(std::uint32_t device,
                                                                       std::uint64_t upTo)
{
    return m_impl->withFile([=](const QString &path) -> Expected<std::optional<std::uint64_t>> {
        auto reader = store::RunFileReader::open(path);
        if (!reader)
            return tl::make_unexpected(reader.error());
        return (*reader)->lastAlarm(device, std::min(upTo, (*reader)->info().lastBatch));
    });
}

std::future<Expected<fleet::RunSummary>> Session::summary()
{
    return m_impl->summary();
}

} // namespace fleetgrad::session
