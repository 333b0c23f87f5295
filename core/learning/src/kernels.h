// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the kernels of an instruction set and the rest of the floor exchange: plain arrays, no standard
// header with code in it (see lanemath.h). [a][b] means that b is the faster index; the fastest is the lane.

#include <cstdint>

namespace fleetgrad::learning::kernel {

inline constexpr int width = 32;            ///< lanes, = laneCount
inline constexpr int soundKinds = 12;       ///< features of a channel
inline constexpr int soundFleet = 48;       ///< features of the fleet model
inline constexpr int originalKinds = 3;     ///< mean, deviation, |z|
inline constexpr int originalHistory = 100; ///< values that the original method looks back on
inline constexpr int soundRates = 9;        ///< different decay rates of the moving averages
inline constexpr int bandCount = 6;
inline constexpr float lossBound = 13.8155096F; ///< log-odds of p = 1 - 1e-6

/// Scorers whose scores are kept with a reading; the last one is no log-odds.
enum Measured { MeasuredLocal, MeasuredGlobal, MeasuredUnsupervised, measuredScorers };

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
    const double *values = nullptr; // [rows][channels][lane]
    const double *count = nullptr;  // [lane] readings of this batch
    const float *local = nullptr;   // [features + 1][lane] the local models before the batch
    const float *global = nullptr;  // [fleet features + 1]
    // Changed.
    ChannelState *channelStates = nullptr;      // [channels], Sound
    ChannelHistory *channelHistories = nullptr; // [channels], Original
    // Results.
    float *localFeatures = nullptr; // [rows][features][lane]
    float *fleetFeatures = nullptr; // [rows][fleet features][lane]
    float *score = nullptr;         // [measuredScorers][rows][lane] log-odds; Unsupervised: the mean feature
    float *ownLabel = nullptr;      // [rows][lane] the label that Original makes, 0 of Sound; -1: not scored
    double readings[width];         // scored
    double missing[width];
    double mean[width], deviation[width]; // of the first channel
};

/// Scores of readings whose labels have arrived, against them.
struct MeasureJob
{
    int steps = 0, bins = 0;
    bool original = false;
    float binScale = 0;           // bins a unit of log-odds
    const float *label = nullptr; // [steps][lane] 0 or 1; -1 without one
    const float *score = nullptr; // [measuredScorers][steps][lane]
    float *loss = nullptr;        // the same: log loss against label
    std::int32_t *bin = nullptr;  // the same
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

/// The labels that have arrived, in the order in which each lane learns from them.
struct TrainJob
{
    // Given.
    int steps = 0, features = 0, fleetFeatures = 0;
    const float *local = nullptr;                           // [steps][features][lane]
    const float *fleet = nullptr;                           // [steps][fleet features][lane]
    const float *label = nullptr;                           // [steps][lane] 0 or 1; -1: no step
    const float *localRate = nullptr, *fleetRate = nullptr; // [lane]
    float l2 = 0, positiveWeight = 1, gradientBound = 0, weightBound = 0;
    int replays = 0; // steps of the fleet model a label, from the reservoirs
    float tilt = 1;  // times the true share of anomalies that they weigh in them, at most 0.5
    // Changed.
    float *localModel = nullptr; // [features + 1][lane]
    float *fleetModel = nullptr; // [fleet features + 1][lane]
    Reservoirs reservoirs;
    // Results: sums, of the trained local model over the labels.
    double claimedHits[width], claimedLoss[width];
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
