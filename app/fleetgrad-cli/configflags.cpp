// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "configflags.h"

#include "console.h"

#include <session/configfile.h>

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace fleetgrad::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::uint64_t usualBatches = 400; ///< of a simulated run that names no number of them

class ConfigFlagsWords
{
    Q_DECLARE_TR_FUNCTIONS(ConfigFlagsWords)
};

tl::unexpected<ConfigRefused> refused(Error error, ExitCode code)
{
    return tl::make_unexpected(ConfigRefused{std::move(error), code});
}

QString quoted(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    text.replace(u'\n', u"\\n"_s).replace(u'\t', u"\\t"_s).replace(u'\r', u"\\r"_s);
    return u'"' + text + u'"';
}

/// The value of --set as TOML: what is a number, true, false or quoted already stays, the rest is a text.
QString settingValue(const QString &value)
{
    bool isNumber = false;
    value.toDouble(&isNumber);
    const bool isToml = isNumber || value == u"true"_s || value == u"false"_s || value.startsWith(u'"') ||
                        value.startsWith(u'[');
    return isToml ? value : quoted(value);
}

} // namespace

CLI::Option *ConfigFlags::add(CLI::App &app, const char *name, const char *key, Kind kind,
                              const QString &help)
{
    Flag &flag = m_flags.emplace_back();
    flag.key = QString::fromLatin1(key);
    flag.kind = kind;
    flag.option = app.add_option(name, flag.value, help.toStdString());
    switch (kind) {
    case Kind::Integer:
        flag.option->check(CLI::TypeValidator<std::int64_t>("").description(""))->type_name("N");
        break;
    case Kind::Real:
        flag.option->check(CLI::TypeValidator<double>("").description(""))->type_name("X");
        break;
    case Kind::Text:
        flag.option->type_name("TEXT");
        break;
    case Kind::List:
        flag.option->type_name("A,B,...");
        break;
    }
    return flag.option;
}

void ConfigFlags::addCommon(CLI::App &app)
{
    app.add_option("--preset", m_preset,
                   ConfigFlagsWords::tr("Where settings begin: demo, plant, city or original").toStdString())
        ->type_name("NAME");
    addFile(app);
    add(app, "--seed", "seed", Kind::Integer, ConfigFlagsWords::tr("The same seed gives the same run"));
    addBatches(app);
    add(app, "--batch-readings", "batch_readings", Kind::Integer,
        ConfigFlagsWords::tr("Readings of a device between two local updates"));
    addMethodAlone(app);
    addLearning(app);
}

void ConfigFlags::addFork(CLI::App &app)
{
    addBatches(app);
    addLearning(app);
}

void ConfigFlags::addBatches(CLI::App &app)
{
    add(app, "--batches", "batches", Kind::Integer,
        ConfigFlagsWords::tr("End after that many batches; 0: when the source ends, or never"));
}

/// How devices are trained and rounds are held.
void ConfigFlags::addLearning(CLI::App &app)
{
    add(app, "--learning-rate", "trainer.local_rate", Kind::Real,
        ConfigFlagsWords::tr("Rate of the local models at the start"));
    add(app, "--fleet-rate", "trainer.fleet_rate", Kind::Real,
        ConfigFlagsWords::tr("Rate of the fleet model at the start"));
    add(app, "--optimiser", "trainer.optimiser", Kind::Text,
        ConfigFlagsWords::tr("sgd, momentum, adagrad, ftrl or adam"));
    add(app, "--schedule", "trainer.schedule", Kind::Text,
        ConfigFlagsWords::tr("constant, inverse_root, inverse, step or cosine"));
    CLI::Option *updates = add(app, "--round-every", "federation.every_updates", Kind::Integer,
                               ConfigFlagsWords::tr("A round when that many updates are waiting"));
    CLI::Option *seconds = add(app, "--round-seconds", "federation.every_seconds", Kind::Real,
                               ConfigFlagsWords::tr("A round every so many seconds of the fleet's time"));
    CLI::Option *share = add(app, "--round-share", "federation.device_share", Kind::Real,
                             ConfigFlagsWords::tr("A round when that share of the devices has reported"));
    updates->excludes(seconds)->excludes(share);
    seconds->excludes(share);
    add(app, "--trigger", "federation.trigger", Kind::Text,
        ConfigFlagsWords::tr("What starts a round: manual, updates, seconds or devices"));
    add(app, "--hold-out", "federation.hold_out", Kind::Integer,
        ConfigFlagsWords::tr("Devices that never train and judge the global versions"));
    app.add_flag("--no-feedback", m_noFeedback,
                 ConfigFlagsWords::tr("Leave every learning rate as it is").toStdString());
    app.add_option("--set", m_settings,
                   ConfigFlagsWords::tr("Any key of the configuration, such as trainer.l2=0.001; repeatable")
                       .toStdString())
        ->type_name("KEY=VALUE")
        ->allow_extra_args(false);
}

