// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devicerecord.h"
#include "kernels.h"
#include "labelqueue.h"
#include "lanedrift.h"
#include "optimisermemory.h"

#include <learning/devicealarms.h>
#include <learning/laneblock.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace fleetgrad::learning {

static_assert(kernel::width == laneCount);
static_assert(int(kernel::measuredScorers) == histogramScorers);

/// What one label that has arrived is about.
struct ArrivedLabel
{
    std::uint64_t reading = 0;
    std::uint32_t version = 0;  ///< global version that scored the reading
    std::uint8_t lastLabel = 0; ///< known when it was scored
    bool correction = false;    ///< of a label that was counted before
};

/// The labels that have arrived in a batch: step by step, one of each lane that still has one.
struct LabelTape
{
    int steps = 0;
    FloatRows label; ///< [step]; -1 without one
    std::vector<std::array<ArrivedLabel, laneCount>> about;
    const float *score = nullptr;                   ///< [measured scorer][step][lane]
    const float *local = nullptr, *fleet = nullptr; ///< [step][feature][lane]
    FloatRows ownScore, ownLocal, ownFleet;         ///< what these point to, where it is not the batch itself
};

/// Never shrinks: working memory is reused.
template <class T>
void growTo(std::vector<T> &values, std::size_t size)
{
    if (values.size() < size)
        values.resize(size);
}

/// A weight or rate as the kernel may hold it: finite and bounded.
float boundedWeight(double x);
float boundedRate(double x);

/// Readings of that lane in this batch.
inline int counted(const BatchInput &input, int lane)
{
    return std::clamp(input.counts()[std::size_t(lane)], 0, input.rows());
}

struct BatchScratch::Data
{
    FloatRows localFeatures, fleetFeatures, score, ownLabel, trainLabel, importance, loss, localRates,
        fleetRates, globals;
    std::vector<LaneRow<std::int32_t>> bin;
    std::vector<std::array<std::uint8_t, laneCount>> alarming; ///< [row], 0 or 1
    LabelTape tape;
    kernel::ScoreJob scoring;
    kernel::MeasureJob measuring;
    kernel::TrainJob training;
};

struct LaneBlock::State
{
    State(const BlockSettings &blockSettings, int deviceCount);

    BlockSettings settings;
    int devices;
    int features, fleetFeatures;

    // Saved, in this order.
    std::vector<kernel::ChannelState> channels;
    std::vector<kernel::ChannelHistory> histories;
    std::vector<kernel::ContextState> context; // one
    FloatRows localModel, fleetModel;          // weights, then the bias
    FloatRows rate;                            // one row
    std::vector<DeviceRecord> records;
    std::vector<std::uint32_t> whole; // [device][histogram scorer][class][bin]
    std::vector<float> fading;        // the same
    std::array<LaneBatch, laneCount> batches{};
    std::vector<LabelQueue> queues;      // one a device with labelRetention, else none
    std::vector<std::int8_t> reservoirs; // as kernel::Reservoirs
    std::vector<std::uint64_t> seen;     // the same
    std::vector<std::uint64_t> random;   // the same
    FloatRows goodModel;                 // the local model to return to
    std::vector<std::uint64_t> trained;  // [lane] labels trained on
    LaneTrainers trainers;
    OptimiserMemory localMemory, fleetMemory;
    std::vector<DeviceAlarms> alarms; // one a device

    // Settings of the lanes.
    std::array<double, laneCount> initialLocalRate{}, initialFleetRate{};
    std::vector<AlarmGoal> goals; // by device, not saved: they follow from the configuration

    LaneDrift drift; // saved last

    // What a person tries out, not saved: global models of single lanes, and since when they are counted.
    FloatRows ownGlobal; // [fleet features + 1]; empty without any
    std::array<bool, laneCount> hasOwnGlobal{};
    std::array<std::uint64_t, laneCount> marks;

