// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/batchrecord.h>
#include <fleet/devicetrace.h>
#include <fleet/error.h>
#include <fleet/runconfig.h>
#include <fleet/source.h>
#include <session/breakhit.h>
#include <session/canary.h>
#include <session/fleetmap.h>
#include <session/modelevaluation.h>
#include <session/outlines.h>
#include <session/round.h>
#include <session/runclock.h>
#include <store/modelnote.h>

#include <array>
#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <vector>

namespace fleetgrad::session {

/// A bucket of a curve: the extremes and the last value over the batches it holds; x is the last of these.
/// NaN where there was none.
struct CurvePoint
{
    double batch = 0;
    float low = 0, high = 0, last = 0;
};
using CurveData = std::vector<CurvePoint>;

/// A row of the fleet table. Metrics are windowed.
struct DeviceRow
{
    std::uint32_t version = 0;     ///< local updates so far
    std::uint32_t baseVersion = 0; ///< global version that it has
    fleet::DeviceState state = fleet::DeviceState::Waiting;
    std::uint64_t lastBatch = 0; ///< the last batch in which it read something; 0 = none yet
    std::uint64_t firstReport = 0, lastReport = 0; ///< batches in which it reported anything; 0 = none yet
    std::uint64_t readings = 0, missing = 0;
    learning::LabelCounts labels;
    float learningRate = 0; ///< that persons and feedback set
    float rateFactor = 1;   ///< what the schedule makes of it for the next label
    bool rateLocked = false;
    learning::LaneTrainer trainer;
    float claimedAccuracy = 0; ///< by its last update
    learning::Gains gains;
    float baseRate = 0;
    fleet::WindowMetrics local, global, decision, majority, lastLabel, unsupervised;
    learning::AlarmFigures alarms;
    float falseAlarmsPerDay = 0; ///< over the alarms' window; NaN before anything was judged
    float detectionSeconds = 0;  ///< median delay of found events there; NaN where none was found
    fleet::DeviceDrift drift;    ///< the last that was said of it; since == 0: nothing yet
    bool canary = false;         ///< it tries out a model: Snapshot::canary
    /// The first PR-AUC that it had in this run, by scorer; NaN before.
    std::array<float, deviceScorerCount> firstPrAuc = {std::numeric_limits<float>::quiet_NaN(),
                                                       std::numeric_limits<float>::quiet_NaN()};
    std::array<std::uint64_t, deviceScorerCount> firstPrAucBatch{}; ///< in which it had that; 0 = not yet
};

/// A row of the models table: a global version, what it claims and what it is worth.
struct VersionRow
{
    std::uint32_t version = 0, parent = 0;
    std::uint64_t batch = 0; ///< published after this batch
    std::uint32_t devices = 0;
    std::uint32_t screenedOut = 0;
    std::uint64_t samples = 0;
    float claimedAccuracy = 0;
    float moved = 0;
    bool promoted = false; ///< made by a person from `parent`, not by a round
    QString deployed;      ///< the model that a person brought in as this version; else empty
    std::optional<fleet::Evaluation> evaluation; ///< none before its first readings
};

enum class RunState : unsigned char {
    Opening, ///< the source or the run file is being read
    Running,
    Paused,
    Finished,
    Failed, ///< `error` says why; nothing that was committed is lost
};

struct BatchedRateChange
{
    std::uint64_t batch = 0; ///< after which it took effect
    fleet::RateChange change;
};

struct DeviceCurves
{
    std::uint32_t device = 0;
    /// The newest changes of its learning rate, oldest first: up to 1,000 in a fleet of up to 200 devices,
    /// 200 in one of up to 5,000, and 20 in a larger one.
    std::vector<BatchedRateChange> rates;
    std::uint64_t rateChanges = 0; ///< since the run began, of which `rates` are the newest
    std::array<std::array<CurveData, fleet::chartMetricCount>, deviceScorerCount> scores;
    const CurveData &of(DeviceScorer scorer, fleet::ChartMetric metric) const
    {
        return scores[std::size_t(scorer)][std::size_t(metric)];
    }
};

struct FleetCurves
{
    struct Spread
    {
        CurveData low, median, high; ///< 10 %, 50 %, 90 % over the devices
    };
    struct Metric
    {
        std::array<Spread, deviceScorerCount> devices;
        const Spread &of(DeviceScorer scorer) const { return devices[std::size_t(scorer)]; }
        CurveData global, decision, majority, lastLabel, unsupervised; ///< means over the devices
        CurveData originalClaimed, originalMeasured; ///< of the original method in shadow, likewise
    };
    std::array<Metric, fleet::chartMetricCount> metrics;
};

/// Everything a person may want to see now, of one batch boundary. Immutable; big parts are shared between
/// snapshots as long as they do not change. Before a run is open the lists are empty; no pointer is null but
/// those that say so.
struct Snapshot
{
    RunState state = RunState::Opening;
    double opened = 0;          ///< share of what Opening reads that has been read, 0..1
    std::optional<Error> error; ///< of Failed, or of a store that can't write (then Paused)
    /// Of a run elsewhere: the connection is lost, or what a person asked for last was refused.
    std::optional<Error> link;
    /// There is no connection now: all here is as it was when it was lost, and nothing can be changed.
    bool isCut() const { return link && link->kind == ErrorKind::NotFound; }
    QString runPath; ///< of the run file; empty for a temporary one
    std::shared_ptr<const fleet::RunConfig> config;
    std::shared_ptr<const std::vector<fleet::DeviceInfo>> infos;
    bool canRun = true; ///< false where the run can only be looked at (read-only, source gone)

