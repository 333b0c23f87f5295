// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desktop/fleetmodel.h>
#include <desktop/fleetselection.h>

#include <QElapsedTimer>
#include <QWidget>

#include <cstdint>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;

namespace fleetgrad::desktop {

class TargetButton;

/// By what the selected devices, or all, are trained: optimiser and schedule; and the way to find a rate.
class TrainerControl : public QWidget
{
    Q_OBJECT
public:
    explicit TrainerControl(const FleetSelection *selection, QWidget *parent = nullptr);

    void showSnapshot(const SnapshotPtr &snapshot);
    /// Whom a choice concerns; empty = all.
    std::vector<std::uint32_t> devices() const;

Q_SIGNALS:
    /// For devices(); a person has chosen it.
    void optimiserChosen(learning::Optimiser optimiser);
    void scheduleChosen(learning::Schedule schedule);
    void findRateWanted();

private:
    QComboBox *choice(const QString &name, const QString &text, const QString &toolTip);
    bool isWaiting(const session::Snapshot &snapshot) const;

    TargetButton *m_target;
    QComboBox *m_optimiser, *m_schedule;
    QLabel *m_remark;
    QPushButton *m_find;
    QElapsedTimer m_sinceChoice;
};

} // namespace fleetgrad::desktop
