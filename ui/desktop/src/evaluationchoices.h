// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluatedgroups.h"

#include <desktop/fleetmodel.h>
#include <desktop/fleetselection.h>
#include <session/modelevaluation.h>

#include <QWidget>

#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

class QSpinBox;

namespace fleetgrad::desktop {

class Choice;

/// Which model is judged, and on whose readings.
class EvaluationChoices : public QWidget
{
    Q_OBJECT
public:
    using Devices = std::function<std::vector<std::uint32_t>()>;

    explicit EvaluationChoices(const FleetSelection *selection, QWidget *parent = nullptr);

    /// What the fleet table shows, for the choice of that name.
    void setTable(Devices devices) { m_table = std::move(devices); }
    /// It shows others than before.
    void followTable();
    /// Those of the run in hand.
    void setGroups(const GroupSetPtr &groups) { m_groups.setGroups(groups); }
    void showSnapshot(const SnapshotPtr &snapshot);
    void chooseVersion(std::uint32_t version);

    /// What a person chose.
    struct Choices
    {
        int subject;
        EvaluatedGroups::Name group;
        EvaluatedGroups::Devices groupDevices;
        int model;
        int version;
        bool isVersionChosen;
        std::shared_ptr<const std::vector<fleet::DeviceInfo>> infos; ///< in this fleet
    };
    Choices choices() const;
    void setChoices(const Choices &choices);

    const session::EvaluationRequest &request() const { return m_request; }
    /// "the whole fleet", "3 selected devices", ...: on whose readings, for a sentence.
    QString subject() const;
    /// The group that is chosen; empty: none.
    const QString &group() const { return m_group.text; }
    /// Whose readings it is that are chosen is being found out.
    bool isFinding() const { return chosenSubject() == Group && !m_groupDevices; }

Q_SIGNALS:
    void changed();

private:
    enum Subject : int { Fleet = -1, HoldOuts = -2, Selection = -3, Table = -4, Group = -5 }; ///< or a device
    enum Role : int { SubjectRole = Qt::UserRole, GroupRole, IsSourceRole };

    Choice *add(const QString &name, const QString &words, const QString &toolTip);
    void addGroup(const EvaluatedGroups::Name &name);
    void fillSubjects();
    int indexOf(int subject, const EvaluatedGroups::Name &group) const;
    void takeSubject();
    void takeGroups();
    void fillVersions();
    void takeModel();
    void update();
    int chosenSubject() const;
    QString nameOf(std::uint32_t device) const;

    const FleetSelection *m_selection;
    Devices m_table;
    EvaluatedGroups m_groups;
    EvaluatedGroups::Name m_group;           ///< the chosen one
    EvaluatedGroups::Devices m_groupDevices; ///< of it, as long as it was there; null: not known yet
    Choice *m_subject, *m_model;
    QSpinBox *m_version;
    SnapshotPtr m_snapshot;
    std::shared_ptr<const std::vector<fleet::DeviceInfo>> m_infos; ///< to which the choices belong
    bool m_isTableStale = true;
    bool m_isVersionChosen = false;
    int m_wantedVersion = 0; ///< 0: none yet
    session::EvaluationRequest m_request;
};

} // namespace fleetgrad::desktop
