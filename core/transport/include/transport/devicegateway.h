// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/liveinbox.h>
#include <transport/tokens.h>

#include <QHash>
#include <QObject>
#include <QTimer>

#include <cstdint>
#include <map>
#include <memory>

QT_BEGIN_NAMESPACE
class QWebSocket;
QT_END_NAMESPACE

namespace fleetgrad::transport {

class DeviceLink;

/// Lets devices join over WebSockets and puts their readings into an inbox. What is no message of a device
/// costs it its connection, with the reason, and is counted; nobody else notices. Lives in the thread of its
/// endpoint.
class DeviceGateway : public QObject
{
    Q_OBJECT
public:
    struct Limits
    {
        /// Readings of a device that may be on their way: sent and not acknowledged.
        std::uint64_t window = 500;
        /// Readings a second of one device, over a second, beyond one window at once.
        double readingsPerSecond = 2000;
    };
    struct Counts
    {
        std::uint64_t connected = 0; ///< now
        std::uint64_t joins = 0, messages = 0, acknowledgements = 0;
        std::uint64_t ended = 0; ///< connections that were ended for what came over them
    };

    explicit DeviceGateway(std::shared_ptr<fleet::LiveInbox> inbox, QObject *parent = nullptr);
    DeviceGateway(std::shared_ptr<fleet::LiveInbox> inbox, Limits limits, QObject *parent = nullptr);
    ~DeviceGateway() override;

    /// A device that has connected as `who`; takes the socket.
    void meet(QWebSocket *socket, const Identity &who);
    Counts counts() const;

private:
    friend class DeviceLink;
    /// That link speaks for the device from now on: a link that did before ends.
    void take(std::uint32_t device, DeviceLink *link);
    void forget(DeviceLink *link);
    void look();

    const std::shared_ptr<fleet::LiveInbox> m_inbox;
    const Limits m_limits;
    Counts m_counts;
    std::map<DeviceLink *, std::unique_ptr<DeviceLink>> m_links;
    QHash<std::uint32_t, DeviceLink *> m_byDevice;
    QTimer m_timer;
};

} // namespace fleetgrad::transport
