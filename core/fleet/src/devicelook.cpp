// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "devicelook.h"

#include "latelabels.h"

#include <fleet/livebatch.h>
#include <fleet/readingfeatures.h>

#include <algorithm>
#include <utility>

namespace fleetgrad::fleet {

namespace {

constexpr std::uint64_t mostReadings = 10'000'000; ///< of the fleet, in which those of a device are sought
/// So that looking at a device does not hold up the fleet: about half a second.
constexpr std::uint64_t mostReadAgain = 10'000'000;
constexpr std::size_t mostSeen = 8'000'000; ///< features kept, of devices with hundreds of channels: 32 MB

std::size_t sizeOf(const TracedBatch &batch)
{
    return batch.seen.local.size() + batch.seen.fleet.size();
}

} // namespace

DeviceLook::DeviceLook(const RunConfig &config, const Source &source, std::uint32_t device)
{
    const DeviceInfo &info = source.devices()[device];
    m_trace.device = device;
    m_trace.channels = std::size_t(info.channels.size());
    m_trace.weakLabels = hasWeakLabels(config, info);
    m_trace.gap = config.alarms.gap;
}

void DeviceLook::begin(DeviceTrace past, std::uint64_t delivered)
{
    m_next = delivered;
    if (past.first + past.readings.size() != delivered) // the source could not give them again
        past = {};
    m_trace.readings = std::move(past.readings);
    m_trace.values = std::move(past.values);
    m_trace.first = m_next - m_trace.readings.size();
}

void DeviceLook::adopt(const DeviceTrace &before)
{
    if (m_trace.readings.empty() && before.first + before.readings.size() == m_next) {
        m_trace.readings = before.readings;
        m_trace.values = before.values;
        m_trace.first = before.first;
        m_trace.batches = before.batches;
        return;
    }
    m_trace.batches = before.batches;
    for (std::size_t i = 0; i < before.readings.size(); ++i) {
        const std::uint64_t number = before.first + i;
        if (number < m_trace.first || number >= m_next || !before.readings[i].looked)
            continue;
        TracedReading &reading = m_trace.readings[std::size_t(number - m_trace.first)];
        const std::int8_t newest = reading.label;
        reading = before.readings[i];
        if (newest >= 0)
            reading.label = newest;
    }
}

void DeviceLook::takeReadings(const Source &source, std::uint64_t batch, learning::BatchInput &input,
                              int lane)
{
    forgetOld();
    m_trace.batch = batch;
    m_newest = std::size_t(input.count(lane));
    for (int row = 0; row < input.count(lane); ++row) {
        TracedReading reading;
        reading.time = source.time(m_trace.device, m_next++);
        reading.batch = batch;
        m_trace.readings.push_back(reading);
        for (std::size_t channel = 0; channel < m_trace.channels; ++channel)
            m_trace.values.push_back(input.value(row, int(channel), lane));
    }
}

void DeviceLook::takeLabels(learning::BatchInput &input, int lane)
{
    // As LaneBlock takes them: late ones first.
    for (const auto &late : input.lateLabels(lane))
        setLabel(late.reading, late.label);
    for (std::size_t row = 0; row < m_newest; ++row)
        if (const std::int8_t label = input.label(int(row), lane); label >= 0)
            setLabel(m_next - m_newest + row, label);
}

void DeviceLook::setLabel(std::uint64_t reading, std::int8_t label)
{
    if (reading >= m_trace.first && reading < m_next)
        m_trace.readings[std::size_t(reading - m_trace.first)].label = label;
}

void DeviceLook::takeScores(std::span<const learning::ScoredReading> scored, float threshold, bool trains)
{
    m_trace.trains = trains;
    const std::size_t count = std::min(scored.size(), m_newest);
    for (std::size_t row = 0; row < count; ++row) {
        TracedReading &reading = m_trace.readings[m_trace.readings.size() - m_newest + row];
        reading.looked = true;
        reading.threshold = probabilityOf(threshold);
        if (!scored[row].scored)
            continue;
        reading.alarming = scored[row].alarming;
        reading.decision = probabilityOf(scored[row].decision);
        reading.global = probabilityOf(scored[row].global);
        if (trains)
            reading.local = probabilityOf(scored[row].local);
    }
}

void DeviceLook::takeModels(const learning::LaneBlock &block, int lane, const learning::GlobalModel &global,
                            bool trains)
{
    m_batch = std::make_shared<TracedBatch>();
    m_batch->batch = m_trace.batch;
    m_batch->first = m_next - m_newest;
    m_batch->readings = m_newest;
    if (trains)
        m_batch->local = block.localModel(lane);
    m_batch->fleet = global.model;
    m_batch->version = global.version;
    m_batch->mixture = block.mixture(lane, global.rule, trains);
}

void DeviceLook::takeSeen(learning::SeenReadings &&seen, learning::LinearModel &&copy)
{
    m_batch->seen = std::move(seen);
    m_batch->copy = std::move(copy);
    m_trace.batches.push_back(std::move(m_batch));
    std::size_t size = 0;
    for (const auto &batch : m_trace.batches)
        size += sizeOf(*batch);
    for (; size > mostSeen && m_trace.batches.size() > 1; m_trace.batches.erase(m_trace.batches.begin()))
        size -= sizeOf(*m_trace.batches.front());
}

/// Now and then, so that it costs little.
void DeviceLook::forgetOld()
{
    const std::uint64_t oldest = m_next - std::min<std::uint64_t>(m_next, DeviceTrace::capacity);
    std::erase_if(m_trace.batches,
                  [oldest](const auto &batch) { return batch->first + batch->readings <= oldest; });
    if (m_trace.readings.size() < 2 * DeviceTrace::capacity)
        return;
    const auto old = std::ptrdiff_t(m_trace.readings.size() - DeviceTrace::capacity);
    m_trace.readings.erase(m_trace.readings.begin(), m_trace.readings.begin() + old);
    m_trace.values.erase(m_trace.values.begin(),
                         m_trace.values.begin() + old * std::ptrdiff_t(m_trace.channels));
    m_trace.first += std::uint64_t(old);
}

DeviceTrace DeviceLook::trace() const
{
    DeviceTrace trace;
    const std::size_t size = m_trace.readings.size(), kept = std::min(size, DeviceTrace::capacity);
    trace.device = m_trace.device;
    trace.batch = m_trace.batch;
    trace.first = m_trace.first + (size - kept);
    trace.trains = m_trace.trains;
    trace.weakLabels = m_trace.weakLabels;
    trace.gap = m_trace.gap;
    trace.channels = m_trace.channels;
    trace.batches = m_trace.batches;
    trace.readings.assign(m_trace.readings.end() - std::ptrdiff_t(kept), m_trace.readings.end());
    trace.values.assign(m_trace.values.end() - std::ptrdiff_t(kept * m_trace.channels), m_trace.values.end());
    return trace;
}

DeviceTrace readNewest(const RunConfig &config, Source &source, std::uint32_t device, std::uint64_t batches)
{
    const auto rowsOf = [&](std::uint64_t batch) {
        source.begin(batch);
        return source.live() ? source.live()->of(device) : nullptr;
    };
    std::uint64_t first = batches, number = 0, found = 0, seen = 0;
    while (first > 0 && found < DeviceTrace::capacity && seen < mostReadings) {
        if (const LiveRows *rows = rowsOf(--first)) {
            found += rows->count();
            number = rows->first;
        }
        ++seen;
        if (const auto batch = source.live()) {
            for (const LiveRows &rows : batch->rows)
                seen += rows.count();
        }
    }
    DeviceLook look(config, source, device);
    look.begin({}, number);
    learning::BatchInput input;
    for (std::uint64_t batch = found == 0 ? batches : first; batch < batches; ++batch) {
        input.reset(config.batchReadings, config.live.channels);
        source.read(device, batch, input, 0);
        look.takeReadings(source, batch + 1, input, 0);
        if (!hasWeakLabels(config, source.devices()[device]))
            look.takeLabels(input, 0);
    }
    return look.trace();
}

DeviceTrace readBefore(const RunConfig &config, Source &source, std::uint32_t device, std::uint64_t batches)
{
    if (const auto recorded = source.again())
        return readNewest(config, *recorded, device, batches);
    if (batches * std::uint64_t(config.batchReadings) > mostReadAgain)
        return {};
    if (source.isRandomAccess())
        return readAgain(config, source, device, batches);
    if (config.source != SourceKind::Simulated)
        return {};
    auto again = openSource(config);
    return again ? readAgain(config, **again, device, batches) : DeviceTrace();
}

DeviceTrace readAgain(const RunConfig &config, Source &source, std::uint32_t device, std::uint64_t batches)
{
    if (config.source == SourceKind::Live)
        return readNewest(config, source, device, batches);
    return readAgain(config, source, device, batches, [](learning::BatchInput &) { return true; });
}

DeviceTrace readAgain(const RunConfig &config, Source &source, std::uint32_t device, std::uint64_t batches,
                      const std::function<bool(learning::BatchInput &)> &each)
{
    const DeviceInfo &info = source.devices()[device];
    DeviceLook look(config, source, device);
    LateLabels labels(config, source, device);
    const bool isWeak = hasWeakLabels(config, info);
    learning::BatchInput input;
    // From the beginning, since it depends on the number of a reading when its label arrives.
    for (std::uint64_t batch = 0; batch < batches; ++batch) {
        input.reset(config.batchReadings, int(info.channels.size()));
        source.read(device, batch, input, 0);
        if (!each(input))
            break;
        look.takeReadings(source, batch + 1, input, 0);
        const bool ended =
            info.readings > 0 && (batch + 1) * std::uint64_t(config.batchReadings) >= info.readings;
        labels.deliver(device, input, 0, ended);
        if (!isWeak)
            look.takeLabels(input, 0);
    }
    return look.trace();
}

} // namespace fleetgrad::fleet
