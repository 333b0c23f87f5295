// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <session/session.h>

#include "sessionimpl.h"

#include <store/runcopy.h>
#include <store/runfile.h>

#include <QFileInfo>

namespace fleetgrad::session {

namespace {

QStringList toQt(const std::vector<std::string> &names)
{
    QStringList result;
    for (const auto &name : names)
        result.append(QString::fromStdString(name));
    return result;
}

QString methodName(learning::Method method)
{
    return method == learning::Method::Original ? QStringLiteral("original") : QStringLiteral("sound");
}

std::vector<std::string> toStd(const QStringList &names)
{
    std::vector<std::string> result;
    for (const auto &name : names)
        result.push_back(name.toStdString());
    return result;
}

Expected<store::ModelFile> globalModelOf(const QString &path, std::uint32_t number)
{
    auto reader = store::RunFileReader::open(path);
    if (!reader)
        return tl::make_unexpected(reader.error());
    auto version = (*reader)->globalVersion(number);
    if (!version)
        return tl::make_unexpected(version.error());
    const auto &info = (*reader)->info();
    store::ModelFile file;
    file.kind = QStringLiteral("global");
    file.version = version->version;
    file.batch = version->batch;
    file.method = methodName(info.config.method);
    file.featureNames = toQt(learning::fleetFeatureNames(info.config.method));
    file.model = std::move(version->model);
    file.learningRate = info.config.trainer.fleetRate;
    file.claimedAccuracy = version->claimedAccuracy;
    file.samples = qint64(version->samples);
    file.run = QFileInfo(path).fileName();
    return file;
}

Expected<store::ModelFile> localModelOf(const QString &path, std::uint32_t device, std::uint32_t number)
{
    auto reader = store::RunFileReader::open(path);
    if (!reader)
        return tl::make_unexpected(reader.error());
    store::ModelFile file;
    auto update = (*reader)->localUpdate(device, number, &file.model);
    if (!update)
        return tl::make_unexpected(update.error());
    const auto &info = (*reader)->info();
    file.kind = QStringLiteral("local");
    file.device = info.devices[device].name;
    file.version = update->modelVersion;
    file.method = methodName(info.config.method);
    file.featureNames =
        toQt(learning::localFeatureNames(info.config.method, toStd(info.devices[device].channels)));
    file.learningRate = double(update->learningRate);
    file.claimedAccuracy = double(update->accuracy);
    file.samples = update->samples;
    file.run = QFileInfo(path).fileName();
    return file;
}

} // namespace

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

std::shared_ptr<const Snapshot> Session::snapshot() const
{
    return m_impl->snapshot();
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

void Session::wait(const std::function<bool(const Snapshot &)> &progress)
{
    m_impl->wait(progress);
}

std::future<Expected<void>> Session::saveAs(const QString &path, std::stop_token stop)
{
    return m_impl->withFile(
        [path, stop = std::move(stop)](const QString &from) { return store::copyRunFile(from, path, stop); });
}

std::future<Expected<store::ModelFile>> Session::globalModel(std::uint32_t version)
{
    return m_impl->withFile([version](const QString &path) { return globalModelOf(path, version); });
}

std::future<Expected<store::ModelFile>> Session::localModel(std::uint32_t device, std::uint32_t version)
{
    return m_impl->withFile([=](const QString &path) { return localModelOf(path, device, version); });
}

std::future<Expected<fleet::RunSummary>> Session::summary()
{
    return m_impl->summary();
}

} // namespace fleetgrad::session
