// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <transport/devicegateway.h>

#include "devicelink.h"

#include <QCoreApplication>

#include <chrono>
#include <utility>

namespace fleetgrad::transport {

using namespace std::chrono_literals;

namespace {

constexpr auto betweenLooks = 50ms;

class GatewayWords
{
    Q_DECLARE_TR_FUNCTIONS(DeviceGateway)
};

} // namespace

DeviceGateway::DeviceGateway(std::shared_ptr<fleet::LiveInbox> inbox, QObject *parent)
    : DeviceGateway(std::move(inbox), Limits(), parent)
{
}

DeviceGateway::DeviceGateway(std::shared_ptr<fleet::LiveInbox> inbox, Limits limits, QObject *parent)
    : QObject(parent), m_inbox(std::move(inbox)), m_limits(limits)
{
    connect(&m_timer, &QTimer::timeout, this, &DeviceGateway::look);
    m_timer.start(betweenLooks);
}

DeviceGateway::~DeviceGateway()
{
    for (const auto &[key, link] : m_links)
        link->end(QWebSocketProtocol::CloseCodeGoingAway, GatewayWords::tr("The server goes away."));
}

void DeviceGateway::meet(QWebSocket *socket, const Identity &who)
{
    auto link = std::make_unique<DeviceLink>(*this, socket, who);
    auto *key = link.get();
    m_links.emplace(key, std::move(link));
}

DeviceGateway::Counts DeviceGateway::counts() const
{
    Counts counts = m_counts;
    counts.connected = std::uint64_t(m_byDevice.size());
    return counts;
}

void DeviceGateway::take(std::uint32_t device, DeviceLink *link)
{
    ++m_counts.joins;
    if (DeviceLink *before = std::exchange(m_byDevice[device], link))
        before->end(QWebSocketProtocol::CloseCodePolicyViolated,
                    GatewayWords::tr("The device has connected once more, elsewhere."));
}

void DeviceGateway::forget(DeviceLink *link)
{
    if (const auto device = link->device(); device && m_byDevice.value(*device) == link)
        m_byDevice.remove(*device);
    // Not now: it is the link that says so.
    QMetaObject::invokeMethod(
        this, [this, link] { m_links.erase(link); }, Qt::QueuedConnection);
}

void DeviceGateway::look()
{
    const auto now = DeviceLink::Clock::now();
    for (const auto &[key, link] : m_links)
        link->look(now);
}

} // namespace fleetgrad::transport
