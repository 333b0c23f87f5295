// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/batchrecord.h>

#include <cstdint>
#include <string>

// Column lists that the schema, the writer, the reader and the digest share, each in the order of its values.

namespace fleetgrad::store {

/// Rows that belong to a batch have the key batch * 2^32 + number in it, so that rows of a batch lie together
/// at the end of the table and no second index grows beside it.
inline constexpr int batchShift = 32;
inline constexpr std::uint64_t mostBatches = 0x7fffffff;

constexpr std::int64_t rowKey(std::uint64_t batch, std::uint32_t number)
{
    return std::int64_t(batch << batchShift | number);
}
constexpr std::uint64_t batchOf(std::int64_t key)
{
    return std::uint64_t(key) >> batchShift;
}
constexpr std::uint32_t numberOf(std::int64_t key)
{
    return std::uint32_t(key);
}

std::string metaColumns();
std::string deviceColumns();
std::string batchColumns();
std::string liveColumns();
std::string reportColumns();
/// Of a report: what the decision gains over each baseline, and half of the 95 % interval of it.
std::string gainColumns();
std::string localModelColumns();
std::string versionColumns();
std::string screeningColumns();
std::string evaluationColumns();
std::string rateColumns();
std::string driftColumns();
std::string eventColumns();
std::string commandColumns();
std::string canaryColumns();
std::string noteColumns();
/// Of the first `metrics` of fleet::ChartMetric. Precision, recall and F1 came with version 3 of the format:
/// before, the file had them of each device alone.
std::string fleetHistoryColumns(int metrics = fleet::chartMetricCount);
inline constexpr int chartMetricsBeforeVersion3 = 4;
std::string checkpointColumns();
std::string deviceSummaryColumns();
std::string fleetSummaryColumns();
std::string runSummaryColumns();

/// "a, b" from columns `names` with `prefix` before each.
std::string prefixed(const std::string &prefix, const std::string &names);
/// The windowed metrics of a scorer: 7 columns.
std::string windowColumns(const std::string &scorer);
/// The metrics of a scorer: 9 columns.
std::string wholeColumns(const std::string &scorer);

/// INSERT with a placeholder a column.
std::string insertInto(const std::string &table, const std::string &columns, bool replace = false);

} // namespace fleetgrad::store
