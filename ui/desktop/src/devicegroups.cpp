// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desktop/devicegroups.h>

#include <fleet/groups.h>
#include <session/sentences.h>

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

QByteArray toJson(const DeviceGroups &groups)
{
    QJsonArray array;
    for (const DeviceGroup &group : groups)
        array.append(QJsonObject{{u"name"_s, group.name},
                                 {u"pattern"_s, group.pattern},
                                 {u"devices"_s, QJsonArray::fromStringList(group.devices)}});
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

DeviceGroups groupsFromJson(const QByteArray &json)
{
    DeviceGroups groups;
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    for (const QJsonValue &value : array) {
        DeviceGroup group;
        group.name = value["name"_L1].toString();
        group.pattern = value["pattern"_L1].toString();
        for (const QJsonValue &device : value["devices"_L1].toArray())
            group.devices << device.toString();
        const bool isSound = group.pattern.isEmpty() || fleet::isDevicePattern(group.pattern);
        if (!group.name.isEmpty() && isSound)
            groups.push_back(group);
    }
    return groups;
}

GroupSet::GroupSet(DeviceGroups groups) : m_groups(std::move(groups))
{
    for (const DeviceGroup &group : m_groups) {
        m_patterns.push_back(group.pattern.isEmpty() ? QRegularExpression()
                                                     : fleet::devicePattern(group.pattern));
        m_devices.emplace_back(group.devices.begin(), group.devices.end());
    }
}

bool GroupSet::contains(std::size_t group, const QString &device) const
{
    return m_devices[group].contains(device) ||
           (!m_groups[group].pattern.isEmpty() && m_patterns[group].match(device).hasMatch());
}

QString GroupSet::word(const QString &name)
{
    return QString(name).replace(u' ', u'-');
}

bool GroupSet::contains(const QString &begin, const QString &device) const
{
    for (std::size_t group = 0; group < m_groups.size(); ++group) {
        if (word(m_groups[group].name).startsWith(begin, Qt::CaseInsensitive) && contains(group, device))
            return true;
    }
    return false;
}

bool GroupSet::hasName(const QString &begin) const
{
    return std::ranges::any_of(m_groups, [&begin](const DeviceGroup &group) {
        return word(group.name).startsWith(begin, Qt::CaseInsensitive);
    });
}

int GroupSet::first(const QString &device) const
{
    for (std::size_t group = 0; group < m_groups.size(); ++group) {
        if (contains(group, device))
            return int(group);
    }
    return -1;
}

QString GroupSet::text(const QString &device) const
{
    QStringList names;
    for (std::size_t group = 0; group < m_groups.size(); ++group) {
        if (contains(group, device))
            names << m_groups[group].name;
    }
    return session::listed(names);
}

QString groupsKey(const fleet::RunConfig &config)
{
    if (config.source == fleet::SourceKind::Replay)
        return QFileInfo(config.replay.path).absoluteFilePath();
    return config.source == fleet::SourceKind::Live ? u"live"_s : u"simulated"_s;
}

} // namespace fleetgrad::desktop
