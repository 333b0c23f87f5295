// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <transport/failurelog.h>

namespace fleetgrad::transport {

namespace {

QByteArray networkOf(const QHostAddress &address)
{
    bool isV4 = false;
    const quint32 v4 = address.toIPv4Address(&isV4);
    if (isV4)
        return QByteArray::number(v4);
    const Q_IPV6ADDR v6 = address.toIPv6Address();
    return QByteArray(reinterpret_cast<const char *>(v6.c), 8);
}

} // namespace

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
