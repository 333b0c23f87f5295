// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <learning/alarms.h>
#include <learning/gain.h>
#include <learning/method.h>
#include <learning/metrics.h>
#include <learning/mixture.h>
#include <learning/optimiser.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace fleetgrad::learning {

/// Weights in the order of the feature names, then the bias: p = sigmoid(weights . features + bias).
struct LinearModel
{
    std::vector<float> weights;
    float bias = 0;
    bool operator==(const LinearModel &) const = default;
};

struct TrainerSettings
{
    double localRate = 0.05; ///< learning rate of the local model, >= 0; 0 trains nothing
    double fleetRate = 0.01; ///< learning rate of the fleet model, >= 0, at the device's initial rate
    int lateHalf = 600; ///< readings after which a label moves the local model half as far, since it tells of
                        ///< the past; 0: as far as any, 0..1,000,000
    int reservoir = 800; ///< labelled readings a class that a device keeps for its fleet model, 0..10,000;
                         ///< 0: each label trains it once, by itself
    int replays = 2;     ///< steps of the fleet model a label, drawn from the reservoir, 0..100
    double tilt = 8;     ///< times their true share that anomalies weigh in them (at most 0.5), > 0
    double l2 = 0;       ///< weight decay a step, >= 0; the bias has none
    double positiveWeight = 1; ///< weight of an anomaly's gradient, > 0
    double gradientClip = 8;   ///< bound of |error * feature|; 0 = no bound
    double weightClip = 50;    ///< bound of |weight| and |bias|; 0 = no bound
    double initialWeight = 0;
    double initialBias = -4;                ///< with 0 everything is an alarm until labels arrive
    Optimiser optimiser = Optimiser::Sgd;   ///< of local and fleet model, in every lane at the start
    Schedule schedule = Schedule::Constant; ///< of both rates, likewise
    OptimiserSettings optimisers = {};
    ScheduleSettings schedules = {};
    bool operator==(const TrainerSettings &) const = default;
};

struct BlockSettings
{
    Method method = Method::Sound;
    int channels = 1;        ///< 1..maxChannels, equal for every device of a block
    int batchRows = 50;      ///< most readings a device has in one batch, >= 1
    int histogramBins = 256; ///< of the whole-run and the fading score histograms, as ScoreCounts
    int labelRetention = 0; ///< a label may arrive while its reading is at most that many readings behind the
                            ///< batch; 0: only with its reading
    TrainerSettings trainer;
    AlarmSettings alarms;
};

/// The readings of one batch of a block. One lane is one device.
class BatchInput
{
public:
    /// Makes room for `rows` readings of `channels` channels and empties every lane.
    void reset(int rows, int channels);

    int rows() const { return m_rows; }
    int channels() const { return m_channels; }
    /// The value of a channel; NaN or infinite means missing.
    double &value(int row, int channel, int lane)
    {
        return m_values[(std::size_t(row) * m_channels + channel) * laneCount + lane];
    }
    /// The label that arrives with its reading: 0 normal, 1 anomaly, -1 none.
    std::int8_t &label(int row, int lane) { return m_labels[std::size_t(row) * laneCount + lane]; }
    /// What kind of anomaly it is, from 1, if its label says that it is one; 0 = unknown. For figures alone:
    /// nothing learns from it.
    std::uint8_t &kind(int row, int lane) { return m_kinds[std::size_t(row) * laneCount + lane]; }
    /// How many of the lane's readings, from its first, have a label that can't come or change any more; 0 =
    /// as many as labelRetention says.
    std::uint64_t &settled(int lane) { return m_settled[std::size_t(lane)]; }
    std::uint64_t settled(int lane) const { return m_settled[std::size_t(lane)]; }
    /// Readings of that lane, 0..rows().
    int &count(int lane) { return m_count[lane]; }

