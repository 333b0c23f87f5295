// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ratelimit.h"

#include <transport/devicegateway.h>
#include <transport/devicemessages.h>

#include <QObject>
#include <QWebSocket>

#include <chrono>
#include <cstdint>
#include <deque>
#include <memory>
#include <optional>

namespace fleetgrad::transport {

/// One device that is connected.
class DeviceLink : public QObject
{
    Q_OBJECT
public:
    using Clock = std::chrono::steady_clock;
    DeviceLink(DeviceGateway &gateway, QWebSocket *socket, Identity who);
    ~DeviceLink() override;

    /// Acknowledges what is recorded, asks for a sign of life, and ends what shows none.
    void look(Clock::time_point now);
    /// Says why, and ends the connection.
    void end(int code, const QString &reason);
    std::optional<std::uint32_t> device() const { return m_device; }

private:
    void hear(const QByteArray &text);
    void join(const Hello &hello);
    void take(Readings readings);
    void say(const QByteArray &text);

    DeviceGateway &m_gateway;
    const std::unique_ptr<QWebSocket> m_socket;
    const Identity m_who;
    std::optional<Hello> m_hello;
    std::optional<std::uint32_t> m_device;
    std::uint64_t m_acknowledged = 0;
    std::deque<std::uint64_t> m_taken; ///< keys of readings that are not acknowledged
    RateLimit m_rate;
    Clock::time_point m_heard = Clock::now(), m_asked = m_heard;
    bool m_isEnding = false;
};

} // namespace fleetgrad::transport
