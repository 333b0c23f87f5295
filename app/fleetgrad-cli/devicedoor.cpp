// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devicedoor.h"

#include <transport/devicemessages.h>

#include <QCoreApplication>
#include <QWebSocket>

#include <algorithm>

namespace fleetgrad::cli {

namespace {

class DoorWords
{
    Q_DECLARE_TR_FUNCTIONS(DoorWords)
};

} // namespace

DeviceDoor::DeviceDoor(transport::Endpoint &endpoint)
{
    endpoint.addSocket(
        "/device", {transport::Role::Device}, [this](QWebSocket *socket, const transport::Identity &who) {
            if (m_gateway)
                return m_gateway->meet(socket, who);
            QObject::connect(socket, &QWebSocket::disconnected, socket, &QObject::deleteLater);
            const QString why = DoorWords::tr("This run takes no readings, or not yet. Try again.");
            socket->sendTextMessage(QString::fromUtf8(transport::errorText(why, transport::tryAgainLater)));
            socket->close(QWebSocketProtocol::CloseCode(transport::tryAgainLater), why);
        });
}

void DeviceDoor::open(const session::Session &session, int batchReadings)
{
    m_inbox = session.liveInbox();
    if (!m_inbox)
        return;
    transport::DeviceGateway::Limits limits;
    // No more than the inbox holds of a device, so that who keeps to the window is never told to wait.
    limits.window =
        std::min(limits.window, std::uint64_t(fleet::LiveInbox::mostBatches) * std::uint64_t(batchReadings));
    m_gateway = std::make_unique<transport::DeviceGateway>(m_inbox, limits);
}

void DeviceDoor::addTo(session::ServiceFigures &figures) const
{
    if (!m_gateway)
        return;
    const auto gateway = m_gateway->counts();
    const auto inbox = m_inbox->counts();
    figures.gauges.insert(figures.gauges.end(), {{"devices_connected", gateway.connected},
                                                 {"live_readings_waiting", inbox.waiting},
                                                 {"live_updates_waiting", inbox.updatesWaiting},
                                                 {"live_labels_waiting", inbox.labelsWaiting}});
    figures.counters.insert(figures.counters.end(), {{"device_joins", gateway.joins},
                                                     {"device_messages", gateway.messages},
                                                     {"device_acknowledgements", gateway.acknowledgements},
                                                     {"device_connections_ended", gateway.ended},
                                                     {"live_readings_taken", inbox.taken},
                                                     {"live_readings_duplicate", inbox.duplicates},
                                                     {"live_readings_refused", inbox.refused + inbox.full},
                                                     {"live_updates_taken", inbox.updatesTaken},
                                                     {"live_updates_duplicate", inbox.updatesDuplicate},
                                                     {"live_updates_refused", inbox.updatesFull},
                                                     {"live_labels_taken", inbox.labelsTaken}});
}

} // namespace fleetgrad::cli
