// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QHostAddress>

#include <chrono>

namespace fleetgrad::transport {

/// Addresses from which wrong tokens came of late, of IPv6 the networks of 64 bits.
class FailureLog
{
public:
    using Clock = std::chrono::steady_clock;
    static constexpr int mostFailures = 10;
    static constexpr std::chrono::minutes barredFor{1};
    static constexpr qsizetype mostAddresses = 10'000; ///< that are remembered; further ones are not barred

    void add(const QHostAddress &address, Clock::time_point now = Clock::now());
    /// Whether mostFailures came from there, the last one less than barredFor ago.
    bool isBarred(const QHostAddress &address, Clock::time_point now = Clock::now()) const;

private:
    struct Failures
    {
        Clock::time_point last;
        int count = 0;
    };
    QHash<QByteArray, Failures> m_failures;
};

} // namespace fleetgrad::transport
