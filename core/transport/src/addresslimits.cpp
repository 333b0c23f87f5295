// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <transport/addresslimits.h>

#include "network.h"

#include <algorithm>

namespace fleetgrad::transport {

using namespace std::chrono_literals;

double AddressLimits::usedNow(const Bucket &bucket, Clock::time_point now)
{
    const double seconds = std::chrono::duration<double>(now - bucket.at).count();
    return std::max(0.0, bucket.used - perSecond * seconds);
}

bool AddressLimits::take(const QHostAddress &address, Clock::time_point now)
{
    if (now - m_cleared > 1s) { // those that may do all again need not be remembered
        m_buckets.removeIf([now](auto entry) { return usedNow(entry.value(), now) <= 0; });
        m_cleared = now;
    }
    const QByteArray network = networkOf(address);
    if (m_buckets.size() >= mostAddresses && !m_buckets.contains(network))
        return true;
    Bucket &bucket = m_buckets[network];
    const double used = usedNow(bucket, now);
    bucket = {used, now};
    if (used + 1 > atOnce)
        return false;
    bucket.used = used + 1;
    return true;
}

} // namespace fleetgrad::transport
