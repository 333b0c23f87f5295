// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desktop/fleetmodel.h>
#include <desktop/fleetselection.h>
#include <desktop/look.h>
#include <desktop/smoothing.h>
#include <desktop/timewindow.h>

#include <charts/chart.h>
#include <charts/range.h>
#include <report/fleetcharts.h>

#include <QWidget>

#include <array>
#include <cstdint>
#include <vector>

class QComboBox;

namespace fleetgrad::desktop {

class ChartStack;

/// Two metrics of the fleet and of the selected devices over the batches.
class LearningView : public QWidget
{
    Q_OBJECT
public:
    LearningView(const Appearance *appearance, const FleetSelection *selection, TimeWindow *window,
                 QWidget *parent = nullptr);

    void showSnapshot(const SnapshotPtr &snapshot);
    ChartStack *stack() const { return m_stack; }
    /// The choice of the two metrics, for the corner beside the tabs.
    QWidget *corner() const { return m_corner; }
    /// The charts as they are on screen.
    std::vector<charts::Chart> charts() const;
    /// The same with the values as they were measured.
    std::vector<charts::Chart> unsmoothedCharts() const;
    fleet::ChartMetric metric(int chart) const;
    void setMetric(int chart, fleet::ChartMetric metric);
    report::XUnit xUnit() const;

Q_SIGNALS:
    void xUnitChanged(fleetgrad::report::XUnit unit);
    /// A person clicked on an event of it.
    void deviceChosen(std::uint32_t device);

private:
    void rebuild();
    charts::Chart chart(int index);
    charts::Chart measuredChart(int index) const;
    QComboBox *smoothingBox();
    QComboBox *xUnitBox();
    QComboBox *metricBox(int index);
    std::vector<int> colors() const;
    QString heading(double batch) const;
    /// Of the round after that batch: who took part, and what it made.
    QString roundText(double batch) const;
    SnapshotPtr onlySelected(const session::Snapshot &snapshot) const;

    const FleetSelection *m_selection;
    TimeWindow *m_window;
    ChartStack *m_stack;
    QWidget *m_corner;
    std::array<QComboBox *, 2> m_metrics{};
    QComboBox *m_smoothing = nullptr, *m_xUnit = nullptr;
    std::array<charts::SteadyRange, 2> m_ranges;
    SnapshotPtr m_source;   ///< as it came
    SnapshotPtr m_snapshot; ///< with the curves of the selected devices alone
    bool m_isStale = true;
};

} // namespace fleetgrad::desktop
