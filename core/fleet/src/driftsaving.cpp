// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "drifts.h"

#include <learning/bytes.h>

// The state of all drift as bytes, and back.

namespace fleetgrad::fleet {

namespace {

/// Calls `one` with each plain field, so that writing and reading can't differ.
template <typename Drift, typename One>
bool fields(Drift &d, const One &one)
{
    return one(d.cause) && one(d.sign) && one(d.channel) && one(d.moved) && one(d.channels) && one(d.fleet) &&
           one(d.since) && one(d.found) && one(d.before) && one(d.after) && one(d.deviations) &&
           one(d.suggestion) && one(d.recalibrated) && one(d.personal) && one(d.rateRaised) &&
           one(d.quarantined) && one(d.automatic);
}

} // namespace

void Drifts::save(std::vector<std::byte> &bytes) const
{
    for (const DeviceDrift &drift : m_drifts) {
        fields(drift, [&](const auto &value) {
            learning::append(bytes, value);
            return true;
        });
    }
    learning::append(bytes, m_rateSince);
    learning::append(bytes, m_recalibratedSince);
    learning::append(bytes, m_fleetWide);
    learning::append(bytes, m_announced);
    learning::append(bytes, m_usualShare);
    learning::append(bytes, m_usualCount);
    learning::append(bytes, m_loss);
    learning::append(bytes, m_lossFound);
    learning::append(bytes, m_tally.counts());
    fields(m_whole, [&](const auto &value) {
        learning::append(bytes, value);
        return true;
    });
}

bool Drifts::restore(std::span<const std::byte> &bytes)
{
    const std::size_t count = m_drifts.size();
    for (DeviceDrift &drift : m_drifts) {
        if (!fields(drift, [&](auto &value) { return learning::take(bytes, value); }))
            return false;
    }
    DriftCounts counts;
    const auto one = [&](auto &value) { return learning::take(bytes, value); };
    if (!(one(m_rateSince) && one(m_recalibratedSince) && one(m_fleetWide) && one(m_announced) &&
          one(m_usualShare) && one(m_usualCount) && one(m_loss) && one(m_lossFound) && one(counts) &&
          fields(m_whole, one)))
        return false;
    std::vector<DeviceDrift> all = m_drifts;
    all.push_back(m_whole);
    m_tally.restore(counts, all);
    return m_announced.size() == count && m_rateSince.size() == count && m_recalibratedSince.size() == count;
}

} // namespace fleetgrad::fleet
