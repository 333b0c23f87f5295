// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "configjson.h"

#include "words.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <optional>
#include <type_traits>
#include <vector>

namespace fleetgrad::store {

namespace {

template <typename Object, typename Live>
void visitLive(Object &object, Live &live)
{
    object.section("live", [&live](auto &part) {
        part.value("places", live.places);
        part.value("channels", live.channels);
        part.value("interval", live.interval);
        part.value("silent_after", live.silentAfter);
        part.value("labelled", live.labelled);
        part.unlessZero("label_window", live.labelWindow);
    });
}

/// Every key of the configuration, once: `object` is a ConfigWriter or a ConfigReader.
template <typename Object, typename Config>
void visitSource(Object &object, Config &config)
{
    object.section("simulation", [&config](auto &part) {
        auto &simulation = config.simulation;
        part.value("devices", simulation.devices);
        part.value("channels", simulation.channels);
        part.value("interval", simulation.interval);
        part.value("anomaly_share", simulation.anomalyShare);
        part.value("heterogeneity", simulation.heterogeneity);
        part.value("noise", simulation.noise);
        part.value("drop_out_share", simulation.dropOutShare);
        part.value("late_share", simulation.lateShare);
        part.value("drift_batch", simulation.driftBatch);
        part.value("broken_sensor_share", simulation.brokenSensorShare);
        part.value("environment_shift", simulation.environmentShift);
        part.value("environment_share", simulation.environmentShare);
        part.value("concept_share", simulation.conceptShare);
    });
    object.section("replay", [&config](auto &part) {
        auto &replay = config.replay;
        part.value("path", replay.path);
        part.unlessEmpty("files", replay.files);
        part.value("timestamp", replay.mapping.timestamp);
        part.value("label", replay.mapping.label);
        part.value("device", replay.mapping.device);
        part.value("values", replay.mapping.values);
        part.value("channel", replay.mapping.channel);
        part.value("kind", replay.mapping.kind);
        part.value("column_devices", replay.mapping.columnDevices);
    });
    if constexpr (std::is_const_v<Config>) { // else the bytes that it had before there was any
        if (config.source == fleet::SourceKind::Live)
            visitLive(object, config.live);
    } else {
        visitLive(object, config.live);
    }
    object.section("labels", [&config](auto &part) {
        auto &labels = config.labels;
        part.value("delay_readings", labels.delayReadings);
        part.value("delay_seconds", labels.delaySeconds);
        part.value("jitter_readings", labels.jitterReadings);
        part.value("missing_share", labels.missingShare);
        part.value("corrected_share", labels.correctedShare);
        part.value("correction_readings", labels.correctionReadings);
        part.value("weak_threshold", labels.weakThreshold);
    });
}

template <typename Object, typename Config>
void visitLearning(Object &object, Config &config)
{
    object.section("trainer", [&config](auto &part) {
        auto &trainer = config.trainer;
        part.value("local_rate", trainer.localRate);
        part.value("fleet_rate", trainer.fleetRate);
        part.value("late_half", trainer.lateHalf);
        part.value("reservoir", trainer.reservoir);
        part.value("replays", trainer.replays);
        part.value("tilt", trainer.tilt);
        part.value("l2", trainer.l2);
        part.value("positive_weight", trainer.positiveWeight);
        part.value("gradient_clip", trainer.gradientClip);
        part.value("weight_clip", trainer.weightClip);
        part.value("initial_weight", trainer.initialWeight);
        part.value("initial_bias", trainer.initialBias);
        part.value("optimiser", trainer.optimiser);
        part.value("momentum", trainer.optimisers.momentum);
        part.value("beta1", trainer.optimisers.beta1);
        part.value("beta2", trainer.optimisers.beta2);
        part.value("ftrl_beta", trainer.optimisers.ftrlBeta);
        part.value("ftrl_l1", trainer.optimisers.ftrlL1);
        part.value("ftrl_l2", trainer.optimisers.ftrlL2);
        part.value("schedule", trainer.schedule);
        part.value("schedule_labels", trainer.schedules.labels);
        part.value("warm_up", trainer.schedules.warmUp);
        part.value("schedule_floor", trainer.schedules.floor);
    });
    object.list("groups", config.groups, [](auto &part, auto &group) {
        part.value("devices", group.devices);
        part.optional("optimiser", group.optimiser);
        part.optional("schedule", group.schedule);
        part.optional("local_rate", group.localRate);
        part.optional("fleet_rate", group.fleetRate);
    });
    object.section("alarms", [&config](auto &part) {
        auto &alarms = config.alarms;
        part.value("false_alarms_per_day", alarms.falseAlarmsPerDay);
        part.value("gap", alarms.gap);
    });
    object.section("federation", [&config](auto &part) {
        auto &federation = config.federation;
        part.value("trigger", federation.trigger);
        part.value("every_updates", federation.everyUpdates);
        part.value("every_seconds", federation.everySeconds);
        part.value("device_share", federation.deviceShare);
        part.value("norm_factor", federation.normFactor);
        part.value("hold_out", federation.holdOut);
        part.value("hold_out_device", federation.holdOutDevice);
        part.value("feedback", federation.feedback);
        part.value("rate_minimum", federation.rateMinimum);
        part.value("rate_maximum", federation.rateMaximum);
        part.value("feedback_every", federation.feedbackEvery);
    });
    object.section("drift", [&config](auto &part) {
        auto &drift = config.drift;
        part.value("action", drift.action);
        part.value("tolerance", drift.tolerance);
        part.value("threshold", drift.threshold);
        part.value("fleet_share", drift.fleetShare);
        part.value("rate_factor", drift.rateFactor);
        part.value("rate_batches", drift.rateBatches);
    });
}

template <typename Object, typename Config>
void visitConfig(Object &object, Config &config)
{
    object.value("preset", config.preset);
    object.value("seed", config.seed);
    object.value("source", config.source);
    visitSource(object, config);
    object.value("method", config.method);
    object.value("shadow_original", config.shadowOriginal);
    visitLearning(object, config);
    object.value("batch_readings", config.batchReadings);
    object.value("batch_seconds", config.batchSeconds);
    object.value("batches", config.batches);
    object.value("keep_local_versions", config.keepLocalVersions);
}

class ConfigWriter
{
public:
    QJsonObject object;