void ConfigFlags::addMethod(CLI::App &app)
{
    addFile(app);
    addMethodAlone(app);
}

void ConfigFlags::addFile(CLI::App &app)
{
    app.add_option("--config", m_file,
                   ConfigFlagsWords::tr("A TOML file of settings; --print-config writes one with every key")
                       .toStdString())
        ->type_name("FILE");
}

void ConfigFlags::addMethodAlone(CLI::App &app)
{
    add(app, "--method", "method", Kind::Text, ConfigFlagsWords::tr("sound or original"));
}

void ConfigFlags::addSimulation(CLI::App &app)
{
    add(app, "--devices", "simulation.devices", Kind::Integer, ConfigFlagsWords::tr("Number of devices"));
    add(app, "--channels", "simulation.channels", Kind::Integer, ConfigFlagsWords::tr("Values in a reading"));
    add(app, "--anomaly-share", "simulation.anomaly_share", Kind::Real,
        ConfigFlagsWords::tr("Wanted share of anomalous readings, 0 to 0.5"));
    add(app, "--heterogeneity", "simulation.heterogeneity", Kind::Real,
        ConfigFlagsWords::tr("How much devices differ, 0 to 1"));
}

void ConfigFlags::addMapping(CLI::App &app)
{
    add(app, "--timestamp-column", "replay.mapping.timestamp", Kind::Text,
        ConfigFlagsWords::tr("Column of the time"));
    add(app, "--label-column", "replay.mapping.label", Kind::Text,
        ConfigFlagsWords::tr("Column of the label: 0 normal, 1 anomaly, empty unknown"));
    add(app, "--device-column", "replay.mapping.device", Kind::Text,
        ConfigFlagsWords::tr("Column that names the device of a row; without it a file is a device"));
    add(app, "--value-columns", "replay.mapping.values", Kind::List,
        ConfigFlagsWords::tr("Columns of the channels; without it every other column"));
    add(app, "--channel-column", "replay.mapping.channel", Kind::Text,
        ConfigFlagsWords::tr("Column that names the channel of a row, if a row has but one"));
}

void ConfigFlags::addLive(CLI::App &app)
{
    m_live = add(app, "--live", "live.places", Kind::Integer,
                 ConfigFlagsWords::tr("Train on what real devices send, that many at most"));
    add(app, "--live-channels", "live.channels", Kind::Integer,
        ConfigFlagsWords::tr("Values in a reading of a real device"))
        ->needs(m_live);
    add(app, "--live-interval", "live.interval", Kind::Real,
        ConfigFlagsWords::tr("Usual seconds between two readings of a real device"))
        ->needs(m_live);
    add(app, "--live-label-window", "live.label_window", Kind::Integer,
        ConfigFlagsWords::tr("Newest readings of a real device for which labels may still come"))
        ->needs(m_live);
}

QString ConfigFlags::toml(const Flag &flag)
{
    const QString value = fromArgument(flag.value);
    switch (flag.kind) {
    case Kind::Integer:
        return QString::number(value.toLongLong(nullptr, 0));
    case Kind::Real: // ".5" and "5." are numbers, but no TOML
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    case Kind::Text:
        return quoted(value);
    case Kind::List:
        break;
    }
    QStringList items;
    for (const QString &item : value.split(u',', Qt::SkipEmptyParts))
        items << quoted(item.trimmed());
    return u'[' + items.join(u", "_s) + u']';
}

