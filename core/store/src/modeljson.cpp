// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "modeljson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdlib>

namespace fleetgrad::store {

namespace {

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

QByteArray objectOf(const JsonMembers &members)
{
    QByteArray json = "{";
    for (const auto &[name, value] : members) {
        if (json.size() > 1)
            json += ", ";
        json += '"' + name + "\": " + value;
    }
    return json + '}';
}

QByteArray orNull(double number)
{
    return std::isfinite(number) ? decimal(number) : QByteArray("null");
}

QByteArray parentJson(const ModelParent &parent)
{
    return objectOf({{"kind", quoted(parent.kind)}, {"version", QByteArray::number(parent.version)}});
}

QByteArray lineageJson(const ModelLineage &lineage)
{
    JsonMembers members;
    if (lineage.round)
        members.emplace_back("round", QByteArray::number(*lineage.round));
    members.emplace_back("parents", arrayOf(lineage.parents, parentJson));
    if (lineage.baseVersion)
        members.emplace_back("base_version", QByteArray::number(*lineage.baseVersion));
    if (!lineage.configuration.isEmpty())
        members.emplace_back("configuration_sha256", quoted(lineage.configuration));
    return objectOf(members);
}

QByteArray measurementJson(const ModelMeasurement &measured)
{
    return objectOf({{"on", quoted(measured.on)},
                     {"from_batch", QByteArray::number(measured.fromBatch)},
                     {"to_batch", QByteArray::number(measured.toBatch)},
                     {"labelled", QByteArray::number(measured.labelled)},
                     {"accuracy", orNull(measured.accuracy)},
                     {"balanced_accuracy", orNull(measured.balancedAccuracy)},
                     {"precision", orNull(measured.precision)},
                     {"recall", orNull(measured.recall)},
                     {"f1", orNull(measured.f1)},
                     {"pr_auc", orNull(measured.prAuc)},
                     {"log_loss", orNull(measured.logLoss)},
                     {"base_rate", orNull(measured.baseRate)}});
}

} // namespace

QByteArray decimal(double number)
{
    char digits[64];
    return {digits, std::to_chars(digits, digits + sizeof digits, number).ptr - digits};
}

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

bool isJson(const QByteArray &bytes)
{
    const QByteArray begin = bytes.first(std::min<qsizetype>(bytes.size(), 64));
    return begin.trimmed().startsWith('{') || begin.startsWith("\xef\xbb\xbf");
}

JsonMembers membersOf(const ModelFile &file)
{
    JsonMembers members{{"schema", quoted(QString::fromLatin1(modelSchema.data()))},
                        {"kind", quoted(file.kind)},
                        {"device", quoted(file.device)},
                        {"version", QByteArray::number(file.version)},
                        {"batch", QByteArray::number(file.batch)},
                        {"method", quoted(file.method)},
                        {"run", quoted(file.run)},
                        {"samples", QByteArray::number(file.samples)},
                        {"learning_rate", decimal(file.learningRate)},
                        {"claimed_accuracy", orNull(file.claimedAccuracy)},
                        {"feature_names", arrayOf(file.featureNames, quoted)}};
    if (file.lineage != ModelLineage())
        members.emplace_back("lineage", lineageJson(file.lineage));
    if (!file.measured.empty())
        members.emplace_back("measured", arrayOf(file.measured, measurementJson));
    if (!file.note.isEmpty())
        members.emplace_back("note", quoted(file.note));
    return members;
}

Expected<QByteArray> writeJson(const ModelFile &file)
{
    JsonMembers members = membersOf(file);
    members.emplace_back("weights",
                         arrayOf(file.model.weights, [](float weight) { return decimal(weight); }));
    members.emplace_back("bias", decimal(file.model.bias));
    QByteArray json;
    for (const auto &[name, value] : members)
        json += (json.isEmpty() ? "{\n  \"" : ",\n  \"") + name + "\": " + value;
    return json + "\n}\n";
}

} // namespace fleetgrad::store
