// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <federation/localupdate.h>
#include <federation/movers.h>
#include <fleet/alarmsummary.h>
#include <fleet/canary.h>
#include <fleet/drift.h>
#include <fleet/source.h>
#include <learning/laneblock.h>
#include <learning/metrics.h>
#include <learning/mixture.h>

#include <QString>
#include <QStringList>

#include <array>
#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace fleetgrad::fleet {

struct FleetScores;

/// The metrics that charts draw.
enum class ChartMetric : unsigned char {
    Accuracy,
    BalancedAccuracy,
    PrAuc,
    LogLoss,
    // Since version 3 of the run file; see store/src/columns.h.
    Precision,
    Recall,
    F1,
};
inline constexpr int chartMetricCount = 7;

/// Metrics over about the last 1,000 labelled readings; NaN where they do not exist, or where the window
/// holds fewer than 200.
struct WindowMetrics
{
    float accuracy, balancedAccuracy, precision, recall, f1, prAuc, logLoss;
    WindowMetrics();
    explicit WindowMetrics(const learning::Metrics &metrics);
    float value(ChartMetric metric) const;
};

enum class DeviceState : unsigned char {
    Waiting,      ///< has not read anything yet
    TooFewLabels, ///< too few labels, or one class only, to tell whether its decision gains anything
    Learning,     ///< its decision beats the majority class, the last label and the unsupervised score, each
                  ///< by the whole of a 95 % interval
    NoGain,       ///< it is not better than one of them
    Silent,       ///< had readings before, but none in this batch
    Quarantined,  ///< its newest update was kept out of the round
    HoldOut,      ///< never trains; judges the global versions
    Finished,     ///< its source has no more readings
    TrainsItself, ///< it sends local updates, which may enter a round, and nobody measures what it decides
};

/// One device after one batch.
struct DeviceReport
{
    std::uint32_t device = 0;
    DeviceState state = DeviceState::Waiting;
    bool updated = false;           ///< sent `update` in this batch; one that trains itself sends no readings
    bool stored = false;            ///< the update's weights and `localModel` are to be kept
    federation::LocalUpdate update; ///< modelVersion and learningRate are valid even if not `updated`
    learning::LinearModel localModel;
    bool rateLocked = false;
    std::uint64_t readings = 0; ///< since the run began
    std::uint64_t missing = 0;  ///< values missing since the run began
    learning::LabelCounts labels;
    learning::Gains gains; ///< of its decision over the baselines
    float baseRate = 0;    ///< share of anomalies in the window
    WindowMetrics local, global, decision, majority, lastLabel, unsupervised;
    learning::AlarmFigures alarms;
};

enum class RateReason : unsigned char {
    ErrorGrew,
    ErrorFell,
    Person,
    Diverged, ///< the local model diverged: DivergenceSign
    Drift,    ///< raised because of drift, or back after it
};

/// What shows that a local model diverges.
enum class DivergenceSign : unsigned char {
    NotFinite,     ///< a weight or the bias is no number
    WeightsAtClip, ///< a weight or the bias is at its bound
    NoGain, ///< it is worse than a coin on labels just learnt from, and worse than before learning from them
};

struct RateChange
{
    std::uint32_t device = 0;
    float before = 0, after = 0;
    RateReason reason = RateReason::Person;
    float errorBefore = 0, errorAfter = 0; ///< log loss that was compared: windowed, or (Diverged) of the
                                           ///< newest labels before and after training; 0 for Person
    bool locked = false;                   ///< after the change
};

