// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "localsession.h"

#include "pastsnapshot.h"
#include "sessionimpl.h"

#include <session/modelfiles.h>
#include <store/runcopy.h>
#include <store/runfile.h>

#include <algorithm>
#include <utility>

namespace fleetgrad::session {

LocalSession::LocalSession(std::unique_ptr<Impl> impl) : m_impl(std::move(impl))
{
}
LocalSession::~LocalSession() = default;

std::shared_ptr<const Snapshot> LocalSession::snapshot() const
{
    return m_impl->snapshot();
}

std::future<Expected<std::shared_ptr<const Snapshot>>> LocalSession::snapshotAt(std::uint64_t batch)
{
    return m_impl->withFile([impl = m_impl.get(), batch](const QString &path) {
        return readPastSnapshot(path, batch, *impl->snapshot());
    });
}

void LocalSession::resume()
{
    m_impl->resume();
}

void LocalSession::pause()
{
    m_impl->pause();
}

void LocalSession::step()
{
    m_impl->run(1, false);
}

void LocalSession::stepRound()
{
    m_impl->run(0, true);
}

void LocalSession::setSpeed(double timesRealTime)
{
    m_impl->setSpeed(timesRealTime);
}

void LocalSession::aggregateNow()
{
    m_impl->command({fleet::CommandKind::AggregateNow, {}, 0, 0});
}

void LocalSession::setLearningRate(std::vector<std::uint32_t> devices, double rate)
{
    m_impl->command({fleet::CommandKind::SetLearningRate, std::move(devices), rate, 0});
}

void LocalSession::lockRate(std::vector<std::uint32_t> devices, bool locked)
{
    m_impl->command({fleet::CommandKind::LockRate, std::move(devices), locked ? 1.0 : 0.0, 0});
}

void LocalSession::shadowOriginal(bool on)
{
    m_impl->command({fleet::CommandKind::ShadowOriginal, {}, on ? 1.0 : 0.0, 0});
}

void LocalSession::setOptimiser(std::vector<std::uint32_t> devices, learning::Optimiser optimiser)
{
    m_impl->command({fleet::CommandKind::SetOptimiser, std::move(devices), double(optimiser), 0});
}

void LocalSession::setSchedule(std::vector<std::uint32_t> devices, learning::Schedule schedule)
{
    m_impl->command({fleet::CommandKind::SetSchedule, std::move(devices), double(schedule), 0});
}

void LocalSession::promote(std::uint32_t version)
{
    m_impl->command({fleet::CommandKind::Promote, {}, 0, version});
}

void LocalSession::remedy(std::vector<std::uint32_t> devices, fleet::DriftRemedy remedy, bool done,
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

void LocalSession::watch(std::vector<std::uint32_t> devices)
{
    m_impl->watch(std::move(devices));
}

void LocalSession::lookAtDevices(std::vector<std::uint32_t> devices)
{
    m_impl->lookAtDevices(std::move(devices));
}

void LocalSession::lookAtMap(std::optional<MapRequest> request)
{
    m_impl->lookAtMap(std::move(request));
}

void LocalSession::lookAtEvaluation(std::optional<EvaluationRequest> request)
{
    m_impl->lookAtEvaluation(std::move(request));
}

void LocalSession::outline(OutlineRequest request)
{
    m_impl->outline(std::move(request));
}

void LocalSession::setBreakpoints(std::vector<Breakpoint> breakpoints)
{
    m_impl->setBreakpoints(std::move(breakpoints));
}

void LocalSession::wait(const std::function<bool(const Snapshot &)> &progress)
{
    m_impl->wait(progress);
}

std::future<Expected<void>> LocalSession::saveAs(const QString &path, std::stop_token stop)
{
    return m_impl->withFile(
        [path, stop = std::move(stop)](const QString &from) { return store::copyRunFile(from, path, stop); });
}

std::future<Expected<QString>> LocalSession::digest(std::stop_token stop)
{
    return m_impl->withFile([stop = std::move(stop)](const QString &path) -> Expected<QString> {
        auto reader = store::RunFileReader::open(path);
        if (!reader)
            return tl::make_unexpected(reader.error());
        return (*reader)->digest(stop);
    });
}

std::future<Expected<store::ModelFile>> LocalSession::model(const store::ModelKey &key)
{
    return m_impl->withFile([key](const QString &path) { return modelOf(path, key); });
}

std::future<Expected<std::vector<store::StoredUpdate>>> LocalSession::storedUpdates(std::uint32_t device,
                                                                                    std::uint64_t after)
{
    return m_impl->withFile([=](const QString &path) -> Expected<std::vector<store::StoredUpdate>> {
        auto reader = store::RunFileReader::open(path);
        if (!reader)
            return tl::make_unexpected(reader.error());
        return (*reader)->storedUpdates(device, after, mostStoredUpdates);
    });
}

std::future<Expected<void>> LocalSession::setNote(const store::ModelKey &model, const store::ModelNote &note)
{
    return m_impl->setNote(model, note);
}

std::future<Expected<ModelComparison>> LocalSession::compare(std::array<ModelChoice, 2> models,
                                                             std::uint32_t device)
{
    return m_impl->compareModels(std::move(models), device);
}

std::future<Expected<store::WeightHistory>> LocalSession::weightHistory(std::size_t feature,
                                                                        std::optional<std::uint32_t> device)
{
    return m_impl->withFile([feature, device](const QString &path) -> Expected<store::WeightHistory> {
        auto reader = store::RunFileReader::open(path);
        if (!reader)
            return tl::make_unexpected(reader.error());
        return device ? (*reader)->localWeightHistory(*device, feature) : (*reader)->weightHistory(feature);
    });
}

std::future<Expected<std::shared_ptr<const fleet::DeviceTrace>>>
LocalSession::lookBack(std::uint32_t device, std::uint64_t batch, std::stop_token stop)
{
    return m_impl->lookBack(device, batch, std::move(stop));
}

std::future<Expected<std::shared_ptr<const PastLook>>>
LocalSession::lookAtPast(std::shared_ptr<const Snapshot> past, PastLookRequest request,
                         PastLookOptions options)
{
    return m_impl->lookAtPast(std::move(past), std::move(request), std::move(options));
}

void LocalSession::forgetPast()
{
    m_impl->forgetPast();
}

std::future<Expected<std::optional<std::uint64_t>>> LocalSession::lastAlarm(std::uint32_t device,
                                                                            std::uint64_t upTo)
{
    return m_impl->withFile([=](const QString &path) -> Expected<std::optional<std::uint64_t>> {
        auto reader = store::RunFileReader::open(path);
        if (!reader)
            return tl::make_unexpected(reader.error());
        return (*reader)->lastAlarm(device, std::min(upTo, (*reader)->info().lastBatch));
    });
}

std::future<Expected<std::shared_ptr<const Round>>> LocalSession::round(std::uint32_t version,
                                                                        std::uint64_t batch)
{
    using Result = Expected<std::shared_ptr<const Round>>;
    const auto in = [version](const Snapshot &snapshot) -> std::shared_ptr<const Round> {
        const auto found = std::ranges::find(*snapshot.roundLog, version, &Round::version);
        return found == snapshot.roundLog->end() ? nullptr : *found;
    };
    if (auto round = in(*snapshot())) {
        std::promise<Result> promise;
        promise.set_value(std::move(round));
        return promise.get_future();
    }
    return m_impl->withFile([impl = m_impl.get(), batch, version, in](const QString &path) -> Result {
        const auto past = readPastSnapshot(path, batch, *impl->snapshot());
        if (!past)
            return tl::make_unexpected(past.error());
        if (auto round = in(**past))
            return round;
        return failure(
            ErrorKind::NotFound, path,
            Session::tr("The run file does not have the round of global v%1 any more.").arg(version));
    });
}

std::future<Expected<fleet::RunSummary>> LocalSession::summary()
{
    return m_impl->summary();
}

std::shared_ptr<fleet::LiveInbox> LocalSession::liveInbox() const
{
    return m_impl->liveInbox();
}

} // namespace fleetgrad::session
