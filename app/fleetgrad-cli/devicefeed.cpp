// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devicefeed.h"

#include <QDateTime>

#include <utility>

namespace fleetgrad::cli {

using Next = transport::DeviceClient::Next;

DeviceFeed::DeviceFeed(std::shared_ptr<fleet::Source> source, std::uint32_t device, int batchReadings,
                       double speed)
    : m_source(std::move(source)), m_device(device), m_batchReadings(batchReadings), m_speed(speed)
{
}

double DeviceFeed::dueTime(std::uint64_t row, double now)
{
    if (m_isPast)
        m_start = 0;
    if (m_speed <= 0 || m_isPast)
        return now;
    const double taken = m_source->time(m_device, row) / m_speed;
    if (m_start == 0)
        m_start = now - taken;
    return m_start + taken;
}

Next DeviceFeed::operator()(std::uint64_t key, fleet::LiveReading &reading)
{
    const std::uint64_t row = key - 1, batch = row / std::uint64_t(m_batchReadings);
    const int channels = int(m_source->devices()[m_device].channels.size());
    if (batch >= m_source->batches())
        return Next::End;
    if (batch != m_batch) {
        m_input.reset(m_batchReadings, channels);
        m_source->read(m_device, batch, m_input, 0);
        m_batch = batch;
    }
    const int at = int(row % std::uint64_t(m_batchReadings));
    if (at >= m_input.count(0))
        return Next::End;
    const double now = double(QDateTime::currentMSecsSinceEpoch()) / 1000, due = dueTime(row, now);
    reading.time = due;
    if (due > now)
        return Next::NotYet;
    reading.values.clear();
    for (int channel = 0; channel < channels; ++channel)
        reading.values.push_back(float(m_input.value(at, channel, 0)));
    const std::int8_t label = m_input.label(at, 0);
    reading.label.reset();
    if (label >= 0)
        reading.label = label == 1;
    return Next::Ready;
}

} // namespace fleetgrad::cli
