// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desktop/runbreakpoints.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

QByteArray toJson(const KeptBreakpoints &breakpoints)
{
    QJsonArray array;
    for (const KeptBreakpoint &breakpoint : breakpoints)
        array.append(QJsonObject{{u"condition"_s, breakpoint.condition}, {u"on"_s, breakpoint.isOn}});
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

KeptBreakpoints breakpointsFromJson(const QByteArray &json)
{
    KeptBreakpoints breakpoints;
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    for (const QJsonValue &entry : array) {
        const auto breakpoint = session::Breakpoint::parse(entry[u"condition"_s].toString());
        if (breakpoint)
            breakpoints.push_back({breakpoint->text(), entry[u"on"_s].toBool(true)});
    }
    return breakpoints;
}

void letName(session::Breakpoint &breakpoint, const GroupSetPtr &groups)
{
    if (!groups)
        return;
    breakpoint.setGroups([groups](const QString &word, const QString &device) {
        return groups->contains(GroupSet::word(word), device);
    });
}

std::vector<session::Breakpoint> activeOf(const KeptBreakpoints &breakpoints, const GroupSetPtr &groups)
{
    std::vector<session::Breakpoint> active;
    for (const KeptBreakpoint &kept : breakpoints) {
        if (auto breakpoint = session::Breakpoint::parse(kept.condition); breakpoint && kept.isOn) {
            letName(*breakpoint, groups);
            active.push_back(*std::move(breakpoint));
        }
    }
    return active;
}

RunBreakpoints::RunBreakpoints(Settings *settings, QObject *parent) : QObject(parent), m_settings(settings)
{
}

void RunBreakpoints::follow(const SnapshotPtr &snapshot)
{
    const auto config = snapshot ? snapshot->config : nullptr;
    if (config == m_config)
        return;
    m_config = config;
    const QString key = config ? groupsKey(*config) : QString();
    if (key == m_key)
        return;
    m_key = key;
    m_list = config ? keptFor(*config) : KeptBreakpoints();
    Q_EMIT changed();
}

void RunBreakpoints::setList(const KeptBreakpoints &list)
{
    if (list == m_list)
        return;
    m_list = list;
    if (!m_key.isEmpty())
        m_settings->setBreakpoints(m_key, list.empty() ? QByteArray() : toJson(list));
    Q_EMIT changed();
}

KeptBreakpoints RunBreakpoints::keptFor(const fleet::RunConfig &config) const
{
    return breakpointsFromJson(m_settings->breakpoints(groupsKey(config)));
}

} // namespace fleetgrad::desktop
