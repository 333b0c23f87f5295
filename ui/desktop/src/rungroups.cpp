// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desktop/rungroups.h>

namespace fleetgrad::desktop {

RunGroups::RunGroups(Settings *settings, QObject *parent)
    : QObject(parent), m_settings(settings), m_set(std::make_shared<GroupSet>(DeviceGroups()))
{
}

void RunGroups::follow(const SnapshotPtr &snapshot)
{
    const auto config = snapshot ? snapshot->config : nullptr;
    if (config == m_config)
        return;
    m_config = config;
    const QString key = config ? groupsKey(*config) : QString();
    if (key == m_key)
        return;
    m_key = key;
    m_set =
        std::make_shared<GroupSet>(groupsFromJson(key.isEmpty() ? QByteArray() : m_settings->groups(key)));
    Q_EMIT changed();
}

void RunGroups::setGroups(const DeviceGroups &groups)
{
    if (groups == m_set->groups())
        return;
    m_set = std::make_shared<GroupSet>(groups);
    if (!m_key.isEmpty())
        m_settings->setGroups(m_key, groups.empty() ? QByteArray() : toJson(groups));
    Q_EMIT changed();
}

} // namespace fleetgrad::desktop
