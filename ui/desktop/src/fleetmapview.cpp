// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetmapview.h"

#include "chartexport.h"
#include "choice.h"
#include "figures.h"
#include "mapcanvas.h"
#include "mapcsv.h"

#include <session/sentences.h>
#include <session/texts.h>

#include <QDateTime>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

namespace {

constexpr int leastCell = 3; ///< pixels of a row and of a column

} // namespace

FleetMapView::FleetMapView(const Appearance *appearance, FleetSelection *selection, TimeWindow *window,
                           QWidget *parent)
    : QWidget(parent), m_selection(selection), m_window(window),
      m_canvas(new MapCanvas(appearance, window, this)), m_corner(new QWidget)
{
    setObjectName(u"fleetMapView"_s);
    auto *corner = new QHBoxLayout(m_corner);
    corner->setContentsMargins(0, 0, 6, 2);
    corner->setSpacing(2);
    corner->addWidget(metricBox());
    corner->addWidget(orderBox());
    auto *sort = new QToolButton(m_corner);
    sort->setObjectName(u"sortMap"_s);
    sort->setProperty("role", u"flat"_s);
    sort->setText(tr("Sort again"));
    sort->setToolTip(tr("Sort the rows by the values as they are now; until then they keep their places"));
    connect(sort, &QToolButton::clicked, this, &FleetMapView::sortAnew);
    corner->addWidget(sort);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2, 2, 2, 2);
    layout->addWidget(m_canvas);

    m_canvas->setReadout([this](std::uint32_t row, std::uint32_t column) { return readout(row, column); });
    connect(m_canvas, &MapCanvas::rowChosen, this, &FleetMapView::choose);
    connect(m_canvas, &MapCanvas::menuWanted, this,
            [this](const QPoint &position) { menu()->popup(position); });
    const auto markStale = [this] { m_isStale = true; };
    connect(m_canvas, &MapCanvas::placesChanged, this, markStale);
    connect(window, &TimeWindow::changed, this, markStale);
    connect(selection, &FleetSelection::changed, this, markStale);
    connect(selection, &FleetSelection::scorerChanged, this, [this] {
        m_scale = SteadyScale(metric());
        m_isStale = true;
    });
}

QComboBox *FleetMapView::metricBox()
{
    m_metric = new Choice(m_corner);
    m_metric->setObjectName(u"mapMetric"_s);
    m_metric->setProperty("role", u"flat"_s);
    m_metric->setAccessibleName(tr("Metric of the fleet map"));
    m_metric->setToolTip(m_metric->accessibleName());
    for (int metric = 0; metric < fleet::chartMetricCount; ++metric)
        m_metric->addItem(session::metricText(fleet::ChartMetric(metric)), metric);
    m_metric->setCurrentIndex(m_metric->findData(int(fleet::ChartMetric::PrAuc)));
    connect(m_metric, &QComboBox::currentIndexChanged, this, [this] {
        m_scale = SteadyScale(metric());
        m_isStale = true;
    });
    return m_metric;
}

QComboBox *FleetMapView::orderBox()
{
    m_order = new Choice(m_corner);
    m_order->setObjectName(u"mapOrder"_s);
    m_order->setProperty("role", u"flat"_s);
    m_order->setAccessibleName(tr("Order of the rows"));
    m_order->setToolTip(
        tr("Order of the rows, by the values of the batches that are shown: the best last value "
           "or mean comes first, and what got worse most"));
    m_order->addItem(tr("by last value"), int(session::MapOrder::LastValue));
    m_order->addItem(tr("by mean"), int(session::MapOrder::Mean));
    m_order->addItem(tr("by change"), int(session::MapOrder::Change));
    m_order->addItem(tr("by name"), int(session::MapOrder::Name));
    m_order->addItem(tr("as the table"), int(session::MapOrder::Given));
    connect(m_order, &QComboBox::currentIndexChanged, this, &FleetMapView::sortAnew);
    return m_order;
}

fleet::ChartMetric FleetMapView::metric() const
{
    return fleet::ChartMetric(m_metric->currentData().toInt());
}

session::MapOrder FleetMapView::order() const
{
    return session::MapOrder(m_order->currentData().toInt());
}

void FleetMapView::sortAnew()
{
    ++m_sorting;
    m_devices.reset();
    if (order() == session::MapOrder::Given && m_table)
        m_devices = std::make_shared<const std::vector<std::uint32_t>>(m_table());
    m_isStale = true;
}

void FleetMapView::followTable()
{
    if (order() == session::MapOrder::Given)
        sortAnew();
}

