// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fleet/batchrecord.h>
#include <fleet/error.h>
#include <fleet/runconfig.h>
#include <learning/metrics.h>

#include <functional>
#include <optional>
#include <vector>

namespace fleetgrad::cli {

/// What the alarms were worth, and whether they held the rate of false alarms that was wanted.
struct EvaluatedAlarms
{
    fleet::FleetAlarmFigures fleet;
    int countable = 0; ///< devices long enough for ten false alarms at the wanted rate
    int held = 0;      ///< of them, those within a factor of 1.5 of it
    double worst = 1;  ///< the largest factor by which one of them is off, above or below
};

/// What one scorer is worth with one delay of labels: means over the devices that have the figure.
struct EvaluationRow
{
    int delay = 0; ///< readings
    learning::Scorer scorer = learning::Scorer::Decision;
    learning::Metrics mean;
    std::optional<EvaluatedAlarms> alarms; ///< of the decision, which alone raises alarms
};

struct EvaluationPlan
{
    fleet::RunConfig config; ///< of a replay; its delay is replaced by each of `delays`
    std::vector<int> delays;
    bool leaveOneOut = false; ///< judge each device by a fleet in which it alone never trains
    int threads = 1;          ///< runs at a time, >= 1
};

/// Replays the files once for each delay (and, with leaveOneOut, each device), and gives the rows in the
/// order of the delays. `progress(done, all)` is called from the calling thread about ten times a second;
/// where it returns false the rest is left out and no rows are given.
Expected<std::vector<EvaluationRow>> evaluate(const EvaluationPlan &plan,
                                              const std::function<bool(int, int)> &progress);

} // namespace fleetgrad::cli
