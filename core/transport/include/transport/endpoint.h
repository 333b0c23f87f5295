// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/error.h>
#include <transport/addresslimits.h>
#include <transport/certificate.h>
#include <transport/failurelog.h>
#include <transport/tokens.h>

#include <QByteArray>
#include <QHash>
#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QSslCertificate>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>

QT_BEGIN_NAMESPACE
class QTcpServer;
class QTcpSocket;
class QWebSocket;
QT_END_NAMESPACE

namespace fleetgrad::transport {

/// What a page answers.
struct Answer
{
    int status = 200; ///< by RFC 9110
    QByteArray type;  ///< media type
    QByteArray body;
};

struct Listening
{
    QHostAddress address = QHostAddress::LocalHost;
    quint16 port = 0; ///< 0: one that is free
    /// Null: without TLS, which is allowed on loopback only.
    std::optional<Certificate> certificate;
    /// Who signs the certificates that devices show, the subject's common name of which is the device's name.
    QList<QSslCertificate> deviceAuthorities = {};
};

/// Answers GET and HEAD for a few pages, and begins WebSockets (RFC 6455), on one port. A peer that sends
/// something else, too much (a head of more than 8 KiB) or too slowly (10 seconds) gets a status that says
/// so, is counted and loses its connection; nobody else notices. Who connects too often (AddressLimits) has
/// the status 429. Lives in one thread, which has an event loop.
class Endpoint : public QObject
{
    Q_OBJECT
public:
    using Page = std::function<Answer()>;
    /// Has a socket that is open; its parent is the endpoint.
    using Meeting = std::function<void(QWebSocket *, const Identity &)>;
    static constexpr int mostConnections =
        256;                                   ///< that are no WebSocket yet; further ones are closed at once
    static constexpr int mostSockets = 20'000; ///< WebSockets at once; further ones have the status 503
    static constexpr qsizetype mostMessageBytes = 256 << 10; ///< of a message that a WebSocket receives
    struct Counts
    {
        std::uint64_t answered = 0; ///< with a page
        std::uint64_t met = 0;      ///< WebSockets that began
        std::uint64_t refused = 0;  ///< everything else
    };

    explicit Endpoint(QObject *parent = nullptr);
    ~Endpoint() override;

    /// `path` begins with a slash.
    void addPage(const QByteArray &path, Page page);
    /// A WebSocket there is for who has one of these roles by the token in its field `Authorization: Bearer`,
    /// or by its certificate: without it the status is 401, with another role 403. Who tries ten wrong tokens
    /// from an address has the status 429 there for a minute.
    void addSocket(const QByteArray &path, QList<Role> roles, Meeting meeting);
    /// Nobody has a role before.
    void setTokens(Tokens tokens) { m_tokens = std::move(tokens); }
    /// Returns the port. Errors: BadArgument without TLS outside of loopback, InUse, NotWritable.
    Expected<quint16> listen(const Listening &where);
    Counts counts() const { return m_counts; }

private:
    struct Socket
    {
        QList<Role> roles;
        Meeting meeting;
    };
    void meet(QTcpSocket *socket);
    void upgrade(QTcpSocket *socket, const Socket &to, const Identity &who);
    /// What stands against it as a status, else 0 and `who` it is.
    int check(const QTcpSocket *socket, const QByteArray &authorization, const Socket &to, Identity &who);
    void refuse(QTcpSocket *socket, int status);
    void answer(QTcpSocket *socket, const Answer &answer, bool withBody);
    void readFrom(QTcpSocket *socket);

    QHash<QByteArray, Page> m_pages;
    QHash<QByteArray, Socket> m_sockets;
    Tokens m_tokens;
    FailureLog m_failures;
    AddressLimits m_limits;
    bool m_asksForCertificates = false;
    std::unique_ptr<QTcpServer> m_server;
    Counts m_counts;
    int m_connections = 0, m_socketCount = 0;
};

} // namespace fleetgrad::transport
