// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fleet/error.h>
#include <fleet/runconfig.h>
#include <learning/metrics.h>

#include <functional>
#include <vector>

namespace fleetgrad::cli {

/// What one scorer is worth with one delay of labels: means over the devices that have the figure.
struct EvaluationRow
{
    int delay = 0; ///< readings
    learning::Scorer scorer = learning::Scorer::Decision;
    learning::Metrics mean;
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
