// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/alarmsummary.h>
#include <learning/alarms.h>
#include <learning/confusion.h>
#include <learning/laneblock.h>
#include <learning/metrics.h>
#include <learning/scorepool.h>

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

// What the scores of all devices together amount to, since the run began.

namespace fleetgrad::fleet {

/// Of one scorer, all labelled readings of some devices together.
struct PooledScores
{
    learning::Confusion confusion; ///< at p >= 0.5
    double logLossSum = 0;         ///< added in the order of the devices
    /// Readings a bin, as learning::ScoreCounts bins them: of normal readings and of anomalies.
    std::array<std::vector<std::uint64_t>, 2> bins;
    double prAucSum = 0; ///< of the devices that have one, added in their order
    std::uint64_t prAucDevices = 0;
    bool operator==(const PooledScores &) const = default;
};

/// How long detection took, of devices whose readings are equally far apart.
struct IntervalDelays
{
    double interval = 0; ///< s
    learning::DelayCounts counts;
    bool operator==(const IntervalDelays &other) const
    {
        return interval == other.interval && counts.found == other.counts.found;
    }
};

/// The devices that train, or those that never do.
struct PopulationScores
{
    std::array<PooledScores, learning::modelScorers.size()>
        scorers; ///< local is empty of those that never train
    /// Of the decision: had each device had the threshold of alarms all the time that is in force on it now.
    learning::Confusion atAlarm;
    std::vector<IntervalDelays> delays; ///< in rising order of the interval
    bool operator==(const PopulationScores &) const = default;
};

/// What a global version scored so far that labels may still judge.
struct JudgedVersion
{
    std::uint64_t fromBatch = 0, toBatch = 0; ///< as Evaluation; toBatch 0: it is not known
    learning::VersionScores scores;
};

/// As of after a batch.
struct FleetScores
{
    std::uint64_t batch = 0;
    std::array<PopulationScores, 2> populations; ///< of the devices that never train, and of those that do
    std::vector<KindSummary> kinds;              ///< those that were met
    std::vector<std::shared_ptr<const JudgedVersion>> versions; ///< in rising order; none without labels
};

/// Of the whole fleet, or of the devices that never train alone.
std::span<const PopulationScores> populationsOf(const FleetScores &scores, bool holdOutsOnly = false);
/// All readings together, of the whole fleet or of the devices that never train alone.
learning::ScorePool poolOf(const FleetScores &scores, learning::Scorer scorer, bool holdOutsOnly = false);
/// Likewise.
std::vector<DeviceDelays> delaysOf(const FleetScores &scores, bool holdOutsOnly = false);
/// What it says of the alarms of a run: delays, kinds and reliability.
void addScores(const FleetScores &scores, AlarmSummary &summary);

} // namespace fleetgrad::fleet
