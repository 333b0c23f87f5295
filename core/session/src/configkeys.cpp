// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "configkeys.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace fleetgrad::session {

using namespace Qt::Literals::StringLiterals;

namespace {

class ConfigKeys
{
    Q_DECLARE_TR_FUNCTIONS(ConfigKeys)

public:
    std::vector<ConfigKey> all()
    {
        addTop();
        addSimulation();
        addReplay();
        addLabels();
        addTrainer();
        addFederation();
        return std::move(m_keys);
    }

    static Error wrongType(const ConfigKey &key);
    static Error outOfRange(const ConfigKey &key, const ConfigValue &value);
    static QString rangeText(const ConfigKey &key);

private:
    /// `access` gives a reference to the member, of a const configuration as of one that isn't.
    template <typename Access>
    ConfigKey &add(const char *name, ConfigType type, Access access, const QString &comment)
    {
        ConfigKey key;
        key.section = m_section;
        key.name = QString::fromLatin1(name);
        key.type = type;
        key.comment = comment;
        key.get = [access](const fleet::RunConfig &config) -> ConfigValue {
            using Member = std::remove_cvref_t<decltype(access(config))>;
            if constexpr (std::is_same_v<Member, bool>)
                return access(config);
            else if constexpr (std::is_integral_v<Member>)
                return std::int64_t(access(config));
            else
                return access(config);
        };
        key.set = [access](fleet::RunConfig &config, const ConfigValue &value) {
            using Member = std::remove_cvref_t<decltype(access(config))>;
            if constexpr (std::is_integral_v<Member> && !std::is_same_v<Member, bool>)
                access(config) = Member(std::get<std::int64_t>(value));
            else
                access(config) = std::get<Member>(value);
        };
        m_keys.push_back(std::move(key));
        return m_keys.back();
    }

    template <typename Access>
    void addInteger(const char *name, Access access, double minimum, double maximum, const QString &comment)
    {
        ConfigKey &key = add(name, ConfigType::Integer, access, comment);
        key.minimum = minimum;
        key.maximum = maximum;
    }

    template <typename Access>
    void addReal(const char *name, Access access, double minimum, double maximum, const QString &comment)
    {
        ConfigKey &key = add(name, ConfigType::Real, access, comment);
        key.minimum = minimum;
        key.maximum = maximum;
    }

    template <typename Access>
    void addPositive(const char *name, Access access, double maximum, const QString &comment)
    {
        addReal(name, access, 0, maximum, comment);
        m_keys.back().aboveMinimum = true;
    }

    /// `words` in the order of the enumeration's values.
    template <typename Access>
    void addChoice(const char *name, const QStringList &words, Access access, const QString &comment)
    {
        ConfigKey key;
        key.section = m_section;
        key.name = QString::fromLatin1(name);
        key.type = ConfigType::Choice;
        key.comment = comment;
        key.choices = words;
        key.get = [access, words](const fleet::RunConfig &config) -> ConfigValue {
            return words.value(int(access(config)));
        };
        key.set = [access, words](fleet::RunConfig &config, const ConfigValue &value) {
            using Member = std::remove_cvref_t<decltype(access(config))>;
            access(config) = Member(words.indexOf(std::get<QString>(value)));
        };
        m_keys.push_back(std::move(key));
    }

    void addTop();
    void addSimulation();
    void addReplay();
    void addLabels();
    void addTrainer();
    void addFederation();

