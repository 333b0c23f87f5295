// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <transport/deviceclient.h>

#include "delayedlabels.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QSslError>
#include <QWebSocket>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <utility>

namespace fleetgrad::transport {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto soon = 20ms, mostWait = 1000ms;               // until the feed is asked again
constexpr int longestPause = 30;                             // seconds
constexpr std::size_t mostReadings = 100, mostValues = 8000; // in a message

class ClientWords
{
    Q_DECLARE_TR_FUNCTIONS(DeviceClient)
};

} // namespace

DeviceClient::DeviceClient(Server server, Hello hello, Feed feed, QObject *parent)
    : DeviceClient(std::move(server), std::move(hello), std::move(feed), UpdateFeed(), parent)
{
}

DeviceClient::DeviceClient(Server server, Hello hello, UpdateFeed feed, QObject *parent)
    : DeviceClient(std::move(server), std::move(hello), Feed(), std::move(feed), parent)
{
}

DeviceClient::DeviceClient(Server server, Hello hello, Feed feed, UpdateFeed updates, QObject *parent)
    : QObject(parent), m_server(std::move(server)), m_hello(std::move(hello)), m_feed(std::move(feed)),
      m_updates(std::move(updates)), m_labels(std::make_unique<DelayedLabels>())
{
    m_pump.setSingleShot(true);
    m_pump.setTimerType(Qt::PreciseTimer);
    connect(&m_pump, &QTimer::timeout, this, &DeviceClient::pump);
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &DeviceClient::connectNow);
}

DeviceClient::~DeviceClient()
{
    if (m_socket)
        m_socket->disconnect(this);
}

void DeviceClient::setLabelDelay(std::uint64_t readings)
{
    m_labels->setDelay(readings);
}

void DeviceClient::start()
{
    connectNow();
}

void DeviceClient::connectNow()
{
    if (m_socket)
        m_socket.release()->deleteLater(); // it may be what calls
    m_refusal.reset();
    m_refusalCode = 0;
    m_socket = std::make_unique<QWebSocket>();
    m_socket->setSslConfiguration(m_server.trust.configuration());
    connect(m_socket.get(), &QWebSocket::connected, this,
            [this] { m_socket->sendTextMessage(QString::fromUtf8(helloText(m_hello))); });
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this,
            [this](const QString &text) { hear(text.toUtf8()); });
    connect(m_socket.get(), &QWebSocket::disconnected, this, &DeviceClient::lose);
    connect(m_socket.get(), &QWebSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
        const QSslCertificate shown = errors.isEmpty() ? QSslCertificate() : errors.front().certificate();
        if (m_server.trust.isBelieved(shown))
            m_socket->ignoreSslErrors(errors);
        else
            m_refusal =
                Error{ErrorKind::BadArgument, m_server.url.toString(), m_server.trust.refusal(shown, errors)};
    });
    QNetworkRequest request(m_server.url);
    request.setRawHeader("Authorization", "Bearer " + m_server.token);
    m_socket->open(request);
}

void DeviceClient::hear(const QByteArray &text)
{
    const auto message = readServerMessage(text);
    if (!message) {
        m_refusal = message.error();
        return m_socket->close(QWebSocketProtocol::CloseCodePolicyViolated);
    }
    switch (message->kind) {
    case ServerMessage::Kind::Welcome:
        m_window = message->window;
        m_sent = m_acknowledged = message->key;
        m_pause = 1;
        if (m_updates) {
            if (!message->terms) {
                m_refusal = Error{ErrorKind::BadArgument, m_server.url.toString(),
                                  ClientWords::tr("This server takes no device that trains itself.")};
                return m_socket->close(QWebSocketProtocol::CloseCodePolicyViolated);
            }
            m_features = fleetFeatures(message->terms->method);
        }
        Q_EMIT told(*message);
        recallLabels();
        Q_EMIT joined(message->key);
        pump();
        break;
    case ServerMessage::Kind::Acknowledgement:
        m_acknowledged = std::max(m_acknowledged, std::min(message->key, m_sent));
        m_labels->acknowledge(message->labels);
        pump();
        break;
    case ServerMessage::Kind::Error:
        m_refusal = Error{ErrorKind::BadArgument, {}, message->reason};
        m_refusalCode = message->code;
        break;
    case ServerMessage::Kind::GlobalVersion:
    case ServerMessage::Kind::Feedback:
        Q_EMIT told(*message);
        break;
    case ServerMessage::Kind::Other:
        break;
    }
}

void DeviceClient::pump()
{
    if (m_window == 0 || m_isOver)
        return;
    // Where labels follow, each comes behind its one reading.
    const std::size_t together =
        m_labels->delay() > 0
            ? 1
            : std::clamp<std::size_t>(mostValues / std::size_t(m_hello.channels.size()), 1, mostReadings);
    sendLabels();
    m_due = 0;
    while (room() > 0 && (m_last == 0 || m_sent < m_last)) {
        if (!sendNext(std::min(together, room())))
            break;
        sendLabels();
    }
    sendLabels();
    if (m_sent == m_acknowledged && m_labels->isEmpty() && isAtEnd()) {
        m_isOver = true;
        m_pump.stop();
        m_socket->disconnect(this);
        m_socket->close();
        return Q_EMIT finished();
    }
    pumpLater();
}

