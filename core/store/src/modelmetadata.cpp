// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "modelmetadata.h"

#include "jsonfields.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <string_view>

namespace fleetgrad::store {

namespace {

constexpr std::array<std::string_view, 6> textMembers{"schema", "kind", "device", "method", "run", "note"};
constexpr std::array<std::string_view, 8> jsonMembers{
    "version",          "batch",         "samples", "learning_rate",
    "claimed_accuracy", "feature_names", "lineage", "measured"};

bool isAmong(const auto &names, const QByteArray &name)
{
    return std::ranges::find(names, std::string_view(name.constData(), std::size_t(name.size()))) !=
           names.end();
}

/// Of a JSON string.
QByteArray unquoted(const QByteArray &json)
{
    return QJsonDocument::fromJson('[' + json + ']').array().at(0).toString().toUtf8();
}

bool isWholeJson(const QByteArray &value)
{
    simdjson::dom::parser parser;
    simdjson::dom::element root;
    return parser.parse(simdjson::padded_string(value.constData(), std::size_t(value.size()))).get(root) ==
           simdjson::SUCCESS;
}

QByteArray standardisation(const QString &method)
{
    if (method == QLatin1String("original"))
        return "none: mean, standard deviation and |z| of the last 100 values as they are";
    return "in the features: clipped logarithms of values standardised by the device's own past; the weights "
           "take them as they are";
}

} // namespace

ModelMetadata metadataOf(const ModelFile &model)
{
    ModelMetadata metadata;
    for (const auto &[name, value] : membersOf(model))
        metadata.emplace(name, isAmong(textMembers, name) ? unquoted(value) : value);
    metadata.emplace("feature_schema", "fleetgrad.features." + model.method.toUtf8() + ".v1");
    metadata.emplace("standardisation", standardisation(model.method));
    return metadata;
}

Expected<ModelFile> fromMetadata(const ModelMetadata &metadata, learning::LinearModel model,
                                 const QString &place)
{
    FieldErrors errors(place);
    QByteArray object;
    for (const auto &[name, value] : metadata) {
        const bool isText = isAmong(textMembers, name);
        if (!isText && !isAmong(jsonMembers, name))
            continue;
        // Alone it must be whole, or it could bring fields with it.
        if (!isText && !isWholeJson(value))
            errors.add(name.toStdString(), FieldErrors::noJson());
        object += (object.isEmpty() ? "{\"" : ",\"") + name + "\":";
        object += isText ? quoted(QString::fromUtf8(value)) : value;
    }
    if (errors.first())
        return tl::make_unexpected(*errors.first());
    return fromMembers(object.isEmpty() ? QByteArray("{}") : QByteArray(object + '}'), std::move(model),
                       place);
}

} // namespace fleetgrad::store