enum class EventLevel : unsigned char { Info, Warning, Critical };
enum class EventKind : unsigned char {
    RoundDone,      ///< numbers: version, updates accepted, updates screened out
    Quarantined,    ///< device; numbers: ScreeningReason, moved, the farthest it can have
    DeviceSilent,   ///< device; or -1 and numbers: each of the devices
    DeviceBack,     ///< likewise
    DeviceFinished, ///< device
    RateSet,        ///< by a person; numbers: rate, devices concerned
    RateLocked,     ///< numbers: devices concerned
    RateUnlocked,   ///< numbers: devices concerned
    Promoted,       ///< numbers: new version, version it copies
    RoundEmpty,     ///< asked for a round, but no update was waiting
    ShadowSet,      ///< by a person; numbers: 1 the original method runs in shadow, 0 no more
    OptimiserSet,   ///< by a person; numbers: learning::Optimiser, devices concerned
    ScheduleSet,    ///< by a person; numbers: learning::Schedule, devices concerned
    Diverged,       ///< device; numbers: DivergenceSign, rate before, rate after (the same: it is locked)
    DriftFound,     ///< device; numbers: learning::DriftCause, DriftSign, channel, before, after, deviations,
                ///< channels that moved, channels, batch since. Or -1 and numbers: cause, whether fleet-wide,
                ///< how many devices, batch since, the first of the devices
    DriftOver,         ///< device; or -1 and numbers: how many devices, the first of them
    DriftRemedied,     ///< device or -1; numbers: DriftRemedy, 1 done or 0 taken back, 1 by itself, how many
                       ///< devices, channel or -1
    Remark,            ///< text: a sentence from the source
    AlarmRaised,       ///< device; or -1 and numbers: how many devices, then the first of them
    QuarantineRefused, ///< of the last channel still trusted; device or -1; numbers: 1 by itself, how many
                       ///< devices, channel or -1
    Deployed,          ///< a model that a person brought in is a global version; numbers: that version; text:
                       ///< what the model is called
    CanaryBegun, ///< numbers: 1 a local model, 0 a global one; the version that it is, or -1; rounds that it
                 ///< lasts, 0: until a person ends it; then each of the devices. text: as above
    CanaryEnded, ///< numbers: 1 the model stays, 0 taken back; 1 by itself; 1 a local model; devices; labels,
                 ///< accuracy and log loss of its devices since it began, then of the others. text: as above
    DeviceJoined, ///< a real device took its place; or -1 and numbers: how many devices, then the first of
                  ///< them
};
inline constexpr std::size_t eventKindCount = std::size_t(EventKind::DeviceJoined) + 1;

struct Event
{
    std::uint64_t batch = 0;
    EventLevel level = EventLevel::Info;
    EventKind kind = EventKind::Remark;
    std::int64_t device = -1; ///< -1: the fleet
    std::vector<double> numbers;
    QString text;
    bool operator==(const Event &) const = default;
};

enum class CommandKind : unsigned char {
    AggregateNow,
    SetLearningRate, ///< devices (empty = all), value
    LockRate,        ///< devices (empty = all); value 1 = locked, 0 = not
    SetOptimiser,    ///< devices (empty = all), value: a learning::Optimiser
    SetSchedule,     ///< devices (empty = all), value: a learning::Schedule
    Promote,         ///< version: becomes the newest global version again, under a new number
    ShadowOriginal,  ///< value 1: the original method begins to learn in shadow, 0: it ends
    // What is done about drift: devices (empty = all); value 1 = do, 0 = take back.
    Recalibrate,
    Personalise,
    RaiseRate,
    QuarantineSensor, ///< version: the channel
    // Models that a person brings in; `model` and `text`, what it is called.
    Deploy,      ///< of the fleet's features: devices have it as a canary, for `value` rounds (0: until it is
                 ///< ended); empty: it becomes the newest global version. version: that it is, or noVersion
    DeployLocal, ///< of the features of these devices: in place of their local models, likewise
    EndCanary,   ///< value 1: the model becomes the newest global version, or stays where it is as local one;
                 ///< 0: it is taken back
    Pause,       ///< the following are logged, and change nothing that is learnt
    Resume,
    Step,
    SetSpeed, ///< value: times real time; 0 = as fast as possible
};

struct Command
{
    CommandKind kind = CommandKind::AggregateNow;
    std::vector<std::uint32_t> devices;
    double value = 0;
    std::uint32_t version = 0;
    learning::LinearModel model = {};
    QString text = {};
    bool changesLearning() const { return kind < CommandKind::Pause; }
    bool operator==(const Command &) const = default;
};