    void value(const char *key, int number) { object.insert(QLatin1String(key), number); }
    void value(const char *key, double number) { object.insert(QLatin1String(key), number); }
    void value(const char *key, bool flag) { object.insert(QLatin1String(key), flag); }
    void value(const char *key, std::uint64_t number)
    {
        object.insert(QLatin1String(key), QString::number(number));
    }
    void value(const char *key, const QString &text) { object.insert(QLatin1String(key), text); }
    void value(const char *key, const QStringList &texts)
    {
        object.insert(QLatin1String(key), QJsonArray::fromStringList(texts));
    }
    /// For keys that came later: without them a configuration has the bytes that it had.
    void unlessEmpty(const char *key, const QStringList &texts)
    {
        if (!texts.isEmpty())
            value(key, texts);
    }
    void unlessZero(const char *key, int number)
    {
        if (number != 0)
            value(key, number);
    }
    template <typename Enum>
    requires std::is_enum_v<Enum>
    void value(const char *key, Enum word) { object.insert(QLatin1String(key), QLatin1String(wordOf(word))); }
    template <typename Visit>
    void section(const char *key, Visit visit)
    {
        ConfigWriter part;
        visit(part);
        object.insert(QLatin1String(key), part.object);
    }
    template <typename Value>
    void optional(const char *key, const std::optional<Value> &number)
    {
        if (number)
            value(key, *number);
    }
    template <typename Item, typename Visit>
    void list(const char *key, const std::vector<Item> &items, Visit visit)
    {
        QJsonArray array;
        for (const Item &item : items) {
            ConfigWriter part;
            visit(part, item);
            array.append(part.object);
        }
        object.insert(QLatin1String(key), array);
    }
};

class ConfigReader
{
public:
    explicit ConfigReader(QJsonObject object, QString prefix = {})
        : m_object(std::move(object)), m_prefix(std::move(prefix))
    {
    }
    /// The first key whose value is not of its kind; empty = all are.
    const QString &wrong() const { return m_wrong; }

