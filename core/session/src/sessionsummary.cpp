// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "sessionimpl.h"

#include <store/runfile.h>

#include <algorithm>
#include <chrono>
#include <future>
#include <memory>
#include <mutex>

// The whole of a run, in figures.

namespace fleetgrad::session {

using namespace std::chrono_literals;

namespace {

constexpr auto summaryEvery = 2s;

} // namespace

/// Takes the whole of a large fleet less often, so that it stays a small share of the time; where the run
/// stands still, it is that of the last batch.
void LocalSession::Impl::refreshSummary()
{
    if (!m_engine || m_engine->batch() == 0 || (m_summary && m_summary->batches == m_engine->batch()))
        return;
    const auto begun = Pace::Clock::now();
    if (m_state == RunState::Running && begun < m_nextSummary)
        return;
    m_summary = std::make_shared<const fleet::RunSummary>(m_engine->summary());
    const auto now = Pace::Clock::now();
    m_nextSummary = now + std::max<Pace::Clock::duration>(summaryEvery, 40 * (now - begun));
}

std::future<Expected<fleet::RunSummary>> LocalSession::Impl::summary()
{
    auto task = std::make_shared<std::packaged_task<Expected<fleet::RunSummary>()>>(
        [this]() -> Expected<fleet::RunSummary> {
            if (m_engine)
                return m_engine->summary();
            auto reader = store::RunFileReader::open(m_runPath);
            if (!reader)
                return tl::make_unexpected(reader.error());
            auto stored = (*reader)->summary();
            if (!stored)
                return tl::make_unexpected(stored.error());
            if (!*stored)
                return failure(ErrorKind::NotFound, m_runPath,
                               Session::tr("The run stopped before its first checkpoint: continue it to "
                                           "measure it as a whole."));
            return **stored;
        });
    auto future = task->get_future();
    const std::scoped_lock lock(m_mutex);
    m_control.jobs.push_back([task] { (*task)(); });
    m_wake.notify_all();
    return future;
}

} // namespace fleetgrad::session