/// What a global version is worth on readings that arrived after it was published.
struct Evaluation
{
    std::uint32_t version = 0;
    std::uint64_t fromBatch = 0, toBatch = 0; ///< the batches it was measured in, both included
    learning::Metrics fleet;                  ///< on devices that train, all readings together
    learning::Metrics holdOut;                ///< on devices that never train
};

struct Quantiles
{
    float low = 0, median = 0,
          high = 0; ///< 10 %, 50 %, 90 % over the devices that have the metric; NaN without
};
/// Of those values that are finite, by nearest rank; NaN without any.
Quantiles quantilesOf(std::vector<float> values);
/// Of those values that are finite; NaN without any.
float meanOf(std::span<const float> values);

/// The fleet after one batch, windowed metrics.
struct FleetPoint
{
    std::array<Quantiles, chartMetricCount> local, decisions;
    /// Means over the devices of the windowed metrics of the global version, of their decisions, and of the
    /// baselines.
    std::array<float, chartMetricCount> global, decision, majority, lastLabel, unsupervised;
    /// Of the original method in shadow, means over the devices that train: what it claims in this batch, and
    /// what it is worth, windowed. NaN where it does not run; it claims accuracy and log loss alone.
    std::array<float, chartMetricCount> originalClaimed, originalMeasured;
    FleetPoint();
};

/// Everything that happened in one batch of the whole fleet, in an order that does not depend on threads.
struct BatchRecord
{
    std::uint64_t batch = 0;           ///< number of this batch, from 1: after it, that many have passed
    std::vector<Command> commands;     ///< that took effect before it
    std::vector<DeviceReport> devices; ///< those that read something or whose state changed, by device
    std::vector<federation::Screened> screened; ///< of the round, if there was one
    std::vector<federation::GlobalVersion>
        versions;                                ///< published after this batch (a promotion and a round: 2)
    std::vector<federation::RoundMovers> movers; ///< of those versions that a round made
    std::vector<Evaluation> evaluations;         ///< so far, of the versions that labels of this batch judge
    std::vector<RateChange> rates;
    std::vector<DeviceDrift> drifts; ///< of the devices whose drift changed, by device
    std::vector<Event> events;
    FleetPoint fleet;
    std::optional<CanaryFigures> canary; ///< where there was one in this batch
    std::uint64_t readings = 0;          ///< scored in this batch
    std::vector<DeviceInfo> joined;      ///< real devices that did before it; they follow those before them
    std::shared_ptr<const LiveBatch> live =
        {}; ///< what real devices brought; not where it is read from a file
    std::optional<learning::DecisionRule> rule; ///< by which devices decided in it
    std::shared_ptr<const FleetScores> scores =
        {}; ///< of all devices, after it; not where it is read from a file
    /// Stamp of the newest reading of the run's clock, s since 1970: of the device with stamps that has the
    /// most readings; of real devices, the time of the boundary. NaN where no device has stamps, or that one
    /// read nothing in this batch.
    double time = std::numeric_limits<double>::quiet_NaN();
};

/// What the original method came to in shadow, since it was last switched on; means over the devices that
/// train.
struct ShadowSummary
{
    learning::Metrics measured;
    double claimedAccuracy = 0, claimedLoss = 0; ///< means of its claims; NaN without any
};

/// The whole run, per device and for the fleet. Indices: learning::Scorer.
struct RunSummary
{
    std::uint64_t batches = 0, readings = 0, missing = 0, updates = 0, rounds = 0;
    /// Local is without values where the device never trains.
    std::vector<std::array<learning::Metrics, learning::scorerCount>> devices;
    /// Means over the devices that have the metric; labelled is the sum.
    std::array<learning::Metrics, learning::scorerCount> fleet;
    /// Means over the worst tenth of the devices (at least one) for each metric.
    std::array<learning::Metrics, learning::scorerCount> worstDecile;
    std::vector<learning::Gains> gains; ///< of each device's decision
    std::optional<ShadowSummary> original;
    AlarmSummary alarms;
    DriftCounts drift;
};

} // namespace fleetgrad::fleet
