// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartstack.h"
#include "mainwindowparts.h"

#include <QMenu>

// What the main window does for the view of a device.

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

void MainWindow::connectDevice()
{
    Parts &p = *m_parts;
    connect(p.device, &DeviceView::lookWanted, this, [this](std::optional<std::uint32_t> device) {
        if (session())
            session()->lookAtDevice(device);
    });
    const auto open = [this](std::uint32_t device) {
        if (!m_parts->selection.contains(device))
            m_parts->selection.select({device});
        m_parts->device->choose(device);
        m_parts->docks->raise(m_parts->deviceDock);
    };
    connect(p.fleet, &FleetPanel::deviceOpened, this, open);
    connect(p.map, &FleetMapView::deviceOpened, this, open);
    p.deviceCharts = ChartExport::ofCharts(
        p.exportPlace,
        [this] {
            Parts &parts = *m_parts;
            auto charts = parts.device->charts();
            const auto device = parts.device->device();
            const SnapshotPtr shown = parts.feed->shown();
            // On screen the head of the view says whose they are.
            if (!charts.empty() && device && shown && *device < shown->infos->size())
                charts.front().title = tr("%1: %2", "a device, and one of its channels")
                                           .arg((*shown->infos)[*device].name, charts.front().title);
            return charts;
        },
        [&p] { return p.device->values(); });
    tellOfExports(p.deviceCharts);
    connect(p.device->stack(), &ChartStack::menuWanted, this, &MainWindow::deviceMenu);
}

void MainWindow::deviceMenu(const QPoint &position)
{
    Parts &p = *m_parts;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"deviceMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, auto action) {
        connect(menu->addAction(text), &QAction::triggered, this, action);
    };
    add(p.actions.goLive->text(), [&p] { p.device->window()->goLive(); });
    add(p.actions.showAll->text(), [&p] {
        p.device->stack()->resetValues();
        p.device->window()->showAll();
    });
    menu->addSeparator();
    add(p.actions.exportImage->text(), [&p] { p.deviceCharts->askForImage(); });
    add(p.actions.copyCharts->text(), [&p] { p.deviceCharts->copy(); });
    menu->addSeparator();
    add(p.actions.exportVisibleCsv->text(), [&p] { p.deviceCharts->askForCsv(charts::CsvRange::Visible); });
    add(p.actions.exportWholeCsv->text(), [&p] { p.deviceCharts->askForCsv(charts::CsvRange::Whole); });
    menu->popup(position);
}

} // namespace fleetgrad::desktop
