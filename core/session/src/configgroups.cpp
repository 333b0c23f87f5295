// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "configgroups.h"

#include <fleet/groups.h>

#include <QCoreApplication>

namespace fleetgrad::session {

using namespace Qt::Literals::StringLiterals;

namespace {

class ConfigGroups
{
    Q_DECLARE_TR_FUNCTIONS(ConfigGroups)
};

/// The key of [trainer] that a key of a group replaces: its type, range and words are the same.
const ConfigKey *trainerKey(const std::vector<ConfigKey> &keys, const QString &name)
{
    for (const ConfigKey &key : keys) {
        if (key.section == u"trainer"_s && key.name == name)
            return &key;
    }
    return nullptr;
}

const QStringList &groupKeys()
{
    static const QStringList names{u"devices"_s, u"optimiser"_s, u"schedule"_s, u"local_rate"_s,
                                   u"fleet_rate"_s};
    return names;
}

} // namespace

bool isOfGroup(const ConfigEntry &entry)
{
    return (entry.section.isEmpty() && entry.name == u"group"_s) || entry.section == u"group"_s;
}

std::optional<Error> applyGroup(const ConfigEntry &entry, fleet::RunConfig &config)
{
    const auto wrong = [](const QString &sentence) { return Error{ErrorKind::BadArgument, {}, sentence}; };
    if (entry.section.isEmpty()) {
        config.groups.clear();
        return entry.isTable ? std::nullopt
                             : std::optional(wrong(ConfigGroups::tr(
                                   "“group” is a list of sections. Write [[group]] on a line of its own, and "
                                   "the keys of the group below.")));
    }
    if (entry.item < 0)
        return wrong(ConfigGroups::tr("Write [[group]] with two brackets: there may be several."));
    if (!groupKeys().contains(entry.name))
        return wrong(ConfigGroups::tr("There is no key “%1” in a [[group]]. Use %2.")
                         .arg(entry.name, groupKeys().join(u", "_s)));
    config.groups.resize(std::max(config.groups.size(), std::size_t(entry.item) + 1));
    fleet::TrainerGroup &group = config.groups[std::size_t(entry.item)];
    if (entry.name == u"devices"_s) {
        const auto *pattern = entry.value ? std::get_if<QString>(&*entry.value) : nullptr;
        if (!pattern)
            return wrong(ConfigGroups::tr("devices must be a text in quotes, such as \"pump-*\"."));
        group.devices = *pattern;
        return std::nullopt;
    }
    const std::vector<ConfigKey> keys = configKeys();
    const ConfigKey *key = trainerKey(keys, entry.name);
    const auto value = checkedValue(*key, entry.value.value_or(ConfigValue(false)));
    if (!value)
        return value.error();
    if (entry.name == u"optimiser"_s)
        group.optimiser = learning::Optimiser(optimiserWords().indexOf(std::get<QString>(*value)));
    else if (entry.name == u"schedule"_s)
        group.schedule = learning::Schedule(scheduleWords().indexOf(std::get<QString>(*value)));
    else
        (entry.name == u"local_rate"_s ? group.localRate : group.fleetRate) = std::get<double>(*value);
    return std::nullopt;
}

std::optional<Error> badGroup(const fleet::RunConfig &config)
{
    int number = 0;
    for (const fleet::TrainerGroup &group : config.groups) {
        ++number;
        const QString place = u"group %1"_s.arg(number);
        if (group.devices.isEmpty())
            return Error{ErrorKind::BadArgument, place,
                         ConfigGroups::tr("It names no devices. Add a pattern of their names, such as "
                                          "devices = \"pump-*\".")};
        if (!fleet::isDevicePattern(group.devices))
            return Error{ErrorKind::BadArgument, place,
                         ConfigGroups::tr("“%1” is no pattern of names. * stands for any letters, ? for one, "
                                          "[a-c] for one of these.")
                             .arg(group.devices)};
        for (const auto &rate : {group.localRate, group.fleetRate}) {
            if (rate && !(*rate >= 0 && *rate <= 100))
                return Error{ErrorKind::BadArgument, place,
                             ConfigGroups::tr("Its rate is out of range. Use a value from 0 to 100.")};
        }
    }
    return std::nullopt;
}

QString groupsText(const fleet::RunConfig &config)
{
    QString text;
    for (const QString &line :
         ConfigGroups::tr("Groups of devices that are trained otherwise: as many as are wanted, each with a "
                          "pattern of\ntheir names. Keys that a group leaves out are as in [trainer]; of "
                          "several groups that name a\ndevice, the first counts.")
             .split(u'\n'))
        text += u"# "_s + line + u'\n';
    if (config.groups.empty())
        return text + u"# [[group]]\n# devices = \"pump-*\"\n# optimiser = \"adam\"\n# schedule = "
                      "\"inverse_root\"\n# local_rate = 0.01\n# fleet_rate = 0.002\n"_s;
    for (const fleet::TrainerGroup &group : config.groups) {
        text += u"\n[[group]]\ndevices = "_s + tomlText(group.devices) + u'\n';
        if (group.optimiser)
            text += u"optimiser = "_s + tomlText(optimiserWords().value(int(*group.optimiser))) + u'\n';
        if (group.schedule)
            text += u"schedule = "_s + tomlText(scheduleWords().value(int(*group.schedule))) + u'\n';
        if (group.localRate)
            text += u"local_rate = "_s + tomlText(*group.localRate) + u'\n';
        if (group.fleetRate)
            text += u"fleet_rate = "_s + tomlText(*group.fleetRate) + u'\n';
    }
    return text;
}

} // namespace fleetgrad::session
