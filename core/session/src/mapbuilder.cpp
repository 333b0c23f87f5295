// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "mapbuilder.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <span>

namespace fleetgrad::session {

namespace {

constexpr float nothing = std::numeric_limits<float>::quiet_NaN();

/// Columns of whole batches that begin at multiples of their width: cells keep their batches while the
/// window moves.
void layOutColumns(FleetMap &map)
{
    const MapRequest &request = map.request;
    constexpr double furthest = 4e9;
    const double from = std::clamp(request.from, 0.0, furthest);
    const double to = std::clamp(request.to, from, furthest);
    const double most = std::clamp<double>(request.columns, 1, MapRequest::mostColumns);
    double width = std::max(1.0, std::ceil((to - from + 1) / most));
    const auto first = [&] { return std::floor(from / width) * width; };
    const auto count = [&] { return std::floor((to - first()) / width) + 1; };
    while (count() > most) // by the one that the beginning cuts
        ++width;
    map.batchesPerColumn = std::uint64_t(width);
    map.firstBatch = std::uint64_t(first());
    map.columns = std::uint32_t(count());
}

void layOutRows(FleetMap &map)
{
    const MapRequest &request = map.request;
    const auto all = std::uint32_t(map.devices->size());
    map.firstPlace = std::min(request.firstPlace, all);
    const std::uint32_t rest = all - map.firstPlace;
    map.places = request.places == 0 ? rest : std::min(request.places, rest);
    const std::uint32_t most = std::clamp(request.rows, 1U, MapRequest::mostRows);
    map.perRow = std::max(1U, (map.places + most - 1) / most);
    map.rows = (map.places + map.perRow - 1) / map.perRow;
}

/// The last value of the history in each column.
void readCells(const History &history, const FleetMap &map, std::span<float> cells)
{
    std::ranges::fill(cells, nothing);
    const std::uint64_t begin = map.firstBatch, end = begin + map.columns * map.batchesPerColumn;
    history.forEach([&](std::uint32_t first, std::uint32_t last, float value) {
        if (last < begin || first >= end)
            return;
        const std::size_t from = (std::max<std::uint64_t>(first, begin) - begin) / map.batchesPerColumn;
        const std::size_t to = (std::min<std::uint64_t>(last, end - 1) - begin) / map.batchesPerColumn;
        for (std::size_t column = from; column <= to; ++column)
            cells[column] = value;
    });
}

/// What devices are sorted by, so that the smallest comes first; NaN without a value.
float sortKey(const MapRequest &request, std::span<const float> cells)
{
    const auto isKnown = [](float cell) { return !std::isnan(cell); };
    const auto first = std::ranges::find_if(cells, isKnown);
    if (first == cells.end())
        return nothing;
    const float last = *std::find_if(cells.rbegin(), cells.rend(), isKnown);
    const float sign = request.metric == fleet::ChartMetric::LogLoss ? -1.0f : 1.0f;
    if (request.order == MapOrder::Change)
        return sign * (last - *first);
    if (request.order == MapOrder::LastValue)
        return -sign * last;
    double sum = 0;
    std::size_t count = 0;
    for (const float cell : cells) {
        if (isKnown(cell)) {
            sum += double(cell);
            ++count;
        }
    }
    return -sign * float(sum / double(count));
}

std::size_t devicesWithValue(const MapRequest &request, const Projection &projection)
{
    std::size_t known = 0;
    for (std::size_t device = 0; device < projection.infos().size(); ++device)
        known += !std::isnan(projection.history(device, request.scorer, request.metric).last());
    return known;
}

bool asksForSameOrder(const MapRequest &a, const MapRequest &b)
{
    return a.order == b.order && a.sorting == b.sorting && a.devices == b.devices && a.metric == b.metric &&
           a.scorer == b.scorer;
}

void fillRows(FleetMap &map, const Projection &projection)
{
    const std::size_t columns = map.columns;
    map.values.assign(columns * map.rows, nothing);
    std::vector<float> cells(columns), sums(columns), counts(columns);
    for (std::uint32_t row = 0; row < map.rows; ++row) {
        std::ranges::fill(sums, 0.0f);
        std::ranges::fill(counts, 0.0f);
        for (const std::uint32_t device : map.devicesOf(row)) {
            readCells(projection.history(device, map.request.scorer, map.request.metric), map, cells);
            for (std::size_t column = 0; column < columns; ++column) {
                const bool isKnown = !std::isnan(cells[column]);
                sums[column] += isKnown ? cells[column] : 0.0f;
                counts[column] += isKnown ? 1.0f : 0.0f;
            }
        }
        float *const values = map.values.data() + row * columns;
        for (std::size_t column = 0; column < columns; ++column)
            values[column] = counts[column] > 0 ? sums[column] / counts[column] : nothing;
    }
}

} // namespace

MapBuilder::Order MapBuilder::sorted(const FleetMap &map, const Projection &projection) const
{
    const MapRequest &request = map.request;
    const auto &infos = projection.infos();
    Order order;
    if (request.order == MapOrder::Given && request.devices) {
        std::ranges::copy_if(*request.devices, std::back_inserter(order),
                             [&](std::uint32_t device) { return device < infos.size(); });
        return order;
    }
    order.resize(infos.size());
    std::iota(order.begin(), order.end(), 0U);
    if (request.order == MapOrder::Given)
        return order;
    if (request.order == MapOrder::Name) {
        std::ranges::stable_sort(order, {}, [&](std::uint32_t device) { return infos[device].name; });
        return order;
    }
    std::vector<float> keys(infos.size()), cells(map.columns);
    for (std::size_t device = 0; device < keys.size(); ++device) {
        readCells(projection.history(device, request.scorer, request.metric), map, cells);
        const float key = sortKey(request, cells);
        keys[device] = std::isnan(key) ? std::numeric_limits<float>::infinity() : key;
    }
    std::ranges::stable_sort(order, {}, [&](std::uint32_t device) { return keys[device]; });
    return order;
}

void MapBuilder::sortWhereAsked(const FleetMap &map, const Projection &projection)
{
    const std::size_t known = devicesWithValue(map.request, projection);
    const bool byValue = map.request.order != MapOrder::Name && map.request.order != MapOrder::Given;
    if (m_sortedFor && asksForSameOrder(*m_sortedFor, map.request) && !(byValue && known > m_known))
        return;
    m_order = std::make_shared<const Order>(sorted(map, projection));
    m_sortedFor = map.request;
    m_sortedAt = projection.batch();
    m_known = known;
}

std::shared_ptr<const FleetMap> MapBuilder::build(const MapRequest &request, const Projection &projection)
{
    auto map = std::make_shared<FleetMap>();
    map->request = request;
    map->batch = projection.batch();
    layOutColumns(*map);
    sortWhereAsked(*map, projection);
    map->devices = m_order;
    map->sortedAt = m_sortedAt;
    layOutRows(*map);
    fillRows(*map, projection);
    return map;
}

} // namespace fleetgrad::session
