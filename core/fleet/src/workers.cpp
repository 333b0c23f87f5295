// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "workers.h"

namespace fleetgrad::fleet {

Workers::Workers(int threads)
{
    for (int thread = 1; thread < threads; ++thread)
        m_threads.emplace_back([this, thread] { loop(thread); });
}

Workers::~Workers()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_all();
    for (auto &thread : m_threads)
        thread.join();
}

void Workers::run(std::size_t parts, const std::function<void(std::size_t, int)> &job)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_job = &job;
        m_parts = parts;
        m_next = 0;
        m_busy = int(m_threads.size());
        ++m_generation;
    }
    m_wake.notify_all();
    takeParts(0);
    std::unique_lock lock(m_mutex);
    m_done.wait(lock, [this] { return m_busy == 0; });
}

void Workers::loop(int thread)
{
    std::size_t seen = 0;
    for (;;) {
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [&] { return m_stop || m_generation != seen; });
            if (m_stop)
                return;
            seen = m_generation;
        }
        takeParts(thread);
        const std::scoped_lock lock(m_mutex);
        if (--m_busy == 0)
            m_done.notify_one();
    }
}

void Workers::takeParts(int thread)
{
    for (;;) {
        std::size_t part;
        {
            const std::scoped_lock lock(m_mutex);
            if (m_next == m_parts)
                return;
            part = m_next++;
        }
        (*m_job)(part, thread);
    }
}

} // namespace fleetgrad::fleet
