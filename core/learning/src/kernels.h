// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the kernels of an instruction set and the rest of the floor exchange: plain arrays, no standard
// header with code in it (see lanemath.h). [a][b] means that b is the faster index; the fastest is the lane.

#include <cstdint>

namespace fleetgrad::learning::kernel {

inline constexpr int width = 32;           ///< lanes, = laneCount
inline constexpr int soundKinds = 12;      ///< features of a channel
inline constexpr int soundStatistics = 48; ///< features of the fleet model that describe one reading
inline constexpr int soundFleet = 72;      ///< with the averages of the largest over 8 and 200 readings
inline constexpr int contextRates = 2;
inline constexpr int originalKinds = 3;     ///< mean, deviation, |z|
inline constexpr int originalHistory = 100; ///< values that the original method looks back on
inline constexpr int soundRates = 9;        ///< different decay rates of the moving averages
inline constexpr int bandCount = 6;
inline constexpr float lossBound = 13.8155096F; ///< log-odds of p = 1 - 1e-6

/// Scorers whose scores are measured; all but the last give log-odds. Kept with a reading beside them:
/// log(recent mean fleet feature + 0.05) less its mean over the fleet.
enum Measured {
    MeasuredLocal,
    MeasuredGlobal,
    MeasuredDecision,
    MeasuredUnsupervised,
    measuredScorers,
    KeptRecent = measuredScorers,
    keptScores
};

inline constexpr int mixtureCount = 8; ///< hypotheses of the decision
inline constexpr int mixtureParts = 4; ///< local, fleet, unsupervised, offset

/// Moving averages of one channel of every device (Sound). All zero before the first value.
struct alignas(64) ChannelState
{
    double steps[soundRates][width]; ///< sum of (1 - a)^i over the values so far: 1 / a_t; 0 = no value yet
    double previous[width];          ///< the last value
    double largest[width];           ///< largest |value|
    double slowMean[width], slowVariance[width]; ///< 1/1500
    double diffMean[width], diffVariance[width]; ///< 1/1500, of value - previous value
    double fastMean[width], fastVariance[width]; ///< 1/60
    double meanOf30[width], varianceOf30[width]; ///< 1/30
    double band[bandCount][width];               ///< means at 1/2, 1/4, ... 1/64
};

/// Averages over the last readings of every device, of the largest of each kind over the channels and of the
/// mean fleet feature. All zero before the first reading.
struct alignas(64) ContextState
{
    float steps[contextRates][width]; ///< sum of (1 - a)^i over the readings so far
    float largest[contextRates][soundKinds][width];
    float recentSteps[width], recent[width]; ///< mean fleet feature at 1/4
};

/// The last values of one channel of every device (Original).
struct alignas(64) ChannelHistory
{
    double value[originalHistory][width];
    double count[width];      ///< values held, 0..originalHistory
    std::int32_t next[width]; ///< slot of the next value
    std::int32_t unused[width];
};

/// The readings of one batch of one block: their features and scores.
struct ScoreJob
{
    // Given.
    int rows = 0, channels = 0;
    bool original = false;
    const double *values = nullptr;   // [rows][channels][lane]
    const double *count = nullptr;    // [lane] readings of this batch
    const float *local = nullptr;     // [features + 1][lane] the local models before the batch
    const float *global = nullptr;    // [fleet features + 1]
    const float *ownGlobal = nullptr; // [fleet features + 1][lane] instead of global, where lanes differ
    const float *mixture = nullptr;   // [mixtureParts][lane] of the decision
    float unsupervisedMean = 0;
    // Changed.
    ChannelState *channelStates = nullptr;      // [channels], Sound
    ChannelHistory *channelHistories = nullptr; // [channels], Original
    ContextState *context = nullptr;
    // Results.
    float *localFeatures = nullptr; // [rows][features][lane]
    float *fleetFeatures = nullptr; // [rows][fleet features][lane]
    float *score = nullptr;         // [keptScores][rows][lane] log-odds; Unsupervised: the mean feature
    float *ownLabel = nullptr;      // [rows][lane] the label that Original makes, 0 of Sound; -1: not scored
    double readings[width];         // scored
    double missing[width];
    double mean[width], deviation[width]; // of the first channel
    double recent[width];                 // sum of log(recent mean fleet feature + 0.05) over the readings
};

/// Scores of readings whose labels have arrived, against them.
struct MeasureJob
{
    int steps = 0, bins = 0;
    bool original = false;
    float binScale = 0;                      // bins a unit of log-odds
    const float *label = nullptr;            // [steps][lane] 0 or 1; -1 without one
    const float *score = nullptr;            // [keptScores][steps][lane]
    const float *mixtures = nullptr;         // [mixtureCount][mixtureParts]
    float *loss = nullptr;                   // [measuredScorers][steps][lane] log loss against label
    std::int32_t *bin = nullptr;             // the same
    double mixtureLoss[mixtureCount][width]; // sums over the labels
};

/// What a device remembers of its labelled readings to learn from them again: a sample of each class, drawn
/// evenly from all it has met (Vitter's algorithm R), 8 bits a feature.
struct Reservoirs
{
    int capacity = 0;                // readings a class; 0 = none are kept, each label trains once
    std::int8_t *entries = nullptr;  // [lane][class][capacity][fleet features]
    std::uint64_t *seen = nullptr;   // [class][lane] labels met
    std::uint64_t *random = nullptr; // [lane] state of the generator, never 0
};

/// State of the optimisers of one model, as OptimiserState of laneoptimisers.h; all null where every lane
/// uses SGD.
struct OptimiserRows
{
    float *first = nullptr, *second = nullptr;                       // [features + 1][lane]
    float *power1 = nullptr, *power2 = nullptr, *lastRate = nullptr; // [lane]
};

/// Which optimiser each lane uses, and their constants.
struct OptimiserChoice
{
    const std::uint8_t *optimiser = nullptr; // [lane]
    unsigned used = 1;                       // bit i: some lane uses optimiser i
    float momentum = 0, beta1 = 0, beta2 = 0, ftrlBeta = 1, ftrlL1 = 0, ftrlL2 = 0;
};

/// The labels that have arrived, in the order in which each lane learns from them.
struct TrainJob
{
    // Given.
    int steps = 0, features = 0, fleetFeatures = 0;
    const float *local = nullptr;                           // [steps][features][lane]
    const float *fleet = nullptr;                           // [steps][fleet features][lane]
    const float *label = nullptr;                           // [steps][lane] 0 or 1; -1: no step
    const float *importance = nullptr;                      // [steps][lane] of the label for the local model
    const float *localRate = nullptr, *fleetRate = nullptr; // [steps][lane]
    OptimiserChoice choice;
    float l2 = 0, gradientBound = 0, weightBound = 0;
    int replays = 0; // steps of the fleet model a label, from the reservoirs
    float tilt = 1;  // times the true share of anomalies that they weigh in them, at most 0.5
    // Changed.
    float *localModel = nullptr; // [features + 1][lane]
    float *fleetModel = nullptr; // [fleet features + 1][lane]
    OptimiserRows localState, fleetState;
    Reservoirs reservoirs;
    // Results: sums over the labels, of the local model after training on them, and before it.
    double claimedHits[width], claimedLoss[width], untrainedLoss[width];
};

struct Kernels
{
    const char *name; ///< as instructionSet() says it
    void (*scoreBatch)(ScoreJob &job);
    /// Only the features of a batch of one row: localFeatures, fleetFeatures and readings.
    void (*extractRow)(ScoreJob &job);
    void (*measure)(MeasureJob &job);
    void (*train)(TrainJob &job);
};

const Kernels &genericKernels();
#if defined(__x86_64__)
const Kernels &v2Kernels();
const Kernels &v3Kernels();
const Kernels &v4Kernels();
#endif

/// The kernels in use.
const Kernels &current();

} // namespace fleetgrad::learning::kernel
