// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/error.h>
#include <transport/devicemessages.h>
#include <transport/servertrust.h>

#include <QByteArray>
#include <QObject>
#include <QStringList>
#include <QTimer>
#include <QUrl>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>

QT_BEGIN_NAMESPACE
class QWebSocket;
QT_END_NAMESPACE

namespace fleetgrad::transport {

class DelayedLabels;

/// A device: connects, says who it is, sends its readings, as many as may be on their way, until all are
/// acknowledged. A lost connection is tried again, with growing pauses, and goes on after the last reading
/// that was recorded.
class DeviceClient : public QObject
{
    Q_OBJECT
public:
    struct Server
    {
        QUrl url; ///< ws: or wss:
        QByteArray token;
        ServerTrust trust;
    };
    enum class Next : unsigned char { Ready, NotYet, End };
    /// Writes the reading of that key, which are from 1 on; NotYet: it is asked again when the reading's time
    /// has come, and soon where it has none.
    using Feed = std::function<Next(std::uint64_t key, fleet::LiveReading &reading)>;

    /// Writes the local update of that key, likewise, of a device that trains itself. An update is asked for
    /// again as long as it is not acknowledged.
    using UpdateFeed = std::function<Next(std::uint64_t key, fleet::LiveUpdate &update)>;

    DeviceClient(Server server, Hello hello, Feed feed, QObject *parent = nullptr);
    DeviceClient(Server server, Hello hello, UpdateFeed feed, QObject *parent = nullptr);
    ~DeviceClient() override;

    /// Each label of the feed is sent that many readings after its own, which goes without. Before start();
    /// of a device that sends readings.
    void setLabelDelay(std::uint64_t readings);
    void start();
    const QString &name() const { return m_hello.name; }
    std::uint64_t acknowledged() const { return m_acknowledged; }

Q_SIGNALS:
    /// It has joined; the server has the readings up to that one.
    void joined(std::uint64_t recorded);
    /// Welcome, before the feed is asked; and what the server says to a device that trains itself:
    /// GlobalVersion and Feedback.
    void told(const fleetgrad::transport::ServerMessage &message);
    /// Why there is no connection, and after how many seconds it is tried again.
    void lost(const QString &why, int seconds);
    /// There is no more reading, and all are acknowledged.
    void finished();
    /// Trying again would not help.
    void failed(const fleetgrad::Error &error);

private:
    DeviceClient(Server server, Hello hello, Feed feed, UpdateFeed updates, QObject *parent);
    void connectNow();
    void hear(const QByteArray &text);
    void pump();
    /// Sends what is next, up to so many readings; whether there may be more.
    bool sendNext(std::size_t most);
    void sendLabels();
    /// A label that the server may not have is sent again: what was sent before this program ran, too.
    void recallLabels();
    std::size_t room() const;
    bool isAtEnd();
    void pumpLater();
    void lose();
    void fail(const Error &error);

    const Server m_server;
    const Hello m_hello;
    const Feed m_feed;
    const UpdateFeed m_updates; ///< instead of it
    QStringList m_features;     ///< of the fleet model
    std::unique_ptr<DelayedLabels> m_labels;
    std::unique_ptr<QWebSocket> m_socket;
    QTimer m_pump, m_again;
    double m_due = 0; ///< when the feed has the next reading, in seconds since 1970; 0: not known
    std::optional<Error> m_refusal; ///< what the server said before it ended the connection
    int m_refusalCode = 0;          ///< of the close frame, as it said; 0: nothing
    std::uint64_t m_window = 0;     ///< 0: it has not joined
    std::uint64_t m_sent = 0, m_acknowledged = 0;
    std::uint64_t m_last = 0; ///< the key of the last reading; 0: there may be more
    int m_pause = 1;          ///< seconds
    bool m_isOver = false;
};

} // namespace fleetgrad::transport