    /// A label (0 or 1) that arrives after its reading, or corrects an earlier one. Its key is the number of
    /// the reading on its device, from 0, missing ones counted.
    struct LateLabel
    {
        std::uint64_t reading = 0;
        std::int8_t label = 0;
    };
    /// Those that arrive during this batch, in the order of their arrival.
    std::vector<LateLabel> &lateLabels(int lane) { return m_late[std::size_t(lane)]; }
    const std::vector<LateLabel> &lateLabels(int lane) const { return m_late[std::size_t(lane)]; }

    const double *values() const { return m_values.data(); }
    const std::int8_t *labels() const { return m_labels.data(); }
    const std::uint8_t *kinds() const { return m_kinds.data(); }
    const std::array<int, laneCount> &counts() const { return m_count; }

private:
    int m_rows = 0, m_channels = 0;
    std::vector<double> m_values;      // [row][channel][lane]
    std::vector<std::int8_t> m_labels; // [row][lane]
    std::vector<std::uint8_t> m_kinds; // the same
    std::array<std::uint64_t, laneCount> m_settled{};
    std::array<int, laneCount> m_count{};
    std::array<std::vector<LateLabel>, laneCount> m_late;
};

/// Working memory of one thread; holds nothing from one batch to the next.
class BatchScratch
{
public:
    BatchScratch();
    ~BatchScratch();
    struct Data;
    Data &data() { return *m_data; }

private:
    std::unique_ptr<Data> m_data;
};

/// What one device did in the batch just processed.
struct LaneBatch
{
    std::uint32_t readings = 0;    ///< scored readings; one with every channel missing is not scored
    std::uint32_t labelled = 0;    ///< labels that arrived (Original: that it made itself)
    std::uint32_t missing = 0;     ///< values that were NaN or infinite
    std::uint32_t delivered = 0;   ///< readings, those not scored included
    float mean = 0, deviation = 0; ///< of the first channel's values; 0 without any
    float trainAccuracy = 0;       ///< of the trained model on the batch it has just trained on: what the
    float trainLoss = 0;           ///< original method claims. NaN without labels
    float untrainedLoss = 0;    ///< log loss of the local model on the same labels before it trained on them
    std::uint32_t measured = 0; ///< labels that arrived for readings without one
    float decisionLoss = 0, globalLoss = 0, localLoss = 0; ///< mean log loss of these; NaN without any
};

/// What a reading scored when it was new.
struct ScoredReading
{
    float local = 0, global = 0, decision = 0; ///< log-odds
    bool scored = false; ///< false: every channel was missing, and the rest says nothing
    bool alarming = false;
};

/// What the models saw of the readings of a lane in one batch.
struct SeenReadings
{
    std::vector<float> local, fleet; ///< [reading][feature], as localFeatureNames and fleetFeatureNames
    std::vector<float> unsupervised; ///< [reading] what Mixture::unsupervised is multiplied with
};

/// What a lane is trained by.
struct LaneTrainer
{
    Optimiser optimiser = Optimiser::Sgd;
    Schedule schedule = Schedule::Constant;
    bool operator==(const LaneTrainer &) const = default;
};

/// The labels of a device, since the run began.
struct LabelCounts
{
    std::uint64_t arrived = 0;   ///< readings that got a label
    std::uint64_t corrected = 0; ///< labels that replaced another one
    std::uint64_t repeated = 0;  ///< that said again what was known: ignored
    std::uint64_t refused = 0;   ///< of readings too old, unknown or not scored: ignored
    std::uint64_t waiting = 0;   ///< scored readings that may still get their label
    std::uint64_t age = 0;       ///< readings since the newest one with a label; all of them without any
};

/// What the labels of a batch say of the readings that a device had since a mark; see LaneBlock::setMark().
struct MarkedScores
{
    static constexpr std::array scorers = modelScorers; ///< the indices

    std::uint32_t labelled = 0;
    std::array<std::uint32_t, 3> hits{}; ///< at p = 0.5
    std::array<double, 3> loss{};        ///< sums of log loss
};

/// Scores of a model that is no global version are told under this number.
inline constexpr std::uint32_t noVersion = 0xffffffff;

/// The scores of one global version in the labels of the batch just processed.
struct VersionScores
{
    std::uint32_t version = 0;
    std::array<ScoreCounts, 2> counts; ///< of lanes that never train, and of those that do
};

