// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "session/configfile.h"

#include "configgroups.h"
#include "configkeys.h"
#include "configtoml.h"

#include <session/forking.h>

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace fleetgrad::session {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 largestFile = 1 << 20;

class ConfigFile
{
    Q_DECLARE_TR_FUNCTIONS(ConfigFile)

public:
    static Error unknownKey(const ConfigEntry &entry, const std::vector<ConfigKey> &keys);
    static Error notATable(const ConfigEntry &entry);
    static std::optional<Error> badRelation(const fleet::RunConfig &config);
    static std::optional<Error> badLive(const fleet::RunConfig &config);
    static std::optional<Error> missingPath(const fleet::RunConfig &config);
    static QString heading();
    static QString comment(const ConfigKey &key, const QString &standard);
    static Expected<QByteArray> read(const QString &path);
};

int editDistance(const QString &a, const QString &b)
{
    std::vector<int> row(std::size_t(b.size()) + 1);
    for (std::size_t j = 0; j < row.size(); ++j)
        row[j] = int(j);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i) + 1;
        for (std::size_t j = 1; j < row.size(); ++j) {
            const int replaced = diagonal + (a[i] == b[qsizetype(j) - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({replaced, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

/// The key that was probably meant: of the same name elsewhere, or of nearly the same name, here first.
const ConfigKey *nearest(const ConfigEntry &entry, const std::vector<ConfigKey> &keys)
{
    const ConfigKey *best = nullptr;
    int bestCost = int(std::max<qsizetype>(2, entry.name.size() / 3)) * 2 + 1;
    for (const ConfigKey &key : keys) {
        const bool elsewhere = key.section != entry.section;
        const int cost = 2 * editDistance(entry.name.toLower(), key.name) + (elsewhere ? 3 : 0);
        if (cost < bestCost) {
            best = &key;
            bestCost = cost;
        }
    }
    return best;
}

bool isSection(const QString &name, const std::vector<ConfigKey> &keys)
{
    return std::any_of(keys.begin(), keys.end(), [&](const ConfigKey &key) {
        return key.section == name || key.section.startsWith(name + u'.');
    });
}

const ConfigKey *find(const ConfigEntry &entry, const std::vector<ConfigKey> &keys)
{
    const auto found = std::find_if(keys.begin(), keys.end(), [&](const ConfigKey &key) {
        return key.section == entry.section && key.name == entry.name;
    });
    return found == keys.end() ? nullptr : &*found;
}

QString placeOf(const QString &place, int line)
{
    return line > 0 ? QString(place + u':' + QString::number(line)) : place;
}

/// Takes one entry over into the configuration, or says what is wrong with it.
std::optional<Error> apply(const ConfigEntry &entry, const std::vector<ConfigKey> &keys,
                           fleet::RunConfig &config)
{
    if (isOfGroup(entry))
        return applyGroup(entry, config);
    const ConfigKey *key = find(entry, keys);
    if (!key) {
        if (!isSection(entry.fullName(), keys))
            return ConfigFile::unknownKey(entry, keys);
        return entry.isTable ? std::nullopt : std::optional(ConfigFile::notATable(entry));
    }
    // A list of nothing but texts is the only list there is; anything else has no type that fits.
    const auto value =
        checkedValue(*key, entry.value.value_or(key->type == ConfigType::Boolean ? ConfigValue(QString())
                                                                                 : ConfigValue(false)));
    if (!value)
        return value.error();
    if (key->section.isEmpty() && key->name == u"preset"_s)
        fleet::applyPreset(std::get<QString>(*value), config);
    else
        key->set(config, *value);
    return std::nullopt;
}

int lineOf(const QString &fullName, const std::vector<ConfigEntry> &entries)
{
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const ConfigEntry &entry) {
        const bool isGroup = entry.section == u"group"_s && u"group %1"_s.arg(entry.item + 1) == fullName;
        return isGroup || entry.fullName() == fullName;
    });
    return found == entries.end() ? 0 : found->line;
}

Error ConfigFile::unknownKey(const ConfigEntry &entry, const std::vector<ConfigKey> &keys)
{
    QString sentence = entry.isTable ? tr("There is no section [%1].").arg(entry.fullName())
                       : entry.section.isEmpty()
                           ? tr("There is no key “%1”.").arg(entry.name)
                           : tr("There is no key “%1” in [%2].").arg(entry.name, entry.section);
    const ConfigKey *meant = entry.isTable ? nullptr : nearest(entry, keys);
    if (!meant)
        sentence += u' ' + tr("Remove it; “fleetgrad-cli run --print-config” shows all there are.");
    else if (meant->section == entry.section)
        sentence += u' ' + tr("Did you mean “%1”?").arg(meant->name);
    else if (meant->section.isEmpty())
        sentence += u' ' + tr("Did you mean “%1” at the top, before the first section?").arg(meant->name);
    else
        sentence += u' ' + tr("Did you mean “%1” in [%2]?").arg(meant->name, meant->section);
    return {ErrorKind::BadArgument, {}, sentence};
}

Error ConfigFile::notATable(const ConfigEntry &entry)
{
    return {
        ErrorKind::BadArgument,
        {},
        tr("“%1” is a section. Write [%1] on a line of its own, and its keys below.").arg(entry.fullName())};
}

std::optional<Error> ConfigFile::badRelation(const fleet::RunConfig &config)
{
    if (config.federation.rateMinimum > config.federation.rateMaximum) {
        return Error{ErrorKind::BadArgument, u"federation.rate_minimum"_s,
                     tr("rate_minimum is greater than rate_maximum. Lower the one or raise the other.")};
    }
    if (config.source == fleet::SourceKind::Simulated &&
        config.federation.holdOut >= config.simulation.devices) {
        return Error{ErrorKind::BadArgument, u"federation.hold_out"_s,
                     tr("hold_out leaves no device that trains. Keep it below the number of devices (%1).")
                         .arg(config.simulation.devices)};
    }
    if (config.source == fleet::SourceKind::Live) {
        if (auto error = badLive(config))
            return error;
    }
    return badGroup(config);
}

/// What can't be with devices that nobody knows before they join, and that say themselves what they know.
std::optional<Error> ConfigFile::badLive(const fleet::RunConfig &config)
{
    const auto bad = [](const char *key, const QString &sentence) {
        return Error{ErrorKind::BadArgument, QString::fromLatin1(key), sentence};
    };
    if (config.federation.holdOut > 0 || config.federation.holdOutDevice >= 0)
        return bad(config.federation.holdOut > 0 ? "federation.hold_out" : "federation.hold_out_device",
                   tr("Every real device trains: which one joins last nobody knows. Set hold_out = 0 and "
                      "hold_out_device = -1."));
    const fleet::LabelConfig &labels = config.labels;
    if (labels.delayReadings > 0 || labels.delaySeconds > 0 || labels.jitterReadings > 0 ||
        labels.missingShare > 0 || labels.correctedShare > 0)
        return bad("labels.delay_readings",
                   tr("Real devices send a label when they know it, so that nothing can be held back. Leave "
                      "out the keys of [labels] but weak_threshold."));
    if (!config.groups.empty())
        return bad("group 1",
                   tr("Real devices can't be trained in groups by their names, which come later. Remove "
                      "every [[group]]."));
    return std::nullopt;
}

std::optional<Error> ConfigFile::missingPath(const fleet::RunConfig &config)
{
    if (config.source != fleet::SourceKind::Replay || !config.replay.path.isEmpty())
        return std::nullopt;
    return Error{ErrorKind::BadArgument, u"replay.path"_s,
                 tr("Nothing to replay is named. Set it to a CSV file, or to a folder of them.")};
}

QString ConfigFile::heading()
{
    return tr("The configuration of a Fleetgrad run. Keys may be left out: the preset's values hold then.\n"
              "Used by: fleetgrad-cli run --config FILE.toml");
}

QString ConfigFile::comment(const ConfigKey &key, const QString &standard)
{
    const QString range = key.rangeText();
    const QString facts = range.isEmpty() ? tr("Default: %1.").arg(standard)
                                          : tr("Range: %1. Default: %2.").arg(range, standard);
    return u"# "_s + key.comment + u"\n# "_s + facts + u'\n';
}

Expected<QByteArray> ConfigFile::read(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return failure(ErrorKind::NotFound, path, tr("There is no such file. Check the path."));
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            ErrorKind::NotReadable, path,
            tr("It can’t be read: %1. Check that it is a file that you may read.").arg(file.errorString()));
    const QByteArray bytes = file.read(largestFile + 1);
    if (bytes.size() > largestFile)
        return failure(ErrorKind::TooLarge, path,
                       tr("It is larger than 1 MiB, which no configuration is. Check the path."));
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorKind::NotReadable, path, tr("It can’t be read: %1.").arg(file.errorString()));
    return bytes;
}

} // namespace

Expected<fleet::RunConfig> readConfigFile(const QString &path, const fleet::RunConfig &base)
{
    const auto bytes = ConfigFile::read(path);
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    // Before the text becomes UTF-16: only the bytes show whether they are UTF-8.
    const auto entries = tomlEntries(*bytes, path);
    if (!entries)
        return tl::make_unexpected(entries.error());
    return parseConfig(QString::fromUtf8(*bytes), path, base);
}

Expected<fleet::RunConfig> parseConfig(const QString &toml, const QString &place,
                                       const fleet::RunConfig &base)
{
    auto entries = tomlEntries(toml.toUtf8(), place);
    if (!entries)
        return tl::make_unexpected(entries.error());
    // The preset first, since it replaces everything; then in the order of the file, so that the first
    // mistake in it is the one that is told.
    std::stable_sort(entries->begin(), entries->end(), [](const ConfigEntry &a, const ConfigEntry &b) {
        const auto rank = [](const ConfigEntry &entry) { return entry.fullName() == u"preset"_s ? 0 : 1; };
        return std::pair(rank(a), a.line) < std::pair(rank(b), b.line);
    });
    const std::vector<ConfigKey> keys = configKeys();
    fleet::RunConfig config = base;
    for (const ConfigEntry &entry : *entries) {
        if (auto error = apply(entry, keys, config)) {
            error->place = placeOf(place, entry.line);
            return tl::make_unexpected(*error);
        }
    }
    if (auto error = ConfigFile::badRelation(config)) {
        error->place = placeOf(place, lineOf(error->place, *entries));
        return tl::make_unexpected(*error);
    }
    return config;
}

namespace {

QString printKeys(const fleet::RunConfig &config, bool (*isWanted)(const QString &key))
{
    fleet::RunConfig standard;
    fleet::applyPreset(config.preset, standard);
    QString text, section;
    for (const ConfigKey &key : configKeys()) {
        if (!isWanted(key.fullName()))
            continue;
        if (key.section != section) {
            section = key.section;
            text += u"\n["_s + section + u"]\n"_s;
        }
        text += u'\n' + ConfigFile::comment(key, tomlText(key.get(standard)));
        text += key.name + u" = "_s + tomlText(key.get(config)) + u'\n';
    }
    return text;
}

} // namespace

QString printConfig(const fleet::RunConfig &config)
{
    QString text;
    for (const QString &line : ConfigFile::heading().split(u'\n'))
        text += u"# "_s + line + u'\n';
    return text + printKeys(config, [](const QString &) { return true; }) + u'\n' + groupsText(config);
}

QString printForkConfig(const fleet::RunConfig &config)
{
    return printKeys(config, canForkChange).trimmed() + u'\n';
}

Expected<void> checkConfig(const fleet::RunConfig &config)
{
    for (const ConfigKey &key : configKeys()) {
        const auto value = checkedValue(key, key.get(config));
        if (!value)
            return failure(ErrorKind::BadArgument, key.fullName(), value.error().sentence);
    }
    if (auto error = ConfigFile::badRelation(config))
        return tl::make_unexpected(*error);
    if (auto error = ConfigFile::missingPath(config))
        return tl::make_unexpected(*error);
    return {};
}

} // namespace fleetgrad::session
