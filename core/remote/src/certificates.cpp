// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "certificates.h"

#include <QCryptographicHash>
#include <QSslConfiguration>
#include <QSslSocket>

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
    return fingerprint(socket.peerCertificate());
}

} // namespace

QString fingerprint(const QSslCertificate &certificate)
{
    if (certificate.isNull())
        return {};
    return QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':').toUpper());
}

Error otherCertificate(const ServerAddress &address, const QString &known, const QString &shown)
{
    return {ErrorKind::NotReadable, address.place(),
            ServerAddress::tr("The server shows the certificate %1, and the one that is known is %2. Either "
                              "it was renewed, or somebody is in between: ask who runs the server.")
                .arg(shown, known)};
}

std::future<Expected<QString>> fingerprintOf(const ServerAddress &address)
{
    std::packaged_task<Expected<QString>()> task([address] { return askFor(address); });
    auto future = task.get_future();
    std::thread(std::move(task)).detach();
    return future;
}

} // namespace fleetgrad::remote
