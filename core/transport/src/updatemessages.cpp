// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "updatemessages.h"

#include "messagefields.h"

#include <learning/method.h>

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace fleetgrad::transport {

using namespace Qt::Literals::StringLiterals;
namespace json = simdjson::dom;

namespace {

constexpr std::size_t mostWeights = 5000; // of an update; the fleet says how many it really has
constexpr qsizetype mostKept = 4096;      // bytes of what else it says

/// What else is said, whole fields in their order, as long as there is room.
QByteArray saidBesides(const json::object &object)
{
    static constexpr std::array<std::string_view, 17> known{
        "key",      "device_id", "timestamp", "schema", "model_version", "base_version",  "samples_processed",
        "accuracy", "loss",      "mean",      "std",    "learning_rate", "feature_names", "weights",
        "bias",     "type",      "label"};
    QByteArray kept;
    for (const auto &[field, value] : object) {
        if (std::ranges::find(known, std::string_view(field)) != known.end())
            continue;
        const QByteArray name = QJsonDocument(QJsonArray{fromJson(field)}).toJson(QJsonDocument::Compact);
        const QByteArray one =
            name.mid(1, name.size() - 2) + ':' + QByteArray::fromStdString(simdjson::minify(value));
        if (kept.size() + one.size() + 2 > mostKept)
            break;
        kept += (kept.isEmpty() ? "{" : ",") + one;
    }
    return kept.isEmpty() ? kept : kept + '}';
}

/// A finite number of single precision; `absent` where the field is not there, or null. None: it is something
/// else.
std::optional<float> floatOf(const json::object &object, std::string_view field, std::optional<float> absent)
{
    json::element element;
    if (object[field].get(element) != simdjson::SUCCESS || element.is_null())
        return absent;
    double value = 0;
    if (element.get(value) != simdjson::SUCCESS)
        return std::nullopt;
    return float(value);
}

std::optional<std::vector<float>> weightsOf(const json::object &object)
{
    json::array array;
    if (object["weights"].get(array) != simdjson::SUCCESS)
        return std::nullopt;
    std::vector<float> weights;
    for (const json::element one : array) {
        double weight = 0;
        if (one.get(weight) != simdjson::SUCCESS || weights.size() >= mostWeights)
            return std::nullopt;
        weights.push_back(float(weight));
    }
    return weights;
}

/// The weights in the order of `features`, where the names are those in another one.
Expected<void> putInOrder(const json::object &object, const QStringList &features,
                          std::vector<float> &weights)
{
    json::element element;
    if (object["feature_names"].get(element) != simdjson::SUCCESS)
        return {};
    const auto names = textsOf(element);
    if (!names || names->size() != qsizetype(weights.size()))
        return bad(u"feature_names"_s, MessageWords::tr("There is to be one name for each weight."));
    if (*names == features)
        return {};
    QHash<QString, std::size_t> places;
    for (qsizetype i = 0; i < names->size(); ++i)
        places.insert(names->at(i), std::size_t(i));
    std::vector<float> ordered;
    for (const QString &feature : features) {
        if (const auto place = places.constFind(feature); place != places.cend())
            ordered.push_back(weights[*place]);
    }
    if (names->size() != features.size() || ordered.size() != std::size_t(features.size()))
        return bad(u"feature_names"_s,
                   MessageWords::tr("These are other features than the fleet's. The update has: %1. The "
                                    "fleet has: %2.")
                       .arg(names->join(u", "_s), features.join(u", "_s)));
    weights = std::move(ordered);
    return {};
}

/// A whole number from `least` on, of 32 bits.
std::optional<std::uint32_t> countOf(const json::object &object, std::string_view field, std::uint32_t least)
{
    std::uint64_t value = 0;
    if (object[field].get(value) != simdjson::SUCCESS || value < least ||
        value > std::numeric_limits<std::uint32_t>::max())
        return std::nullopt;
    return std::uint32_t(value);
}

Expected<void> takeClaims(const json::object &object, federation::LocalUpdate &update)
{
    constexpr float none = std::numeric_limits<float>::quiet_NaN();
    const std::pair<std::string_view, float *> claims[] = {{"accuracy", &update.accuracy},
                                                           {"loss", &update.loss},
                                                           {"mean", &update.mean},
                                                           {"std", &update.deviation},
                                                           {"learning_rate", &update.learningRate}};
    for (const auto &[field, value] : claims) {
        const auto claimed = floatOf(object, field, none);
        if (!claimed || std::isinf(*claimed))
            return bad(fromJson(field),
                       MessageWords::tr("It is to be a number, or null where it is unknown."));
        *value = *claimed;
    }
    if (update.accuracy < 0 || update.accuracy > 1)
        return bad(u"accuracy"_s, MessageWords::tr("It is a share, from 0 to 1."));
    return {};
}

/// To its last bit: the shortest text that is read as this number.
void append(QByteArray &text, float value)
{
    if (!std::isfinite(value)) {
        text += "null";
    } else if (value == 0) {
        text += std::signbit(value) ? "-0.0" : "0";
    } else {
        char digits[32];
        const auto end = std::to_chars(digits, digits + sizeof digits, double(value)).ptr;
        text.append(digits, end - digits);
    }
}

QJsonValue known(double value)
{
    return std::isfinite(value) ? QJsonValue(value) : QJsonValue();
}

QString word(federation::Verdict verdict)
{
    switch (verdict) {
    case federation::Verdict::Accepted:
        return u"accepted"_s;
    case federation::Verdict::Quarantined:
        return u"quarantined"_s;
    case federation::Verdict::Duplicate:
        return u"duplicate"_s;
    case federation::Verdict::KeptOut:
        return u"kept out"_s;
    }
    return {};
}

QString word(federation::ScreeningReason reason)
{
    using federation::ScreeningReason;
    switch (reason) {
    case ScreeningReason::None:
        return {};
    case ScreeningReason::NotFinite:
        return u"not finite"_s;
    case ScreeningReason::WrongDimensions:
        return u"wrong dimensions"_s;
    case ScreeningReason::ImplausibleCount:
        return u"implausible count"_s;
    case ScreeningReason::NormTooLarge:
        return u"norm too large"_s;
    case ScreeningReason::Duplicate:
        return u"duplicate"_s;
    case ScreeningReason::Diverged:
        return u"diverged"_s;
    case ScreeningReason::Canary:
        return u"canary"_s;
    case ScreeningReason::UnknownBase:
        return u"unknown base"_s;
    }
    return {};
}

/// What became of the newest update of the device; empty before one.
QJsonArray screenedArray(const QString &device, const fleet::LiveOutbox::Feedback &feedback)
{
    if (feedback.modelVersion == 0)
        return {};
    return {QJsonObject{{u"device_id"_s, device},
                        {u"model_version"_s, qint64(feedback.modelVersion)},
                        {u"verdict"_s, word(feedback.verdict)},
                        {u"reason"_s, word(feedback.reason)}}};
}

} // namespace

QStringList fleetFeatures(learning::Method method)
{
    QStringList names;
    for (const std::string &name : learning::fleetFeatureNames(method))
        names << QString::fromStdString(name);
    return names;
}

Expected<fleet::LiveUpdate> updateOf(const json::object &object, const Hello &hello,
                                     const QStringList &features, double now)
{
    std::string_view name;
    if (object["device_id"].get(name) != simdjson::SUCCESS || fromJson(name) != hello.name)
        return bad(u"device_id"_s, MessageWords::tr("On this connection it is “%1”.").arg(hello.name));
    fleet::LiveUpdate sent;
    federation::LocalUpdate &update = sent.update;
    json::element element;
    if (object["timestamp"].get(element) != simdjson::SUCCESS || !std::isfinite(sent.time = timeOf(element)))
        return bad(u"timestamp"_s,
                   MessageWords::tr("It is to be ISO 8601, or milliseconds since 1970 as a number."));
    if (const auto checked = fleet::checkLiveTime(sent.time, now); !checked)
        return tl::make_unexpected(checked.error());
    const auto version = countOf(object, "model_version", 1), base = countOf(object, "base_version", 0);
    if (!version)
        return bad(u"model_version"_s,
                   MessageWords::tr("It is to be a whole number from 1 on, larger with each update."));
    if (!base)
        return bad(u"base_version"_s, MessageWords::tr("It is to be the number of the global version that "
                                                       "the update started from, or 0."));
    update.modelVersion = *version;
    update.baseVersion = *base;
    if (object["key"].get(element) != simdjson::SUCCESS)
        sent.key = *version;
    else if (element.get(sent.key) != simdjson::SUCCESS || sent.key == 0)
        return bad(u"key"_s,
                   MessageWords::tr("It is to be a whole number from 1 on, larger with each update."));
    if (object["samples_processed"].get(update.samples) != simdjson::SUCCESS)
        return bad(u"samples_processed"_s, MessageWords::tr("It is to be a whole number."));
    if (const auto taken = takeClaims(object, update); !taken)
        return tl::make_unexpected(taken.error());
    auto weights = weightsOf(object);
    const auto bias = floatOf(object, "bias", std::nullopt);
    if (!weights || !bias)
        return bad(u"weights"_s, MessageWords::tr("The weights are to be an array of numbers, and the bias a "
                                                  "number."));
    if (const auto ordered = putInOrder(object, features, *weights); !ordered)
        return tl::make_unexpected(ordered.error());
    update.fleetModel = {*std::move(weights), *bias};
    sent.saidBesides = saidBesides(object);
    return sent;
}

QByteArray updateText(const Hello &hello, const fleet::LiveUpdate &sent, const QStringList &features)
{
    const federation::LocalUpdate &update = sent.update;
    QByteArray text = compact({{u"key"_s, qint64(sent.key)},
                               {u"device_id"_s, hello.name},
                               {u"schema"_s, deviceSchema},
                               {u"timestamp"_s, sent.time * 1000},
                               {u"model_version"_s, qint64(update.modelVersion)},
                               {u"base_version"_s, qint64(update.baseVersion)},
                               {u"samples_processed"_s, qint64(update.samples)},
                               {u"feature_names"_s, QJsonArray::fromStringList(features)}});
    text.chop(1);
    for (const auto &[field, value] :
         {std::pair{"accuracy", update.accuracy}, std::pair{"loss", update.loss},
          std::pair{"mean", update.mean}, std::pair{"std", update.deviation},
          std::pair{"learning_rate", update.learningRate}, std::pair{"bias", update.fleetModel.bias}}) {
        text += ",\""_ba + field + "\":";
        append(text, value);
    }
    text += ",\"weights\":[";
    for (const float weight : update.fleetModel.weights) {
        append(text, weight);
        text += ',';
    }
    if (text.endsWith(','))
        text.chop(1);
    text += "]";
    if (!sent.saidBesides.isEmpty())
        text += ',' + sent.saidBesides.mid(1, sent.saidBesides.size() - 2);
    return text + "}";
}

QByteArray globalVersionText(const QString &device, const federation::GlobalVersion &version,
                             const fleet::LiveOutbox::Feedback &feedback, const QStringList &features)
{
    QByteArray text = compact({{u"type"_s, u"global-model-updates"_s},
                               {u"schema"_s, deviceSchema},
                               {u"version"_s, qint64(version.version)},
                               {u"aggregation_round"_s, qint64(version.version)},
                               {u"global_accuracy"_s, known(double(version.claimedAccuracy))},
                               {u"num_devices"_s, qint64(version.devices)},
                               {u"device_accuracies"_s, QJsonArray()},
                               {u"total_samples"_s, qint64(version.samples)},
                               {u"strategy"_s, u"fedavg"_s},
                               {u"feature_names"_s, QJsonArray::fromStringList(features)},
                               {u"screened"_s, screenedArray(device, feedback)}});
    text.chop(1);
    text += ",\"bias\":";
    append(text, version.model.bias);
    text += ",\"weights\":[";
    for (const float weight : version.model.weights) {
        append(text, weight);
        text += ',';
    }
    if (text.endsWith(','))
        text.chop(1);
    return text + "]}";
}

Expected<federation::GlobalVersion> globalVersionOf(const QByteArray &text)
{
    json::parser parser; // Qt's has no -0
    json::object object;
    federation::GlobalVersion version;
    if (parser.parse(text.constData(), std::size_t(text.size())).get(object) != simdjson::SUCCESS)
        return bad({}, MessageWords::tr("This is no message of a server."));
    const auto number = countOf(object, "version", 0);
    auto weights = weightsOf(object);
    const auto bias = floatOf(object, "bias", std::nullopt);
    if (!number || !weights || !bias)
        return bad(u"weights"_s, MessageWords::tr("The weights are to be an array of numbers, and the bias a "
                                                  "number."));
    version.version = *number;
    version.model = {*std::move(weights), *bias};
    return version;
}

QByteArray feedbackText(const QString &device, const fleet::LiveOutbox::Feedback &feedback,
                        const std::optional<fleet::Evaluation> &evaluation)
{
    const bool isOut = feedback.verdict != federation::Verdict::Accepted;
    const learning::Metrics none, &measured = evaluation ? evaluation->fleet : none;
    const double scale = feedback.claimedRate > 0 && std::isfinite(feedback.claimedRate)
                             ? double(feedback.learningRate) / double(feedback.claimedRate)
                             : 1.0;
    QJsonObject object{{u"type"_s, u"model-feedback"_s},
                       {u"schema"_s, deviceSchema},
                       {u"device_id"_s, device},
                       {u"model_version"_s, qint64(feedback.modelVersion)},
                       {u"verdict"_s, word(feedback.verdict)},
                       {u"reason"_s, word(feedback.reason)},
                       {u"learning_rate_scale"_s, scale},
                       {u"learning_rate"_s, known(double(feedback.learningRate))},
                       {u"real_accuracy"_s, known(evaluation ? measured.accuracy : std::nan(""))},
                       {u"evaluated_samples"_s, qint64(measured.labelled)},
                       {u"error_patterns"_s, isOut ? QJsonArray{word(feedback.reason)} : QJsonArray()},
                       {u"recommendations"_s, QJsonArray()}};
    if (feedback.trainer) {
        object.insert(u"optimiser"_s, int(feedback.trainer->optimiser));
        object.insert(u"schedule"_s, int(feedback.trainer->schedule));
    }
    return compact(object);
}

} // namespace fleetgrad::transport
