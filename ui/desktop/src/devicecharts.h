// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charts/chart.h>
#include <charts/range.h>
#include <fleet/devicetrace.h>

#include <QColor>

#include <vector>

namespace fleetgrad::desktop {

/// What the charts of a device are to show.
struct DeviceChartOptions
{
    const fleet::DeviceInfo *info = nullptr;
    std::vector<std::size_t> channels;      ///< one chart each, in this order
    std::vector<std::uint32_t> quarantined; ///< channels that the model takes as missing, in rising order
    QColor color;                           ///< of the readings
    charts::Range range;                    ///< of reading numbers, from 1
    bool isOnItsWay = false;                ///< what they scored before somebody looked is being worked out
};

/// One chart a channel, and below them what the models made of the readings: probabilities, the threshold of
/// alarms, events and alarms. x: the number of the reading on the device, from 1. The trace has readings.
std::vector<charts::Chart> deviceCharts(const fleet::DeviceTrace &trace, const DeviceChartOptions &options);

/// The labels and whether it alarmed, as numbers 0 and 1, and the batch of each reading: columns for an
/// export.
charts::Chart deviceLabels(const fleet::DeviceTrace &trace, const charts::Range &range);

/// "hit, 2 readings late", "missed", "false alarm", ...
QString traceMarkText(const fleet::TraceMark &mark);

/// Decimals for about four significant digits of values as large as these.
int decimalsFor(const charts::Range &values);

} // namespace fleetgrad::desktop
