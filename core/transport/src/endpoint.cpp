// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <transport/endpoint.h>

#include "httprequest.h"

#include <QSslConfiguration>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QWebSocket>
#include <QWebSocketServer>

#include <algorithm>
#include <chrono>
#include <utility>

namespace fleetgrad::transport {

using namespace std::chrono_literals;

namespace {

constexpr auto patience = 10s;

class EndpointWords
{
    Q_DECLARE_TR_FUNCTIONS(EndpointWords)
};

QByteArray reason(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 426:
        return "Upgrade Required";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 503:
        return "Service Unavailable";
    default:
        return "Error";
    }
}

std::unique_ptr<QTcpServer> serverFor(const Listening &where)
{
    if (!where.certificate)
        return std::make_unique<QTcpServer>();
    auto server = std::make_unique<QSslServer>();
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    // Of who asks: a device may show who it is, everybody else need not.
    configuration.setPeerVerifyMode(where.deviceAuthorities.isEmpty() ? QSslSocket::VerifyNone
                                                                      : QSslSocket::QueryPeer);
    configuration.setCaCertificates(where.deviceAuthorities);
    configuration.setLocalCertificate(where.certificate->certificate);
    configuration.setPrivateKey(where.certificate->key);
    server->setSslConfiguration(configuration);
    server->setHandshakeTimeout(int(std::chrono::milliseconds(patience).count()));
    return server;
}

} // namespace

Endpoint::Endpoint(QObject *parent) : QObject(parent)
{
}

Endpoint::~Endpoint() = default;

void Endpoint::addPage(const QByteArray &path, Page page)
{
    m_pages.insert(path, std::move(page));
}

Expected<quint16> Endpoint::listen(const Listening &where)
{
    const QString place = where.address.toString() + QLatin1Char(':') + QString::number(where.port);
    if (!where.certificate && !where.address.isLoopback())
        return failure(
            ErrorKind::BadArgument, place,
            EndpointWords::tr("Without TLS only this machine itself may be listened to: 127.0.0.1 or "
                              "::1. Leave plain text out, or listen there."));
    m_server = serverFor(where);
    m_asksForCertificates = where.certificate && !where.deviceAuthorities.isEmpty();
    m_server->setMaxPendingConnections(mostConnections);
    m_server->setListenBacklogSize(mostConnections);
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection())
            meet(socket);
    });
    if (!m_server->listen(where.address, where.port)) {
        const bool isTaken = m_server->serverError() == QAbstractSocket::AddressInUseError;
        return failure(isTaken ? ErrorKind::InUse : ErrorKind::NotWritable, place,
                       isTaken
                           ? EndpointWords::tr("Another program listens there. Name another port.")
                           : EndpointWords::tr("It can't be listened to: %1.").arg(m_server->errorString()));
    }
    return m_server->serverPort();
}

void Endpoint::addSocket(const QByteArray &path, QList<Role> roles, Meeting meeting)
{
    m_sockets.insert(path, {std::move(roles), std::move(meeting)});
}

void Endpoint::meet(QTcpSocket *socket)
{
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    if (m_connections >= mostConnections) {
        ++m_counts.refused;
        socket->abort();
        socket->deleteLater();
        return;
    }
    ++m_connections;
    connect(socket, &QObject::destroyed, this, [this] { --m_connections; });
    socket->setReadBufferSize(HttpRequest::mostBytes + 4);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { readFrom(socket); });
    auto *clock = new QTimer(socket);
    clock->setSingleShot(true);
    connect(clock, &QTimer::timeout, this, [this, socket] { refuse(socket, 408); });
    clock->start(patience);
    if (!m_limits.take(socket->peerAddress()))
        return refuse(socket, 429);
    readFrom(socket);
}

void Endpoint::readFrom(QTcpSocket *socket)
{
    const HttpRequest request = HttpRequest::parse(socket->peek(HttpRequest::mostBytes + 4));
    switch (request.state) {
    case HttpRequest::State::Incomplete:
        return;
    case HttpRequest::State::Bad:
        return refuse(socket, 400);
    case HttpRequest::State::TooLong:
        return refuse(socket, 431);
    case HttpRequest::State::Complete:
        break;
    }
    const bool withBody = request.method == "GET";
    if (!withBody && request.method != "HEAD")
        return refuse(socket, 405);
    if (const auto to = m_sockets.constFind(request.path); to != m_sockets.constEnd()) {
        Identity who;
        const bool isUpgrade = request.field("upgrade").toLower() == "websocket" && withBody;
        const int status = isUpgrade ? check(socket, request.field("authorization"), *to, who) : 426;
        return status == 0 ? upgrade(socket, *to, who) : refuse(socket, status);
    }
    const auto page = m_pages.constFind(request.path);
    if (page == m_pages.constEnd())
        return refuse(socket, 404);
    ++m_counts.answered;
    answer(socket, (*page)(), withBody);
}

