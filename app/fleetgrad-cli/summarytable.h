// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fleet/batchrecord.h>
#include <fleet/source.h>

#include <QString>
#include <QStringList>

#include <vector>

namespace fleetgrad::cli {

/// Rows of cells as lines of text: the first column to the left, the others to the right, two spaces between.
QStringList alignedLines(const std::vector<QStringList> &rows);

/// The figures of the whole run: local and global model and the baselines, mean over the devices, then the
/// models over the worst tenth; and a sentence on what they mean.
QStringList summaryLines(const fleet::RunSummary &summary);

/// What the alarms were worth, of the fleet and by kind of anomaly; nothing where nothing was judged.
QStringList alarmLines(const fleet::AlarmSummary &summary, const learning::AlarmSettings &wanted,
                       const std::vector<fleet::DeviceInfo> &infos);

} // namespace fleetgrad::cli