session::MapRequest FleetMapView::request() const
{
    const QSize room = m_canvas->room();
    const charts::Range batches = m_window->range();
    session::MapRequest request;
    request.metric = metric();
    request.scorer = m_selection->scorer();
    request.from = std::floor(batches.minimum);
    request.to = std::ceil(batches.maximum);
    request.columns =
        std::uint32_t(std::clamp(room.width() / leastCell, 1, int(session::MapRequest::mostColumns)));
    request.rows =
        std::uint32_t(std::clamp(room.height() / leastCell, 1, int(session::MapRequest::mostRows)));
    request.firstPlace = m_canvas->places().first;
    request.places = m_canvas->places().count;
    request.order = order();
    request.sorting = m_sorting;
    request.devices = m_devices;
    return request;
}

void FleetMapView::setPlaces(MapCanvas::Places places)
{
    m_canvas->showPlaces(places);
    if (!m_snapshot)
        m_wantedPlaces = places;
}

void FleetMapView::showSnapshot(const SnapshotPtr &snapshot)
{
    const auto before = m_snapshot;
    m_snapshot = snapshot;
    if (snapshot && (!before || before->infos != snapshot->infos)) { // another fleet
        if (before || !m_wantedPlaces)
            m_canvas->showAllPlaces();
        m_wantedPlaces.reset();
        m_scale = SteadyScale(metric());
        sortAnew();
    }
    if (snapshot)
        Q_EMIT mapWanted(request());
    const bool isSame = before == snapshot || (before && snapshot && before->map == snapshot->map &&
                                               before->infos == snapshot->infos);
    if (std::exchange(m_isStale, false) || !isSame)
        rebuild();
}

void FleetMapView::hideEvent(QHideEvent *event)
{
    Q_EMIT mapWanted(std::nullopt);
    QWidget::hideEvent(event);
}

void FleetMapView::rebuild()
{
    MapPicture picture;
    picture.batches = m_window->range();
    picture.title = tr("Fleet map: %1 by device and batch").arg(session::metricText(metric()));
    if (m_snapshot && m_snapshot->map && m_snapshot->map->rows > 0) {
        picture.map = m_snapshot->map;
        picture.infos = m_snapshot->infos;
        const session::FleetMap &map = *picture.map;
        const bool isAsked = map.request.metric == metric() && map.request.scorer == m_selection->scorer();
        if (!isAsked) // it is on its way; what is on screen still has its own colours
            return;
        picture.scale = m_scale.update(map, std::chrono::milliseconds(QDateTime::currentMSecsSinceEpoch()));
        picture.cells = mapCells(map, picture.scale);
        picture.remarks = remarks(map);
        for (std::uint32_t row = 0; row < map.rows; ++row) {
            for (const std::uint32_t device : map.devicesOf(row)) {
                if (!m_selection->contains(device))
                    continue;
                const int color = m_selection->colorOf(device);
                picture.marks.push_back({row, color < 0 ? QColor() : charts::curveColor(color)});
            }
        }
        // Those with a colour lie on top of those without.
        std::ranges::stable_sort(picture.marks, {}, [](const auto &mark) { return mark.color.isValid(); });
    }
    if (picture.isEmpty())
        picture.emptyText = emptyText();
    m_canvas->setPicture(std::move(picture));
}

QStringList FleetMapView::remarks(const session::FleetMap &map)
{
    QString devices = map.places == map.devices->size()
                          ? tr("%Ln device(s)", nullptr, int(map.places))
                          : tr("%1 of %2 device(s)", nullptr, int(map.devices->size()))
                                .arg(wholeText(map.places), wholeText(map.devices->size()));
    if (map.perRow > 1)
        devices = tr("%1, %2 a row").arg(devices, wholeText(map.perRow));
    QString order;
    switch (map.request.order) {
    case session::MapOrder::LastValue:
        order = tr("sorted by last value");
        break;
    case session::MapOrder::Mean:
        order = tr("sorted by mean");
        break;
    case session::MapOrder::Change:
        order = tr("sorted by change");
        break;
    case session::MapOrder::Name:
        return {tr("sorted by name; %1").arg(devices), devices};
    case session::MapOrder::Given:
        return {tr("as in the table; %1").arg(devices), devices};
    }
    const QString brief = session::clauses({order, devices});
    return {tr("%1 at batch %2; %3").arg(order, wholeText(map.sortedAt), devices), brief, devices};
}

void FleetMapView::setOpening(bool isOpening)
{
    m_isOpening = isOpening;
    rebuild();
}

QString FleetMapView::emptyText() const
{
    if (!m_snapshot)
        return m_isOpening ? tr("Opening the run…")
                           : tr("The map of a fleet appears here.\nFile > New demonstration starts one.");
    if (!m_snapshot->map || m_snapshot->map->batch == 0)
        return tr("The map begins with the first batch.");
    if (m_snapshot->map->rows == 0)
        return tr("The table shows no device: press Escape in its filter to see all.");
    if (!m_window->isWhole())
        return tr("Nothing was measured in these batches.\nPress Home to see the whole run.");
    return metric() == fleet::ChartMetric::PrAuc || metric() == fleet::ChartMetric::BalancedAccuracy
               ? tr("No device has a value yet: %1 needs labelled readings of both classes.")
                     .arg(session::metricText(metric()))
               : tr("No device has a value yet: %1 needs labelled readings.")
                     .arg(session::metricText(metric()));
}

