// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapcanvas.h"
#include "mapscale.h"

#include <charts/exporting.h>
#include <desktop/fleetmodel.h>
#include <desktop/fleetselection.h>
#include <desktop/look.h>
#include <desktop/timewindow.h>

#include <QWidget>

#include <functional>
#include <optional>

class QComboBox;
class QMenu;

namespace fleetgrad::desktop {

class ChartExport;

/// A metric of every device over the batches, as colours. Asks for its map while it can be seen.
class FleetMapView : public QWidget
{
    Q_OBJECT
public:
    using Devices = std::function<std::vector<std::uint32_t>()>;

    FleetMapView(const Appearance *appearance, FleetSelection *selection, TimeWindow *window,
                 QWidget *parent = nullptr);

    void showSnapshot(const SnapshotPtr &snapshot);
    void setOpening(bool isOpening);
    /// The choice of the metric and of the order, for the corner beside the tabs.
    QWidget *corner() const { return m_corner; }
    /// What the fleet table shows, in its order, for the order of the same name.
    void setTable(Devices devices) { m_table = std::move(devices); }
    /// The table's order is another than before.
    void followTable();
    void setExport(ChartExport *exporting) { m_export = exporting; }
    ChartExport *exporting() const { return m_export; }
    /// The part of the order that is shown.
    MapCanvas::Places places() const { return m_canvas->places(); }
    /// Those of another view of the run that is shown next.
    void setPlaces(MapCanvas::Places places);
    /// The map as it is on screen.
    charts::Picture picture() const;
    /// Whether there is anything in the picture.
    bool isDrawn() const;
    /// Its cells as CSV: a line for each row, a column for each column.
    std::function<QString()> values() const;
    QMenu *menu();

Q_SIGNALS:
    /// Nothing: it can't be seen any more.
    void mapWanted(const std::optional<session::MapRequest> &request);
    /// The first of a row that a person chose.
    void deviceChosen(std::uint32_t device);
    /// Its readings are wanted.
    void deviceOpened(std::uint32_t device);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    QComboBox *metricBox();
    QComboBox *orderBox();
    void sortAnew();
    session::MapRequest request() const;
    void rebuild();
    static QStringList remarks(const session::FleetMap &map);
    QString emptyText() const;
    QStringList readout(std::uint32_t row, std::uint32_t column) const;
    void choose(std::uint32_t row, bool add);
    fleet::ChartMetric metric() const;
    session::MapOrder order() const;

    FleetSelection *m_selection;
    TimeWindow *m_window;
    MapCanvas *m_canvas;
    QWidget *m_corner;
    QComboBox *m_metric = nullptr, *m_order = nullptr;
    ChartExport *m_export = nullptr;
    Devices m_table;
    std::shared_ptr<const std::vector<std::uint32_t>> m_devices; ///< of the table, for the request
    std::uint32_t m_sorting = 0;
    SteadyScale m_scale;
    SnapshotPtr m_snapshot;
    std::optional<MapCanvas::Places> m_wantedPlaces;
    bool m_isStale = true, m_isOpening = false;
};

} // namespace fleetgrad::desktop
