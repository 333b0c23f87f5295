// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <remote/remotesession.h>
#include <transport/servertrust.h>

#include <QAbstractSocket>
#include <QSslSocket>
#include <QString>

#include <future>
#include <thread>

namespace fleetgrad::remote {

namespace {

constexpr int patience = 10'000; ///< ms

Expected<QString> askFor(const ServerAddress &address)
{
    QSslSocket socket;
    socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket.connectToHostEncrypted(address.host, address.port);
    if (!socket.waitForEncrypted(patience)) {
        const bool isThere = socket.state() == QAbstractSocket::ConnectedState;
        return failure(isThere ? ErrorKind::NotReadable : ErrorKind::NotFound, address.place(),
                       ServerAddress::tr("No secure connection to the server: %1. Check the address, and "
                                         "whether the server runs.")
                           .arg(socket.errorString()));
    }
    return transport::fingerprintOf(socket.peerCertificate());
}

} // namespace

std::future<Expected<QString>> fingerprintOf(const ServerAddress &address)
{
    std::packaged_task<Expected<QString>()> task([address] { return askFor(address); });
    auto future = task.get_future();
    std::thread(std::move(task)).detach();
    return future;
}

} // namespace fleetgrad::remote
