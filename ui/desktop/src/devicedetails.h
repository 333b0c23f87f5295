// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desktop/fleetmodel.h>
#include <desktop/look.h>

#include <QElapsedTimer>
#include <QWidget>

#include <array>
#include <cstdint>

class QBoxLayout;
class QLabel;
class QTableView;

namespace fleetgrad::desktop {

class Choice;
class WeightsModel;

/// What is to be said of a device beside its readings: rate and why, trainer, drift, alarms, labels; and the
/// weights of its model by the names of their features.
class DeviceDetails : public QWidget
{
    Q_OBJECT
public:
    explicit DeviceDetails(const Appearance *appearance, QWidget *parent = nullptr);

    void showDevice(const SnapshotPtr &snapshot, std::uint32_t device);
    /// Facts above the weights, or beside them.
    void setVertical(bool vertical);

private:
    enum Line { State, Rate, RateChange, Trainer, Alarms, FalseAlarms, Delay, Labels, Drift, LineCount };
    QWidget *buildFacts();
    QWidget *buildWeights();
    void showFacts(const session::Snapshot &snapshot, std::uint32_t device);
    void showWeights(const session::Snapshot &snapshot, std::uint32_t device);

    std::array<QLabel *, LineCount> m_values{};
    QLabel *m_reason, *m_evidence, *m_noWeights;
    Choice *m_whose;
    WeightsModel *m_model;
    QTableView *m_table;
    QBoxLayout *m_layout;
    std::shared_ptr<const fleet::DeviceTrace> m_trace; ///< whose weights are shown
    std::int64_t m_device = -1;
    bool m_isFleet = false;
    QElapsedTimer m_sinceUpdate, m_sinceSort;
};

} // namespace fleetgrad::desktop
