// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/error.h>
#include <remote/channel.h>
#include <session/session.h>

#include <QCoreApplication>
#include <QString>

#include <functional>
#include <future>
#include <memory>

namespace fleetgrad::remote {

/// Where a run is served: wss://host:port, or without TLS, on this machine alone, ws://host:port.
class ServerAddress
{
    Q_DECLARE_TR_FUNCTIONS(ServerAddress)
public:
    static constexpr quint16 usualPort = 8441;

    /// Errors: BadArgument. A missing scheme is wss, a missing port the usual one.
    static Expected<ServerAddress> parse(const QString &text);
    /// Whether that is meant to be one.
    static bool isOne(const QString &text);

    QString text() const;  ///< as parse() takes it
    QString place() const; ///< "host:port"

    QString host;
    quint16 port = usualPort;
    bool isPlain = false; ///< without TLS
};

/// What a desktop needs to be let in.
struct Access
{
    QString token;
    QString fingerprint; ///< of the certificate that the server has to have, as Certificate::fingerprint()
};

/// The fingerprint of the certificate that the server shows now. Waits for nobody; the work is done on a
/// thread of its own. Errors: NotFound, NotReadable.
std::future<Expected<QString>> fingerprintOf(const ServerAddress &address);

/// Makes a channel that will be open, or closed; called on the session's thread for each attempt.
using Dial = std::function<std::unique_ptr<Channel>()>;

/// A run elsewhere. Opening until all of it has come; Failed where the server does not want us. A connection
/// that is lost later is in Snapshot::link, and is tried again after 1, 2, 4, ... 30 seconds. Needs a
/// QCoreApplication.
std::unique_ptr<session::Session> connectTo(const ServerAddress &address, const Access &access);
/// The same over another kind of channel; `name`: what the run is called (Snapshot::runPath).
std::unique_ptr<session::Session> connectOver(Dial dial, const QString &name);

} // namespace fleetgrad::remote
