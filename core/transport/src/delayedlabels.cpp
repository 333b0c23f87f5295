// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "delayedlabels.h"

namespace fleetgrad::transport {

void DelayedLabels::add(const fleet::LiveReading &reading)
{
    if (reading.key <= m_last)
        return;
    m_last = reading.key;
    if (reading.label)
        m_labels.push_back({reading.key, *reading.label});
}

Labels DelayedLabels::next(std::uint64_t newest, bool ended, std::size_t most)
{
    Labels due;
    while (due.size() < most && m_sent < m_labels.size() &&
           (ended || m_labels[m_sent].key + m_delay <= newest))
        due.push_back(m_labels[m_sent++]);
    return due;
}

void DelayedLabels::restart()
{
    m_sent = 0;
    m_acknowledged = 0;
}

void DelayedLabels::acknowledge(std::uint64_t labels)
{
    for (; m_acknowledged < labels && m_sent > 0; ++m_acknowledged, --m_sent)
        m_labels.pop_front();
}

} // namespace fleetgrad::transport
