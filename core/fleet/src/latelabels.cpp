// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "latelabels.h"

#include "random.h"

#include <learning/bytes.h>

#include <algorithm>
#include <cmath>

namespace fleetgrad::fleet {

namespace {

constexpr int mostReadings = 100'000; ///< that a label is held back, however few seconds a reading takes
constexpr std::uint64_t missingTopic = 0x4c41'4245'4c01, wrongTopic = 0x4c41'4245'4c02,
                        jitterTopic = 0x4c41'4245'4c03;

/// Even over 0 <= u < 1, the same for ever for that reading.
double chance(std::uint64_t seed, std::uint64_t topic, std::uint32_t device, std::uint64_t reading)
{
    return Random(Random::stream(seed ^ topic, device, reading)).uniform();
}

int delayOf(const LabelConfig &config, const DeviceInfo &info)
{
    const double readings = config.delaySeconds > 0 ? std::ceil(config.delaySeconds / info.interval) : 0.0;
    return int(std::clamp(std::max(double(config.delayReadings), readings), 0.0, double(mostReadings)));
}

} // namespace

LateLabels::LateLabels(const RunConfig &config, const std::vector<DeviceInfo> &devices,
                       std::optional<std::uint32_t> only)
    : m_config(config.labels), m_seed(config.seed), m_batchReadings(config.batchReadings),
      m_devices(devices.size())
{
    for (std::uint32_t device = 0; device < m_devices.size(); ++device) {
        m_devices[device].weak = hasWeakLabels(config, devices[device]);
        m_devices[device].delay = delayOf(m_config, devices[device]);
        if (const int readings = retention(device); readings > 0 && (!only || *only == device))
            m_devices[device].held.assign(std::size_t(readings + m_batchReadings), -1);
        m_longest = std::max(m_longest, retention(device));
    }
}

int LateLabels::retention(std::uint32_t device) const
{
    if (m_devices[device].weak)
        return 0;
    const int correction = m_config.correctedShare > 0 ? m_config.correctionReadings : 0;
    return m_devices[device].delay + m_config.jitterReadings + correction;
}

void LateLabels::deliver(std::uint32_t device, learning::BatchInput &input, int lane, bool ended)
{
    Device &state = m_devices[device];
    const std::uint64_t before = state.clock;
    const int count = input.count(lane);
    if (state.held.empty()) { // they come with their readings, if at all
        for (int row = 0; row < count && m_config.missingShare > 0; ++row)
            if (chance(m_seed, missingTopic, device, state.readings + std::uint64_t(row)) <
                m_config.missingShare)
                input.label(row, lane) = -1;
        state.readings += std::uint64_t(count);
        return;
    }
    for (int row = 0; row < count; ++row)
        held(state, state.readings++) = std::exchange(input.label(row, lane), std::int8_t(-1));
    state.clock += std::uint64_t(ended && count == 0 ? m_batchReadings : count);
    const auto longest = std::uint64_t(retention(device));
    input.settled(lane) = state.clock > longest ? state.clock - longest : 0;
    std::vector<Arrival> found;
    arrivals(device, before, found);
    std::ranges::sort(found, {}, [](const Arrival &a) { return std::pair(a.due, a.label.reading); });
    for (const Arrival &arrival : found)
        input.lateLabels(lane).push_back(arrival.label);
}

void LateLabels::arrivals(std::uint32_t index, std::uint64_t from, std::vector<Arrival> &found) const
{
    const Device &device = m_devices[index];
    const auto delay = std::uint64_t(device.delay), longest = std::uint64_t(retention(index));
    const std::uint64_t first = from > longest ? from - longest : 0;
    const std::uint64_t end = std::min(device.readings, device.clock > delay ? device.clock - delay : 0);
    const auto arrive = [&](std::uint64_t due, std::uint64_t reading, bool anomaly) {
        if (due > from && due <= device.clock)
            found.push_back({due, {reading, std::int8_t(anomaly)}});
    };
    for (std::uint64_t reading = first; reading < end; ++reading) {
        const std::int8_t label = device.held[std::size_t(reading % device.held.size())];
        const auto by = [&](std::uint64_t topic) { return chance(m_seed, topic, index, reading); };
        if (label < 0 || (m_config.missingShare > 0 && by(missingTopic) < m_config.missingShare))
            continue;
        std::uint64_t due = reading + 1 + delay;
        if (m_config.jitterReadings > 0)
            due += std::uint64_t(by(jitterTopic) * (m_config.jitterReadings + 1));
        const bool wrong = m_config.correctedShare > 0 && by(wrongTopic) < m_config.correctedShare;
        arrive(due, reading, (label > 0) != wrong);
        if (wrong)
            arrive(due + std::uint64_t(m_config.correctionReadings), reading, label > 0);
    }
}

void LateLabels::save(std::vector<std::byte> &bytes) const
{
    for (const Device &device : m_devices) {
        learning::append(bytes, device.readings);
        learning::append(bytes, device.clock);
        learning::append(bytes, device.held);
    }
}

bool LateLabels::restore(std::span<const std::byte> &bytes)
{
    return std::ranges::all_of(m_devices, [&](Device &device) {
        const auto size = device.held.size();
        return learning::take(bytes, device.readings) && learning::take(bytes, device.clock) &&
               learning::take(bytes, device.held) && device.held.size() == size;
    });
}

} // namespace fleetgrad::fleet
