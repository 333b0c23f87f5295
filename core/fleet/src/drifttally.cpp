// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <fleet/drift.h>

#include <algorithm>
#include <numeric>

namespace fleetgrad::fleet {

using learning::DriftCause;

bool DeviceDrift::isLastTrusted(std::int32_t number, std::size_t all) const
{
    return number >= 0 && std::size_t(number) < all && quarantined.size() + 1 >= all &&
           !std::ranges::binary_search(quarantined, std::uint32_t(number));
}

bool DeviceDrift::isDone(DriftRemedy remedy) const
{
    switch (remedy) {
    case DriftRemedy::Recalibrate:
        return recalibrated;
    case DriftRemedy::Personalise:
        return personal;
    case DriftRemedy::RaiseRate:
        return rateRaised;
    case DriftRemedy::QuarantineSensor:
        return channel >= 0 && std::ranges::binary_search(quarantined, std::uint32_t(channel));
    case DriftRemedy::None:
        break;
    }
    return false;
}

std::uint64_t DriftCounts::allFound() const
{
    return std::accumulate(found.begin(), found.end(), std::uint64_t(0));
}

DriftTally::Last DriftTally::lastOf(const DeviceDrift &drift)
{
    return {drift.cause, drift.quarantined.size(), drift.isActing()};
}

void DriftTally::add(const DeviceDrift &drift)
{
    Last &last = m_last[drift.device];
    const Last now = lastOf(drift);
    if (now.cause != last.cause) {
        if (last.cause != DriftCause::None)
            --m_counts.present[std::size_t(last.cause)];
        if (now.cause != DriftCause::None) {
            ++m_counts.present[std::size_t(now.cause)];
            ++m_counts.found[std::size_t(now.cause)];
            if (last.cause != DriftCause::None) // the same change, better understood
                --m_counts.found[std::size_t(last.cause)];
        }
    }
    m_counts.quarantined += now.quarantined - last.quarantined;
    m_counts.remedied += std::uint64_t(now.acting) - std::uint64_t(last.acting);
    last = now;
}

void DriftTally::restore(const DriftCounts &counts, const std::vector<DeviceDrift> &drifts)
{
    m_counts = counts;
    m_last.clear();
    for (const DeviceDrift &drift : drifts) {
        const Last last = lastOf(drift);
        if (last.cause != DriftCause::None || last.acting)
            m_last[drift.device] = last;
    }
}

} // namespace fleetgrad::fleet
