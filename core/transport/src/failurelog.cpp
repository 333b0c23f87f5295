// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <transport/failurelog.h>

#include "network.h"

namespace fleetgrad::transport {

void FailureLog::add(const QHostAddress &address, Clock::time_point now)
{
    m_failures.removeIf([now](auto entry) { return now - entry.value().last > barredFor; });
    const QByteArray network = networkOf(address);
    if (m_failures.size() >= mostAddresses && !m_failures.contains(network))
        return;
    Failures &failures = m_failures[network];
    failures.last = now;
    ++failures.count;
}

bool FailureLog::isBarred(const QHostAddress &address, Clock::time_point now) const
{
    const auto found = m_failures.constFind(networkOf(address));
    return found != m_failures.constEnd() && found->count >= mostFailures && now - found->last <= barredFor;
}

} // namespace fleetgrad::transport
