// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/batchrecord.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace fleetgrad::session {

/// Whose scores a view of devices shows.
enum class DeviceScorer : unsigned char { Decision, Local };
inline constexpr std::size_t deviceScorerCount = 2;

/// How the devices of a map follow each other. Devices without a value come last; equal ones in the order of
/// the fleet. Values are those of the batches that the map shows.
enum class MapOrder : unsigned char {
    LastValue, ///< best first
    Mean,      ///< best first
    Change,    ///< from the first to the last value: what got worse most first
    Name,
    Given, ///< that of MapRequest::devices
};

/// Which map of the fleet a view wants to see.
struct MapRequest
{
    static constexpr std::uint32_t mostColumns = 400, mostRows = 2000;

    fleet::ChartMetric metric = fleet::ChartMetric::PrAuc;
    DeviceScorer scorer = DeviceScorer::Decision;
    double from = 0, to = 1;                  ///< batches
    std::uint32_t columns = 200, rows = 200;  ///< at most so many, 1 to mostColumns and to mostRows
    std::uint32_t firstPlace = 0, places = 0; ///< part of the order that is shown; 0 places: all from there
    MapOrder order = MapOrder::LastValue;
    std::uint32_t sorting = 0; ///< another number asks for sorting anew
    /// Of MapOrder::Given: the devices to show, in that order; null = all in the order of the fleet. Never
    /// changed once it is handed over: requests compare the address.
    std::shared_ptr<const std::vector<std::uint32_t>> devices;

    bool operator==(const MapRequest &) const = default;
};

/// A metric by device and batch. Each row is the mean of one or more devices that follow each other in the
/// order, each column the last value in one or more batches. The order stays as it was sorted while values
/// change, until a request asks for another or sorts anew, or more devices have a value than had one then.
struct FleetMap
{
    MapRequest request;
    std::uint64_t batch = 0;    ///< that had passed when it was made
    std::uint64_t sortedAt = 0; ///< that had passed when the devices were sorted
    std::shared_ptr<const std::vector<std::uint32_t>> devices; ///< all of them, in their order; not null
    std::uint32_t firstPlace = 0;                              ///< of the first row, in `devices`
    std::uint32_t places = 0;                                  ///< that the rows show together
    std::uint32_t perRow = 1;                                  ///< devices a row; fewer in the last
    std::uint32_t rows = 0, columns = 0;
    std::uint64_t firstBatch = 0; ///< of the first column; a multiple of batchesPerColumn
    std::uint64_t batchesPerColumn = 1;
    std::vector<float> values; ///< row by row; NaN where no device of the row has a value

    float at(std::uint32_t row, std::uint32_t column) const
    {
        return values[std::size_t(row) * columns + column];
    }
    std::span<const std::uint32_t> devicesOf(std::uint32_t row) const
    {
        const std::size_t begin = std::size_t(row) * perRow;
        const std::size_t count = std::min<std::size_t>(perRow, places - begin);
        return std::span(*devices).subspan(firstPlace + begin, count);
    }
};

} // namespace fleetgrad::session
