// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs.h"

#include <desktop/devicegroups.h>
#include <desktop/fleetmodel.h>

#include <QObject>
#include <QString>

#include <cstdint>
#include <memory>
#include <vector>

namespace fleetgrad::desktop {

/// Groups of the fleet in hand on whose readings a model can be judged: those of a person, and those that
/// come from one folder or file. They are put together on another thread.
class EvaluatedGroups : public QObject
{
    Q_OBJECT
public:
    using Devices = std::shared_ptr<const std::vector<std::uint32_t>>;
    /// A person may call a group like a folder.
    struct Name
    {
        QString text; ///< empty: none
        bool isSource = false;
        bool operator==(const Name &) const = default;
    };

    using QObject::QObject;

    void setGroups(const GroupSetPtr &groups) { m_set = groups; }
    /// Once a frame.
    void follow(const SnapshotPtr &snapshot);

    const std::vector<Name> &names() const { return m_names; }
    /// Null where there is no such group in the fleet that was followed last, as far as that is known.
    Devices devices(const Name &name) const;
    /// Whether the names are of the fleet that was followed last.
    bool areKnown() const { return m_infos && m_infos == m_knownInfos; }

Q_SIGNALS:
    void changed();

private:
    struct Result
    {
        std::vector<Name> names;
        std::vector<Devices> devices;
    };
    static Result find(const GroupSet &set, const std::vector<fleet::DeviceInfo> &infos);

    Jobs m_jobs;
    GroupSetPtr m_set, m_foundSet;
    std::shared_ptr<const std::vector<fleet::DeviceInfo>> m_infos, m_foundInfos, m_knownInfos;
    std::vector<Name> m_names;
    std::vector<Devices> m_devices; ///< of each name
    bool m_isFinding = false;
};

} // namespace fleetgrad::desktop
