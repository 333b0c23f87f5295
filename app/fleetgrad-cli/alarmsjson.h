// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fleet/batchrecord.h>
#include <fleet/source.h>

#include <QJsonObject>

#include <vector>

namespace fleetgrad::cli {

/// The member "alarms" of the summary: of the fleet, by device and by kind of anomaly.
QJsonObject alarmsJson(const fleet::AlarmSummary &summary, const learning::AlarmSettings &wanted,
                       const std::vector<fleet::DeviceInfo> &infos);
/// The member "reliability": of the local model, the global one and the decision.
QJsonObject reliabilityJson(const fleet::AlarmSummary &summary);

} // namespace fleetgrad::cli
