// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <session/metricstext.h>
#include <session/session.h>
#include <transport/devicegateway.h>
#include <transport/endpoint.h>

#include <memory>

namespace fleetgrad::cli {

/// Where real devices come in, once the run can take their readings.
class DeviceDoor
{
public:
    /// They are asked to come again until open().
    explicit DeviceDoor(transport::Endpoint &endpoint);

    bool isOpen() const { return m_gateway != nullptr; }
    /// Opens as soon as the session has an inbox; one without real devices never has.
    void open(const session::Session &session, int batchReadings);
    void addTo(session::ServiceFigures &figures) const;

private:
    std::shared_ptr<fleet::LiveInbox> m_inbox;
    std::unique_ptr<transport::DeviceGateway> m_gateway;
};

} // namespace fleetgrad::cli