/// What ScoreCounts amount to, without their histograms.
struct ScoreSums
{
    Confusion confusion; ///< at p >= 0.5
    double logLossSum = 0;
    double prAuc = std::numeric_limits<double>::quiet_NaN(); ///< as Metrics::prAuc
};

/// A global version as devices get it.
struct GlobalModel
{
    const LinearModel &model; ///< fleetFeatureCount weights
    std::uint32_t version = 0;
    DecisionRule rule = {};
    AlarmBaseline alarms = {}; ///< of the fleet; without one nothing alarms
};

/// Up to laneCount devices of equal channel count: streaming features, local and fleet model, SGD, metrics.
///
/// process() does for each lane, in this order: features of each reading from earlier readings; scores of
/// all readings of the batch by every Scorer from the state before the batch; then, for the labels that
/// arrive, in their order: metrics of the scores that their readings had got, and SGD on the local model and
/// on the lane's copy of the fleet model. The results have the same bits on every instruction set, and do not
/// depend on which devices share the block or on their lanes. With labelRetention, features wait for their
/// labels in 8 bits (steps of 1/31).
class LaneBlock
{
public:
    /// `devices` in 1..laneCount use the first lanes.
    LaneBlock(const BlockSettings &settings, int devices);
    ~LaneBlock();
    LaneBlock(LaneBlock &&) noexcept;

    const BlockSettings &settings() const;
    int devices() const;

    /// `global` is the newest global version. Lanes with `trains[lane]` false are
    /// scored and measured but never trained. `trains` has one entry a device.
    void process(const BatchInput &input, BatchScratch &scratch, const GlobalModel &global,
                 std::span<const std::uint8_t> trains);

    const LaneBatch &batch(int lane) const;
    /// The readings of a lane in the batch that was just processed with this very scratch, in their order.
    std::vector<ScoredReading> scoredReadings(int lane, BatchScratch &scratch) const;
    /// The same of what the models saw of them; where a reading is not scored it says nothing.
    SeenReadings seenReadings(int lane, BatchScratch &scratch) const;
    /// How a lane mixes scores into its decision by that rule in its next batch.
    Mixture mixture(int lane, const DecisionRule &rule, bool trains) const;
    /// What the labels of the batch just processed say of the global versions that scored their readings.
    std::span<const VersionScores> globalScores() const;
    LabelCounts labels(int lane) const;
    /// What the batch just processed says of the decision. Original has no choice: nothing.
    DecisionEvidence evidence(int lane) const;

    /// The length of a reading of that device: alarms are wanted by the day. One second until it is set.
    void setInterval(int lane, double seconds);
    /// The alarms of a device, after the batch just processed.
    AlarmFigures alarms(int lane) const;
    const DelayCounts &detectionDelays(int lane) const;
    /// What the batch just processed adds to what the fleet knows of alarms; of all lanes together.
    const AlarmBatch &alarmBatch() const;

    /// What one of modelScorers said of labelled readings since the run began.
    ScoreCounts scores(int lane, Scorer scorer) const;
    /// What these come to.
    ScoreSums sums(int lane, Scorer scorer) const;
    /// Of the decision: as learning::confusionFrom() of these.
    Confusion decisionFrom(int lane, float logOdds) const;
    /// By how many readings the labels of the batch just processed changed the bins of scores(), of all lanes
    /// together that never train, or that do; fewer where labels were corrected.
    std::span<const std::int32_t> scoreChanges(Scorer scorer, bool trains, bool anomaly) const;

    /// Over about the last 1,000 labelled readings: counts and log loss of whole batches until they hold
    /// 1,000 labels; prAuc from histograms that fade by exp(-1/1000) a label.
    Metrics windowed(int lane, Scorer scorer) const;
    /// Since the run began.
    Metrics whole(int lane, Scorer scorer) const;
    /// What the decision gains: in log loss over the labels that LossBlocks holds, in PR-AUC over the whole
    /// run, where what counts as one anomaly is a run of them, since its readings tell much the same.
    Gains gains(int lane) const;
    /// Readings of the lane so far, those that could not be scored included.
    std::uint64_t delivered(int lane) const;
    /// Before its first batch: as if the lane had had so many readings, which it knows nothing of, so that
    /// the labels that come are counted as those of the device.
    void startAt(int lane, std::uint64_t delivered);
    /// Readings scored, and values missing, since the run began.
    std::uint64_t readings(int lane) const;
    std::uint64_t missing(int lane) const;

