// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ratelimit.h"

#include <transport/devicegateway.h>
#include <transport/devicemessages.h>

#include <QObject>
#include <QStringList>
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
    void take(Updates updates);
    void take(const Labels &labels);
    /// What became of one of them; false: the connection ends.
    bool follow(fleet::LiveInbox::Push result, std::uint64_t key);
    bool followLabel(fleet::LiveInbox::Push result);
    /// No more than may wait for that are not acknowledged; false: the connection ends.
    bool keepsToWindow();
    bool endFull();
    void acknowledge();
    /// The newest of what a device that trains itself is told.
    void tell();
    void say(const QByteArray &text);

    DeviceGateway &m_gateway;
    const std::unique_ptr<QWebSocket> m_socket;
    const Identity m_who;
    std::optional<Hello> m_hello;
    std::optional<std::uint32_t> m_device;
    std::uint64_t m_window = 0;
    std::uint64_t m_acknowledged = 0;
    QStringList m_features;              ///< of the fleet model, for a device that trains itself
    double m_updateCost = 1;             ///< of an update, in readings
    std::uint64_t m_toldFeedback = 0;    ///< number of it
    std::optional<std::uint32_t> m_told; ///< newest global version that the device was told
    std::deque<std::uint64_t> m_taken;   ///< keys of readings that are not acknowledged
    std::uint64_t m_labelsBefore = 0;    ///< labels that were taken on earlier connections
    std::uint64_t m_labels = 0, m_labelsAcknowledged = 0; ///< of this one
    RateLimit m_rate;
    Clock::time_point m_heard = Clock::now(), m_asked = m_heard;
    bool m_isEnding = false;
};

} // namespace fleetgrad::transport