QStringList FleetMapView::readout(std::uint32_t row, std::uint32_t column) const
{
    const MapPicture &picture = m_canvas->picture();
    const session::FleetMap &map = *picture.map;
    const auto devices = map.devicesOf(row);
    const auto nameOf = [&picture](std::uint32_t device) { // one that joined later has none in the past
        return device < picture.infos->size() ? (*picture.infos)[device].name : QString();
    };
    const QString first = nameOf(devices.front());
    QStringList lines;
    if (devices.size() == 1)
        lines << first;
    else
        lines << tr("%Ln device(s)", nullptr, int(devices.size()))
              << QString(first + u" … "_s + nameOf(devices.back()));
    const std::uint64_t from = map.firstBatch + column * map.batchesPerColumn;
    const std::uint64_t to = std::min(from + map.batchesPerColumn - 1, std::max(map.batch, from));
    lines << (to == from ? tr("batch %1").arg(wholeText(from))
                         : tr("batches %1 to %2").arg(wholeText(from), wholeText(to)));
    const float value = map.at(row, column);
    const QString metric = session::metricText(map.request.metric);
    if (std::isnan(value))
        lines << tr("%1: no value").arg(metric);
    else if (devices.size() == 1)
        lines << tr("%1: %2").arg(metric, scoreText(double(value)));
    else
        lines << tr("%1: mean %2").arg(metric, scoreText(double(value)));
    if (devices.size() > 1)
        lines << tr("Ctrl and the wheel tell them apart");
    return lines;
}

void FleetMapView::choose(std::uint32_t row, bool add)
{
    const auto chosen = m_canvas->picture().map->devicesOf(row);
    std::vector<std::uint32_t> devices;
    if (add) {
        devices = m_selection->devices();
        const bool isThere = std::ranges::all_of(
            chosen, [this](std::uint32_t device) { return m_selection->contains(device); });
        if (isThere) { // once more takes it back, as in the table
            std::erase_if(devices, [&](std::uint32_t device) {
                return std::ranges::find(chosen, device) != chosen.end();
            });
            return m_selection->select(devices);
        }
    }
    devices.insert(devices.end(), chosen.begin(), chosen.end());
    m_selection->select(devices);
    if (!add && !chosen.empty())
        Q_EMIT deviceChosen(chosen.front());
}

bool FleetMapView::isDrawn() const
{
    const MapPicture &shown = m_canvas->picture();
    return shown.map && shown.map->rows > 0;
}

charts::Picture FleetMapView::picture() const
{
    const MapPicture &shown = m_canvas->picture();
    return {shown.title, [shown](QPainter &painter, const QRectF &room, const charts::ExportLook &look) {
                const MapPainter map(look.theme, look.font);
                map.paint(painter, shown, map.layout(shown, room));
            }};
}

std::function<QString()> FleetMapView::values() const
{
    const MapPicture &shown = m_canvas->picture();
    return [map = shown.map, infos = shown.infos] { return mapCsv(map.get(), infos.get()); };
}

QMenu *FleetMapView::menu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"fleetMapMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [menu](const QString &text, const char *name) {
        QAction *action = menu->addAction(text);
        action->setObjectName(QString::fromLatin1(name));
        return action;
    };
    if (const auto device = m_canvas->pointedDevice();
        device && *device < m_canvas->picture().infos->size()) {
        const QString name = QString((*m_canvas->picture().infos)[*device].name).replace(u'&', u"&&"_s);
        connect(add(tr("Look at the readings of %1").arg(name), "mapDevice"), &QAction::triggered, this,
                [this, device = *device] { Q_EMIT deviceOpened(device); });
        menu->addSeparator();
    }
    connect(add(tr("Go to the live edge"), "mapLive"), &QAction::triggered, m_window, &TimeWindow::goLive);
    connect(add(tr("Show the whole run and fleet"), "mapAll"), &QAction::triggered, this, [this] {
        m_canvas->showAllPlaces();
        m_window->showAll();
    });
    connect(add(tr("Sort again"), "mapSort"), &QAction::triggered, this, &FleetMapView::sortAnew);
    if (!m_export)
        return menu;
    menu->addSeparator();
    connect(add(tr("Map as PNG, SVG or PDF…"), "exportMap"), &QAction::triggered, m_export,
            &ChartExport::askForImage);
    connect(add(tr("Copy map"), "copyMap"), &QAction::triggered, m_export, [this] { m_export->copy(); });
    connect(add(tr("Values of the map as CSV…"), "exportMapCsv"), &QAction::triggered, m_export,
            [this] { m_export->askForCsv(charts::CsvRange::Visible); });
    return menu;
}

} // namespace fleetgrad::desktop
