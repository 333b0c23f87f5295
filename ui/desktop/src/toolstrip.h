// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desktop/fleetmodel.h>
#include <desktop/look.h>

#include <QFrame>

class QComboBox;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace fleetgrad::desktop {

struct Actions;
class FleetSelection;
class RateControl;

/// What people do most, in reach: run or pause, step, speed, aggregate, rate, export.
class ToolStrip : public QFrame
{
    Q_OBJECT
public:
    ToolStrip(const Appearance *appearance, const FleetSelection *selection, const Actions &actions,
              QMenu *exportMenu, QWidget *parent = nullptr);

    void showSnapshot(const SnapshotPtr &snapshot);
    RateControl *rate() const { return m_rate; }

Q_SIGNALS:
    void speedChosen(double timesRealTime);

private:
    QToolButton *buildStep(const Actions &actions);
    QComboBox *buildSpeed();
    QPushButton *buildAggregate(const Actions &actions);
    void showSpeed(double speed);

    QComboBox *m_speed;
    QPushButton *m_aggregate;
    QLabel *m_trigger;
    RateControl *m_rate;
};

/// When rounds happen, in words: "FedAvg, every 20 updates".
QString triggerText(const fleet::FederationConfig &config);

} // namespace fleetgrad::desktop
