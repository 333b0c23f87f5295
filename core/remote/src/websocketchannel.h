// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <remote/channel.h>
#include <remote/remotesession.h>

#include <QList>
#include <QSslError>
#include <QWebSocket>

#include <memory>

namespace fleetgrad::remote {

/// Messages as binary messages of a WebSocket.
class WebSocketChannel final : public Channel
{
    Q_OBJECT
public:
    WebSocketChannel(QWebSocket *socket, qint64 most);
    /// Connects. Who shows another certificate than that of the fingerprint is told nothing.
    WebSocketChannel(const ServerAddress &address, const Access &access, qint64 most);

    ~WebSocketChannel() override;

    void send(const QByteArray &message) override;
    qint64 bytesToWrite() const override;
    void close(const QString &reason) override;

private:
    void follow(qint64 most);
    void judge(const QList<QSslError> &errors, const ServerAddress &address, const Access &access);
    void end(const Error &why);
    Error whyClosed() const;

    std::unique_ptr<QWebSocket> m_socket;
    bool m_ended = false;
};

} // namespace fleetgrad::remote
