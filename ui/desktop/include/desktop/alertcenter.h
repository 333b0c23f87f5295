// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desktop/alertlog.h>
#include <desktop/notifier.h>
#include <desktop/settings.h>

#include <QElapsedTimer>
#include <QObject>

#include <cstdint>
#include <memory>
#include <vector>

namespace fleetgrad::desktop {

class Jobs;

/// The alerts of the run in hand: looks at its snapshots on another thread, at most once a second, keeps the
/// alerts, and tells of them by the notifier.
class AlertCenter : public QObject
{
    Q_OBJECT
public:
    /// What the bell says.
    struct Count
    {
        int open = 0;                                      ///< that are not muted
        int fresh = 0;                                     ///< of these, that nobody has acknowledged
        fleet::EventLevel level = fleet::EventLevel::Info; ///< the gravest of the fresh ones
        bool operator==(const Count &) const = default;
    };

    /// Both outlive it.
    AlertCenter(Settings *settings, Notifier *notifier, QObject *parent = nullptr);

    /// Once a frame, with the newest.
    void look(const SnapshotPtr &snapshot);

    const AlertRules &rules() const { return m_rules; }
    /// Kept in the settings.
    void setRules(const AlertRules &rules);
    /// Those that the filters of rules can name.
    void setGroups(const GroupSetPtr &groups);
    const GroupSetPtr &groups() const { return m_groups; }
    const AlertRule &rule(AlertCondition condition) const { return m_rules[std::size_t(condition)]; }
    bool isMuted(AlertCondition condition) const;

    const AlertLog &log() const { return m_log; }
    /// Of the run that the log is about; null without one.
    const std::shared_ptr<const std::vector<fleet::DeviceInfo>> &infos() const { return m_infos; }
    void acknowledge(std::uint64_t id, bool is);
    void acknowledgeAll();
    Count count() const;
    Notifier *notifier() const { return m_notifier; }

Q_SIGNALS:
    /// The log, or what is muted.
    void changed();
    void rulesChanged();

private:
    void begin(const SnapshotPtr &snapshot);
    void take(const AlertFindings &findings, const session::Snapshot &snapshot, bool isRunning);
    void tellOf(std::uint64_t id, const session::Snapshot &snapshot);
    void show(const Notice &notice);
    void lookAtTheClock();

    Settings *m_settings;
    Notifier *m_notifier;
    Jobs *m_jobs;
    AlertRules m_rules;
    GroupSetPtr m_groups;
    AlertLog m_log;
    NoticeLimit m_limit;
    std::shared_ptr<AlertWatch> m_watch; ///< one look at a time has it
    std::shared_ptr<const std::vector<fleet::DeviceInfo>> m_infos;
    std::shared_ptr<const fleet::RunConfig> m_config;              ///< of the same run
    std::shared_ptr<const std::vector<session::DeviceRow>> m_seen; ///< at the last look
    QElapsedTimer m_sinceLook, m_sinceClock;
    bool m_isLooking = false;
    std::uint64_t m_run = 0; ///< so that a look at the last run comes to nothing
    Count m_count;           ///< as it was told last
};

} // namespace fleetgrad::desktop
