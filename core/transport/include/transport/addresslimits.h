// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QHostAddress>

#include <chrono>

namespace fleetgrad::transport {

/// How often an address may connect, of IPv6 a network of 64 bits: as often as a thousand devices behind one
/// do that come back after a restart, and not without end.
class AddressLimits
{
public:
    using Clock = std::chrono::steady_clock;
    static constexpr double perSecond = 20;
    static constexpr double atOnce = 4'000;
    static constexpr qsizetype mostAddresses = 10'000; ///< that are remembered; further ones are not limited

    /// Whether it may now; it has then.
    bool take(const QHostAddress &address, Clock::time_point now = Clock::now());

private:
    struct Bucket
    {
        double used = 0; ///< of atOnce
        Clock::time_point at;
    };
    static double usedNow(const Bucket &bucket, Clock::time_point now);

    QHash<QByteArray, Bucket> m_buckets;
    Clock::time_point m_cleared = {};
};

} // namespace fleetgrad::transport
