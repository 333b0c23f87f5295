// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <transport/devicemessages.h>

#include "messagefields.h"
#include "updatemessages.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <simdjson.h>

#include <cmath>
#include <limits>
#include <optional>
#include <string_view>
#include <type_traits>
#include <utility>

namespace fleetgrad::transport {

using namespace Qt::Literals::StringLiterals;
namespace json = simdjson::dom;

namespace {

Expected<Hello> helloOf(const json::object &object)
{
    Hello hello;
    std::int64_t schema = 0;
    if (object["schema"].get(schema) != simdjson::SUCCESS || schema != deviceSchema)
        return bad(u"schema"_s, MessageWords::tr("This server speaks schema %1.").arg(deviceSchema));
    std::string_view name;
    if (object["device_id"].get(name) != simdjson::SUCCESS || name.empty() ||
        name.size() > std::size_t(longestName))
        return bad(u"device_id"_s,
                   MessageWords::tr("A device has a name of 1 to %1 bytes.").arg(longestName));
    hello.name = fromJson(name);
    json::element list;
    if (object["channels"].get(list) == simdjson::SUCCESS) {
        const auto channels = textsOf(list);
        if (!channels || channels->isEmpty())
            return bad(u"channels"_s, MessageWords::tr("It is to be an array of the channels' names."));
        hello.channels = *channels;
    } else {
        hello.channels = {u"value"_s};
    }
    if (object["units"].get(list) == simdjson::SUCCESS) {
        const auto units = textsOf(list);
        if (!units || units->size() != hello.channels.size())
            return bad(u"units"_s, MessageWords::tr("It is to be an array with one text for each channel."));
        hello.units = *units;
    } else {
        hello.units = QStringList(hello.channels.size(), QString());
    }
    double interval = 0;
    if (object["interval"].get(interval) == simdjson::SUCCESS) {
        if (!(interval > 0 && interval <= 86'400))
            return bad(u"interval"_s,
                       MessageWords::tr("Seconds between two readings are above 0, and a day at most."));
        hello.interval = interval;
    }
    json::element trains;
    if (object["trains"].get(trains) == simdjson::SUCCESS &&
        trains.get(hello.trainsItself) != simdjson::SUCCESS)
        return bad(u"trains"_s, MessageWords::tr("It is true where the device trains itself, or false."));
    return hello;
}

/// A number, or null: missing.
std::optional<float> valueOf(json::element element)
{
    double value = 0;
    if (element.is_null())
        return std::numeric_limits<float>::quiet_NaN();
    if (element.get(value) != simdjson::SUCCESS)
        return std::nullopt;
    return float(value);
}

Expected<std::vector<float>> valuesOf(json::element data, const QStringList &channels)
{
    const auto missing = std::numeric_limits<float>::quiet_NaN();
    std::vector<float> values;
    json::array array;
    json::object object;
    const auto noNumber = [] {
        return bad(u"data"_s, MessageWords::tr("A value is a number, or null where it is missing."));
    };
    if (data.get(array) == simdjson::SUCCESS) {
        for (const json::element one : array) {
            const auto value = valueOf(one);
            if (!value)
                return noNumber();
            values.push_back(*value);
            if (qsizetype(values.size()) > channels.size())
                break;
        }
    } else if (data.get(object) == simdjson::SUCCESS) {
        values.assign(std::size_t(channels.size()), missing);
        for (const auto &[name, element] : object) {
            const qsizetype channel = channels.indexOf(fromJson(name));
            if (channel < 0)
                return bad(u"data"_s, MessageWords::tr("“%1” is no channel that the device said it has.")
                                          .arg(fromJson(name).left(longestName)));
            const auto value = valueOf(element);
            if (!value)
                return noNumber();
            values[std::size_t(channel)] = *value;
        }
    } else {
        const auto value = valueOf(data);
        if (!value)
            return noNumber();
        values.push_back(*value);
    }
    if (qsizetype(values.size()) != channels.size())
        return bad(
            u"data"_s,
            MessageWords::tr("There is to be one value for each channel, %1 in all.").arg(channels.size()));
    return values;
}

/// 0 or 1; none where it is something else.
std::optional<bool> labelOf(json::element element)
{
    std::int64_t label = -1;
    if (element.get(label) != simdjson::SUCCESS || label < 0 || label > 1)
        return std::nullopt;
    return label == 1;
}

tl::unexpected<Error> badLabel()
{
    return bad(u"label"_s, MessageWords::tr("It is 0, 1, or absent."));
}

Expected<void> checkName(const json::object &object, const Hello &hello)
{
    std::string_view name;
    if (object["device_id"].get(name) != simdjson::SUCCESS || fromJson(name) != hello.name)
        return bad(u"device_id"_s, MessageWords::tr("On this connection it is “%1”.").arg(hello.name));
    return {};
}

/// Whether it is a label alone, of a reading that was sent before.
bool isLabel(const json::object &object)
{
    json::element element;
    return object["data"].get(element) != simdjson::SUCCESS &&
           object["label"].get(element) == simdjson::SUCCESS && !element.is_null();
}

Expected<fleet::LiveLabel> lateLabelOf(const json::object &object, const Hello &hello)
{
    if (const auto named = checkName(object, hello); !named)
        return tl::make_unexpected(named.error());
    fleet::LiveLabel late;
    json::element element;
    if (object["key"].get(late.key) != simdjson::SUCCESS || late.key == 0)
        return bad(u"key"_s, MessageWords::tr("A label without its reading has the key of that reading."));
    if (object["label"].get(element) != simdjson::SUCCESS)
        return badLabel();
    const std::optional<bool> label = labelOf(element);
    if (!label)
        return badLabel();
    late.isAnomaly = *label;
    return late;
}

Expected<fleet::LiveReading> readingOf(const json::object &object, const Hello &hello, double now)
{
    if (const auto named = checkName(object, hello); !named)
        return tl::make_unexpected(named.error());
    fleet::LiveReading reading;
    json::element element;
    if (object["timestamp"].get(element) != simdjson::SUCCESS ||
        !std::isfinite(reading.time = timeOf(element)))
        return bad(u"timestamp"_s,
                   MessageWords::tr("It is to be ISO 8601, or milliseconds since 1970 as a number."));
    if (const auto checked = fleet::checkLiveTime(reading.time, now); !checked)
        return tl::make_unexpected(checked.error());
    if (object["key"].get(element) != simdjson::SUCCESS)
        reading.key = std::uint64_t(std::llround(reading.time * 1000));
    else if (element.get(reading.key) != simdjson::SUCCESS || reading.key == 0)
        return bad(u"key"_s,
                   MessageWords::tr("It is to be a whole number from 1 on, larger with each reading."));
    if (object["data"].get(element) != simdjson::SUCCESS)
        return bad(u"data"_s, MessageWords::tr("A value is a number, or null where it is missing."));
    auto values = valuesOf(element, hello.channels);
    if (!values)
        return tl::make_unexpected(values.error());
    reading.values = *std::move(values);
    if (object["label"].get(element) == simdjson::SUCCESS && !element.is_null()) {
        reading.label = labelOf(element);
        if (!reading.label)
            return badLabel();
    }
    return reading;
}

/// What each of them says, as long as it can be understood.
template <typename Read>
Expected<DeviceMessage> allOf(const std::vector<json::object> &objects, const Read &read)
{
    std::vector<typename std::invoke_result_t<Read, json::object>::value_type> all;
    for (const json::object &object : objects) {
        auto one = read(object);
        if (!one)
            return tl::make_unexpected(one.error());
        all.push_back(*std::move(one));
    }
    return DeviceMessage(std::move(all));
}

/// JSON has no NaN: null says that a value is missing.
QJsonValue inJson(float value)
{
    return std::isfinite(value) ? QJsonValue(double(value)) : QJsonValue();
}

QByteArray oneOrAll(const QJsonArray &list)
{
    return list.size() == 1 ? compact(list.first().toObject())
                            : QJsonDocument(list).toJson(QJsonDocument::Compact);
}

} // namespace

Expected<DeviceMessage> readDeviceMessage(const QByteArray &text, const Hello *hello, double now,
                                          const QStringList &features)
{
    if (text.size() > mostMessageBytes)
        return failure(ErrorKind::TooLarge, {}, MessageWords::tr("A message has 256 KiB at most."));
    json::parser parser;
    json::element root;
    if (const auto error = parser.parse(text.constData(), std::size_t(text.size())).get(root);
        error != simdjson::SUCCESS)
        return bad(
            {},
            MessageWords::tr("This is not JSON: %1").arg(QString::fromUtf8(simdjson::error_message(error))));
    json::object object;
    json::array array;
    const bool isObject = root.get(object) == simdjson::SUCCESS;
    if (!isObject && root.get(array) != simdjson::SUCCESS)
        return bad({}, MessageWords::tr("A message is an object, or an array of readings."));
    std::string_view type;
    if (isObject && object["type"].get(type) == simdjson::SUCCESS && type == "hello") {
        if (hello)
            return bad(u"type"_s, MessageWords::tr("The device has said already who it is."));
        auto said = helloOf(object);
        if (!said)
            return tl::make_unexpected(said.error());
        return *std::move(said);
    }
    if (!hello)
        return bad(u"type"_s, MessageWords::tr("The first message is to be a “hello”."));
    std::vector<json::object> objects;
    if (isObject) {
        objects.push_back(object);
    } else {
        for (const json::element element : array) {
            if (element.get(object) != simdjson::SUCCESS)
                return bad({}, MessageWords::tr("A message is an object, or an array of readings."));
            objects.push_back(object);
        }
    }
    if (hello->trainsItself)
        return allOf(objects, [&](const json::object &one) { return updateOf(one, *hello, features, now); });
    if (!objects.empty() && isLabel(objects.front()))
        return allOf(objects, [&](const json::object &one) { return lateLabelOf(one, *hello); });
    return allOf(objects, [&](const json::object &one) { return readingOf(one, *hello, now); });
}

QByteArray helloText(const Hello &hello)
{
    QJsonObject object{{u"type"_s, u"hello"_s},
                       {u"schema"_s, deviceSchema},
                       {u"device_id"_s, hello.name},
                       {u"channels"_s, QJsonArray::fromStringList(hello.channels)},
                       {u"units"_s, QJsonArray::fromStringList(hello.units)},
                       {u"interval"_s, hello.interval}};
    if (hello.trainsItself)
        object.insert(u"trains"_s, true);
    return compact(object);
}

QByteArray readingsText(const Hello &hello, const Readings &readings)
{
    QJsonArray list;
    for (const fleet::LiveReading &reading : readings) {
        QJsonArray values;
        for (const float value : reading.values)
            values << inJson(value);
        QJsonObject one{{u"key"_s, qint64(reading.key)},
                        {u"device_id"_s, hello.name},
                        {u"timestamp"_s, reading.time * 1000},
                        {u"data"_s, values}};
        if (reading.label)
            one.insert(u"label"_s, *reading.label ? 1 : 0);
        list << one;
    }
    return oneOrAll(list);
}

QByteArray labelsText(const Hello &hello, const Labels &labels)
{
    QJsonArray list;
    for (const fleet::LiveLabel &label : labels)
        list << QJsonObject{{u"key"_s, qint64(label.key)},
                            {u"device_id"_s, hello.name},
                            {u"label"_s, label.isAnomaly ? 1 : 0}};
    return oneOrAll(list);
}

QByteArray welcomeText(const QString &device, std::uint64_t recorded, std::uint64_t window,
                       const fleet::TrainingTerms *terms, int labelWindow)
{
    QJsonObject object{{u"type"_s, u"welcome"_s},
                       {u"schema"_s, deviceSchema},
                       {u"device_id"_s, device},
                       {u"resume_after"_s, qint64(recorded)},
                       {u"window"_s, qint64(window)}};
    if (terms != nullptr)
        object.insert(u"training"_s, termsObject(*terms));
    else
        object.insert(u"label_window"_s, labelWindow);
    return compact(object);
}

QByteArray acknowledgementText(std::uint64_t key, std::uint64_t labels)
{
    QJsonObject object{{u"type"_s, u"ack"_s}, {u"key"_s, qint64(key)}};
    if (labels > 0)
        object.insert(u"labels"_s, qint64(labels));
    return compact(object);
}

QByteArray errorText(const QString &reason, int code)
{
    return compact({{u"type"_s, u"error"_s}, {u"reason"_s, reason}, {u"code"_s, code}});
}

Expected<ServerMessage> readServerMessage(const QByteArray &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    const QString type = object.value(u"type"_s).toString();
    ServerMessage message;
    if (type == u"welcome") {
        message.kind = ServerMessage::Kind::Welcome;
        message.key = std::uint64_t(object.value(u"resume_after"_s).toInteger());
        message.window = std::uint64_t(object.value(u"window"_s).toInteger());
        if (message.window == 0)
            return bad(u"window"_s, MessageWords::tr("The server leaves no room for a reading."));
        message.labels = std::uint64_t(object.value(u"label_window"_s).toInteger());
        if (object.contains(u"training"_s)) {
            auto terms = termsOf(object.value(u"training"_s).toObject());
            if (!terms)
                return tl::make_unexpected(terms.error());
            message.terms = *std::move(terms);
        }
    } else if (type == u"ack") {
        message.kind = ServerMessage::Kind::Acknowledgement;
        message.key = std::uint64_t(object.value(u"key"_s).toInteger());
        message.labels = std::uint64_t(object.value(u"labels"_s).toInteger());
    } else if (type == u"error") {
        message.kind = ServerMessage::Kind::Error;
        message.reason = object.value(u"reason"_s).toString();
        message.code = object.value(u"code"_s).toInt();
    } else if (type == u"global-model-updates") {
        message.kind = ServerMessage::Kind::GlobalVersion;
        auto version = globalVersionOf(text);
        if (!version)
            return tl::make_unexpected(version.error());
        message.version = *std::move(version);
    } else if (type == u"model-feedback") {
        message.kind = ServerMessage::Kind::Feedback;
        message.key = std::uint64_t(object.value(u"model_version"_s).toInteger());
        message.learningRate = float(object.value(u"learning_rate"_s).toDouble(-1));
        message.trainer = trainerOf(object);
        message.verdict = object.value(u"verdict"_s).toString();
    } else if (type.isEmpty()) {
        return bad(u"type"_s, MessageWords::tr("This is no message of a server."));
    }
    return message;
}

} // namespace fleetgrad::transport
