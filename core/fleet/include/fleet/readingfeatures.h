// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/error.h>
#include <fleet/runconfig.h>
#include <fleet/source.h>
#include <learning/features.h>
#include <learning/laneblock.h>

#include <cstdint>
#include <functional>
#include <span>
#include <stop_token>
#include <vector>

namespace fleetgrad::fleet {

/// One reading, as models see it.
struct ReadingFeatures
{
    std::uint64_t reading = 0;    ///< its number on the device, from 0
    double time = 0;              ///< s, as Source::time
    std::int8_t label = -1;       ///< the source's own: 1 anomaly, 0 normal, -1 none
    bool isScored = false;        ///< false: every channel is missing
    std::span<const float> local; ///< learning::localFeatureNames of the device's channels
    std::span<const float> fleet; ///< learning::fleetFeatureNames
};

/// The features of the readings of one lane of batches, in their order.
class FeatureRows
{
public:
    FeatureRows(learning::Method method, int channels);

    /// Takes the next row of lane 0; false where it is not scored. The features hold until the next call.
    bool next(learning::BatchInput &input, int row);
    std::span<const float> local() const { return m_local; }
    std::span<const float> fleet() const { return m_fleet; }

private:
    learning::FeatureStream m_stream;
    std::vector<double> m_values;
    std::vector<float> m_local, m_fleet;
};

/// Reads every reading of a device, from its first, and calls `visit` with each until it returns false. From
/// the readings alone, in the room of one batch. The source is new, and has an end. Fails with
/// ErrorKind::Cancelled soon after `stop` was requested.
Expected<void> forEachReading(const RunConfig &config, Source &source, std::uint32_t device,
                              const std::function<bool(const ReadingFeatures &)> &visit,
                              std::stop_token stop = {});

/// The log-odds that the model gives: the sum from the bias in the order of the features, as a batch is
/// scored, to the bit. It has as many weights as there are features.
float logOdds(const learning::LinearModel &model, std::span<const float> features);

/// 1 / (1 + exp(-logOdds)); what is not finite stays as it is.
float probabilityOf(float logOdds);

} // namespace fleetgrad::fleet
