// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charts/chart.h>
#include <charts/exporting.h>
#include <fleet/alarmsummary.h>

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace fleetgrad::desktop {

/// What the view of the alarms shows, to be drawn or written elsewhere.
struct AlarmsContent
{
    QString sentences;
    charts::Chart reliability;
    QString kindsTitle;             ///< what the table is of
    std::vector<QStringList> kinds; ///< the titles, then a row for each kind of anomaly; the name first
    std::shared_ptr<const fleet::AlarmSummary> alarms; ///< null: nothing is known
};

/// The sentences, the diagram and the table on one page.
charts::Picture alarmsPicture(const AlarmsContent &content);
/// What of each kind was found, and every bin of the diagram: see CsvLines.
QString alarmsCsv(const AlarmsContent &content);

} // namespace fleetgrad::desktop
