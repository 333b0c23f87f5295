// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <transport/endpoint.h>

#include "httprequest.h"

#include <QSslConfiguration>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

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
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 431:
        return "Request Header Fields Too Large";
    case 503:
        return "Service Unavailable";
    default:
        return "Error";
    }
}

std::unique_ptr<QTcpServer> serverFor(const std::optional<Certificate> &certificate)
{
    if (!certificate)
        return std::make_unique<QTcpServer>();
    auto server = std::make_unique<QSslServer>();
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone); // of who asks, not of who answers
    configuration.setLocalCertificate(certificate->certificate);
    configuration.setPrivateKey(certificate->key);
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
    m_server = serverFor(where.certificate);
    m_server->setMaxPendingConnections(mostConnections);
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
    const auto page = m_pages.constFind(request.path);
    if (page == m_pages.constEnd())
        return refuse(socket, 404);
    ++m_counts.answered;
    answer(socket, (*page)(), withBody);
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
    head += "Cache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n";
    socket->write(head);
    if (withBody)
        socket->write(answer.body);
    socket->disconnectFromHost();
}

} // namespace fleetgrad::transport
