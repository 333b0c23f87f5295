// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <fleet/livesource.h>

#include "livesilence.h"

#include <fleet/liveinbox.h>
#include <learning/bytes.h>
#include <learning/laneblock.h>

#include <algorithm>
#include <limits>
#include <utility>

namespace fleetgrad::fleet {

LiveSource::LiveSource(const RunConfig &config, std::unique_ptr<LiveRecord> record, bool ends)
    : m_config(config), m_places(std::size_t(std::max(1, config.live.places)), livePlace(config.live)),
      m_record(std::move(record)), m_ends(ends && m_record ? m_record->batches() : 0)
{
}

std::shared_ptr<const LiveBatch> LiveSource::load(std::uint64_t batch)
{
    if (m_given)
        return std::exchange(m_given, nullptr);
    if (m_record && !m_problem) {
        auto read = m_record->read(batch);
        if (read)
            return *std::move(read);
        m_problem = read.error();
    }
    auto nothing = std::make_shared<LiveBatch>();
    nothing->time = m_time;
    nothing->firstJoined = std::uint32_t(m_devices.size());
    return nothing;
}

void LiveSource::begin(std::uint64_t batch)
{
    m_batch = load(batch);
    m_number = batch + 1;
    m_time = m_batch->time;
    m_devices.resize(std::min(m_places.size(), m_batch->firstJoined + m_batch->joined.size()));
    const int window = labelWindow(m_config.live);
    m_keys.resize(window > 0 ? m_devices.size() : 0);
    for (const LiveRows &rows : m_batch->rows) {
        if (rows.device >= m_devices.size() || rows.count() == 0)
            continue;
        m_devices[rows.device] = {m_time, rows.times.back(), rows.keys.back(), rows.first + rows.count()};
        if (window > 0)
            m_keys[rows.device].add(rows.first, rows.keys, std::uint64_t(window));
    }
    for (const LiveUpdate &sent : m_batch->updates) {
        if (sent.update.device < m_devices.size())
            m_devices[sent.update.device] = {m_time, sent.time, sent.key, 0};
    }
}

std::vector<LiveInbox::Known> LiveSource::known(const std::vector<DeviceInfo> &infos) const
{
    std::vector<LiveInbox::Known> known;
    for (std::size_t i = 0; i < std::min(infos.size(), m_devices.size()); ++i)
        known.push_back({infos[i], m_devices[i].key, m_devices[i].time, m_devices[i].readings});
    return known;
}

void LiveSource::read(std::uint32_t device, std::uint64_t batch, learning::BatchInput &input, int lane)
{
    if (batch + 1 != m_number) // an engine begins each batch itself, before its threads read
        begin(batch);
    takeLabels(device, input.lateLabels(lane));
    const LiveRows *rows = m_batch->of(device);
    if (rows == nullptr)
        return;
    const auto channels = std::size_t(m_config.live.channels);
    const int count = int(std::min(rows->count(), std::size_t(input.rows())));
    input.count(lane) = count;
    for (int row = 0; row < count; ++row) {
        for (std::size_t channel = 0; channel < channels; ++channel)
            input.value(row, int(channel), lane) =
                double(rows->values[std::size_t(row) * channels + channel]);
        if (m_config.live.labelled)
            input.label(row, lane) = rows->labels[std::size_t(row)];
    }
}

/// Of readings that were never taken, or too long ago, too: it counts them as refused.
void LiveSource::takeLabels(std::uint32_t device, std::vector<learning::BatchInput::LateLabel> &late) const
{
    const LiveLabels *sent = m_batch->labelsOf(device);
    if (sent == nullptr)
        return;
    constexpr std::uint64_t nowhere = std::numeric_limits<std::uint64_t>::max();
    const LiveRows *rows = m_batch->of(device);
    const std::uint64_t before = rows != nullptr             ? rows->first
                                 : device < m_devices.size() ? m_devices[device].readings
                                                             : 0;
    for (const LiveLabel &label : sent->labels) {
        std::uint64_t reading =
            device < m_keys.size() ? m_keys[device].find(label.key).value_or(nowhere) : nowhere;
        if (reading + std::uint64_t(labelWindow(m_config.live)) < before) // its alarms have been judged
            reading = nowhere;
        late.push_back({reading, std::int8_t(label.isAnomaly ? 1 : 0)});
    }
}

double LiveSource::time(std::uint32_t device, std::uint64_t row) const
{
    if (!m_batch)
        return 0;
    const LiveRows *rows = m_batch->of(device);
    if (rows == nullptr)
        return m_batch->time;
    const std::uint64_t last = rows->first + rows->count() - 1;
    return rows->times[std::size_t(std::clamp(row, rows->first, last) - rows->first)];
}

bool LiveSource::isSilent(std::uint32_t device) const
{
    return m_batch && device < m_devices.size() &&
           fleet::isSilent(m_config.live, m_batch->time, m_devices[device].lastRead, m_batch->since);
}

std::unique_ptr<Source> LiveSource::again() const
{
    if (!m_record)
        return nullptr;
    auto record = m_record->again();
    return record ? std::make_unique<LiveSource>(m_config, *std::move(record), m_ends > 0) : nullptr;
}

void LiveSource::save(std::vector<std::byte> &bytes) const
{
    learning::append(bytes, m_time);
    learning::append(bytes, m_devices);
    for (const ReadingKeys &keys : m_keys)
        keys.save(bytes);
}

bool LiveSource::restore(std::span<const std::byte> &bytes)
{
    m_batch.reset();
    m_number = 0;
    if (!learning::take(bytes, m_time) || !learning::take(bytes, m_devices) ||
        m_devices.size() > m_places.size())
        return false;
    m_keys.assign(labelWindow(m_config.live) > 0 ? m_devices.size() : 0, {});
    return std::ranges::all_of(m_keys, [&](ReadingKeys &keys) { return keys.restore(bytes); });
}

} // namespace fleetgrad::fleet
