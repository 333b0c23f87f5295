// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desktop/alertcenter.h>

#include "jobs.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

namespace {

constexpr qint64 lookPause = 1000; ///< milliseconds between two looks

} // namespace

AlertCenter::AlertCenter(Settings *settings, Notifier *notifier, QObject *parent)
    : QObject(parent), m_settings(settings), m_notifier(notifier), m_jobs(new Jobs(this)),
      m_rules(alertRulesFromJson(settings->alertRules()))
{
}

void AlertCenter::begin(const SnapshotPtr &snapshot)
{
    ++m_run;
    m_infos = snapshot ? snapshot->infos : nullptr;
    m_config = snapshot ? snapshot->config : nullptr;
    m_seen = nullptr;
    m_watch = std::make_shared<AlertWatch>();
    m_log = {};
    m_isLooking = false;
    m_sinceLook.invalidate();
    for (AlertRule &rule : m_rules)
        rule.mutedForRun = false;
    Q_EMIT changed();
}

void AlertCenter::look(const SnapshotPtr &snapshot)
{
    lookAtTheClock();
    if (snapshot && hasGrown(*snapshot, m_config, m_infos))
        m_infos = snapshot->infos;
    else if ((snapshot ? snapshot->infos : nullptr) != m_infos)
        begin(snapshot);
    if (!snapshot || !snapshot->devices || snapshot->devices == m_seen || m_isLooking ||
        (m_sinceLook.isValid() && !m_sinceLook.hasExpired(lookPause)))
        return;
    m_sinceLook.start();
    m_seen = snapshot->devices;
    m_isLooking = true;
    const bool isRunning = snapshot->state == session::RunState::Running;
    m_jobs->run([watch = m_watch, snapshot, rules = m_rules,
                 groups = m_groups] { return watch->look(*snapshot, rules, groups); },
                [this, run = m_run, snapshot, isRunning](const AlertFindings &findings) {
                    if (run == m_run)
                        take(findings, *snapshot, isRunning);
                });
}

void AlertCenter::take(const AlertFindings &findings, const session::Snapshot &snapshot, bool isRunning)
{
    m_isLooking = false;
    // What a run file tells of is no news.
    for (const std::uint64_t id :
         m_log.take(findings, m_rules, snapshot.batch, m_config ? *m_config : fleet::RunConfig())) {
        if (isRunning)
            tellOf(id, snapshot);
    }
    m_count = count();
    Q_EMIT changed();
}

void AlertCenter::tellOf(std::uint64_t id, const session::Snapshot &snapshot)
{
    const Alert *alert = m_log.find(id);
    if (!alert || !rule(alert->condition).notify || isMuted(alert->condition))
        return;
    Notice notice;
    notice.condition = alert->condition;
    notice.alert = id;
    notice.title = alert->sentence;
    notice.text = devicesText(alert->concerned, *m_infos);
    if (!snapshot.runPath.isEmpty()) // there may be several windows
        notice.text += u'\n' + QFileInfo(snapshot.runPath).fileName();
    notice.isCritical = alert->level == fleet::EventLevel::Critical;
    if (const auto now = m_limit.offer(notice, QDateTime::currentDateTime()))
        show(*now);
}

void AlertCenter::show(const Notice &notice)
{
    Notice shown = notice;
    if (notice.more > 0)
        shown.text += u'\n' + tr("%Ln more like it in the last minute", nullptr, notice.more);
    m_notifier->show(shown);
}

/// What waits for its minute, and mutes that end.
void AlertCenter::lookAtTheClock()
{
    if (m_sinceClock.isValid() && !m_sinceClock.hasExpired(lookPause))
        return;
    m_sinceClock.start();
    for (const Notice &notice : m_limit.due(QDateTime::currentDateTime())) {
        if (!isMuted(notice.condition))
            show(notice);
    }
    if (std::exchange(m_count, count()) != m_count)
        Q_EMIT changed();
}

void AlertCenter::setRules(const AlertRules &rules)
{
    if (rules == m_rules)
        return;
    m_rules = rules;
    m_settings->setAlertRules(toJson(rules));
    m_seen = nullptr; // to be looked at by the new ones, even where the run stands still
    m_sinceLook.invalidate();
    Q_EMIT rulesChanged();
    Q_EMIT changed();
}

void AlertCenter::setGroups(const GroupSetPtr &groups)
{
    m_groups = groups;
    m_seen = nullptr;
}

bool AlertCenter::isMuted(AlertCondition condition) const
{
    return rule(condition).isMuted(QDateTime::currentDateTime());
}

void AlertCenter::acknowledge(std::uint64_t id, bool is)
{
    m_log.acknowledge(id, is);
    Q_EMIT changed();
}

void AlertCenter::acknowledgeAll()
{
    std::vector<std::uint64_t> ids;
    for (const Alert &alert : m_log.open())
        ids.push_back(alert.id);
    for (const std::uint64_t id : ids)
        m_log.acknowledge(id, true);
    Q_EMIT changed();
}

AlertCenter::Count AlertCenter::count() const
{
    Count count;
    for (const Alert &alert : m_log.open()) {
        if (isMuted(alert.condition))
            continue;
        ++count.open;
        if (alert.isAcknowledged)
            continue;
        ++count.fresh;
        count.level = std::max(count.level, alert.level);
    }
    return count;
}

} // namespace fleetgrad::desktop
