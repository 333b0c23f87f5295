// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <store/modelfile.h>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdlib>

namespace fleetgrad::store {

namespace {

QByteArray decimal(double number)
{
    char digits[64];
    return {digits, std::to_chars(digits, digits + sizeof digits, number).ptr - digits};
}

/// The shortest text that a reader of doubles, as JSON readers are, turns into the same float.
QByteArray decimal(float number)
{
    char digits[64];
    const QByteArray text(digits, std::to_chars(digits, digits + sizeof digits, number).ptr - digits);
    if (number == 0 && std::signbit(number))
        return "-0.0"; // "-0" is an integer for some readers, and loses its sign
    const bool survives = float(std::strtod(text.constData(), nullptr)) == number;
    return survives ? text : decimal(double(number));
}

QByteArray quoted(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}

void addField(QByteArray &json, const char *name, const QByteArray &value)
{
    json += json.isEmpty() ? "{\n  \"" : ",\n  \"";
    json += name;
    json += "\": ";
    json += value;
}

template <typename List, typename ToText>
QByteArray arrayOf(const List &list, ToText toText)
{
    QByteArray json = "[";
    for (const auto &entry : list) {
        if (json.size() > 1)
            json += ", ";
        json += toText(entry);
    }
    return json + ']';
}

QByteArray toJson(const ModelFile &file)
{
    QByteArray json;
    addField(json, "schema", "\"fleetgrad.model.v1\"");
    addField(json, "kind", quoted(file.kind));
    addField(json, "device", quoted(file.device));
    addField(json, "version", QByteArray::number(file.version));
    addField(json, "batch", QByteArray::number(file.batch));
    addField(json, "method", quoted(file.method));
    addField(json, "run", quoted(file.run));
    addField(json, "samples", QByteArray::number(file.samples));
    addField(json, "learning_rate", decimal(file.learningRate));
    addField(json, "claimed_accuracy",
             std::isfinite(file.claimedAccuracy) ? decimal(file.claimedAccuracy) : QByteArray("null"));
    addField(json, "feature_names", arrayOf(file.featureNames, quoted));
    addField(json, "weights", arrayOf(file.model.weights, [](float weight) { return decimal(weight); }));
    addField(json, "bias", decimal(file.model.bias));
    return json + "\n}\n";
}

bool isFinite(const ModelFile &file)
{
    const auto finite = [](float value) { return std::isfinite(value); };
    return std::all_of(file.model.weights.begin(), file.model.weights.end(), finite) &&
           finite(file.model.bias) && std::isfinite(file.learningRate);
}

} // namespace

Expected<void> writeModelFile(const QString &path, const ModelFile &model)
{
    if (!isFinite(model)) {
        return failure(ErrorKind::BadArgument, path,
                       QCoreApplication::translate("ModelFile",
                                                   "The model has weights that are not finite, which a "
                                                   "model file can't hold. Choose another version."));
    }
    if (qsizetype(model.model.weights.size()) != model.featureNames.size()) {
        return failure(ErrorKind::BadArgument, path,
                       QCoreApplication::translate("ModelFile",
                                                   "The model has %1 weights and %2 feature names. "
                                                   "Choose another version.")
                           .arg(model.model.weights.size())
                           .arg(model.featureNames.size()));
    }
    QSaveFile file(path);
    const QByteArray json = toJson(model);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit()) {
        return failure(ErrorKind::NotWritable, path,
                       QCoreApplication::translate("ModelFile",
                                                   "The file can't be written (%1). Check the folder, "
                                                   "its permissions and the space that is left.")
                           .arg(file.errorString()));
    }
    return {};
}

} // namespace fleetgrad::store
