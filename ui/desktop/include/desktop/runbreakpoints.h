// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desktop/devicegroups.h>
#include <desktop/fleetmodel.h>
#include <desktop/settings.h>
#include <fleet/runconfig.h>
#include <session/breakpoint.h>

#include <QByteArray>
#include <QObject>
#include <QString>

#include <memory>
#include <vector>

namespace fleetgrad::desktop {

/// A condition that a person wrote, and whether the run pauses at it.
struct KeptBreakpoint
{
    QString condition;
    bool isOn = true;
    bool operator==(const KeptBreakpoint &) const = default;
};
using KeptBreakpoints = std::vector<KeptBreakpoint>;

QByteArray toJson(const KeptBreakpoints &breakpoints);
/// What can't be read is left out.
KeptBreakpoints breakpointsFromJson(const QByteArray &json);
/// The breakpoint may name these groups; null: none.
void letName(session::Breakpoint &breakpoint, const GroupSetPtr &groups);
/// Those that are on, for a session. `groups`: a person's own, which they may name.
std::vector<session::Breakpoint> activeOf(const KeptBreakpoints &breakpoints, const GroupSetPtr &groups);

/// The breakpoints of the run in hand, kept in the settings for all runs of the same source.
class RunBreakpoints : public QObject
{
    Q_OBJECT
public:
    /// `settings` outlives it.
    explicit RunBreakpoints(Settings *settings, QObject *parent = nullptr);

    /// Once a frame: takes those of another run's source.
    void follow(const SnapshotPtr &snapshot);
    const KeptBreakpoints &list() const { return m_list; }
    void setList(const KeptBreakpoints &list);
    /// A person's own groups, which conditions may name; null: none.
    const GroupSetPtr &groups() const { return m_groups; }
    void setGroups(const GroupSetPtr &groups) { m_groups = groups; }
    /// Those kept for runs of that configuration's source.
    KeptBreakpoints keptFor(const fleet::RunConfig &config) const;

Q_SIGNALS:
    void changed();

private:
    Settings *m_settings;
    std::shared_ptr<const fleet::RunConfig> m_config;
    QString m_key; ///< empty: no run
    KeptBreakpoints m_list;
    GroupSetPtr m_groups;
};

} // namespace fleetgrad::desktop
