// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "divergence.h"

#include <learning/bytes.h>

#include <algorithm>
#include <cmath>

namespace fleetgrad::fleet {

namespace {

constexpr float coin = 0.6931472F; ///< log 2: the log loss of p = 1/2
constexpr float averageOver = 150; ///< labels
// A batch that is worse counts 10, each that is not takes 1 back, and 30 is too much.
constexpr std::uint32_t worseBatch = 10, otherBatch = 1, tooMuch = 30;
constexpr std::uint32_t keepEvery = 20; ///< batches without any sign

void average(float &mean, float value, std::uint32_t labels)
{
    const float share = float(labels) / (float(labels) + averageOver);
    mean = mean < 0 ? value : mean + share * (value - mean);
}

} // namespace

std::optional<Divergence::Found> Divergence::watch(std::uint32_t device, learning::LaneBlock &block, int lane)
{
    Watched &watched = m_devices[device];
    const learning::LaneBatch &batch = block.batch(lane);
    average(watched.before, batch.untrainedLoss, batch.labelled);
    average(watched.after, batch.trainLoss, batch.labelled);
    const bool worse = watched.after > watched.before && watched.after > coin;
    if (worse)
        watched.worse += worseBatch;
    else
        watched.worse -= std::min(watched.worse, otherBatch);

    const float largest = block.largestWeight(lane);
    const double bound = block.settings().trainer.weightClip;
    const auto found = [&](DivergenceSign sign) { return Found{sign, watched.before, watched.after}; };
    if (!std::isfinite(largest) || !std::isfinite(watched.after))
        return found(DivergenceSign::NotFinite);
    if (bound > 0 && double(largest) >= bound)
        return found(DivergenceSign::WeightsAtClip);
    if (watched.worse >= tooMuch)
        return found(DivergenceSign::NoGain);
    watched.told = 0;
    if (!worse && watched.after < coin && ++watched.good >= keepEvery) {
        block.keepModel(lane);
        watched.good = 0;
    }
    return std::nullopt;
}

void Divergence::restart(std::uint32_t device)
{
    m_devices[device] = {};
}

bool Divergence::tellOnce(std::uint32_t device)
{
    return m_devices[device].told++ == 0;
}

void Divergence::save(std::vector<std::byte> &bytes) const
{
    learning::append(bytes, m_devices);
}

bool Divergence::restore(std::span<const std::byte> &bytes)
{
    const std::size_t count = m_devices.size();
    return learning::take(bytes, m_devices) && m_devices.size() == count;
}

} // namespace fleetgrad::fleet
