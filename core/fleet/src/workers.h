// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <cstddef>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace fleetgrad::fleet {

/// Threads that share the parts of one job. Which thread takes which part is not determined, so a part must
/// touch nothing that another part touches.
class Workers
{
public:
    /// `threads` >= 1, the calling thread included.
    explicit Workers(int threads);
    ~Workers();
    Workers(const Workers &) = delete;
    Workers &operator=(const Workers &) = delete;

    int threads() const { return int(m_threads.size()) + 1; }

    /// Calls `job(part, thread)` once for each part in 0..parts-1, thread in 0..threads()-1; returns when all
    /// are done.
    void run(std::size_t parts, const std::function<void(std::size_t part, int thread)> &job);

private:
    void loop(int thread);
    void takeParts(int thread);

    std::mutex m_mutex;
    std::condition_variable m_wake, m_done;
    const std::function<void(std::size_t, int)> *m_job = nullptr;
    std::size_t m_parts = 0, m_next = 0;
    std::size_t m_generation = 0;
    int m_busy = 0;
    bool m_stop = false;
    std::vector<std::thread> m_threads;
};

} // namespace fleetgrad::fleet
