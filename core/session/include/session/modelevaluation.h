// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/alarmsummary.h>
#include <fleet/batchrecord.h>
#include <fleet/error.h>
#include <learning/confusion.h>
#include <learning/metrics.h>
#include <learning/reliability.h>
#include <learning/scorepool.h>

#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <vector>

namespace fleetgrad::session {

/// On whose readings a model is judged.
enum class EvaluatedOn : unsigned char {
    Fleet,    ///< every device that has the model; of one global version, the devices that train
    HoldOuts, ///< the devices that never train
    Devices,  ///< EvaluationRequest::devices
};

enum class EvaluatedModel : unsigned char {
    Decision, ///< what each device decides by, from both models and the unsupervised score
    Local,    ///< each device's own model
    Global,   ///< at each reading the global version that was the newest then
    Version,  ///< one global version, on the readings that it scored first
};

/// What a view wants to see evaluated.
struct EvaluationRequest
{
    EvaluatedOn on = EvaluatedOn::Fleet;
    EvaluatedModel model = EvaluatedModel::Decision;
    std::uint32_t version = 0; ///< of EvaluatedModel::Version
    /// Of EvaluatedOn::Devices. Never changed once it is handed over: requests compare the address.
    std::shared_ptr<const std::vector<std::uint32_t>> devices;

    bool operator==(const EvaluationRequest &) const = default;
};

/// Found events by how long that took.
struct DelayStep
{
    double seconds = 0; ///< of the device's time
    std::uint64_t events = 0;
};

/// What a model is worth on labelled readings that it had not seen, all readings of these devices together.
struct ModelEvaluation
{
    EvaluationRequest request;
    std::uint64_t batch = 0; ///< that had passed when it was made
    std::uint64_t upTo = 0;  ///< the last batch whose labels count; earlier where a file knows no more
    std::uint32_t devices = 0;
    /// Whether single scores are known: without them there is no curve, no choice of a threshold, and no
    /// reliability but of a whole fleet. Of a run that was opened and stands still they are known
    /// where its readings can be had, of one version as Engine::versionScores() says.
    bool hasScores = false;
    /// They are in the file, and not read: the run stands still, and has more than 20,000 devices.
    bool isTooLarge = false;
    learning::Metrics metrics;     ///< prAuc is NaN without scores, unless it is of one device or version
    learning::Confusion confusion; ///< at p >= 0.5
    /// Of the decision: had each device had the threshold of alarms that is in force on it now. Of one
    /// version: at Again::wanted, once that is known.
    std::optional<learning::Confusion> atAlarm;
    std::vector<learning::OperatingPoint> curve; ///< see learning::ScorePool::curve()
    std::optional<learning::Reliability> reliability;
    /// The mean over the devices that have one, as reports say it; NaN of one version.
    double meanPrAuc = std::numeric_limits<double>::quiet_NaN();
    /// Of the decision, since the run began; delays are NaN where they are not known.
    fleet::FleetAlarmFigures alarms;
    std::vector<DelayStep> delays; ///< shortest first; empty where they are not known
    /// Claimed by the newest local update of one device, or of one version by those that it was made of.
    float claimedAccuracy = std::numeric_limits<float>::quiet_NaN();
    std::optional<fleet::Evaluation> version; ///< of one version that was evaluated
    /// The batch from which on scores of single versions are known, where it is a past that was computed
    /// again; 0: see hasScores.
    std::uint64_t versionScoresFrom = 0;
    /// What alarms of a version would have been worth, had they come from that threshold on, on every device.
    struct VersionAlarms
    {
        float threshold = 0; ///< log-odds
        fleet::FleetAlarmFigures figures;
        std::vector<DelayStep> delays;
    };
    /// One version has scored the last readings of devices again, those that came after it was published:
    /// what is kept of it knows neither single devices nor the order of readings.
    struct Again
    {
        std::uint64_t fromBatch = 0, toBatch = 0; ///< of those with a label
        std::uint32_t devices = 0;                ///< that were read: of many a sample
        VersionAlarms even;                       ///< from a probability of 0.5 on
        VersionAlarms wanted; ///< from where these readings have as few false alarms as are wanted
    };
    std::optional<Again> again;
    /// Why that can't be. Then nothing is known of one version on single devices, else of its alarms alone.
    std::optional<Error> error;

    /// Whether all of its figures are of those readings.
    bool isAllAgain() const { return again && request.on == EvaluatedOn::Devices; }
};

} // namespace fleetgrad::session
