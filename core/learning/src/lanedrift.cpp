// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "lanedrift.h"

#include "lanestate.h"

#include <learning/bytes.h>

#include <algorithm>
#include <cmath>

namespace fleetgrad::learning {

namespace {

// The order of the rates in kernels_features.h: slow is the first, fast the second.
constexpr std::size_t slow = 0, fast = 1;

SlowMoments momentsOf(const kernel::ChannelState &channel, std::size_t lane)
{
    return {channel.steps[slow][lane], channel.slowMean[lane],     channel.slowVariance[lane],
            channel.diffMean[lane],    channel.diffVariance[lane], channel.largest[lane]};
}

void setMoments(kernel::ChannelState &channel, std::size_t lane, const SlowMoments &moments)
{
    channel.steps[slow][lane] = moments.steps;
    channel.slowMean[lane] = moments.mean;
    channel.slowVariance[lane] = moments.variance;
    channel.diffMean[lane] = moments.diffMean;
    channel.diffVariance[lane] = moments.diffVariance;
    channel.largest[lane] = moments.largest;
}

} // namespace

void LaneDrift::recalibrate(std::vector<kernel::ChannelState> &channels, int lane)
{
    if (channels.empty())
        return;
    forget(lane);
    const auto l = std::size_t(lane);
    Kept before{std::uint32_t(lane), {}};
    for (kernel::ChannelState &channel : channels) {
        const SlowMoments old = momentsOf(channel, l);
        before.channels.push_back(old);
        if (old.steps == 0)
            continue;
        SlowMoments fresh = old;
        fresh.steps = std::min(old.steps, channel.steps[fast][l]);
        fresh.mean = channel.fastMean[l];
        fresh.variance = channel.fastVariance[l];
        fresh.largest = std::abs(fresh.mean) + 4 * std::sqrt(fresh.variance);
        setMoments(channel, l, fresh);
    }
    kept.push_back(std::move(before));
}

bool LaneDrift::undo(std::vector<kernel::ChannelState> &channels, int lane)
{
    const auto found = std::ranges::find(kept, std::uint32_t(lane), &Kept::lane);
    if (found == kept.end())
        return false;
    for (std::size_t c = 0; c < channels.size(); ++c)
        setMoments(channels[c], std::size_t(lane), found->channels[c]);
    kept.erase(found);
    return true;
}

void LaneDrift::forget(int lane)
{
    std::erase_if(kept, [lane](const Kept &one) { return one.lane == std::uint32_t(lane); });
}

void LaneDrift::save(std::vector<std::byte> &bytes) const
{
    append(bytes, personal);
    append(bytes, std::uint64_t(kept.size()));
    for (const Kept &one : kept) {
        append(bytes, one.lane);
        append(bytes, one.channels);
    }
}

bool LaneDrift::restore(std::span<const std::byte> &bytes, std::size_t channels)
{
    std::uint64_t count = 0;
    if (!take(bytes, personal) || !take(bytes, count) || count > laneCount)
        return false;
    kept.resize(std::size_t(count));
    return std::ranges::all_of(kept, [&](Kept &one) {
        return take(bytes, one.lane) && one.lane < std::uint32_t(laneCount) && take(bytes, one.channels) &&
               one.channels.size() == channels;
    });
}

Mixture personalised(const Mixture &mixture)
{
    const float moved = mixture.fleet / 2;
    return {mixture.local + moved, mixture.fleet - moved, mixture.unsupervised, mixture.offset};
}

void LaneBlock::recalibrate(int lane)
{
    m_state->drift.recalibrate(m_state->channels, lane);
}

bool LaneBlock::undoRecalibration(int lane)
{
    return m_state->drift.undo(m_state->channels, lane);
}

void LaneBlock::keepRecalibration(int lane)
{
    m_state->drift.forget(lane);
}

void LaneBlock::setPersonal(int lane, bool isPersonal)
{
    m_state->drift.personal[std::size_t(lane)] = isPersonal ? 1 : 0;
}

bool LaneBlock::isPersonal(int lane) const
{
    return m_state->drift.personal[std::size_t(lane)] != 0;
}

} // namespace fleetgrad::learning
