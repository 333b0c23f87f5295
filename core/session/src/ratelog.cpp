// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "ratelog.h"

namespace fleetgrad::session {

namespace {

std::size_t changesKept(std::size_t devices)
{
    if (devices <= 200)
        return 1000;
    return devices <= 5000 ? 200 : 20;
}

} // namespace

RateLog::RateLog(std::size_t devices) : m_capacity(changesKept(devices)), m_devices(devices)
{
}

void RateLog::add(std::uint64_t batch, const fleet::RateChange &change)
{
    if (change.device >= m_devices.size())
        return;
    Device &device = m_devices[change.device];
    if (device.changes.size() < m_capacity)
        device.changes.push_back({batch, change});
    else
        device.changes[device.count % m_capacity] = {batch, change};
    ++device.count;
}

void RateLog::fill(DeviceCurves &curves) const
{
    const Device &device = m_devices[curves.device];
    const std::size_t kept = device.changes.size();
    const std::size_t oldest = kept < m_capacity ? 0 : std::size_t(device.count % m_capacity);
    curves.rateChanges = device.count;
    curves.rates.clear();
    curves.rates.reserve(kept);
    for (std::size_t i = 0; i < kept; ++i)
        curves.rates.push_back(device.changes[(oldest + i) % kept]);
}

} // namespace fleetgrad::session
