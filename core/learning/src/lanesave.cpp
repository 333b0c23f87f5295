// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0

#include "lanestate.h"

#include <algorithm>
#include <cstring>
#include <type_traits>
#include <vector>

namespace fleetgrad::learning {

namespace {

/// Before the arrays of a saved block; the magic number also refuses the other byte order.
struct SavedHeader
{
    std::uint64_t magic = 0x334b434f4c424746ULL; // "FGBLOCK3", little endian
    std::uint64_t size = 0;                      // of the arrays, in bytes
    std::int32_t method = 0, channels = 0, devices = 0, bins = 0;
    bool operator==(const SavedHeader &) const = default;
};
static_assert(std::has_unique_object_representations_v<SavedHeader>);

template <class T>
std::span<std::byte> bytesOf(std::vector<T> &values)
{
    static_assert(std::is_trivially_copyable_v<T>);
    return std::as_writable_bytes(std::span<T>(values));
}

/// Whether what is used as an index is one.
bool indexesFit(const std::vector<kernel::ChannelHistory> &histories,
                const std::vector<DeviceRecord> &records)
{
    for (const kernel::ChannelHistory &history : histories)
        for (const std::int32_t next : history.next)
            if (next < 0 || next >= kernel::originalHistory)
                return false;
    return std::all_of(records.begin(), records.end(), [](const DeviceRecord &record) {
        return record.window.first < Window::capacity && record.window.size <= Window::capacity &&
               record.lastLabel <= 1 && record.blocks.isSound();
    });
}

SavedHeader headerOf(const BlockSettings &settings, int devices,
                     const std::vector<std::span<std::byte>> &arrays)
{
    SavedHeader header;
    for (const std::span<std::byte> array : arrays)
        header.size += array.size();
    header.method = int(settings.method);
    header.channels = settings.channels;
    header.devices = devices;
    header.bins = settings.histogramBins;
    return header;
}

} // namespace

std::vector<std::span<std::byte>> LaneBlock::State::saved()
{
    return {bytesOf(channels),
            bytesOf(histories),
            bytesOf(localModel),
            bytesOf(fleetModel),
            bytesOf(rate),
            bytesOf(records),
            bytesOf(whole),
            bytesOf(fading),
            std::as_writable_bytes(std::span<LaneBatch>(batches)),
            bytesOf(reservoirs),
            bytesOf(seen),
            bytesOf(random),
            bytesOf(context),
            bytesOf(goodModel),
            bytesOf(trained),
            std::as_writable_bytes(std::span<std::uint8_t>(trainers.optimiser)),
            std::as_writable_bytes(std::span<std::uint8_t>(trainers.schedule)),
            bytesOf(alarms)};
}

void LaneBlock::save(std::vector<std::byte> &bytes) const
{
    const std::vector<std::span<std::byte>> arrays = m_state->saved();
    const SavedHeader header = headerOf(m_state->settings, m_state->devices, arrays);
    const auto *start = reinterpret_cast<const std::byte *>(&header);
    bytes.insert(bytes.end(), start, start + sizeof header);
    for (const std::span<std::byte> array : arrays)
        bytes.insert(bytes.end(), array.begin(), array.end());
    for (OptimiserMemory *memory : {&m_state->localMemory, &m_state->fleetMemory}) {
        for (const std::span<std::byte> array : memory->saved())
            bytes.insert(bytes.end(), array.begin(), array.end());
    }
    for (const LabelQueue &queue : m_state->queues)
        queue.save(bytes);
    m_state->drift.save(bytes);
}

bool LaneBlock::restore(std::span<const std::byte> &bytes)
{
    const std::vector<std::span<std::byte>> arrays = m_state->saved();
    const SavedHeader expected = headerOf(m_state->settings, m_state->devices, arrays);
    SavedHeader found;
    if (bytes.size() < sizeof found)
        return false;
    std::memcpy(&found, bytes.data(), sizeof found);
    if (!(found == expected) || bytes.size() - sizeof found < expected.size)
        return false;
    bytes = bytes.subspan(sizeof found);
    const auto takeArrays = [&bytes](const std::vector<std::span<std::byte>> &wanted) {
        for (const std::span<std::byte> array : wanted) {
            if (bytes.size() < array.size())
                return false;
            if (!array.empty())
                std::memcpy(array.data(), bytes.data(), array.size());
            bytes = bytes.subspan(array.size());
        }
        return true;
    };
    if (!takeArrays(arrays) || !indexesFit(m_state->histories, m_state->records) ||
        !m_state->trainers.areKnown() || !std::ranges::all_of(m_state->alarms, &DeviceAlarms::isSound))
        return false;
    for (int lane = 0; lane < m_state->devices; ++lane)
        m_state->sumUp(lane);
    m_state->fitMemory(); // a person may have chosen other optimisers than the settings
    if (!takeArrays(m_state->localMemory.saved()) || !takeArrays(m_state->fleetMemory.saved()))
        return false;
    return std::ranges::all_of(m_state->queues,
                               [&bytes](LabelQueue &queue) { return queue.restore(bytes); }) &&
           m_state->drift.restore(bytes, m_state->channels.size());
}

} // namespace fleetgrad::learning
