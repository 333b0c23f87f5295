// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    void showSnapshot(const SnapshotPtr &snapshot);
    void chooseVersion(std::uint32_t version);

    const session::EvaluationRequest &request() const { return m_request; }
    /// "the whole fleet", "3 selected devices", ...: on whose readings, for a sentence.
    QString subject() const;

Q_SIGNALS:
    void changed();

private:
    enum Subject : int { Fleet = -1, HoldOuts = -2, Selection = -3, Table = -4 }; ///< or a device

    Choice *add(const QString &name, const QString &words, const QString &toolTip);
    void fillSubjects();
    void fillVersions();
    void takeModel();
    void update();
    int chosenSubject() const;
    QString nameOf(std::uint32_t device) const;

    const FleetSelection *m_selection;
    Devices m_table;
    Choice *m_subject, *m_model;
    QSpinBox *m_version;
    SnapshotPtr m_snapshot;
    bool m_isTableStale = true;
    bool m_isVersionChosen = false;
    session::EvaluationRequest m_request;
};

} // namespace fleetgrad::desktop