    QString m_section;
    std::vector<ConfigKey> m_keys;
};

// A whole number in TOML has 64 bits with a sign; this is the largest double that fits.
constexpr double largestInteger = 9223372036854774784.0;

void ConfigKeys::addTop()
{
    ConfigKey &preset = add(
        "preset", ConfigType::Choice, [](auto &c) -> auto & { return c.preset; },
        tr("Where all settings begin. The keys below replace those of the preset."));
    preset.choices = fleet::presetNames();
    addInteger(
        "seed", [](auto &c) -> auto & { return c.seed; }, 0, largestInteger,
        tr("The same settings and seed give the same run, to the byte."));
    addChoice(
        "method", {u"sound"_s, u"original"_s}, [](auto &c) -> auto & { return c.method; },
        tr("How readings become features. \"original\": mean, deviation and |z| of the last 100 values, "
           "unscaled, against labels that it makes itself."));
    add(
        "shadow_original", ConfigType::Boolean, [](auto &c) -> auto & { return c.shadowOriginal; },
        tr("The original method learns from the same readings too: what it claims and what it is worth are "
           "shown, and it changes nothing. Only with method = \"sound\"."));
    addInteger(
        "batches", [](auto &c) -> auto & { return c.batches; }, 0, largestInteger,
        tr("The run ends after that many batches. 0: when the source ends, or never."));
    addInteger(
        "batch_readings", [](auto &c) -> auto & { return c.batchReadings; }, 1, 10'000,
        tr("Readings of a device between two local updates."));
    addReal(
        "batch_seconds", [](auto &c) -> auto & { return c.batchSeconds; }, 0, 1e9,
        tr("A batch ends after that many seconds of the source's time, if that comes first. 0: no bound. "
           "Replayed files have no such bound."));
    addInteger(
        "keep_local_versions", [](auto &c) -> auto & { return c.keepLocalVersions; }, 1, 1e9,
        tr("Every how many-th local update is stored with its weights."));
}

void ConfigKeys::addSimulation()
{
    m_section = u"source"_s;
    addChoice(
        "kind", {u"simulated"_s, u"replay"_s}, [](auto &c) -> auto & { return c.source; },
        tr("Where readings come from: the simulation, or files."));
    m_section = u"simulation"_s;
    addInteger(
        "devices", [](auto &c) -> auto & { return c.simulation.devices; }, 1, 1'000'000,
        tr("Number of devices."));
    addInteger(
        "channels", [](auto &c) -> auto & { return c.simulation.channels; }, 1, learning::maxChannels,
        tr("Values in a reading."));
    addPositive(
        "interval", [](auto &c) -> auto & { return c.simulation.interval; }, 86'400,
        tr("Seconds between two readings of a device."));
    addReal(
        "anomaly_share", [](auto &c) -> auto & { return c.simulation.anomalyShare; }, 0, 0.5,
        tr("Wanted share of anomalous readings. 0: none."));
    addReal(
        "heterogeneity", [](auto &c) -> auto & { return c.simulation.heterogeneity; }, 0, 1,
        tr("How much devices differ. 0: all are of one kind. 1: no two are alike."));
    addReal(
        "noise", [](auto &c) -> auto & { return c.simulation.noise; }, 0, 1000,
        tr("Scale of the noise, 1 as it usually is. 0: no noise."));
    addReal(
        "drop_out_share", [](auto &c) -> auto & { return c.simulation.dropOutShare; }, 0, 0.9,
        tr("Share of the time that a device is silent. 0: never."));
    addReal(
        "late_share", [](auto &c) -> auto & { return c.simulation.lateShare; }, 0, 1,
        tr("Share of the devices that join later. 0: none."));
}

void ConfigKeys::addReplay()
{
    m_section = u"replay"_s;
    add(
        "path", ConfigType::Text, [](auto &c) -> auto & { return c.replay.path; },
        tr("A file of readings, or a folder of them; for kind = \"replay\"."));
    m_section = u"replay.mapping"_s;
    add(
        "timestamp", ConfigType::Text, [](auto &c) -> auto & { return c.replay.mapping.timestamp; },
        tr("Column of the time. Empty: recognised by itself."));
    add(
        "label", ConfigType::Text, [](auto &c) -> auto & { return c.replay.mapping.label; },
        tr("Column of the label: 0 normal, 1 anomaly, empty unknown. Empty: recognised by itself."));
    add(
        "device", ConfigType::Text, [](auto &c) -> auto & { return c.replay.mapping.device; },
        tr("Column that names the device of a row. Empty: a file is a device."));
    add(
        "values", ConfigType::TextList, [](auto &c) -> auto & { return c.replay.mapping.values; },
        tr("Columns of the channels. Empty: every other column."));
    add(
        "channel", ConfigType::Text, [](auto &c) -> auto & { return c.replay.mapping.channel; },
        tr("Column that names the channel of a row, whose value is in the one column of values. Empty: a row "
           "has all channels, unless the layout is recognised by itself."));
    add(
        "column_devices", ConfigType::Boolean,
        [](auto &c) -> auto & { return c.replay.mapping.columnDevices; },
        tr("Whether each column of values is a device of its own with one channel."));
}

void ConfigKeys::addLabels()
{
    m_section = u"labels"_s;
    addInteger(
        "delay_readings", [](auto &c) -> auto & { return c.labels.delayReadings; }, 0, 100'000,
        tr("The label of a reading arrives that many readings of its device later."));
    addReal(
        "delay_seconds", [](auto &c) -> auto & { return c.labels.delaySeconds; }, 0, 1e9,
        tr("Or that many seconds of the source's time later; the longer of the two holds."));
    addInteger(
        "jitter_readings", [](auto &c) -> auto & { return c.labels.jitterReadings; }, 0, 100'000,
        tr("And up to that many readings later still, each label for itself: out of order."));
    addReal(
        "missing_share", [](auto &c) -> auto & { return c.labels.missingShare; }, 0, 1,
        tr("Share of the labels that never arrive."));
    addReal(
        "corrected_share", [](auto &c) -> auto & { return c.labels.correctedShare; }, 0, 1,
        tr("Share of the labels that arrive wrong, and are corrected later."));
    addInteger(
        "correction_readings", [](auto &c) -> auto & { return c.labels.correctionReadings; }, 1, 100'000,
        tr("Readings of the device after which a wrong label is corrected."));
}

void ConfigKeys::addTrainer()
{
    m_section = u"trainer"_s;
    addReal(
        "local_rate", [](auto &c) -> auto & { return c.trainer.localRate; }, 0, 100,
        tr("Learning rate of a device's own model at the start. 0: it does not learn."));
    addReal(
        "fleet_rate", [](auto &c) -> auto & { return c.trainer.fleetRate; }, 0, 100,
        tr("Learning rate of a device's copy of the fleet model at the start. 0: it does not learn."));
    addInteger(
        "late_half", [](auto &c) -> auto & { return c.trainer.lateHalf; }, 0, 1'000'000,
        tr("A label that comes so many readings late moves the local model half as far. 0: as far as any."));
    addInteger(
        "reservoir", [](auto &c) -> auto & { return c.trainer.reservoir; }, 0, 10'000,
        tr("Labelled readings a class that a device keeps to train its copy of the fleet model again. "
           "0: each label trains it once."));
    addInteger(
        "replays", [](auto &c) -> auto & { return c.trainer.replays; }, 0, 100,
        tr("Steps of the fleet model for a label, on readings drawn from the reservoir."));
    addPositive(
        "tilt", [](auto &c) -> auto & { return c.trainer.tilt; }, 1000,
        tr("How many times their true share anomalies weigh in these steps."));
    addReal(
        "l2", [](auto &c) -> auto & { return c.trainer.l2; }, 0, 1, tr("Weight decay in a step. 0: none."));
    addPositive(
        "positive_weight", [](auto &c) -> auto & { return c.trainer.positiveWeight; }, 1e6,
        tr("How many times a normal reading an anomaly counts."));
    addReal(
        "gradient_clip", [](auto &c) -> auto & { return c.trainer.gradientClip; }, 0, 1e6,
        tr("Bound of a gradient's components. 0: no bound."));
    addReal(
        "weight_clip", [](auto &c) -> auto & { return c.trainer.weightClip; }, 0, 1e6,
        tr("Bound of weights and bias. 0: no bound."));
    addReal(
        "initial_weight", [](auto &c) -> auto & { return c.trainer.initialWeight; }, -1000, 1000,
        tr("Weights at the start."));
    addReal(
        "initial_bias", [](auto &c) -> auto & { return c.trainer.initialBias; }, -1000, 1000,
        tr("Bias at the start. 0: everything is an alarm until labels arrive."));
}

void ConfigKeys::addFederation()
{
    m_section = u"federation"_s;
    addChoice(
        "trigger", {u"manual"_s, u"updates"_s, u"seconds"_s, u"devices"_s},
        [](auto &c) -> auto & { return c.federation.trigger; },
        tr("What starts a round: a person alone, or every_updates, every_seconds, device_share."));
    addInteger(
        "every_updates", [](auto &c) -> auto & { return c.federation.everyUpdates; }, 1, 1e9,
        tr("trigger = \"updates\": a round when that many local updates are waiting."));
    addPositive(
        "every_seconds", [](auto &c) -> auto & { return c.federation.everySeconds; }, 1e9,
        tr("trigger = \"seconds\": seconds of the fleet's own time between two rounds."));
    addReal(
        "device_share", [](auto &c) -> auto & { return c.federation.deviceShare; }, 0, 1,
        tr("trigger = \"devices\": a round when that share of the devices that train has reported. "
           "0: with the first update."));
    addReal(
        "norm_factor", [](auto &c) -> auto & { return c.federation.normFactor; }, 0, 1e9,
        tr("An update that moved further than that many times what SGD can do is kept out. 0: no bound."));
    addInteger(
        "hold_out", [](auto &c) -> auto & { return c.federation.holdOut; }, 0, 1'000'000,
        tr("Devices that never train and judge the global versions; the last ones. 0: none."));
    addInteger(
        "hold_out_device", [](auto &c) -> auto & { return c.federation.holdOutDevice; }, -1, 1'000'000,
        tr("One more device that never trains, by its number from 0. -1: none."));
    add(
        "feedback", ConfigType::Boolean, [](auto &c) -> auto & { return c.federation.feedback; },
        tr("Adjust each device's learning rate: times 0.9 when its error grows, times 1.05 when it falls."));
    addReal(
        "rate_minimum", [](auto &c) -> auto & { return c.federation.rateMinimum; }, 0, 100,
        tr("Feedback goes no lower."));
    addReal(
        "rate_maximum", [](auto &c) -> auto & { return c.federation.rateMaximum; }, 0, 100,
        tr("Feedback goes no higher."));
    addInteger(
        "feedback_every", [](auto &c) -> auto & { return c.federation.feedbackEvery; }, 1, 1e9,
        tr("Batches of a device between two adjustments."));
}

QString numberText(const ConfigKey &key, double number)
{
    return key.type == ConfigType::Integer ? QString::number(qint64(number))
                                           : QString::number(number, 'g', QLocale::FloatingPointShortest);
}

QString ConfigKeys::rangeText(const ConfigKey &key)
{
    switch (key.type) {
    case ConfigType::Boolean:
        return tr("true or false");
    case ConfigType::Choice: {
        QStringList quoted;
        for (const QString &choice : key.choices)
            quoted << tomlText(choice);
        return quoted.join(u", "_s);
    }
    case ConfigType::Integer:
        if (key.maximum >= largestInteger)
            return tr("%1 or more").arg(numberText(key, key.minimum));
        break;
    case ConfigType::Real:
        if (key.aboveMinimum)
            return tr("more than %1, up to %2")
                .arg(numberText(key, key.minimum), numberText(key, key.maximum));
        break;
    case ConfigType::Text:
    case ConfigType::TextList:
        return {};
    }
    return tr("%1 to %2").arg(numberText(key, key.minimum), numberText(key, key.maximum));
}

Error ConfigKeys::wrongType(const ConfigKey &key)
{
    QString sentence;
    switch (key.type) {
    case ConfigType::Boolean:
        sentence = tr("%1 must be true or false, without quotes.");
        break;
    case ConfigType::Integer:
        sentence = tr("%1 must be a whole number, without quotes or a decimal point.");
        break;
    case ConfigType::Real:
        sentence = tr("%1 must be a number, without quotes.");
        break;
    case ConfigType::Text:
    case ConfigType::Choice:
        sentence = tr("%1 must be a text in quotes.");
        break;
    case ConfigType::TextList:
        sentence = tr("%1 must be a list of texts, such as [\"temperature\", \"pressure\"].");
        break;
    }
    return {ErrorKind::BadArgument, {}, sentence.arg(key.fullName())};
}

Error ConfigKeys::outOfRange(const ConfigKey &key, const ConfigValue &value)
{
    const QString sentence = key.type == ConfigType::Choice
                                 ? tr("%1 = %2 is none of its words. Use one of %3.")
                                 : tr("%1 = %2 is out of range. Use a value in the range: %3.");
    return {ErrorKind::BadArgument, {}, sentence.arg(key.fullName(), tomlText(value), key.rangeText())};
}

bool isInRange(const ConfigKey &key, double number)
{
    return std::isfinite(number) && number >= key.minimum && number <= key.maximum &&
           !(key.aboveMinimum && number == key.minimum);
}

QString quoted(const QString &text)
{
    QString result = u"\""_s;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            result += u'\\';
        if (c.unicode() < 0x20 || c.unicode() == 0x7f)
            result += u"\\u%1"_s.arg(uint(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            result += c;
    }
    return result + u'"';
}

QString realText(double number)
{
    const QString text = QString::number(number, 'g', QLocale::FloatingPointShortest);
    const bool looksWhole = !text.contains(u'.') && !text.contains(u'e') && std::isfinite(number);
    return looksWhole ? QString(text + u".0"_s) : text;
}

} // namespace

QString ConfigKey::fullName() const
{
    return section.isEmpty() ? name : QString(section + u'.' + name);
}

QString ConfigKey::rangeText() const
{
    return ConfigKeys::rangeText(*this);
}

std::vector<ConfigKey> configKeys()
{
    return ConfigKeys().all();
}

Expected<ConfigValue> checkedValue(const ConfigKey &key, const ConfigValue &value)
{
    const auto refused = [](Error error) { return tl::make_unexpected(std::move(error)); };
    ConfigValue result = value;
    switch (key.type) {
    case ConfigType::Boolean:
        if (!std::holds_alternative<bool>(value))
            return refused(ConfigKeys::wrongType(key));
        break;
    case ConfigType::Integer:
        if (!std::holds_alternative<std::int64_t>(value))
            return refused(ConfigKeys::wrongType(key));
        if (!isInRange(key, double(std::get<std::int64_t>(value))))
            return refused(ConfigKeys::outOfRange(key, value));
        break;
    case ConfigType::Real:
        if (std::holds_alternative<std::int64_t>(value))
            result = double(std::get<std::int64_t>(value));
        if (!std::holds_alternative<double>(result))
            return refused(ConfigKeys::wrongType(key));
        if (!isInRange(key, std::get<double>(result)))
            return refused(ConfigKeys::outOfRange(key, value));
        break;
    case ConfigType::Text:
    case ConfigType::Choice:
        if (!std::holds_alternative<QString>(value))
            return refused(ConfigKeys::wrongType(key));
        if (key.type == ConfigType::Choice && !key.choices.contains(std::get<QString>(value)))
            return refused(ConfigKeys::outOfRange(key, value));
        break;
    case ConfigType::TextList:
        if (!std::holds_alternative<QStringList>(value))
            return refused(ConfigKeys::wrongType(key));
        break;
    }
    return result;
}

QString tomlText(const ConfigValue &value)
{
    if (const auto *boolean = std::get_if<bool>(&value))
        return *boolean ? u"true"_s : u"false"_s;
    if (const auto *integer = std::get_if<std::int64_t>(&value))
        return QString::number(*integer);
    if (const auto *real = std::get_if<double>(&value))
        return realText(*real);
    if (const auto *text = std::get_if<QString>(&value))
        return quoted(*text);
    QStringList items;
    for (const QString &item : std::get<QStringList>(value))
        items << quoted(item);
    return u'[' + items.join(u", "_s) + u']';
}

} // namespace fleetgrad::session
