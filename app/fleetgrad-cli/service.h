// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devicedoor.h"
#include "exitcode.h"
#include "signals.h"

#include <remote/host.h>
#include <session/metricstext.h>
#include <session/session.h>
#include <transport/endpoint.h>

#include <memory>
#include <optional>

namespace fleetgrad::cli {

/// A session that runs until a signal or its end, and the pages that tell of it.
class Service
{
public:
    /// Who may connect is in that file; see transport::Tokens. `desktopRate`: bytes a second to each desktop.
    Service(const QString &tokens, int desktopRate);

    /// Returns the port, and says where it is. Errors as Endpoint::listen().
    Expected<quint16> listen(const transport::Listening &where);
    /// Until SIGTERM or SIGINT (then Ok, with the last batch in the run file), the end of the run, or what
    /// stops it. `goesOn`: the session is of a run file that was there, and is to go on with it.
    ExitCode run(std::unique_ptr<session::Session> session, bool goesOn, Signals &signals);

private:
    transport::Answer health() const;
    transport::Answer metrics() const;
    /// One look at the session; what the program ends with, once it does.
    std::optional<ExitCode> look(Signals &signals);
    std::optional<ExitCode> goOn(const session::Snapshot &snapshot);

    void showToDesktops();

    std::unique_ptr<session::Session> m_session;
    remote::Host m_desktops;
    transport::Endpoint m_endpoint;
    DeviceDoor m_devices{m_endpoint};
    session::RunTally m_tally;
    bool m_goesOn = false, m_isStopping = false;
};

} // namespace fleetgrad::cli
