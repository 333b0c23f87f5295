// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <learning/method.h>

#include <memory>
#include <span>

namespace fleetgrad::learning {

/// The features of one device, reading by reading: what a LaneBlock computes inside, to the bit, for whoever
/// wants to see or to explain them. Formulas: LEARNING.md, "Features of a channel"; of the original
/// method: mean, population deviation and |z| of the last 100 values of a channel.
class FeatureStream
{
public:
    /// `channels` in 1..maxChannels.
    FeatureStream(Method method, int channels);
    ~FeatureStream();
    FeatureStream(FeatureStream &&) noexcept;

    /// Takes the next reading, one value a channel (NaN or infinite: missing, and its features are 0), and
    /// writes localFeatureCount() and fleetFeatureCount() features. False where every channel is missing:
    /// such a reading is not scored.
    bool next(std::span<const double> values, std::span<float> local, std::span<float> fleet);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace fleetgrad::learning
