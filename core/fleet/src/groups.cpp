// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <fleet/groups.h>

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace fleetgrad::fleet {

using namespace Qt::Literals::StringLiterals;

namespace {

class GroupTexts
{
    Q_DECLARE_TR_FUNCTIONS(GroupTexts)
};

/// The groups that name the device, by their number.
std::vector<std::size_t> groupsOf(const std::vector<QRegularExpression> &matchers, const QString &device)
{
    std::vector<std::size_t> found;
    for (std::size_t group = 0; group < matchers.size(); ++group) {
        if (matchers[group].match(device).hasMatch())
            found.push_back(group);
    }
    return found;
}

std::vector<QRegularExpression> matchersOf(const RunConfig &config)
{
    std::vector<QRegularExpression> matchers;
    for (const TrainerGroup &group : config.groups)
        matchers.push_back(devicePattern(group.devices));
    return matchers;
}

} // namespace

QRegularExpression devicePattern(const QString &pattern)
{
    // Qt's wildcards are those of paths, in which * ends at a slash; a device may be called "hall-1/pump-2".
    QString expression = QRegularExpression::wildcardToRegularExpression(pattern);
    expression.replace(u"[^/]"_s, u"."_s);
    return QRegularExpression(expression, QRegularExpression::DotMatchesEverythingOption);
}

bool isDevicePattern(const QString &pattern)
{
    return !pattern.isEmpty() && devicePattern(pattern).isValid();
}

QString nameStem(const QString &device)
{
    qsizetype end = device.size();
    while (end > 0 && device[end - 1].isDigit())
        --end;
    while (end > 0 && (device[end - 1] == u'-' || device[end - 1] == u'_' || device[end - 1] == u' ' ||
                       device[end - 1] == u'.' || device[end - 1] == u'#'))
        --end;
    return end > 0 ? device.left(end) : device;
}

QString sourceOf(const DeviceInfo &device)
{
    const qsizetype slash = device.origin.lastIndexOf(u'/');
    return slash > 0 ? device.origin.left(slash) : device.origin;
}

bool isInGroup(const QString &group, const DeviceInfo &device)
{
    if (group.contains(u'*') || group.contains(u'?') || group.contains(u'[')) {
        QRegularExpression matcher = devicePattern(group);
        matcher.setPatternOptions(matcher.patternOptions() | QRegularExpression::CaseInsensitiveOption);
        return matcher.match(device.name).hasMatch();
    }
    const auto is = [&group](const QString &name) { return name.compare(group, Qt::CaseInsensitive) == 0; };
    return is(nameStem(device.name)) || is(sourceOf(device)) || is(device.name);
}

std::vector<std::uint32_t> groupMembers(const QString &group, const std::vector<DeviceInfo> &devices)
{
    std::vector<std::uint32_t> members;
    for (std::uint32_t device = 0; device < devices.size(); ++device) {
        if (isInGroup(group, devices[device]))
            members.push_back(device);
    }
    return members;
}

std::vector<DeviceTrainer> deviceTrainers(const RunConfig &config, const std::vector<DeviceInfo> &devices)
{
    const auto &trainer = config.trainer;
    std::vector<DeviceTrainer> result(
        devices.size(), {{trainer.optimiser, trainer.schedule}, trainer.localRate, trainer.fleetRate});
    if (config.groups.empty())
        return result;
    const auto matchers = matchersOf(config);
    for (std::size_t device = 0; device < devices.size(); ++device) {
        const auto named = groupsOf(matchers, devices[device].name);
        if (named.empty())
            continue;
        const TrainerGroup &group = config.groups[named.front()];
        DeviceTrainer &own = result[device];
        own.trainer.optimiser = group.optimiser.value_or(own.trainer.optimiser);
        own.trainer.schedule = group.schedule.value_or(own.trainer.schedule);
        own.localRate = group.localRate.value_or(own.localRate);
        own.fleetRate = group.fleetRate.value_or(own.fleetRate);
    }
    return result;
}

QStringList groupRemarks(const RunConfig &config, const std::vector<DeviceInfo> &devices)
{
    if (config.groups.empty())
        return {};
    const auto matchers = matchersOf(config);
    std::vector<int> members(config.groups.size());
    struct Shared
    {
        int devices = 0;
        QString example;
        std::size_t first = 0, second = 0;
    };
    std::vector<Shared> shared;
    for (const DeviceInfo &device : devices) {
        const auto named = groupsOf(matchers, device.name);
        for (const std::size_t group : named)
            ++members[group];
        if (named.size() < 2)
            continue;
        const auto known = std::ranges::find_if(
            shared, [&](const Shared &pair) { return pair.first == named[0] && pair.second == named[1]; });
        if (known != shared.end())
            ++known->devices;
        else
            shared.push_back({1, device.name, named[0], named[1]});
    }
    QStringList remarks;
    for (std::size_t group = 0; group < members.size(); ++group) {
        if (members[group] == 0)
            remarks += GroupTexts::tr("The group “%1” names no device: nothing is trained by it. Check its "
                                      "pattern against the names of the devices.")
                           .arg(config.groups[group].devices);
    }
    for (const Shared &pair : shared) {
        remarks +=
            GroupTexts::tr("%n device(s) (%1) are named by the groups “%2” and “%3”: the first of "
                           "them counts.",
                           nullptr, pair.devices)
                .arg(pair.example, config.groups[pair.first].devices, config.groups[pair.second].devices);
    }
    return remarks;
}

} // namespace fleetgrad::fleet
