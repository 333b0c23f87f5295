// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "websocketchannel.h"

#include <remote/host.h>
#include <transport/servertrust.h>

#include <QAbstractSocket>
#include <QNetworkRequest>
#include <QRegularExpression>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QUrl>
#include <QWebSocketProtocol>

#include <utility>

namespace fleetgrad::remote {

using namespace Qt::Literals::StringLiterals;

WebSocketChannel::WebSocketChannel(QWebSocket *socket, qint64 most) : m_socket(socket)
{
    m_socket->setParent(nullptr);
    follow(most);
}

WebSocketChannel::WebSocketChannel(const ServerAddress &address, const Access &access, qint64 most)
    : m_socket(new QWebSocket)
{
    follow(most);
    connect(m_socket.get(), &QWebSocket::connected, this, &Channel::opened);
    QNetworkRequest request(QUrl(address.text() + QString::fromLatin1(Host::path)));
    if (!access.token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + access.token.toUtf8());
    if (!address.isPlain) {
        // No authority is trusted, so that each certificate comes before judge(), before anything is told.
        QSslConfiguration ssl = QSslConfiguration::defaultConfiguration();
        ssl.setCaCertificates({});
        m_socket->setSslConfiguration(ssl);
        connect(m_socket.get(), &QWebSocket::sslErrors, this,
                [this, address, access](const QList<QSslError> &errors) { judge(errors, address, access); });
    }
    m_socket->open(request);
}

WebSocketChannel::~WebSocketChannel()
{
    m_socket->disconnect(this);
}

void WebSocketChannel::follow(qint64 most)
{
    m_socket->setMaxAllowedIncomingMessageSize(quint64(most));
    m_socket->setMaxAllowedIncomingFrameSize(quint64(most));
    connect(m_socket.get(), &QWebSocket::binaryMessageReceived, this, &Channel::received);
    connect(m_socket.get(), &QWebSocket::disconnected, this, [this] { end(whyClosed()); });
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    const auto failed = qOverload<QAbstractSocket::SocketError>(&QWebSocket::error);
#else
    const auto failed = &QWebSocket::errorOccurred;
#endif
    connect(m_socket.get(), failed, this, [this](QAbstractSocket::SocketError) {
        if (m_socket->state() != QAbstractSocket::ConnectedState)
            end(whyClosed());
    });
}

void WebSocketChannel::judge(const QList<QSslError> &errors, const ServerAddress &address,
                             const Access &access)
{
    transport::ServerTrust trust;
    trust.fingerprint = access.fingerprint;
    const QSslCertificate shown = errors.isEmpty() ? QSslCertificate() : errors.front().certificate();
    if (trust.isBelieved(shown)) {
        m_socket->ignoreSslErrors();
        return;
    }
    end({ErrorKind::NotReadable, address.place(), trust.refusal(shown, errors)});
    m_socket->abort();
}

void WebSocketChannel::send(const QByteArray &message)
{
    if (!m_ended)
        m_socket->sendBinaryMessage(message);
}

qint64 WebSocketChannel::bytesToWrite() const
{
    return m_socket->bytesToWrite();
}

void WebSocketChannel::close(const QString &reason)
{
    constexpr qsizetype most = 120; // bytes of a reason, RFC 6455, 5.5
    QString shortened = reason;
    while (shortened.toUtf8().size() > most)
        shortened.chop(1);
    m_socket->close(QWebSocketProtocol::CloseCodePolicyViolated, shortened);
}

namespace {

/// What a server answered instead of opening a WebSocket, by its status; empty: something else happened.
QString refusal(int status)
{
    switch (status) {
    case 401:
        return ServerAddress::tr("The server does not know this token. Ask who runs it for one.");
    case 403:
        return ServerAddress::tr(
            "This token is not for looking at the run. Ask who runs the server for one of "
            "the role watch or operate.");
    case 404:
        return ServerAddress::tr("No run is shown there: is it fleetgrad-cli serve of this version?");
    case 429:
        return ServerAddress::tr("Too many wrong tokens came from here: try again in a minute.");
    default:
        return {};
    }
}

} // namespace

Error WebSocketChannel::whyClosed() const
{
    const QString place = m_socket->requestUrl().authority();
    if (!m_socket->closeReason().isEmpty())
        return {ErrorKind::NotReadable, place, m_socket->closeReason()};
    static const QRegularExpression status(u"status code: (\\d{3})"_s);
    const QString refused = refusal(status.match(m_socket->errorString()).captured(1).toInt());
    if (!refused.isEmpty())
        return {ErrorKind::NotReadable, place, refused};
    if (m_socket->error() == QAbstractSocket::UnknownSocketError) // Qt has no words for it
        return {ErrorKind::NotFound, place,
                ServerAddress::tr("It was cut: the server has stopped, or the network is gone.")};
    return {ErrorKind::NotFound, place, m_socket->errorString()};
}

void WebSocketChannel::end(const Error &why)
{
    if (!std::exchange(m_ended, true))
        Q_EMIT closed(why);
}

std::unique_ptr<Channel> channelOver(QWebSocket *socket, qint64 most)
{
    return std::make_unique<WebSocketChannel>(socket, most);
}

} // namespace fleetgrad::remote
