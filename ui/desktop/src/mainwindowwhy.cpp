// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindowparts.h"
#include "whypanel.h"

#include <session/session.h>

#include <QPointer>

#include <cstdint>
#include <limits>
#include <optional>
#include <stop_token>

// What the main window does so that the view of a device can tell why.

namespace fleetgrad::desktop {

namespace {

constexpr auto allBatches = std::numeric_limits<std::uint64_t>::max();

} // namespace

void MainWindow::connectWhy()
{
    Parts &p = *m_parts;
    WhyPanel *why = p.device->why();
    const QPointer<WhyPanel> panel(why);
    connect(why, &WhyPanel::lookBackWanted, this, [this, panel](std::uint32_t device, std::uint64_t batch) {
        if (!session())
            return;
        m_parts->lookBack = std::stop_source();
        m_parts->jobs.await(session()->lookBack(device, batch, m_parts->lookBack.get_token()),
                            [panel, device, batch](const Expected<WhyPanel::Trace> &trace) {
                                if (panel)
                                    panel->takeTrace(device, batch, trace);
                            });
    });
    connect(why, &WhyPanel::lookBackStopped, this, [this] { m_parts->lookBack.request_stop(); });
    connect(why, &WhyPanel::historyWanted, this,
            [this, panel](std::size_t feature, const std::optional<std::uint32_t> &device) {
                if (!session())
                    return;
                m_parts->jobs.await(session()->weightHistory(feature, device),
                                    [panel, feature, device](const Expected<store::WeightHistory> &history) {
                                        if (panel)
                                            panel->takeHistory(feature, device, history);
                                    });
            });
    connect(why, &WhyPanel::lastAlarmWanted, this, [this, panel](std::uint32_t device) {
        if (!session())
            return;
        const SnapshotPtr shown = m_parts->feed->shown();
        const std::uint64_t upTo = shown && shown->isPast() ? shown->batch : allBatches;
        m_parts->jobs.await(session()->lastAlarm(device, upTo),
                            [panel, device](const Expected<std::optional<std::uint64_t>> &batch) {
                                if (panel)
                                    panel->takeLastAlarm(device, batch);
                            });
    });
    connect(why, &WhyPanel::deviceChosen, this, [this](std::uint32_t device) { goToDevices({device}); });
    connect(why, &WhyPanel::roundChosen, this, [this](std::uint32_t version) {
        m_parts->rounds->choose(version);
        showView(QStringLiteral("rounds"));
    });
    const auto explain = [this](std::uint32_t device, std::optional<std::uint64_t> batch) {
        if (!m_parts->selection.contains(device))
            m_parts->selection.select({device});
        m_parts->docks->raise(m_parts->deviceDock);
        m_parts->device->explainAlarm(device, batch);
    };
    const auto explainLast = [explain](std::uint32_t device) { explain(device, std::nullopt); };
    connect(p.actions.whyAlarm, &QAction::triggered, this, [this, explainLast] {
        const auto &selected = m_parts->selection.devices();
        if (selected.empty())
            return showNotice(tr("Select a device first: in the fleet table, or in a chart."));
        explainLast(selected.front());
    });
    connect(p.events, &EventsPanel::alarmOpened, this, explain);
    connect(p.fleet, &FleetPanel::whyWanted, this, explainLast);
    connect(p.alertsPanel, &AlertsPanel::whyWanted, this, explainLast);
}

} // namespace fleetgrad::desktop