/// A thousand devices of one process that ask their feeds all the time would leave it no time to send.
void DeviceClient::pumpLater()
{
    const double now = double(QDateTime::currentMSecsSinceEpoch()) / 1000;
    const double wait = std::clamp(std::ceil(1000 * (m_due - now)), 0.0, double(mostWait.count()));
    m_pump.start(m_due > 0 ? std::chrono::milliseconds(int(wait)) : soon);
}

std::size_t DeviceClient::room() const
{
    const std::uint64_t onTheirWay = m_sent - m_acknowledged + m_labels->onTheirWay();
    return onTheirWay < m_window ? std::size_t(m_window - onTheirWay) : 0;
}

void DeviceClient::sendLabels()
{
    const Labels labels =
        m_labels->next(m_sent, m_last > 0 && m_sent >= m_last, std::min<std::size_t>(room(), mostReadings));
    if (!labels.empty())
        m_socket->sendTextMessage(QString::fromUtf8(labelsText(m_hello, labels)));
}

void DeviceClient::recallLabels()
{
    m_labels->restart();
    if (m_labels->delay() == 0)
        return;
    const std::uint64_t past = m_labels->delay() + m_window; // more may not have been on their way
    Readings readings;
    // The newest first: a feed that waits until a reading is due goes by the first that it is asked for.
    for (std::uint64_t key = m_sent; key > 0 && key + past > m_sent && key > m_labels->last(); --key) {
        readings.emplace_back();
        if (m_feed(key, readings.back()) != Next::Ready)
            break;
        readings.back().key = key;
    }
    for (auto reading = readings.rbegin(); reading != readings.rend(); ++reading)
        m_labels->add(*reading);
}

bool DeviceClient::isAtEnd()
{
    if (m_updates) {
        fleet::LiveUpdate update;
        return m_updates(m_sent + 1, update) == Next::End;
    }
    fleet::LiveReading reading;
    return m_feed(m_sent + 1, reading) == Next::End;
}

bool DeviceClient::sendNext(std::size_t most)
{
    Next next = Next::Ready;
    Readings readings;
    if (m_updates) {
        fleet::LiveUpdate update;
        next = m_updates(m_sent + 1, update);
        if (next == Next::Ready) {
            update.key = ++m_sent;
            m_socket->sendTextMessage(QString::fromUtf8(updateText(m_hello, update, m_features)));
        }
    } else {
        while (next == Next::Ready && readings.size() < most) {
            fleet::LiveReading reading;
            next = m_feed(m_sent + 1, reading);
            if (next == Next::NotYet)
                m_due = reading.time;
            if (next != Next::Ready)
                break;
            reading.key = ++m_sent;
            if (m_labels->delay() > 0) {
                m_labels->add(reading);
                reading.label.reset();
            }
            readings.push_back(std::move(reading));
        }
        if (!readings.empty())
            m_socket->sendTextMessage(QString::fromUtf8(readingsText(m_hello, readings)));
    }
    if (next == Next::End)
        m_last = m_sent;
    return next == Next::Ready;
}

void DeviceClient::lose()
{
    if (m_isOver)
        return;
    m_window = 0;
    m_pump.stop();
    // What was said of it for good is not asked again; a restart, a full queue and a broken line are. Qt
    // takes the code tryAgainLater for a bad one, and tells of another.
    const int code = m_refusalCode != 0 ? m_refusalCode : int(m_socket->closeCode());
    const bool isGoing = code == QWebSocketProtocol::CloseCodeGoingAway;
    if (m_refusal && !isGoing && code != tryAgainLater)
        return fail(*m_refusal);
    const QString words = m_socket->errorString(); // of a status, Qt has nothing but the words
    if (words.contains(u"401"_s) || words.contains(u"403"_s))
        return fail(
            {ErrorKind::BadArgument, m_server.url.toString(),
             ClientWords::tr("The server does not let this device in: its token is missing, wrong, or "
                             "of another role. Ask who runs the server for a token of a device.")});
    const bool isCut = m_socket->error() == QAbstractSocket::UnknownSocketError; // Qt has no words for it
    const QString why = isGoing                              ? ClientWords::tr("the server goes away")
                        : m_refusal                          ? m_refusal->sentence
                        : !m_socket->closeReason().isEmpty() ? m_socket->closeReason()
                        : isCut                              ? ClientWords::tr("it was cut")
                                                             : words;
    Q_EMIT lost(why, m_pause);
    m_again.start(std::chrono::seconds(m_pause));
    m_pause = std::min(2 * m_pause, longestPause);
}

void DeviceClient::fail(const Error &error)
{
    m_isOver = true;
    Q_EMIT failed(error);
}

} // namespace fleetgrad::transport
