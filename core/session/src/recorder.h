// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/batchrecord.h>
#include <fleet/error.h>
#include <fleet/liveinbox.h>
#include <store/runfile.h>

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

namespace fleetgrad::session {

/// Writes a run file on a thread of its own, in transactions of about half a second. When the file can't be
/// written it keeps what is not committed and waits for retry().
class Recorder
{
public:
    struct Item
    {
        std::shared_ptr<const fleet::BatchRecord> record;
        std::vector<std::byte> checkpoint; ///< empty = none
        std::vector<std::uint64_t> blocks; ///< of it, as Engine::save() tells
        std::uint64_t checkpointBatch = 0;
        std::uint32_t openVersions = 0; ///< from which on they may be judged further
        std::shared_ptr<const fleet::RunSummary> summary;
        bool finished = false;
        std::optional<std::pair<store::ModelKey, store::ModelNote>> note;
    };

    /// `inbox` (may be null) is told what is committed of the readings of real devices. After a checkpoint
    /// the file is rotated where that is due.
    explicit Recorder(std::unique_ptr<store::RunFileWriter> writer,
                      std::shared_ptr<fleet::LiveInbox> inbox = nullptr, store::Rotation rotation = {});
    /// Commits and closes the file; what can't be written then is lost.
    ~Recorder();

    /// Waits while the queue is full, unless the file can't be written.
    void add(Item item);
    /// Waits until everything added before the call is committed, or can't be. False in the latter case.
    bool flush();
    void retry();

    std::optional<Error> error() const;
    QString path() const { return m_path; }
    /// -1 before the first commit.
    double secondsSinceCommit() const;
    /// How long the newest checkpoint took to be written.
    std::chrono::steady_clock::duration checkpointTime() const;

private:
    using Clock = std::chrono::steady_clock;

    void loop();
    Expected<void> write(const Item &item);
    void tellInbox();
    Expected<void> rotate(); ///< when what the thread has written is committed
    /// Writes and commits what m_uncommitted holds from `from` on.
    Expected<void> writeAll(std::size_t from, bool commit);

    const std::unique_ptr<store::RunFileWriter> m_writer;
    const QString m_path;
    const std::shared_ptr<fleet::LiveInbox> m_inbox;
    const store::Rotation m_rotation;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake, m_idle;
    std::deque<Item> m_queue;
    std::deque<Item> m_uncommitted; ///< written or to be written again; the thread's own
    std::optional<Error> m_error;
    std::optional<Clock::time_point> m_lastCommit;
    std::uint64_t m_added = 0, m_committed = 0; ///< items so far
    Clock::duration m_checkpointTime{};
    std::uint64_t m_flushTo = 0; ///< somebody waits until that many are committed
    bool m_stop = false;
    std::thread m_thread;
};

} // namespace fleetgrad::session
