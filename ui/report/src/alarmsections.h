// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fleet/batchrecord.h>
#include <session/snapshot.h>

#include <QString>

namespace fleetgrad::report {

/// Alarms of the fleet, by device and by kind of anomaly; empty where nothing was judged. The diagram of
/// reliability is `diagram`, as HTML.
QString alarmSection(const session::Snapshot &snapshot, const fleet::RunSummary &summary,
                     const QString &diagram);

} // namespace fleetgrad::report
