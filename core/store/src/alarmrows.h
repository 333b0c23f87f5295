// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sqlite.h"

#include <fleet/batchrecord.h>

#include <string>

// How alarms lie in the run file (from version 2 of the format on).

namespace fleetgrad::store {

std::string alarmColumns(); ///< of device_alarms
void createAlarms(SQLite::Database &database);

void bindAlarms(Binder &row, const learning::AlarmFigures &figures);
void readAlarms(Cursor &cursor, learning::AlarmFigures &figures);

void writeAlarmSummary(SQLite::Database &database, const std::string &prefix,
                       const fleet::AlarmSummary &summary);
/// Of a file that has the tables.
fleet::AlarmSummary readAlarmSummary(const SQLite::Database &database, const QString &path);

} // namespace fleetgrad::store
