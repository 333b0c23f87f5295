// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "latelabels.h"

#include "random.h"

#include <fleet/liveinbox.h>
#include <learning/bytes.h>

#include <algorithm>
#include <bit>
#include <cmath>
#include <utility>

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

/// With which reading a label comes whose delay goes by time stamps; asked for one reading after the other.
class StampedDelay
{
public:
    StampedDelay(const Source &source, std::uint32_t device, double seconds)
        : m_source(source), m_device(device), m_seconds(seconds)
    {
    }

    std::uint64_t arrivesWith(std::uint64_t reading)
    {
        constexpr double sameTime = 1e-6; ///< seconds; that far, sums of stamps are not exact
        const double due = m_source.time(m_device, reading) + m_seconds - sameTime;
        m_next = std::max(m_next, reading);
        while (m_next < reading + mostReadings && m_source.time(m_device, m_next) < due)
            ++m_next;
        return m_next;
    }

private:
    const Source &m_source;
    std::uint32_t m_device;
    double m_seconds;
    std::uint64_t m_next = 0;
};

/// Up to the next quarter of an octave: devices of like delays then share a size, and so their lanes.
int roundedUp(int readings)
{
    const int step = 1 << std::max(0, int(std::bit_width(unsigned(readings))) - 3);
    return (readings + step - 1) / step * step;
}

} // namespace

LateLabels::LateLabels(const RunConfig &config, const Source &source, std::optional<std::uint32_t> only)
    : m_source(source), m_config(config.labels), m_seed(config.seed), m_batchReadings(config.batchReadings),
      m_devices(source.devices().size())
{
    if (config.source == SourceKind::Live)
        m_liveWindow = labelWindow(config.live);
    for (std::uint32_t device = 0; device < m_devices.size(); ++device) {
        m_devices[device].weak = hasWeakLabels(config, source.devices()[device]);
        m_devices[device].delay = delayOf(m_config, source.devices()[device]);
        if (!m_devices[device].weak && m_config.delaySeconds > 0 && source.hasStamps(device))
            measureDelay(device);
        if (const int readings = retention(device);
            readings > 0 && !m_liveWindow && (!only || *only == device))
            m_devices[device].held.assign(std::size_t(readings + m_batchReadings), -1);
        m_longest = std::max(m_longest, retention(device));
    }
}

/// Where readings come closer than usual, more of them wait than the usual interval says.
void LateLabels::measureDelay(std::uint32_t index)
{
    Device &device = m_devices[index];
    device.stamped = true;
    std::uint64_t most = 0;
    StampedDelay delay(m_source, index, m_config.delaySeconds);
    for (std::uint64_t reading = 0; reading < m_source.devices()[index].readings; ++reading)
        most = std::max(most, delay.arrivesWith(reading) - reading);
    if (most > std::uint64_t(device.delay))
        device.delay = roundedUp(int(most));
}

int LateLabels::retention(std::uint32_t device) const
{
    if (m_devices[device].weak)
        return 0;
    if (m_liveWindow)
        return *m_liveWindow;
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
    const auto longest = std::uint64_t(retention(index));
    const auto counted = std::uint64_t(device.stamped ? m_config.delayReadings : device.delay);
    const std::uint64_t first = from > longest ? from - longest : 0;
    const std::uint64_t end = std::min(device.readings, device.clock > counted ? device.clock - counted : 0);
    StampedDelay stamped(m_source, index, m_config.delaySeconds);
    const auto arrive = [&](std::uint64_t due, std::uint64_t reading, bool anomaly) {
        if (due > from && due <= device.clock)
            found.push_back({due, {reading, std::int8_t(anomaly)}});
    };
    for (std::uint64_t reading = first; reading < end; ++reading) {
        const std::int8_t label = device.held[std::size_t(reading % device.held.size())];
        const auto by = [&](std::uint64_t topic) { return chance(m_seed, topic, index, reading); };
        if (label < 0 || (m_config.missingShare > 0 && by(missingTopic) < m_config.missingShare))
            continue;
        std::uint64_t due = reading + 1 + counted;
        if (device.stamped)
            due = std::max(due, stamped.arrivesWith(reading) + 1);
        if (due > device.clock)
            break;
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
