// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <remote/channel.h>
#include <remote/host.h>
#include <remote/remotesession.h>
#include <session/session.h>

#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QSslConfiguration>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace fleetgrad {

/// A host behind a WebSocket on loopback.
class Served : public QObject
{
public:
    explicit Served(session::Session *session,
                    remote::Peer peer = {QStringLiteral("anna"), remote::Role::Operate},
                    const std::optional<QSslConfiguration> &tls = {})
        : host(session), m_server(QStringLiteral("test"),
                                  tls ? QWebSocketServer::SecureMode : QWebSocketServer::NonSecureMode),
          m_peer(std::move(peer)), m_isPlain(!tls)
    {
        if (tls)
            m_server.setSslConfiguration(*tls);
        connect(&m_server, &QWebSocketServer::newConnection, this, [this] {
            while (QWebSocket *socket = m_server.nextPendingConnection()) {
                m_sockets.append(socket);
                host.add(remote::channelOver(socket, 16 * 1024 * 1024), m_peer);
            }
        });
        m_server.listen(QHostAddress::LocalHost, 0);
        m_port = m_server.serverPort();
    }

    remote::ServerAddress address() const
    {
        remote::ServerAddress address;
        address.host = QStringLiteral("127.0.0.1");
        address.port = m_port;
        address.isPlain = m_isPlain;
        return address;
    }
    /// As when the machine is gone: nobody is told.
    void cut()
    {
        m_server.close();
        for (const auto &socket : m_sockets) {
            if (socket)
                socket->abort();
        }
        m_sockets.clear();
    }
    void comeBack() { QVERIFY(m_server.listen(QHostAddress::LocalHost, m_port)); }
    void setPeer(const remote::Peer &peer) { m_peer = peer; }

    remote::Host host;

private:
    QWebSocketServer m_server;
    QList<QPointer<QWebSocket>> m_sockets;
    remote::Peer m_peer;
    bool m_isPlain;
    quint16 m_port = 0;
};

/// Until a session has such a snapshot; false where it does not come.
inline bool comes(const session::Session &session, const std::function<bool(const session::Snapshot &)> &is)
{
    return QTest::qWaitFor([&] { return is(*session.snapshot()); }, 60'000);
}

} // namespace fleetgrad
