// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Learning again from a sample of earlier labels, of one row of lanes: each lane keeps a reservoir a class
// (Vitter's algorithm R). Templates on the scalar of the weights and on how a feature is stored, as
// lanetrainer.h: what the product does in 8 bits and single precision, a test compares with a reference.
// Included by the kernels: the rules of lanemath.h hold.

#include <learning/lanetrainer.h>

namespace fleetgrad::learning::FLEETGRAD_LANES {

template <class Stored>
struct LaneReservoir
{
    Stored *entries;       ///< [lane][class][capacity][n]
    std::uint64_t *seen;   ///< [class][lane] labels met
    std::uint64_t *random; ///< [lane] state of the generator, never 0
    int capacity;          ///< readings a class, >= 1
    int n;                 ///< features of a reading

    Stored *entry(int lane, int kind, std::uint64_t slot) const
    {
        return entries + ((std::int64_t(lane) * 2 + kind) * capacity + std::int64_t(slot)) * n;
    }
};

// A feature lies in -4..4; in 8 bits its step is 1/31.
static inline void store(float feature, float &stored)
{
    stored = feature;
}
static inline void store(float feature, std::int8_t &stored)
{
    const float scaled = clamped(feature, -4.0F, 4.0F) * 31.0F;
    stored = std::int8_t(scaled < 0 ? scaled - 0.5F : scaled + 0.5F);
}
static inline float stored(float feature)
{
    return feature;
}
static inline float stored(std::int8_t feature)
{
    return float(feature) * (1.0F / 31.0F);
}

/// Marsaglia's xorshift64, 13-7-17.
static inline std::uint64_t nextRandom(std::uint64_t &state)
{
    state ^= state << 13U;
    state ^= state >> 7U;
    state ^= state << 17U;
    return state;
}

/// Takes the reading of each lane whose label is 0 or 1 into its reservoir.
template <class Stored>
static inline void lanesRemember(LaneReservoir<Stored> &reservoir, const float *features, const float *label)
{
    const std::uint64_t capacity = std::uint64_t(reservoir.capacity);
    for (int l = 0; l < laneWidth; ++l) {
        if (label[l] < 0)
            continue;
        const int kind = label[l] > 0 ? 1 : 0;
        const std::uint64_t seen = ++reservoir.seen[kind * laneWidth + l];
        std::uint64_t slot = seen - 1;
        if (slot >= capacity)
            slot = nextRandom(reservoir.random[l]) % seen;
        if (slot >= capacity)
            continue;
        Stored *entry = reservoir.entry(l, kind, slot);
        for (int j = 0; j < reservoir.n; ++j)
            store(features[j * laneWidth + l], entry[j]);
    }
}

/// One step of each lane whose label is 0 or 1 on a reading from its reservoir: the class drawn at even odds,
/// with the importance 2 * share for anomalies and 2 * (1 - share) for normal readings, where
/// share = min(0.5, tilt * the true share of anomalies). No step where that class has not been met.
/// `train` makes the step: train(features, labels, importance).
template <class Scalar, class Stored, class Train>
static inline void lanesReplayBy(LaneReservoir<Stored> &reservoir, const float *label, double tilt,
                                 const Train &train)
{
    constexpr int mostFeatures = 72;
    alignas(64) float features[mostFeatures * laneWidth];
    alignas(64) float kinds[laneWidth];
    alignas(64) Scalar importance[laneWidth];
    const int n = reservoir.n;
    const std::uint64_t capacity = std::uint64_t(reservoir.capacity);
    for (int l = 0; l < laneWidth; ++l) {
        kinds[l] = -1;
        importance[l] = 0;
        const Stored *entry = nullptr;
        if (label[l] >= 0) {
            const int kind = int(nextRandom(reservoir.random[l]) & 1U);
            const std::uint64_t seen = reservoir.seen[kind * laneWidth + l];
            if (seen > 0) {
                const double normal = double(reservoir.seen[l]),
                             anomalies = double(reservoir.seen[laneWidth + l]);
                const double share = lower(0.5, tilt * anomalies / (normal + anomalies));
                kinds[l] = float(kind);
                importance[l] = Scalar(2 * (kind > 0 ? share : 1 - share));
                entry = reservoir.entry(l, kind, nextRandom(reservoir.random[l]) % lower(seen, capacity));
            }
        }
        for (int j = 0; j < n; ++j)
            features[j * laneWidth + l] = entry != nullptr ? stored(entry[j]) : 0.0F;
    }
    train(features, kinds, importance);
}

/// The same by SGD.
template <class Scalar, class Stored>
static inline void lanesReplay(LaneReservoir<Stored> &reservoir, const float *label, double tilt,
                               Scalar *weights, const Scalar *rate, const TrainerBounds<Scalar> &bounds)
{
    lanesReplayBy<Scalar>(reservoir, label, tilt,
                          [&](const float *features, const float *kinds, const Scalar *importance) {
                              lanesTrain(weights, features, reservoir.n, kinds, importance, rate, bounds);
                          });
}

} // namespace fleetgrad::learning::FLEETGRAD_LANES
