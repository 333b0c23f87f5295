// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "liverows.h"

#include <QtEndian>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <limits>
#include <type_traits>
#include <vector>

namespace fleetgrad::store {

namespace {

constexpr std::uint64_t readingsLayout = 1,
                        updatesLayout = 2, // the second: local updates behind the readings
    labelsLayout = 3;                      // with what else they say, and labels that come later

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
    void text(const QByteArray &text)
    {
        number(std::uint64_t(text.size()));
        bytes.append(text);
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
    bool text(QByteArray &text)
    {
        std::uint64_t size = 0;
        if (!number(size) || size > m_bytes.size())
            return false;
        text = QByteArray(m_bytes.data(), qsizetype(size));
        m_bytes = m_bytes.subspan(std::size_t(size));
        return true;
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

/// Calls `one` with each number of an update but its device, key and weights: of 8 bytes, and of 4.
template <typename Update, typename Long, typename Short>
void updateNumbers(Update &sent, const Long &eight, const Short &four)
{
    auto &update = sent.update;
    eight(sent.time);
    eight(update.samples);
    four(update.modelVersion);
    four(update.baseVersion);
    four(update.accuracy);
    four(update.loss);
    four(update.mean);
    four(update.deviation);
    four(update.learningRate);
    four(update.fleetModel.bias);
}

void packUpdates(LivePacker &packer, const std::vector<fleet::LiveUpdate> &updates)
{
    packer.number(updates.size());
    std::vector<std::uint64_t> eights;
    std::vector<std::uint32_t> fours;
    for (const fleet::LiveUpdate &sent : updates) {
        packer.number(sent.update.device);
        packer.number(sent.key);
        packer.number(sent.update.fleetModel.weights.size());
        updateNumbers(
            sent, [&](auto value) { eights.push_back(std::bit_cast<std::uint64_t>(value)); },
            [&](auto value) { fours.push_back(std::bit_cast<std::uint32_t>(value)); });
        for (const float weight : sent.update.fleetModel.weights)
            fours.push_back(std::bit_cast<std::uint32_t>(weight));
    }
    packer.planes(eights);
    packer.planes(fours);
}

bool unpackUpdates(LiveUnpacker &bytes, std::vector<fleet::LiveUpdate> &updates)
{
    constexpr std::size_t eightsOfEach = 2, foursOfEach = 8;
    std::uint64_t count = 0;
    std::size_t weights = 0;
    if (!bytes.number(count) || count > bytes.left())
        return false;
    for (std::uint64_t i = 0; i < count; ++i) {
        fleet::LiveUpdate &sent = updates.emplace_back();
        std::uint64_t device = 0, own = 0;
        if (!bytes.number(device) || !bytes.number(sent.key) || !bytes.number(own) || own > bytes.left() ||
            device > std::numeric_limits<std::uint32_t>::max() ||
            (i > 0 && device <= updates[i - 1].update.device))
            return false;
        sent.update.device = std::uint32_t(device);
        sent.update.fleetModel.weights.resize(own);
        weights += own;
    }
    std::vector<std::uint64_t> eights;
    std::vector<std::uint32_t> fours;
    if (!bytes.planes(count * eightsOfEach, eights) || !bytes.planes(count * foursOfEach + weights, fours))
        return false;
    auto eight = eights.begin();
    auto four = fours.begin();
    for (fleet::LiveUpdate &sent : updates) {
        const auto take = [](auto &from, auto &value) {
            value = std::bit_cast<std::remove_reference_t<decltype(value)>>(*from++);
        };
        updateNumbers(
            sent, [&](auto &value) { take(eight, value); }, [&](auto &value) { take(four, value); });
        for (float &weight : sent.update.fleetModel.weights)
            take(four, weight);
    }
    return true;
}

bool saysMore(const fleet::LiveBatch &batch)
{
    return !batch.labels.empty() || std::ranges::any_of(batch.updates, [](const fleet::LiveUpdate &sent) {
        return !sent.saidBesides.isEmpty();
    });
}

void packLabels(LivePacker &packer, const std::vector<fleet::LiveLabels> &all)
{
    packer.number(all.size());
    for (const fleet::LiveLabels &labels : all) {
        packer.number(labels.device);
        packer.number(labels.labels.size());
        for (const fleet::LiveLabel &label : labels.labels) {
            packer.number(label.key);
            packer.number(label.isAnomaly ? 1 : 0);
        }
    }
}

bool unpackLabels(LiveUnpacker &bytes, std::vector<fleet::LiveLabels> &all)
{
    std::uint64_t devices = 0;
    if (!bytes.number(devices) || devices > bytes.left())
        return false;
    for (std::uint64_t i = 0; i < devices; ++i) {
        std::uint64_t device = 0, count = 0;
        if (!bytes.number(device) || device > std::numeric_limits<std::uint32_t>::max() ||
            (i > 0 && device <= all.back().device) || !bytes.number(count) || count == 0 ||
            count > bytes.left())
            return false;
        fleet::LiveLabels &labels = all.emplace_back();
        labels.device = std::uint32_t(device);
        for (std::uint64_t label = 0; label < count; ++label) {
            std::uint64_t key = 0, anomaly = 0;
            if (!bytes.number(key) || !bytes.number(anomaly) || anomaly > 1)
                return false;
            labels.labels.push_back({key, anomaly == 1});
        }
    }
    return true;
}

bool unpackMore(LiveUnpacker &bytes, fleet::LiveBatch &batch)
{
    return std::ranges::all_of(batch.updates,
                               [&](fleet::LiveUpdate &sent) { return bytes.text(sent.saidBesides); }) &&
           unpackLabels(bytes, batch.labels);
}

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
    const bool hasMore = saysMore(batch);
    packer.number(hasMore ? labelsLayout : batch.updates.empty() ? readingsLayout : updatesLayout);
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
    if (hasMore || !batch.updates.empty())
        packUpdates(packer, batch.updates);
    if (hasMore) {
        for (const fleet::LiveUpdate &sent : batch.updates)
            packer.text(sent.saidBesides);
        packLabels(packer, batch.labels);
    }
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
    if (!bytes.number(version) || version < readingsLayout || version > labelsLayout ||
        !bytes.planes(2, head) || !bytes.number(firstJoined) ||
        firstJoined > std::numeric_limits<std::uint32_t>::max() || !unpackRows(bytes, batch, readings) ||
        !bytes.planes(readings, labels) || !bytes.planes(readings, times) ||
        !bytes.planes(readings * channels, values) ||
        (version >= updatesLayout && !unpackUpdates(bytes, batch.updates)) ||
        (version >= labelsLayout && !unpackMore(bytes, batch)) || bytes.left() > 0)
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

} // namespace fleetgrad::store
