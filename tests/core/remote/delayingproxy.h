// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QObject>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <functional>

namespace fleetgrad {

/// Passes bytes on in both directions, each later by `delay`. Every hundredth piece is late by four times as
/// much, and all that follows it waits: what a lost segment is to TCP.
class DelayingProxy : public QObject
{
public:
    DelayingProxy(quint16 to, std::chrono::milliseconds delay) : m_to(to), m_delay(delay)
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *near = m_server.nextPendingConnection()) {
                auto *far = new QTcpSocket(near);
                far->connectToHost(QHostAddress::LocalHost, m_to);
                join(near, far);
                join(far, near);
            }
        });
        m_server.listen(QHostAddress::LocalHost);
    }
    quint16 port() const { return m_server.serverPort(); }
    std::size_t late() const { return m_late; }

private:
    using Clock = std::chrono::steady_clock;

    void join(QTcpSocket *from, QTcpSocket *to)
    {
        connect(from, &QTcpSocket::readyRead, to, [this, from, to, last = Clock::time_point()]() mutable {
            const bool isLost = ++m_pieces % 100 == 0;
            m_late += isLost ? 1 : 0;
            last = std::max(last, Clock::now() + m_delay * (isLost ? 5 : 1));
            const auto wait = std::chrono::duration_cast<std::chrono::milliseconds>(last - Clock::now());
            QTimer::singleShot(wait, Qt::PreciseTimer, to, [to, bytes = from->readAll()] {
                if (to->state() == QAbstractSocket::ConnectedState)
                    to->write(bytes);
            });
        });
        connect(from, &QTcpSocket::disconnected, to, [to] { to->disconnectFromHost(); });
    }

    QTcpServer m_server;
    const quint16 m_to;
    const std::chrono::milliseconds m_delay;
    std::size_t m_pieces = 0, m_late = 0;
};

} // namespace fleetgrad
