// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "devicelink.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <chrono>
#include <utility>
#include <variant>

namespace fleetgrad::transport {

using namespace std::chrono_literals;

namespace {

constexpr auto helloWithin = 10s;
constexpr auto askAfter = 20s;    // without a word: are you there?
constexpr auto silentAfter = 60s; // no answer either
constexpr auto endWithin = 5s;
constexpr qint64 mostUnsent = 64 << 10; // acknowledgements that the device does not read
constexpr qint64 mostUntold = 16 << 10; // beyond which nothing new is told
constexpr double mostUpdateCost = 50;   // in readings: larger ones are as rare as they like
constexpr qsizetype mostReasonBytes = 123;

class LinkWords
{
    Q_DECLARE_TR_FUNCTIONS(DeviceLink)
};

double nowInSeconds()
{
    return double(QDateTime::currentMSecsSinceEpoch()) / 1000;
}

/// As much of it as a close frame has room for, in whole characters.
QString cut(QString reason)
{
    while (reason.toUtf8().size() > mostReasonBytes)
        reason.chop(reason.back().isLowSurrogate() ? 2 : 1);
    return reason;
}

} // namespace

DeviceLink::DeviceLink(DeviceGateway &gateway, QWebSocket *socket, Identity who)
    : m_gateway(gateway), m_socket(socket), m_who(std::move(who)),
      m_rate(gateway.m_limits.readingsPerSecond,
             gateway.m_limits.readingsPerSecond + double(gateway.m_limits.window))
{
    socket->setParent(nullptr);
    connect(socket, &QWebSocket::textMessageReceived, this,
            [this](const QString &text) { hear(text.toUtf8()); });
    connect(socket, &QWebSocket::binaryMessageReceived, this, [this] {
        end(QWebSocketProtocol::CloseCodeDatatypeNotSupported,
            LinkWords::tr("A message is text in JSON, not binary."));
    });
    connect(socket, &QWebSocket::pong, this, [this] { m_heard = Clock::now(); });
    connect(socket, &QWebSocket::disconnected, this, [this] { m_gateway.forget(this); });
}

DeviceLink::~DeviceLink()
{
    m_socket->disconnect(this);
}

void DeviceLink::say(const QByteArray &text)
{
    m_socket->sendTextMessage(QString::fromUtf8(text));
}

void DeviceLink::end(int code, const QString &reason)
{
    if (std::exchange(m_isEnding, true))
        return;
    ++m_gateway.m_counts.ended;
    m_heard = Clock::now();
    say(errorText(reason, code));
    m_socket->close(QWebSocketProtocol::CloseCode(code), cut(reason));
}

void DeviceLink::hear(const QByteArray &text)
{
    if (m_isEnding)
        return;
    m_heard = Clock::now();
    ++m_gateway.m_counts.messages;
    auto message = readDeviceMessage(text, m_hello ? &*m_hello : nullptr, nowInSeconds(), m_features);
    if (!message)
        return end(message.error().kind == ErrorKind::TooLarge ? QWebSocketProtocol::CloseCodeTooMuchData
                                                               : QWebSocketProtocol::CloseCodePolicyViolated,
                   message.error().text());
    if (auto *hello = std::get_if<Hello>(&*message))
        return join(*hello);
    if (auto *updates = std::get_if<Updates>(&*message))
        return take(std::move(*updates));
    if (const auto *labels = std::get_if<Labels>(&*message))
        return take(*labels);
    take(std::get<Readings>(std::move(*message)));
}

void DeviceLink::join(const Hello &hello)
{
    if (!m_who.device.isEmpty() && m_who.device != hello.name)
        return end(QWebSocketProtocol::CloseCodePolicyViolated,
                   LinkWords::tr("device_id: this token or certificate is of another device."));
    const auto joined = m_gateway.m_inbox->join(hello);
    if (!joined)
        return end(QWebSocketProtocol::CloseCodePolicyViolated, joined.error().text());
    m_hello = hello;
    m_device = joined->device;
    m_acknowledged = joined->recorded;
    m_labelsBefore = joined->labels;
    m_window = m_gateway.m_limits.window;
    m_gateway.take(joined->device, this);
    if (!hello.trainsItself)
        return say(
            welcomeText(hello.name, joined->recorded, m_window, nullptr, m_gateway.m_inbox->labelWindow()));
    const auto config = m_gateway.m_inbox->outbox().config();
    const fleet::TrainingTerms terms = fleet::trainingTerms(*config);
    m_window = std::min(m_window, std::uint64_t(fleet::LiveInbox::mostBatches));
    m_features = fleetFeatures(terms.method);
    m_updateCost = std::min(mostUpdateCost, double(terms.batchReadings));
    say(welcomeText(hello.name, joined->recorded, m_window, &terms));
    tell();
}

bool DeviceLink::follow(fleet::LiveInbox::Push result, std::uint64_t key)
{
    switch (result) {
    case fleet::LiveInbox::Push::Taken:
        m_taken.push_back(key);
        break;
    case fleet::LiveInbox::Push::Duplicate:
        m_acknowledged = std::min(m_acknowledged, key - 1); // whoever sends it again does not know
        break;
    case fleet::LiveInbox::Push::Full:
        return endFull();
    case fleet::LiveInbox::Push::Refused:
        end(QWebSocketProtocol::CloseCodePolicyViolated, LinkWords::tr("This is no reading of this device."));
        return false;
    }
    return keepsToWindow();
}

bool DeviceLink::followLabel(fleet::LiveInbox::Push result)
{
    if (result == fleet::LiveInbox::Push::Full)
        return endFull();
    if (result != fleet::LiveInbox::Push::Taken) {
        end(QWebSocketProtocol::CloseCodePolicyViolated, LinkWords::tr("This device sends no labels."));
        return false;
    }
    ++m_labels;
    return keepsToWindow();
}

bool DeviceLink::endFull()
{
    end(tryAgainLater, LinkWords::tr("Too many readings wait here. Connect again, and go on after the last "
                                     "one that was acknowledged."));
    return false;
}

bool DeviceLink::keepsToWindow()
{
    if (m_taken.size() + (m_labels - m_labelsAcknowledged) <= m_window)
        return true;
    end(QWebSocketProtocol::CloseCodePolicyViolated,
        LinkWords::tr("More than %1 readings are not acknowledged yet. Wait for that.").arg(m_window));
    return false;
}

void DeviceLink::take(Readings readings)
{
    if (!m_rate.take(double(readings.size())))
        return end(QWebSocketProtocol::CloseCodePolicyViolated,
                   LinkWords::tr("These are more than %1 readings a second. Send fewer.")
                       .arg(m_gateway.m_limits.readingsPerSecond));
    for (fleet::LiveReading &reading : readings) {
        const std::uint64_t key = reading.key;
        if (!follow(m_gateway.m_inbox->push(*m_device, std::move(reading)), key))
            return;
    }
}

void DeviceLink::take(const Labels &labels)
{
    if (!m_rate.take(double(labels.size())))
        return end(QWebSocketProtocol::CloseCodePolicyViolated,
                   LinkWords::tr("These are more than %1 readings a second. Send fewer.")
                       .arg(m_gateway.m_limits.readingsPerSecond));
    for (const fleet::LiveLabel &label : labels) {
        if (!followLabel(m_gateway.m_inbox->push(*m_device, label)))
            return;
    }
}

void DeviceLink::take(Updates updates)
{
    if (!m_rate.take(m_updateCost * double(updates.size())))
        return end(QWebSocketProtocol::CloseCodePolicyViolated,
                   LinkWords::tr("These updates are of more than %1 readings a second. Send fewer.")
                       .arg(m_gateway.m_limits.readingsPerSecond));
    for (fleet::LiveUpdate &update : updates) {
        const std::uint64_t key = update.key;
        update.update.device = *m_device;
        if (!follow(m_gateway.m_inbox->push(std::move(update)), key))
            return;
    }
}

void DeviceLink::look(Clock::time_point now)
{
    if (m_isEnding) {
        if (now - m_heard > endWithin)
            m_socket->abort();
        return;
    }
    if (now - m_heard > (m_device ? Clock::duration(silentAfter) : Clock::duration(helloWithin)))
        return end(QWebSocketProtocol::CloseCodePolicyViolated,
                   m_device ? LinkWords::tr("Nothing was heard for a minute.")
                            : LinkWords::tr("Nothing said within ten seconds which device this is."));
    if (m_device && now - std::max(m_heard, m_asked) > askAfter) {
        m_asked = now;
        m_socket->ping();
    }
    if (!m_device)
        return;
    acknowledge();
    if (!m_isEnding && m_hello->trainsItself)
        tell();
}

void DeviceLink::acknowledge()
{
    const std::uint64_t recorded = m_gateway.m_inbox->recorded(*m_device);
    const std::uint64_t allLabels = m_gateway.m_inbox->recordedLabels(*m_device);
    const std::uint64_t labels = allLabels > m_labelsBefore ? allLabels - m_labelsBefore : 0;
    if (recorded <= m_acknowledged && labels <= m_labelsAcknowledged)
        return;
    if (m_socket->bytesToWrite() > mostUnsent)
        return end(QWebSocketProtocol::CloseCodePolicyViolated,
                   LinkWords::tr("What is acknowledged is not read."));
    m_acknowledged = std::max(m_acknowledged, recorded);
    m_labelsAcknowledged = std::min(labels, m_labels);
    while (!m_taken.empty() && m_taken.front() <= recorded)
        m_taken.pop_front();
    ++m_gateway.m_counts.acknowledgements;
    say(acknowledgementText(recorded, m_labelsAcknowledged));
}

/// While the device does not read, nothing is added: then the newest is all that it is told.
void DeviceLink::tell()
{
    if (m_socket->bytesToWrite() > mostUntold)
        return;
    const fleet::LiveOutbox &outbox = m_gateway.m_inbox->outbox();
    const fleet::LiveOutbox::Feedback feedback = outbox.feedback(*m_device);
    if (feedback.number != m_toldFeedback) {
        m_toldFeedback = feedback.number;
        say(feedbackText(m_hello->name, feedback, outbox.evaluation()));
    }
    const auto newest = outbox.newest();
    if (newest && newest->version != m_told) {
        m_told = newest->version;
        say(globalVersionText(m_hello->name, *newest, feedback, m_features));
    }
}

} // namespace fleetgrad::transport
