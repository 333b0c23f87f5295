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
inline constexpr int measuredScorers = 3; ///< Local, Global, Unsupervised

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

/// One batch of one block.
struct BatchJob
{
    // Given.
    int rows = 0, channels = 0;
    bool original = false;
    const double *values = nullptr;                         // [rows][channels][lane]
    const std::int8_t *labels = nullptr;                    // [rows][lane]
    const double *count = nullptr;                          // [lane] readings of this batch
    const float *trains = nullptr;                          // [lane] 1 or 0
    const float *localRate = nullptr, *fleetRate = nullptr; // [lane]
    const float *frozen = nullptr; // [features + 1][lane] the local model before the batch
    const float *global = nullptr; // [fleet features + 1]
    float l2 = 0, positiveWeight = 1, gradientBound = 0, weightBound = 0;
    float binScale = 0; // bins a unit of log-odds
    int bins = 0;
    // Changed.
    ChannelState *channelStates = nullptr;      // [channels], Sound
    ChannelHistory *channelHistories = nullptr; // [channels], Original
    float *localModel = nullptr;                // [features + 1][lane]
    float *fleetModel = nullptr;                // [fleet features + 1][lane]
    // Results.
    float *localFeatures = nullptr; // [rows][features][lane]
    float *label = nullptr;         // [rows][lane] true label 0 or 1; -1 without one or not scored
    float *trainLabel = nullptr;    // [rows][lane] label that trained; -1 without one
    float *score = nullptr;         // [measuredScorers][rows][lane] log-odds; Unsupervised: the mean feature
    float *loss = nullptr;          // [measuredScorers][rows][lane] log loss against label
    std::int32_t *bin = nullptr;    // [measuredScorers][rows][lane]
    double readings[width];         // scored
    double missing[width];
    double trained[width];                // labels that trained, or could have trained a lane with a rate
    double mean[width], deviation[width]; // of the first channel
    double claimedHits[width], claimedLoss[width]; // sums, of the trained local model over trainLabel
};

struct Kernels
{
    const char *name; ///< as instructionSet() says it
    void (*processBatch)(BatchJob &job);
    /// The features of a batch of one row only: localFeatures, readings, and `fleet` [fleet features][lane].
    void (*extractRow)(BatchJob &job, float *fleet);
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