tl::expected<fleet::RunConfig, ConfigRefused> ConfigFlags::base(bool replay) const
{
    fleet::RunConfig config;
    const QString preset = m_preset.empty() ? u"demo"_s : fromArgument(m_preset);
    if (!replay || !m_preset.empty()) {
        if (!fleet::applyPreset(preset, config)) {
            return refused({ErrorKind::BadArgument, u"--preset"_s,
                            ConfigFlagsWords::tr("There is no preset “%1”. Use one of: %2.")
                                .arg(preset, fleet::presetNames().join(u", "_s))},
                           ExitCode::Usage);
        }
    }
    // A file says how long its run is; without one, a simulation ends after a while.
    if (!replay && m_file.empty() && config.batches == 0)
        config.batches = usualBatches;
    const bool isLive = m_live != nullptr && m_live->count() > 0;
    if (isLive) { // as long as there are devices
        config.source = fleet::SourceKind::Live;
        config.batches = 0;
    }
    if (replay || isLive) // every device trains, unless some are held out by a setting
        config.federation.holdOut = 0;
    if (m_file.empty())
        return config;
    const auto read = session::readConfigFile(fromArgument(m_file), config);
    if (!read)
        return refused(read.error(), ExitCode::BadInput);
    return *read;
}

tl::expected<fleet::RunConfig, ConfigRefused> ConfigFlags::withFlags(const fleet::RunConfig &config) const
{
    QStringList lines, names;
    const auto add = [&](const QString &name, const QString &key, const QString &value) {
        names << name;
        lines << key + u" = "_s + value;
    };
    bool trigger = false;
    for (const Flag &flag : m_flags) {
        if (flag.option->count() == 0)
            continue;
        add(QString::fromStdString(flag.option->get_name()), flag.key, toml(flag));
        trigger = trigger || flag.key == u"federation.trigger"_s;
    }
    const auto isGiven = [&](const char *name) { return names.contains(QLatin1StringView(name)); };
    if (!trigger && isGiven("--round-every"))
        add(u"--round-every"_s, u"federation.trigger"_s, u"\"updates\""_s);
    if (!trigger && isGiven("--round-seconds"))
        add(u"--round-seconds"_s, u"federation.trigger"_s, u"\"seconds\""_s);
    if (!trigger && isGiven("--round-share"))
        add(u"--round-share"_s, u"federation.trigger"_s, u"\"devices\""_s);
    if (m_noFeedback)
        add(u"--no-feedback"_s, u"federation.feedback"_s, u"false"_s);
    for (const std::string &argument : m_settings) {
        const QString setting = fromArgument(argument);
        const qsizetype equals = setting.indexOf(u'=');
        if (equals < 1) {
            return refused({ErrorKind::BadArgument, u"--set"_s,
                            ConfigFlagsWords::tr("“%1” is not of the form KEY=VALUE.").arg(setting)},
                           ExitCode::Usage);
        }
        add(u"--set"_s, setting.left(equals).trimmed(), settingValue(setting.mid(equals + 1).trimmed()));
    }
    auto result = session::parseConfig(lines.join(u'\n'), QString(), config);
    if (result)
        return *result;
    // The place is ":LINE" or ":LINE:COLUMN" of the text made here: the flag is what the person knows.
    Error error = result.error();
    const int line = error.place.section(u':', 1, 1).toInt();
    error.place = names.value(line - 1);
    return refused(std::move(error), ExitCode::Usage);
}

tl::expected<fleet::RunConfig, ConfigRefused> ConfigFlags::config(const QString &replayPath) const
{
    auto config = base(!replayPath.isEmpty());
    if (config && !replayPath.isEmpty()) {
        config->source = fleet::SourceKind::Replay;
        config->replay.path = replayPath;
    }
    if (config)
        config = withFlags(*config);
    if (!config)
        return config;
    // A run is to be resumed from any folder.
    if (!config->replay.path.isEmpty())
        config->replay.path = QFileInfo(config->replay.path).absoluteFilePath();
    if (const auto checked = session::checkConfig(*config); !checked)
        return refused(checked.error(), ExitCode::Usage);
    return config;
}

} // namespace fleetgrad::cli
