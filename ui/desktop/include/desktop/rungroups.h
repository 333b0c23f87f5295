// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desktop/devicegroups.h>
#include <desktop/fleetmodel.h>
#include <desktop/settings.h>

#include <QObject>

namespace fleetgrad::desktop {

/// The groups of the run in hand, kept in the settings for all runs of the same
/// source.
class RunGroups : public QObject
{
    Q_OBJECT
public:
    /// `settings` outlives it.
    explicit RunGroups(Settings *settings, QObject *parent = nullptr);

    /// Once a frame: takes the groups of another run's source.
    void follow(const SnapshotPtr &snapshot);
    /// Never null.
    const GroupSetPtr &set() const { return m_set; }
    const DeviceGroups &groups() const { return m_set->groups(); }
    void setGroups(const DeviceGroups &groups);

Q_SIGNALS:
    void changed();

private:
    Settings *m_settings;
    std::shared_ptr<const fleet::RunConfig> m_config;
    QString m_key; ///< empty: no run
    GroupSetPtr m_set;
};

} // namespace fleetgrad::desktop
