// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "sessionimpl.h"

#include <fleet/liveinbox.h>

#include <memory>
#include <mutex>

// Readings that real devices send.

namespace fleetgrad::session {

void Session::Impl::makeInbox()
{
    if (m_config->source != fleet::SourceKind::Live)
        return;
    auto inbox =
        std::make_shared<fleet::LiveInbox>(m_config->live, m_config->batchReadings, m_config->batchSeconds);
    inbox->onDue([this] { m_wake.notify_all(); });
    const std::scoped_lock lock(m_mutex);
    m_inbox = std::move(inbox);
}

std::shared_ptr<fleet::LiveInbox> Session::Impl::liveInbox()
{
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return m_begun || m_inbox; });
    return m_inbox;
}

} // namespace fleetgrad::session
