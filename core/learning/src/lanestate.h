// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devicerecord.h"
#include "kernels.h"

#include <learning/laneblock.h>

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace fleetgrad::learning {

static_assert(kernel::width == laneCount);

/// One value of each lane, aligned as the widest vector.
template <class T>
struct alignas(64) LaneRow
{
    T value[laneCount];
};
using FloatRows = std::vector<LaneRow<float>>;

inline float *rowData(FloatRows &rows)
{
    return rows.empty() ? nullptr : rows.front().value;
}

struct BatchScratch::Data
{
    FloatRows localFeatures, label, trainLabel, score, loss, frozen;
    std::vector<LaneRow<std::int32_t>> bin;
    kernel::BatchJob job;
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
    FloatRows localModel, fleetModel; // weights, then the bias
    FloatRows rate;                   // one row
    std::vector<DeviceRecord> records;
    std::vector<std::uint32_t> whole; // [device][histogram scorer][class][bin]
    std::vector<float> fading;        // the same
    std::array<LaneBatch, laneCount> batches{};
    std::array<ScoreCounts, 2> globalScores;

    /// Every saved array but globalScores, as bytes.
    std::vector<std::span<std::byte>> saved();

    std::size_t histogramAt(int lane, int scorer, bool anomaly) const
    {
        return (std::size_t(lane * histogramScorers + scorer) * 2 + anomaly) *
               std::size_t(settings.histogramBins);
    }
    double fleetRate(float localRate) const;

    /// Lays out `job` for a batch; what it points to lies in this state, in `input` and in `data`.
    void prepare(const BatchInput &input, BatchScratch::Data &data, const float *global, const float *trains,
                 const double *counts, const float *fleetRates);
    /// Counts the scores of a batch that the kernel has finished.
    void record(const kernel::BatchJob &job, int lane, bool trains);
    void recordLabels(const kernel::BatchJob &job, int lane, bool trains, BatchTally &tally);
    void fade(int lane, std::uint32_t labels);
};

} // namespace fleetgrad::learning