    std::uint64_t batch = 0, lastBatch = 0; ///< passed; at which the run ends (0 = never)
    /// Of a snapshot of the past (see Session::snapshotAt()): batches that had passed when it was made.
    std::optional<std::uint64_t> madeAt;
    bool isPast() const { return madeAt.has_value(); }
    std::uint32_t version = 0; ///< newest global version
    std::uint64_t rounds = 0;
    bool shadowOriginal = false; ///< the original method runs in shadow
    std::uint64_t readings = 0, updates = 0;
    std::uint64_t waitingUpdates = 0; ///< that the next round would take
    std::size_t pendingCommands = 0;  ///< that take effect with the next batch
    /// These, where the run stands still, without their weights; null where there are none.
    std::shared_ptr<const std::vector<fleet::Command>> waiting;
    double speed = 0;                                   ///< times real time; 0 = as fast as possible
    double readingsPerSecond = 0, updatesPerSecond = 0; ///< over about the last second
    double secondsSinceCommit = -1;                     ///< of the run file; -1 before the first

    learning::Gains fleetGains; ///< means over the devices that train, with their intervals
    std::shared_ptr<const std::vector<DeviceRow>> devices;
    fleet::FleetAlarmFigures alarms; ///< of all devices; for delays see alarmSummary
    /// Of the whole run: of a few seconds ago, or of now where it stands still; null before the first batch.
    std::shared_ptr<const fleet::AlarmSummary> alarmSummary;
    std::shared_ptr<const std::vector<VersionRow>> versions; ///< the newest 1,000, oldest first
    std::shared_ptr<const Canary> canary;                    ///< null without one
    std::shared_ptr<const store::ModelNotes> notes;          ///< what a person wrote beside versions
    std::shared_ptr<const std::vector<std::shared_ptr<const Round>>> roundLog; ///< the newest 200 at most
    std::shared_ptr<const std::vector<fleet::Event>> events; ///< the newest 1,000 of each kind, oldest first
    std::shared_ptr<const std::vector<fleet::RateChange>> rates;   ///< the newest 1,000, oldest first
    std::shared_ptr<const std::vector<std::uint64_t>> rateBatches; ///< batch of each of `rates`
    fleet::DeviceDrift drift;                                      ///< of the fleet as a whole
    fleet::DriftCounts driftCounts;
    std::shared_ptr<const RunClock> clock;
    std::shared_ptr<const FleetCurves> fleetCurves;
    std::vector<std::shared_ptr<const DeviceCurves>> deviceCurves; ///< of the watched devices, in their order
    std::shared_ptr<const fleet::DeviceTrace> deviceTrace; ///< of the device that is looked at; else null
    std::optional<Error> traceError;                       ///< why its readings can't be had
    /// What its readings scored before somebody looked at them is being worked out.
    bool isTraceOnItsWay = false;
    std::vector<std::shared_ptr<const fleet::DeviceTrace>> otherTraces; ///< by Session::lookAtDevices()
    /// What Session::lookAtMap() asked for, or, until that is made, asked for before; null where nobody
    /// looks.
    std::shared_ptr<const FleetMap> map;
    /// By Session::lookAtEvaluation(), likewise; null where nobody looks.
    std::shared_ptr<const ModelEvaluation> evaluation;
    std::shared_ptr<const Outlines> outlines; ///< by Session::outline(); null before a run is open
    std::shared_ptr<const Breaks>
        breaks; ///< null where there are no breakpoints, and the run paused for none
};

} // namespace fleetgrad::session
