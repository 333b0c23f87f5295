// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "recorder.h"

#include <algorithm>

namespace fleetgrad::session {

using namespace std::chrono_literals;

namespace {
constexpr std::size_t queueBound = 64;
constexpr auto commitEvery = 500ms;
} // namespace

Recorder::Recorder(std::unique_ptr<store::RunFileWriter> writer, std::shared_ptr<fleet::LiveInbox> inbox,
                   store::Rotation rotation)
    : m_writer(std::move(writer)), m_path(m_writer->path()), m_inbox(std::move(inbox)), m_rotation(rotation),
      m_thread([this] { loop(); })
{
}

Recorder::~Recorder()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

void Recorder::add(Item item)
{
    std::unique_lock lock(m_mutex);
    m_idle.wait(lock, [this] { return m_queue.size() < queueBound || m_error; });
    m_queue.push_back(std::move(item));
    ++m_added;
    m_wake.notify_all();
}

bool Recorder::flush()
{
    std::unique_lock lock(m_mutex);
    const auto wanted = m_added;
    m_flushTo = wanted;
    m_wake.notify_all();
    m_idle.wait(lock, [&] { return m_committed >= wanted || m_error; });
    return !m_error;
}

void Recorder::retry()
{
    const std::scoped_lock lock(m_mutex);
    m_error.reset();
    m_wake.notify_all();
}

std::optional<Error> Recorder::error() const
{
    const std::scoped_lock lock(m_mutex);
    return m_error;
}

double Recorder::secondsSinceCommit() const
{
    const std::scoped_lock lock(m_mutex);
    return m_lastCommit ? std::chrono::duration<double>(Clock::now() - *m_lastCommit).count() : -1;
}

std::chrono::steady_clock::duration Recorder::checkpointTime() const
{
    const std::scoped_lock lock(m_mutex);
    return m_checkpointTime;
}

Expected<void> Recorder::write(const Item &item)
{
    if (item.record) {
        if (auto done = m_writer->write(*item.record); !done)
            return done;
    }
    if (item.summary) {
        const auto begun = Clock::now();
        if (auto done = m_writer->writeCheckpoint(item.checkpointBatch, item.checkpoint, *item.summary,
                                                  item.openVersions, item.blocks);
            !done)
            return done;
        const std::scoped_lock lock(m_mutex);
        m_checkpointTime = Clock::now() - begun;
    }
    if (item.note) {
        if (auto done = m_writer->setNote(item.note->first, item.note->second); !done)
            return done;
    }
    return item.finished ? m_writer->setFinished() : Expected<void>{};
}

Expected<void> Recorder::writeAll(std::size_t from, bool commit)
{
    for (std::size_t i = from; i < m_uncommitted.size(); ++i) {
        if (auto done = write(m_uncommitted[i]); !done)
            return done;
    }
    return commit ? m_writer->commit() : Expected<void>{};
}

/// That what the thread has written is committed.
void Recorder::tellInbox()
{
    if (!m_inbox)
        return;
    std::vector<std::shared_ptr<const fleet::LiveBatch>> batches;
    for (const Item &item : m_uncommitted) {
        if (item.record && item.record->live)
            batches.push_back(item.record->live);
    }
    for (const Item &item : m_uncommitted) {
        if (item.record)
            m_inbox->outbox().publish(*item.record);
    }
    if (!batches.empty())
        m_inbox->committed(batches);
}

Expected<void> Recorder::rotate()
{
    const bool hasCheckpoint =
        std::ranges::any_of(m_uncommitted, [](const Item &item) { return item.summary != nullptr; });
    if (!hasCheckpoint)
        return {};
    return m_writer->rotate(m_rotation).map([](const QString &) {});
}

void Recorder::loop()
{
    auto lastTry = Clock::now();
    std::size_t written = 0;             // of those that are not committed; none after an error
    bool patient = m_writer->isShared(); // others wait for the file: it is held only for what is committed
    for (;;) {
        std::unique_lock lock(m_mutex);
        const auto ready = [this] {
            return m_stop || (!m_error && (m_flushTo > m_committed || !m_queue.empty()));
        };
        m_wake.wait_for(lock, commitEvery, ready);
        if (m_error && !m_stop)
            continue;
        while (!m_queue.empty()) {
            m_uncommitted.push_back(std::move(m_queue.front()));
            m_queue.pop_front();
        }
        const bool stop = m_stop;
        const auto taken = m_added;
        const bool commit = m_flushTo > m_committed || stop || Clock::now() - lastTry >= commitEvery;
        m_idle.notify_all();
        lock.unlock();

        const bool writes = !m_uncommitted.empty() && (commit || !patient);
        auto done = writes ? writeAll(written, commit) : Expected<void>{};
        if (writes)
            written = done && !commit ? m_uncommitted.size() : 0;
        if (commit) {
            lastTry = Clock::now();
            patient = m_writer->isShared();
        }
        if (stop)
            done = m_writer->close();

        Expected<void> rotated;
        if (done && commit) {
            tellInbox();
            if (!stop)
                rotated = rotate();
        }
        lock.lock();
        if (!done) {
            m_error = done.error();
        } else if (commit) {
            if (!m_uncommitted.empty())
                m_lastCommit = Clock::now();
            m_uncommitted.clear();
            m_committed = taken;
        }
        if (!rotated)
            m_error = rotated.error();
        m_idle.notify_all();
        if (stop)
            return;
    }
}

} // namespace fleetgrad::session