    /// The rate of the local model, before the schedule; the fleet model's is in the proportion of the
    /// initial rates, or the initial one itself where the local one is 0. Bounded below by 0; NaN becomes 0.
    float learningRate(int lane) const;
    void setLearningRate(int lane, float rate);
    float fleetRate(int lane) const;
    /// Other initial rates than those of the settings; sets the rate to them. Not saved: part of the
    /// settings.
    void setInitialRates(int lane, double localRate, double fleetRate);

    /// By what the lane is trained. Another optimiser begins without memory, from the weights as they are.
    LaneTrainer trainer(int lane) const;
    void setTrainer(int lane, const LaneTrainer &trainer);
    /// Labels that the lane has trained on, and what its schedule makes of the rates after them.
    std::uint64_t trainedLabels(int lane) const;
    double rateFactor(int lane) const;

    /// Remembers the local model as it is, to return to it; at the start it is the untrained one. Returning
    /// forgets what the optimiser remembers of it.
    void keepModel(int lane);
    void restoreModel(int lane);
    /// The largest |weight| or |bias| of the local model; infinite where one is not a number.
    float largestWeight(int lane) const;

    LinearModel localModel(int lane) const;
    LinearModel fleetModel(int lane) const;
    /// A global version arrives at the device and replaces its copy of the fleet model. Of the optimiser's
    /// memory, what tells the scale of the gradients stays (sums and means of squares: they are of the data),
    /// and what tells a direction goes (momentum: it was taken from weights that are no more, and the average
    /// has those moves in it already).
    void setFleetModel(int lane, const LinearModel &model);

    /// From the next batch on, that model scores the lane's readings instead of the global version, as one
    /// that has no number (noVersion); null: no more. Not saved.
    void setOwnGlobal(int lane, const LinearModel *model);
    /// Replaces the local model, and it is the one to return to. What the optimiser remembers of the old
    /// weights goes, as with setFleetModel().
    void setLocalModel(int lane, const LinearModel &model);

    /// Labels of that reading and of later ones, counted from 0, are in marked(); none at the start. Not
    /// saved.
    void setMark(int lane, std::uint64_t reading);
    /// Of the batch just processed; corrections of labels are not counted.
    const MarkedScores &marked(int lane) const;

    /// The slow moments of every channel begin anew at the fast ones (about the last 60 readings), and adapt
    /// as quickly as at the start; what they were is kept. Original has no slow moments: nothing happens.
    void recalibrate(int lane);
    /// Puts back the slow moments that the last recalibrate() replaced; false where none are kept.
    bool undoRecalibration(int lane);
    /// Drops what undoRecalibration() needs.
    void keepRecalibration(int lane);
    /// Whether the decision leans on the local model: it takes over half the fleet model's share, once it has
    /// learnt from a label.
    void setPersonal(int lane, bool personal);
    bool isPersonal(int lane) const;

    /// Appends the whole state, bit for bit; restore() takes what save() of a block with equal settings and
    /// devices wrote, advances `bytes` past it, and returns false (state unspecified) where it is not that.
    void save(std::vector<std::byte> &bytes) const;
    bool restore(std::span<const std::byte> &bytes);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// The instruction set in use, "x86-64-v2", "-v3", "-v4" or "generic", chosen from the processor at first
/// use.
std::string_view instructionSet();
/// Those that this processor can run, lowest first.
std::vector<std::string_view> availableInstructionSets();
/// Chooses one of availableInstructionSets(), for tests and benchmarks; false where it is none of them. Not
/// to be called while a block is processed.
bool setInstructionSet(std::string_view name);

} // namespace fleetgrad::learning
