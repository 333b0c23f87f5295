// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charts/chart.h>
#include <session/snapshot.h>

#include <limits>
#include <memory>
#include <vector>

namespace fleetgrad::report {

/// What the x axis of a chart of learning says; x itself is always batches.
enum class XUnit : unsigned char {
    Batch,
    Time,     ///< of the source's stamps, UTC; without them since the start
    Readings, ///< since the start, mean over the devices
};

/// Null for batches, and while the run is too young to know the unit.
std::shared_ptr<const charts::Scale> xScale(const session::Snapshot &snapshot, XUnit unit);

/// What a chart of learning shows, beside the fleet's median, which it always has.
struct ChartOptions
{
    fleet::ChartMetric metric = fleet::ChartMetric::PrAuc;
    /// Whose scores the curves of devices, the median and the band are.
    session::DeviceScorer scorer = session::DeviceScorer::Decision;
    /// A colour (charts::curveColor) for each of snapshot.deviceCurves, in that order; a device without one
    /// takes its place in the order.
    std::vector<int> colorIndex;
    double xFrom = std::numeric_limits<double>::quiet_NaN(); ///< first batch shown; NaN = the first there is
    double xTo = std::numeric_limits<double>::quiet_NaN();   ///< last batch shown; NaN = the newest
    XUnit xUnit = XUnit::Batch;
    bool showBand = true;      ///< 10-90 % of the devices
    bool showBaselines = true; ///< majority class, last label, unsupervised, by their curves over time
    bool showGlobal = true;    ///< the global version's curve, its measured versions as open circles, rounds
};

/// The learning of the fleet and of the watched devices in one metric over batches. Free of any theme: what
/// is grey has no colour of its own. The y axis is 0 to 1 for shares, and from 0 to a round number above the
/// values for log loss.
charts::Chart learningChart(const session::Snapshot &snapshot, const ChartOptions &options);

} // namespace fleetgrad::report