int Endpoint::check(const QTcpSocket *socket, const QByteArray &authorization, const Socket &to,
                    Identity &who)
{
    const auto *secured = qobject_cast<const QSslSocket *>(socket);
    const bool isCertified = m_asksForCertificates && secured && !secured->peerCertificate().isNull() &&
                             secured->sslHandshakeErrors().isEmpty();
    if (isCertified) {
        who.device = secured->peerCertificate().subjectInfo(QSslCertificate::CommonName).value(0);
        who.name = who.device;
        who.role = Role::Device;
        if (who.device.isEmpty())
            return 403;
    } else {
        if (m_failures.isBarred(socket->peerAddress()))
            return 429;
        constexpr QByteArrayView scheme = "bearer ";
        const bool isBearer = authorization.left(scheme.size()).toLower() == scheme;
        const auto found =
            isBearer ? m_tokens.whose(authorization.mid(scheme.size()).trimmed()) : std::nullopt;
        if (!found) {
            if (isBearer)
                m_failures.add(socket->peerAddress());
            return 401;
        }
        who = *found;
    }
    if (!to.roles.contains(who.role))
        return 403;
    return m_socketCount < mostSockets ? 0 : 503;
}

void Endpoint::upgrade(QTcpSocket *socket, const Socket &to, const Identity &who)
{
    disconnect(socket, &QTcpSocket::readyRead, this, nullptr);
    // A server of its own, which never listens, so that the socket that comes of it is known to be this one.
    auto *handshake = new QWebSocketServer(QString(), QWebSocketServer::NonSecureMode, socket);
    connect(handshake, &QWebSocketServer::newConnection, this, [this, socket, handshake, to, who] {
        QWebSocket *peer = handshake->nextPendingConnection();
        delete socket->findChild<QTimer *>(QString(), Qt::FindDirectChildrenOnly);
        disconnect(socket, &QTcpSocket::disconnected, socket,
                   &QObject::deleteLater); // the peer's from now on
        handshake->setParent(nullptr);
        handshake->deleteLater();
        peer->setParent(this);
        ++m_socketCount;
        ++m_counts.met;
        --m_connections;
        disconnect(socket, &QObject::destroyed, this, nullptr);
        connect(peer, &QObject::destroyed, this, [this] { --m_socketCount; });
        socket->setReadBufferSize(2 * mostMessageBytes);
        peer->setMaxAllowedIncomingFrameSize(quint64(mostMessageBytes));
        peer->setMaxAllowedIncomingMessageSize(quint64(mostMessageBytes));
        to.meeting(peer, who);
    });
    connect(handshake, &QWebSocketServer::serverError, this, [this] { ++m_counts.refused; });
    handshake->handleConnection(socket);
}

void Endpoint::refuse(QTcpSocket *socket, int status)
{
    ++m_counts.refused;
    answer(socket, {status, "text/plain; charset=utf-8", reason(status) + '\n'}, true);
}

void Endpoint::answer(QTcpSocket *socket, const Answer &answer, bool withBody)
{
    // One answer a connection, and who does not take it loses it.
    disconnect(socket, &QTcpSocket::readyRead, this, nullptr);
    auto *clock = socket->findChild<QTimer *>();
    clock->disconnect(this);
    connect(clock, &QTimer::timeout, socket, &QTcpSocket::abort);
    clock->start(patience);
    socket->readAll(); // what is left unread would reset the connection before the answer is read
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + reason(answer.status) + "\r\n";
    head += "Content-Type: " + answer.type + "\r\n";
    head += "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
    if (answer.status == 405)
        head += "Allow: GET, HEAD\r\n";
    if (answer.status == 401)
        head += "WWW-Authenticate: Bearer\r\n";
    if (answer.status == 426)
        head += "Upgrade: websocket\r\n";
    head += "Cache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n";
    socket->write(head);
    if (withBody)
        socket->write(answer.body);
    socket->disconnectFromHost();
}

} // namespace fleetgrad::transport
