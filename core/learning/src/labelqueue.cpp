// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "labelqueue.h"

#include <learning/bytes.h>
#include <learning/lanereplay.h>

namespace fleetgrad::learning {

namespace lanes = FLEETGRAD_LANES;

LabelQueue::LabelQueue(int features, int capacity)
    : m_width(std::size_t(features)), m_readings(std::size_t(capacity)),
      m_features(m_width * std::size_t(capacity))
{
}

namespace {

bool waits(const PendingReading &reading)
{
    return reading.scored > 0 && reading.label < 0;
}

} // namespace

void LabelQueue::push(const PendingReading &reading)
{
    PendingReading &place = m_readings[slot(m_next++)];
    m_waiting -= waits(place) ? 1U : 0U;
    place = reading;
    m_waiting += waits(place) ? 1U : 0U;
}

void LabelQueue::storeFeatures(int first, const float *features, int count, int stride)
{
    std::int8_t *const entry = &m_features[slot(m_next - 1) * m_width + std::size_t(first)];
    for (int j = 0; j < count; ++j)
        lanes::store(features[j * stride], entry[j]);
}

const PendingReading *LabelQueue::find(std::uint64_t reading) const
{
    if (reading >= m_next || m_next - reading > m_readings.size())
        return nullptr;
    return &m_readings[slot(reading)];
}

void LabelQueue::setLabel(std::uint64_t reading, bool anomaly)
{
    PendingReading &place = m_readings[slot(reading)];
    m_waiting -= waits(place) ? 1U : 0U;
    place.label = anomaly ? 1 : 0;
}

void LabelQueue::loadFeatures(std::uint64_t reading, int first, float *features, int count, int stride) const
{
    const std::int8_t *const entry = &m_features[slot(reading) * m_width + std::size_t(first)];
    for (int j = 0; j < count; ++j)
        features[j * stride] = lanes::stored(entry[j]);
}

void LabelQueue::save(std::vector<std::byte> &bytes) const
{
    append(bytes, m_next);
    append(bytes, m_waiting);
    append(bytes, m_readings);
    append(bytes, m_features);
}

bool LabelQueue::restore(std::span<const std::byte> &bytes)
{
    const std::size_t readings = m_readings.size(), features = m_features.size();
    return take(bytes, m_next) && take(bytes, m_waiting) && take(bytes, m_readings) &&
           take(bytes, m_features) && m_readings.size() == readings && m_features.size() == features;
}

} // namespace fleetgrad::learning
