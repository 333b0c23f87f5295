// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/error.h>

#include <QByteArray>
#include <QObject>
#include <QString>

QT_BEGIN_NAMESPACE
class QWebSocket;
QT_END_NAMESPACE

#include <memory>

namespace fleetgrad::remote {

/// A way for messages between a server and a desktop: whole, in their order, until it is closed. Lives in one
/// thread, which has an event loop.
class Channel : public QObject
{
    Q_OBJECT
public:
    virtual void send(const QByteArray &message) = 0;
    /// Of what was sent, what the system has not taken yet.
    virtual qint64 bytesToWrite() const = 0;
    /// `reason`: a sentence for whoever is on the other side.
    virtual void close(const QString &reason) = 0;

Q_SIGNALS:
    /// Of a channel that was dialled: from now on there is somebody on the other side.
    void opened();
    void received(const QByteArray &message);
    /// Told once, also where it never opened. Nothing comes after it.
    void closed(const fleetgrad::Error &why);
};

/// Over a connected socket, which the channel deletes in the end. A message larger than `most` bytes closes
/// it.
std::unique_ptr<Channel> channelOver(QWebSocket *socket, qint64 most);

} // namespace fleetgrad::remote
