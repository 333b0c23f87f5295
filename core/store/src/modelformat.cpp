// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "modelformat.h"

#include "modeljson.h"
#include "onnxformat.h"
#include "pickleformat.h"
#include "safetensors.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cmath>

namespace fleetgrad::store {

namespace {

// A format more is a line more here.
constexpr std::array knownFormats{
    ModelFormat{"safetensors", "safetensors", "safetensors", &isSafetensors, &readSafetensors,
                &writeSafetensors},
    ModelFormat{"pickle", "Pickle", "pkl", &isPickle, &readPickle, &writePickle},
    ModelFormat{"onnx", "ONNX", "onnx", &isOnnx, &readOnnx, &writeOnnx},
    ModelFormat{"json", "JSON", "json", &isJson, &readJson, &writeJson},
};

const ModelFormat &ownFormat()
{
    return knownFormats.back();
}

} // namespace

std::span<const ModelFormat> formatTable()
{
    return knownFormats;
}

const ModelFormat *formatNamed(const QString &name)
{
    const auto found = std::ranges::find_if(
        knownFormats, [&](const ModelFormat &format) { return name == QLatin1String(format.name); });
    return found == knownFormats.end() ? nullptr : &*found;
}

const ModelFormat *formatOfSuffix(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    const auto found = std::ranges::find_if(
        knownFormats, [&](const ModelFormat &format) { return suffix == QLatin1String(format.suffix); });
    return found == knownFormats.end() ? nullptr : &*found;
}

const ModelFormat &formatOf(const QByteArray &bytes, const QString &path)
{
    const auto found =
        std::ranges::find_if(knownFormats, [&](const ModelFormat &format) { return format.isIt(bytes); });
    if (found != knownFormats.end())
        return *found;
    const ModelFormat *named = formatOfSuffix(path);
    return named ? *named : ownFormat();
}

Expected<void> isSound(const ModelFile &model)
{
    const auto finite = [](float value) { return std::isfinite(value); };
    if (!std::ranges::all_of(model.model.weights, finite) || !finite(model.model.bias) ||
        !std::isfinite(model.learningRate)) {
        return failure(ErrorKind::BadArgument, {},
                       QCoreApplication::translate("ModelFile",
                                                   "The model has weights that are not finite, which a "
                                                   "model file can't hold. Choose another version."));
    }
    if (qsizetype(model.model.weights.size()) != model.featureNames.size()) {
        return failure(ErrorKind::BadArgument, {},
                       QCoreApplication::translate("ModelFile",
                                                   "The model has %1 weights and %2 feature names. "
                                                   "Choose another version.")
                           .arg(model.model.weights.size())
                           .arg(model.featureNames.size()));
    }
    return {};
}

std::vector<ModelFormatInfo> modelFormats()
{
    const auto info = [](const ModelFormat &format) {
        return ModelFormatInfo{QString::fromLatin1(format.name), QString::fromLatin1(format.title),
                               QString::fromLatin1(format.suffix)};
    };
    std::vector<ModelFormatInfo> formats{info(ownFormat())};
    for (const ModelFormat &format : knownFormats) {
        if (&format != &ownFormat())
            formats.push_back(info(format));
    }
    return formats;
}

QStringList formatNames()
{
    QStringList names;
    for (const ModelFormatInfo &format : modelFormats())
        names << format.name;
    return names;
}

QStringList formatSuffixes()
{
    QStringList suffixes;
    for (const ModelFormatInfo &format : modelFormats())
        suffixes << format.suffix;
    return suffixes;
}

} // namespace fleetgrad::store
