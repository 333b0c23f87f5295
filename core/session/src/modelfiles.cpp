// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "modelfiles.h"

#include <store/runfile.h>

#include <QFileInfo>

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
    return {};
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

Expected<store::ModelFile> modelOf(const QString &path, const store::ModelKey &key)
{
    auto reader = store::RunFileReader::open(path);
    if (!reader)
        return tl::make_unexpected(reader.error());
    store::ModelFile file;
    file.method = methodName((*reader)->info().config.method);
    file.run = QFileInfo(path).fileName();
    const auto filled = key.isGlobal() ? fillGlobal(**reader, key.version, file)
                                       : fillLocal(**reader, std::uint32_t(key.device), key.version, file);
    if (!filled)
        return tl::make_unexpected(filled.error());
    return file;
}

} // namespace fleetgrad::session
