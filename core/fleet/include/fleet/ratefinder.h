// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/error.h>
#include <fleet/runconfig.h>

#include <array>
#include <cstdint>
#include <functional>
#include <stop_token>
#include <vector>

namespace fleetgrad::fleet {

/// Which rates are tried on which readings.
struct RateFinderPlan
{
    RunConfig config; ///< source, labels, batches and trainers, as of a run
    /// By what each device is trained, by its number; empty: as the configuration and its groups say.
    std::vector<learning::LaneTrainer> trainers = {};
    std::vector<std::uint32_t> devices = {}; ///< empty = all that train
    int mostDevices = 100;                   ///< of them, evenly spread; 0 = all
    std::uint64_t batches = 400;             ///< of a source without an end; others are read to theirs
    double lowest = 1e-4, highest = 1;       ///< > 0; the rates lie between them in even ratios
    int rates = 25;                          ///< 2..learning::laneCount
    int threads = 1;
};

/// Parts of a stream in which losses are kept apart, of equal numbers of batches.
inline constexpr std::size_t finderParts = 8;

/// What the rates came to, of one device or as the mean over several.
struct RateCurve
{
    std::uint32_t device = 0;  ///< of one device
    std::uint64_t labels = 0;  ///< that were learnt from
    std::vector<double> loss;  ///< [rate] prequential log loss of the local model over the whole stream
    std::vector<double> error; ///< [rate] standard error of its difference from the lowest, over the
                               ///< devices, or of one device over the parts; 0 for the lowest
    std::size_t lowest = 0;    ///< rate with the lowest loss
    std::size_t chosen = 0;    ///< see findRates()
    /// The same rule applied to the first half alone, and judged on the second: rates, and their losses
    /// there.
    std::size_t chosenByFirstHalf = 0, lowestInSecondHalf = 0;
    double lossOfChosenInSecondHalf = 0, lowestLossInSecondHalf = 0;
};

struct RateFinding
{
    std::vector<double> rates;      ///< ascending
    std::vector<RateCurve> devices; ///< those that had labels of both classes, in their order
    RateCurve fleet;                ///< means over them
    std::uint64_t unlabelled = 0;   ///< devices without labels of both classes
    std::vector<QString> names;     ///< of all devices of the source, by their number
    learning::LaneTrainer trainer;  ///< by which the rates were tried, of the first device
    bool trainersDiffer = false;    ///< some devices have another one
};

/// Trains each device by every rate at once: its readings go into one lane of a block for each rate, and each
/// lane's local model scores each reading before its label comes, as in a run. Nothing of a run is touched.
/// Feedback is left out: the rates stay what they are, times the schedule.
///
/// Chosen is the rate with the lowest loss. (Measured: of choices made on first halves, the largest rate
/// within one standard error of it was worse on the second halves by up to .055 in 8 of 24 cases, and better
/// by up to .005 in 4; docs/learning.md.)
///
/// `progress(done, all)` in devices is called from any thread, one call at a time. Gives up with
/// ErrorKind::Cancelled soon after `stop` was requested; fails where the source does, and where no device has
/// labels of both classes. The result does not depend on the number of threads.
Expected<RateFinding> findRates(const RateFinderPlan &plan, const std::function<void(int, int)> &progress,
                                std::stop_token stop = {});

} // namespace fleetgrad::fleet
