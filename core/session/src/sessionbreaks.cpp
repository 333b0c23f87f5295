// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "sessionimpl.h"

#include <cstddef>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>
#include <vector>

// Breakpoints of a session.

namespace fleetgrad::session {

namespace {
constexpr std::size_t mostPauses = 1000;
}

void LocalSession::Impl::setBreakpoints(std::vector<Breakpoint> breakpoints)
{
    const std::scoped_lock lock(m_mutex);
    m_control.breakpoints = std::move(breakpoints);
    m_wake.notify_all();
}

void LocalSession::Impl::takeBreakpoints()
{
    std::optional<std::vector<Breakpoint>> wanted;
    {
        const std::scoped_lock lock(m_mutex);
        wanted.swap(m_control.breakpoints);
    }
    if (!wanted || !m_projection)
        return;
    m_breakWatch.set(*std::move(wanted), m_projection->breakView());
    tellOfBreaks(m_breaks ? m_breaks->hits : std::vector<BreakHit>());
}

bool LocalSession::Impl::checkBreakpoints(const fleet::BatchRecord &record)
{
    auto hits = m_breakWatch.isEmpty() ? std::vector<BreakHit>()
                                       : m_breakWatch.check(m_projection->breakView(), record);
    const bool isHit = !hits.empty();
    for (const BreakHit &hit : hits)
        m_breakPauses.push_back({hit.batch, hit.condition});
    if (m_breakPauses.size() > mostPauses)
        m_breakPauses.erase(m_breakPauses.begin(), m_breakPauses.end() - std::ptrdiff_t(mostPauses));
    if (isHit || (m_breaks && !m_breaks->hits.empty()))
        tellOfBreaks(std::move(hits));
    return isHit;
}

void LocalSession::Impl::tellOfBreaks(std::vector<BreakHit> hits)
{
    m_breaks.reset();
    if (!m_breakWatch.isEmpty() || !hits.empty() || !m_breakPauses.empty())
        m_breaks =
            std::make_shared<const Breaks>(Breaks{std::move(hits), m_breakWatch.counts(), m_breakPauses});
}

} // namespace fleetgrad::session
