// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/error.h>
#include <transport/certificate.h>

#include <QByteArray>
#include <QHash>
#include <QHostAddress>
#include <QObject>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>

QT_BEGIN_NAMESPACE
class QTcpServer;
class QTcpSocket;
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
};

/// Answers GET and HEAD for a few pages on one port. A peer that sends something else, too much (a head of
/// more than 8 KiB) or too slowly (10 seconds) gets a status that says so, is counted and loses its
/// connection; nobody else notices. Lives in one thread, which has an event loop.
class Endpoint : public QObject
{
    Q_OBJECT
public:
    using Page = std::function<Answer()>;
    static constexpr int mostConnections = 256; ///< at once; further ones are closed at once
    struct Counts
    {
        std::uint64_t answered = 0; ///< with a page
        std::uint64_t refused = 0;  ///< everything else
    };

    explicit Endpoint(QObject *parent = nullptr);
    ~Endpoint() override;

    /// `path` begins with a slash.
    void addPage(const QByteArray &path, Page page);
    /// Returns the port. Errors: BadArgument without TLS outside of loopback, InUse, NotWritable.
    Expected<quint16> listen(const Listening &where);
    Counts counts() const { return m_counts; }

private:
    void meet(QTcpSocket *socket);
    void refuse(QTcpSocket *socket, int status);
    void answer(QTcpSocket *socket, const Answer &answer, bool withBody);
    void readFrom(QTcpSocket *socket);

    QHash<QByteArray, Page> m_pages;
    std::unique_ptr<QTcpServer> m_server;
    Counts m_counts;
    int m_connections = 0;
};

} // namespace fleetgrad::transport
