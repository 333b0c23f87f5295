// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <chrono>

namespace fleetgrad::cli {

/// Lets what this thread's event loop waits for gather a moment, for as long as this lives. With many sockets
/// each turn of the loop asks the system about all of them; one turn a message costs more than the messages.
class Gathering
{
public:
    static constexpr std::chrono::milliseconds moment{4};
    Gathering();
    ~Gathering();
    Gathering(const Gathering &) = delete;
    Gathering &operator=(const Gathering &) = delete;

private:
    QMetaObject::Connection m_beforeWaiting;
};

} // namespace fleetgrad::cli
