// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <learning/bytes.h>
#include <learning/metrics.h>

namespace fleetgrad::learning {

void ScoreCounts::save(std::vector<std::byte> &bytes) const
{
    for (const auto count : {m_tp, m_fp, m_tn, m_fn})
        append(bytes, count);
    append(bytes, m_logLossSum);
    append(bytes, m_bins[0]);
    append(bytes, m_bins[1]);
}

bool ScoreCounts::restore(std::span<const std::byte> &bytes)
{
    const auto bins = m_bins[0].size();
    return take(bytes, m_tp) && take(bytes, m_fp) && take(bytes, m_tn) && take(bytes, m_fn) &&
           take(bytes, m_logLossSum) && take(bytes, m_bins[0]) && take(bytes, m_bins[1]) &&
           m_bins[0].size() == bins && m_bins[1].size() == bins;
}

} // namespace fleetgrad::learning