    /// What the records and histograms of a lane come to. Not saved.
    struct Sums
    {
        WholeTally window;
        std::array<double, histogramScorers> windowPrAuc, wholePrAuc;
    };
    std::array<Sums, laneCount> sums{};

    // Of the batch just processed.
    std::array<MarkedScores, laneCount> marked{};
    AlarmBatch alarmBatch;
    std::vector<VersionScores> globalScores;
    std::vector<std::int32_t> scoreChanges; // [trains][model scorer][class][bin]
    std::array<DecisionEvidence, laneCount> evidence{};

    /// Every saved array of fixed size, as bytes.
    std::vector<std::span<std::byte>> saved();

    std::size_t histogramAt(int lane, int scorer, bool anomaly) const
    {
        return (std::size_t(lane * histogramScorers + scorer) * 2 + anomaly) *
               std::size_t(settings.histogramBins);
    }
    /// Labelled readings of that class a bin, since the run began.
    std::span<const std::uint32_t> wholeBins(int lane, int scorer, bool anomaly) const;
    std::size_t changesAt(int scorer, bool trains, bool anomaly) const
    {
        return (std::size_t(int(trains) * int(modelScorers.size()) + scorer) * 2 + anomaly) *
               std::size_t(settings.histogramBins);
    }
    double fleetRate(int lane) const;
    /// Room for what the lanes' optimisers remember.
    void fitMemory();

    /// How a lane mixes its scores, as long as nothing of the batch has been counted.
    Mixture mixtureOf(int lane, const DecisionRule &rule, bool trains) const;
    /// What scores the readings of a lane.
    std::uint32_t versionOf(int lane, std::uint32_t global) const
    {
        return hasOwnGlobal[std::size_t(lane)] ? noVersion : global;
    }

    /// The parts of process().
    void fillOwnGlobals(const float *shared, BatchScratch::Data &data) const;
    void countMarked(const kernel::MeasureJob &job, int step, int lane, const ArrivedLabel &about);
    void score(const BatchInput &input, BatchScratch::Data &data, const GlobalModel &global,
               std::span<const std::uint8_t> trains);
    void raiseAlarms(const BatchInput &input, BatchScratch::Data &data, const AlarmBaseline &baseline);
    void judgeAlarms(const BatchInput &input, const BatchScratch::Data &data);
    SettledReading settledReading(const BatchInput &input, const BatchScratch::Data &data, int lane,
                                  std::uint64_t number) const;
    void takeImmediate(const BatchInput &input, BatchScratch::Data &data, std::uint32_t version);
    void enqueue(const BatchInput &input, BatchScratch::Data &data, std::uint32_t version);
    void takeQueued(const BatchInput &input, LabelTape &tape);
    void loadTape(LabelTape &tape) const;
    void arrive(LabelTape &tape, int lane, int &step, const BatchInput::LateLabel &late);
    void measure(BatchScratch::Data &data);
    void train(BatchScratch::Data &data, std::span<const std::uint8_t> trains);
    void weighLabels(BatchScratch::Data &data, std::span<const std::uint8_t> trains);
    void fillRates(BatchScratch::Data &data);
    kernel::OptimiserChoice optimiserChoice() const;
    float importanceOf(const BatchScratch::Data &data, int step, int lane) const;
    void takeEvidence(const BatchScratch::Data &data, int lane);
    void countReadings(const BatchInput &input, const kernel::ScoreJob &job, int lane);
    void countLabels(const BatchScratch::Data &data, int lane, bool trains);
    void countLabel(const kernel::MeasureJob &job, int step, int lane, const ArrivedLabel &about, bool trains,
                    BatchTally &tally);
    void correct(const kernel::MeasureJob &job, int step, int lane, const ArrivedLabel &about, bool trains);
    ScoreCounts &scoresOf(std::uint32_t version, bool trains);
    void fade(int lane, std::uint32_t labels);
    void sumUp(int lane);
};

} // namespace fleetgrad::learning