    void value(const char *key, int &number)
    {
        take(key, [&number](const QJsonValue &value) {
            const double wide = value.toDouble();
            if (!value.isDouble() || wide != std::floor(wide) || std::abs(wide) > 2147483647.0)
                return false;
            number = int(wide);
            return true;
        });
    }
    void value(const char *key, double &number)
    {
        take(key, [&number](const QJsonValue &value) {
            number = value.toDouble();
            return value.isDouble() && std::isfinite(number);
        });
    }
    void value(const char *key, bool &flag)
    {
        take(key, [&flag](const QJsonValue &value) {
            flag = value.toBool();
            return value.isBool();
        });
    }
    void value(const char *key, std::uint64_t &number)
    {
        take(key, [&number](const QJsonValue &value) {
            bool ok = false;
            number = value.toString().toULongLong(&ok);
            return ok;
        });
    }
    void value(const char *key, QString &text)
    {
        take(key, [&text](const QJsonValue &value) {
            text = value.toString();
            return value.isString();
        });
    }
    void value(const char *key, QStringList &texts)
    {
        take(key, [&texts](const QJsonValue &value) {
            texts.clear();
            for (const QJsonValue &entry : value.toArray()) {
                if (!entry.isString())
                    return false;
                texts.append(entry.toString());
            }
            return value.isArray();
        });
    }
    void unlessEmpty(const char *key, QStringList &texts) { value(key, texts); }
    void unlessZero(const char *key, int &number) { value(key, number); }
    template <typename Enum>
    requires std::is_enum_v<Enum>
    void value(const char *key, Enum &word)
    {
        take(key, [&word](const QJsonValue &value) {
            const auto known = fromWord<Enum>(value.toString().toStdString());
            word = known.value_or(word);
            return known.has_value();
        });
    }
    template <typename Visit>
    void section(const char *key, Visit visit)
    {
        take(key, [this, key, &visit](const QJsonValue &value) {
            ConfigReader part(value.toObject(), QLatin1String(key) + QLatin1Char('.'));
            visit(part);
            if (m_wrong.isEmpty())
                m_wrong = part.wrong();
            return value.isObject();
        });
    }
    template <typename Value>
    void optional(const char *key, std::optional<Value> &number)
    {
        if (!m_object.contains(QLatin1String(key)))
            return;
        number.emplace();
        value(key, *number);
    }
    template <typename Item, typename Visit>
    void list(const char *key, std::vector<Item> &items, Visit visit)
    {
        take(key, [this, key, &items, &visit](const QJsonValue &value) {
            items.clear();
            for (const QJsonValue &entry : value.toArray()) {
                ConfigReader part(entry.toObject(), QLatin1String(key) + QLatin1Char('.'));
                visit(part, items.emplace_back());
                if (m_wrong.isEmpty())
                    m_wrong = part.wrong();
                if (!entry.isObject())
                    return false;
            }
            return value.isArray();
        });
    }

private:
    template <typename Take>
    void take(const char *key, Take accept)
    {
        const QJsonValue value = m_object.value(QLatin1String(key));
        if (!value.isUndefined() && !accept(value) && m_wrong.isEmpty())
            m_wrong = m_prefix + QLatin1String(key);
    }

    QJsonObject m_object;
    QString m_prefix;
    QString m_wrong;
};

QJsonObject configObject(const fleet::RunConfig &config)
{
    ConfigWriter writer;
    visitConfig(writer, config);
    return writer.object;
}

} // namespace

QByteArray configToJson(const fleet::RunConfig &config)
{
    return QJsonDocument(configObject(config)).toJson(QJsonDocument::Indented);
}

Expected<fleet::RunConfig> configFromJson(const QByteArray &json, const QString &place)
{
    const auto wrong = [&place](const QString &what) {
        return failure(ErrorKind::BadFormat, place,
                       QCoreApplication::translate("RunFile",
                                                   "The configuration in it can't be read (%1). The file "
                                                   "was damaged or changed by hand: use a copy of it.")
                           .arg(what));
    };
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return wrong(error.error == QJsonParseError::NoError ? QStringLiteral("{}") : error.errorString());
    ConfigReader reader(document.object());
    fleet::RunConfig config;
    visitConfig(reader, config);
    if (!reader.wrong().isEmpty())
        return wrong(reader.wrong());
    return config;
}

QByteArray configForDigest(const fleet::RunConfig &config)
{
    fleet::RunConfig portable = config;
    QString &path = portable.replay.path;
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    path = QFileInfo(path).fileName();
    return QJsonDocument(configObject(portable)).toJson(QJsonDocument::Compact);
}

QString listToJson(const QStringList &list)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

bool listFromJson(const QString &json, QStringList &list)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    list.clear();
    for (const QJsonValue &entry : document.array()) {
        if (!entry.isString())
            return false;
        list.append(entry.toString());
    }
    return document.isArray();
}

} // namespace fleetgrad::store
