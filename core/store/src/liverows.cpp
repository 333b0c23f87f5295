// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "liverows.h"

#include <QtEndian>

#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <limits>
#include <vector>

namespace fleetgrad::store {

namespace {

constexpr std::uint64_t liveLayout = 1;
constexpr std::uint32_t mostLiveBytes = 1u << 30; ///< of a batch; more is damage
constexpr int fastestZlib = 1;                    // of zlib

class LivePacker
{
public:
    QByteArray bytes;

    /// 7 bits a byte, the lowest first.
    void number(std::uint64_t value)
    {
        for (; value >= 0x80; value >>= 7)
            bytes.append(char(value | 0x80));
        bytes.append(char(value));
    }
    /// The first bytes of all values, then the second ones, ...: like bytes lie together, which makes them
    /// smaller in the file.
    template <typename Bits>
    void planes(const std::vector<Bits> &values)
    {
        for (std::size_t plane = 0; plane < sizeof(Bits); ++plane)
            for (const Bits value : values)
                bytes.append(char(value >> (8 * plane)));
    }
};

class LiveUnpacker
{
public:
    explicit LiveUnpacker(std::span<const char> bytes) : m_bytes(bytes) {}

    bool number(std::uint64_t &value)
    {
        value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            if (m_bytes.empty())
                return false;
            const auto byte = std::uint8_t(m_bytes.front());
            m_bytes = m_bytes.subspan(1);
            value |= std::uint64_t(byte & 0x7f) << shift;
            if (byte < 0x80)
                return true;
        }
        return false;
    }
    template <typename Bits>
    bool planes(std::size_t count, std::vector<Bits> &values)
    {
        if (count > m_bytes.size() / sizeof(Bits))
            return false;
        values.assign(count, 0);
        for (std::size_t plane = 0; plane < sizeof(Bits); ++plane)
            for (std::size_t i = 0; i < count; ++i)
                values[i] = Bits(values[i] | Bits(std::uint8_t(m_bytes[plane * count + i])) << (8 * plane));
        m_bytes = m_bytes.subspan(count * sizeof(Bits));
        return true;
    }
    std::size_t left() const { return m_bytes.size(); }

private:
    std::span<const char> m_bytes;
};

/// Who sent how many, and their keys. Counts up what is to follow.
bool unpackRows(LiveUnpacker &bytes, fleet::LiveBatch &batch, std::size_t &readings)
{
    std::uint64_t devices = 0;
    if (!bytes.number(devices) || devices > bytes.left())
        return false;
    std::uint64_t device = 0;
    for (std::uint64_t i = 0; i < devices; ++i) {
        fleet::LiveRows &rows = batch.rows.emplace_back();
        std::uint64_t gap = 0, count = 0, key = 0;
        if (!bytes.number(gap) || !bytes.number(rows.first) || !bytes.number(count))
            return false;
        device += gap;
        if (device > std::numeric_limits<std::uint32_t>::max() || (i > 0 && gap == 0) || count == 0 ||
            count > bytes.left())
            return false;
        rows.device = std::uint32_t(device);
        for (std::uint64_t row = 0; row < count; ++row) {
            std::uint64_t step = 0;
            if (!bytes.number(step) || step == 0)
                return false;
            rows.keys.push_back(key += step);
        }
        readings += rows.count();
    }
    return true;
}

} // namespace

QByteArray packLive(const fleet::LiveBatch &batch)
{
    LivePacker packer;
    packer.number(liveLayout);
    packer.planes(
        std::vector{std::bit_cast<std::uint64_t>(batch.time), std::bit_cast<std::uint64_t>(batch.since)});
    packer.number(batch.firstJoined);
    packer.number(batch.rows.size());
    std::uint64_t before = 0;
    std::vector<std::uint8_t> labels;
    std::vector<std::uint64_t> times;
    std::vector<std::uint32_t> values;
    for (const fleet::LiveRows &rows : batch.rows) {
        packer.number(rows.device - before);
        before = rows.device;
        packer.number(rows.first);
        packer.number(rows.count());
        std::uint64_t last = 0;
        for (const std::uint64_t key : rows.keys) {
            packer.number(key - last);
            last = key;
        }
        for (const std::int8_t label : rows.labels)
            labels.push_back(std::uint8_t(label));
        for (const double time : rows.times)
            times.push_back(std::bit_cast<std::uint64_t>(time));
        for (const float value : rows.values)
            values.push_back(std::bit_cast<std::uint32_t>(value));
    }
    packer.planes(labels);
    packer.planes(times);
    packer.planes(values);
    return packer.bytes;
}

bool unpackLive(std::span<const char> packed, std::size_t channels, fleet::LiveBatch &batch)
{
    LiveUnpacker bytes(packed);
    std::uint64_t version = 0, firstJoined = 0;
    std::vector<std::uint64_t> head, times;
    std::vector<std::uint8_t> labels;
    std::vector<std::uint32_t> values;
    std::size_t readings = 0;
    if (!bytes.number(version) || version != liveLayout || !bytes.planes(2, head) ||
        !bytes.number(firstJoined) || firstJoined > std::numeric_limits<std::uint32_t>::max() ||
        !unpackRows(bytes, batch, readings) || !bytes.planes(readings, labels) ||
        !bytes.planes(readings, times) || !bytes.planes(readings * channels, values) || bytes.left() > 0)
        return false;
    batch.time = std::bit_cast<double>(head[0]);
    batch.since = std::bit_cast<double>(head[1]);
    batch.firstJoined = std::uint32_t(firstJoined);
    std::size_t reading = 0;
    for (fleet::LiveRows &rows : batch.rows) {
        for (std::size_t row = 0; row < rows.keys.size(); ++row, ++reading) {
            rows.labels.push_back(std::int8_t(labels[reading]));
            rows.times.push_back(std::bit_cast<double>(times[reading]));
            for (std::size_t channel = 0; channel < channels; ++channel)
                rows.values.push_back(std::bit_cast<float>(values[reading * channels + channel]));
        }
    }
    return true;
}

QByteArray squeezed(const QByteArray &bytes)
{
    return qCompress(bytes, fastestZlib);
}

QByteArray unsqueezed(std::span<const char> bytes)
{
    constexpr std::size_t head = 4; // the size, as qCompress writes it
    if (bytes.size() < head || qFromBigEndian<quint32>(bytes.data()) > mostLiveBytes)
        return {};
    return qUncompress(reinterpret_cast<const uchar *>(bytes.data()), qsizetype(bytes.size()));
}

} // namespace fleetgrad::store
