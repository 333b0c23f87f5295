// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <session/modelfiles.h>

#include <store/runfile.h>

#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace fleetgrad::session {

namespace {

QStringList toQt(const std::vector<std::string> &names)
{
    QStringList result;
    for (const auto &name : names)
        result.append(QString::fromStdString(name));
    return result;
}

std::vector<std::string> toStd(const QStringList &names)
{
    std::vector<std::string> result;
    for (const auto &name : names)
        result.push_back(name.toStdString());
    return result;
}

QString methodName(learning::Method method)
{
    return method == learning::Method::Original ? QStringLiteral("original") : QStringLiteral("sound");
}

store::ModelMeasurement measurement(const QString &on, const fleet::Evaluation &evaluation,
                                    const learning::Metrics &metrics)
{
    return {.on = on,
            .fromBatch = evaluation.fromBatch,
            .toBatch = evaluation.toBatch,
            .labelled = metrics.labelled,
            .accuracy = metrics.accuracy,
            .balancedAccuracy = metrics.balancedAccuracy,
            .precision = metrics.precision,
            .recall = metrics.recall,
            .f1 = metrics.f1,
            .prAuc = metrics.prAuc,
            .logLoss = metrics.logLoss,
            .baseRate = metrics.baseRate};
}

/// Of a device's local model, over about its last 1,000 labelled readings by then.
store::ModelMeasurement measurement(const store::StoredUpdate &update)
{
    constexpr std::uint64_t window = 1000;
    const fleet::DeviceReport &report = update.report;
    return {.on = QStringLiteral("device"),
            .fromBatch = 0,
            .toBatch = update.batch,
            .labelled = std::min(report.labels.arrived, window),
            .accuracy = double(report.local.accuracy),
            .balancedAccuracy = double(report.local.balancedAccuracy),
            .precision = double(report.local.precision),
            .recall = double(report.local.recall),
            .f1 = double(report.local.f1),
            .prAuc = double(report.local.prAuc),
            .logLoss = double(report.local.logLoss),
            .baseRate = double(report.baseRate)};
}

Expected<void> fillOrigin(store::RunFileReader &reader, std::uint32_t number, store::ModelFile &file)
{
    const auto origin = reader.origin(number);
    if (!origin)
        return tl::make_unexpected(origin.error());
    file.lineage.round = origin->round;
    if (const auto &evaluation = origin->evaluation) {
        if (evaluation->fleet.labelled > 0)
            file.measured.push_back(measurement(QStringLiteral("fleet"), *evaluation, evaluation->fleet));
        if (evaluation->holdOut.labelled > 0)
            file.measured.push_back(
                measurement(QStringLiteral("hold_out"), *evaluation, evaluation->holdOut));
    }
    return {};
}

Expected<void> fillGlobal(store::RunFileReader &reader, std::uint32_t number, store::ModelFile &file)
{
    auto version = reader.globalVersion(number);
    if (!version)
        return tl::make_unexpected(version.error());
    const auto &config = reader.info().config;
    file.kind = QStringLiteral("global");
    file.version = version->version;
    file.batch = version->batch;
    file.featureNames = fleetFeatures(config.method);
    file.model = std::move(version->model);
    file.learningRate = config.trainer.fleetRate;
    file.claimedAccuracy = version->claimedAccuracy;
    file.samples = qint64(version->samples);
    if (version->version > 0)
        file.lineage.parents = {{QStringLiteral("global"), version->parent}};
    return fillOrigin(reader, number, file);
}

Expected<void> fillLocal(store::RunFileReader &reader, std::uint32_t device, std::uint32_t number,
                         store::ModelFile &file)
{
    std::uint64_t batch = 0;
    auto update = reader.localUpdate(device, number, &file.model, &batch);
    if (!update)
        return tl::make_unexpected(update.error());
    const auto &info = reader.info();
    file.kind = QStringLiteral("local");
    file.device = info.devices[device].name;
    file.version = update->modelVersion;
    file.batch = batch;
    file.featureNames = localFeatures(info.config.method, info.devices[device]);
    file.learningRate = double(update->learningRate);
    file.claimedAccuracy = double(update->accuracy);
    file.samples = update->samples;
    file.lineage.baseVersion = update->baseVersion;
    if (update->modelVersion > 1)
        file.lineage.parents = {{QStringLiteral("local"), update->modelVersion - 1}};
    const auto report = reader.storedUpdate(device, batch);
    if (!report)
        return tl::make_unexpected(report.error());
    if (std::isfinite(report->report.local.accuracy))
        file.measured.push_back(measurement(*report));
    return {};
}

} // namespace

QStringList localFeatures(learning::Method method, const fleet::DeviceInfo &device)
{
    return toQt(learning::localFeatureNames(method, toStd(device.channels)));
}

QStringList fleetFeatures(learning::Method method)
{
    return toQt(learning::fleetFeatureNames(method));
}

Expected<store::ModelFile> modelOf(store::RunFileReader &reader, const store::ModelKey &key)
{
    store::ModelFile file;
    file.method = methodName(reader.info().config.method);
    file.run = QFileInfo(reader.info().path).fileName();
    file.lineage.configuration = reader.configurationDigest();
    const auto filled = key.isGlobal() ? fillGlobal(reader, key.version, file)
                                       : fillLocal(reader, std::uint32_t(key.device), key.version, file);
    if (!filled)
        return tl::make_unexpected(filled.error());
    const auto notes = reader.notes();
    if (!notes)
        return tl::make_unexpected(notes.error());
    if (const auto note = notes->find(key); note != notes->end())
        file.note = note->second.text;
    return file;
}

Expected<store::ModelFile> modelOf(const QString &path, const store::ModelKey &key)
{
    auto reader = store::RunFileReader::open(path);
    if (!reader)
        return tl::make_unexpected(reader.error());
    return modelOf(**reader, key);
}

} // namespace fleetgrad::session
