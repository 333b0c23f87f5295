// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <learning/laneblock.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <functional>
#include <random>
#include <vector>

/// One reading of a made-up device.
struct Reading
{
    std::vector<double> values;
    int label = -1;
};
using DeviceSeries = std::vector<Reading>;

/// A noisy level with jumps that are labelled as anomalies; gaps and missing labels where wanted.
inline DeviceSeries makeSeries(unsigned seed, int rows, int channels, double gapShare = 0, double level = 85)
{
    std::mt19937 generator(seed);
    const auto uniform = [&generator] { return double(generator()) / 4294967296.0; };
    DeviceSeries series;
    int anomalous = 0;
    for (int row = 0; row < rows; ++row) {
        if (anomalous == 0 && uniform() < 0.01)
            anomalous = 1 + int(uniform() * 12);
        Reading reading;
        reading.label = anomalous > 0;
        for (int c = 0; c < channels; ++c) {
            const double noise = uniform() + uniform() + uniform() - 1.5;
            const double value = level + noise + (anomalous > 0 ? 5 : 0);
            reading.values.push_back(uniform() < gapShare ? std::nan("") : value);
        }
        if (uniform() < gapShare)
            reading.label = -1;
        anomalous = std::max(anomalous - 1, 0);
        series.push_back(reading);
    }
    return series;
}

/// The scores of the only global version, in the batch just processed, of lanes that train or never do.
inline fleetgrad::learning::ScoreCounts globalScores(const fleetgrad::learning::LaneBlock &block, bool trains)
{
    fleetgrad::learning::ScoreCounts sum(block.settings().histogramBins);
    for (const auto &scores : block.globalScores())
        sum.merge(scores.counts[trains]);
    return sum;
}

/// Feeds the same batches to one block or several, as a program would.
class BlockDriver
{
public:
    explicit BlockDriver(fleetgrad::learning::BlockSettings settings)
        : m_settings(settings), m_global{std::vector<float>(std::size_t(
                                             fleetgrad::learning::fleetFeatureCount(settings.method))),
                                         -4}
    {
    }

    /// Rows `from` to `to` of each lane's series, in batches; a lane whose series is shorter has none.
    void run(fleetgrad::learning::LaneBlock &block, const std::vector<DeviceSeries> &lanes, int from, int to)
    {
        std::vector<std::uint8_t> trains(lanes.size(), 1);
        for (std::size_t lane = 0; lane < std::min(trains.size(), never.size()); ++lane)
            trains[lane] = never[lane] ? 0 : 1;
        for (int start = from; start < to; start += m_settings.batchRows) {
            const int rows = std::min(m_settings.batchRows, to - start);
            fill(lanes, start, rows);
            block.process(m_input, m_scratch, {m_global, 0}, trains);
            if (afterBatch)
                afterBatch(block);
        }
    }

    fleetgrad::learning::LinearModel &global() { return m_global; }
    std::vector<bool> never; ///< lanes that never train
    int labelDelay = 0;      ///< readings after which labels arrive
    std::function<void(const fleetgrad::learning::LaneBlock &)> afterBatch;

private:
    void fill(const std::vector<DeviceSeries> &lanes, int start, int rows)
    {
        m_input.reset(rows, m_settings.channels);
        for (int lane = 0; lane < int(lanes.size()); ++lane) {
            const DeviceSeries &series = lanes[std::size_t(lane)];
            m_input.count(lane) = std::clamp(int(series.size()) - start, 0, rows);
            for (int row = 0; row < m_input.count(lane); ++row) {
                const Reading &reading = series[std::size_t(start + row)];
                for (int c = 0; c < m_settings.channels; ++c)
                    m_input.value(row, c, lane) = reading.values[std::size_t(c)];
                if (labelDelay == 0)
                    m_input.label(row, lane) = std::int8_t(reading.label);
            }
            for (int row = std::max(0, start - labelDelay); labelDelay > 0 && row < start + rows - labelDelay;
                 ++row)
                m_input.lateLabels(lane).push_back(
                    {std::uint64_t(row), std::int8_t(series[std::size_t(row)].label)});
        }
    }

    fleetgrad::learning::BlockSettings m_settings;
    fleetgrad::learning::LinearModel m_global;
    fleetgrad::learning::BatchInput m_input;
    fleetgrad::learning::BatchScratch m_scratch;
};

/// The settings of the preset "original".
inline fleetgrad::learning::BlockSettings originalSettings()
{
    fleetgrad::learning::BlockSettings settings;
    settings.method = fleetgrad::learning::Method::Original;
    settings.trainer.localRate = settings.trainer.fleetRate = 0.01;
    settings.trainer.initialWeight = 0.1;
    settings.trainer.initialBias = 0;
    settings.trainer.gradientClip = settings.trainer.weightClip = 0;
    return settings;
}

inline std::vector<std::byte> savedBytes(const fleetgrad::learning::LaneBlock &block)
{
    std::vector<std::byte> bytes;
    block.save(bytes);
    return bytes;
}

/// Equal to the bit, NaN included.
template <class T>
bool sameBits(const T &a, const T &b)
{
    return std::memcmp(&a, &b, sizeof(T)) == 0;
}
