// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0

#include "lanestate.h"

#include <learning/features.h>

#include <algorithm>
#include <cassert>

namespace fleetgrad::learning {

/// A block of which only the first lane is in use.
struct FeatureStream::State
{
    Method method;
    std::vector<kernel::ChannelState> channels;
    std::vector<kernel::ChannelHistory> histories;
    std::vector<LaneRow<double>> values;
    kernel::ContextState context{};
    FloatRows local, fleet;
};

FeatureStream::FeatureStream(Method method, int channels) : m_state(std::make_unique<State>())
{
    assert(channels >= 1 && channels <= maxChannels);
    m_state->method = method;
    if (method == Method::Original)
        m_state->histories.resize(std::size_t(channels));
    else
        m_state->channels.resize(std::size_t(channels));
    m_state->values.resize(std::size_t(channels));
    m_state->local.resize(std::size_t(localFeatureCount(method, channels)));
    m_state->fleet.resize(std::size_t(fleetFeatureCount(method)));
}

FeatureStream::~FeatureStream() = default;
FeatureStream::FeatureStream(FeatureStream &&) noexcept = default;

bool FeatureStream::next(std::span<const double> values, std::span<float> local, std::span<float> fleet)
{
    State &state = *m_state;
    assert(values.size() == state.values.size());
    assert(local.size() == state.local.size() && fleet.size() == state.fleet.size());
    for (std::size_t c = 0; c < state.values.size(); ++c)
        state.values[c].value[0] = values[c];

    alignas(64) double counts[laneCount] = {1};
    kernel::ScoreJob job;
    job.rows = 1;
    job.channels = int(state.values.size());
    job.original = state.method == Method::Original;
    job.values = state.values.front().value;
    job.count = counts;
    job.channelStates = state.channels.data();
    job.channelHistories = state.histories.data();
    job.context = &state.context;
    job.localFeatures = rowData(state.local);
    alignas(64) float ownLabel[laneCount];
    job.fleetFeatures = rowData(state.fleet);
    job.ownLabel = ownLabel;
    kernel::current().extractRow(job);

    const auto firstLane = [](const LaneRow<float> &row) { return row.value[0]; };
    std::transform(state.local.begin(), state.local.end(), local.begin(), firstLane);
    std::transform(state.fleet.begin(), state.fleet.end(), fleet.begin(), firstLane);
    return job.readings[0] > 0;
}

} // namespace fleetgrad::learning
