// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "framemaker.h"
#include "frametaker.h"
#include "messages.h"
#include "stream.h"

#include <remote/remotesession.h>

#include <QObject>
#include <QTimer>

#include <condition_variable>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <vector>

namespace fleetgrad::remote {

/// The newest snapshot, for any thread.
class Newest
{
public:
    std::shared_ptr<const session::Snapshot> get() const;
    void set(std::shared_ptr<const session::Snapshot> snapshot);
    /// Until there is another one, or a while has passed.
    void waitForAnother() const;

private:
    mutable std::mutex m_mutex;
    mutable std::condition_variable m_changed;
    std::shared_ptr<const session::Snapshot> m_snapshot;
};

/// Keeps up the connection to a server; lives in a thread of its own.
class Connection : public QObject
{
    Q_OBJECT
public:
    /// Called with the answer, or with why there is none.
    using Answered = std::function<void(Reader *answer, const Error &error)>;
    using Pieces = std::function<bool(const QByteArray &piece)>;

    Connection(Dial dial, const QString &name, Newest *newest);
    ~Connection() override;

    /// From any thread: done soon, in the thread of this connection, in the order in which it was asked for.
    /// The queue is our own, so that the hand-over from thread to thread can be checked.
    void post(std::function<void(Connection &)> work);

    // In that thread:
    void start();
    void command(const QByteArray &message);
    void ask(Request request, const QByteArray &arguments, const Answered &answered,
             const std::stop_token &stop, const Pieces &pieces = {});
    void watch(std::vector<std::uint32_t> devices);
    void lookAtMap(std::optional<session::MapRequest> request);
    void lookAtEvaluation(std::optional<session::EvaluationRequest> request);
    void outline(session::OutlineRequest request);
    void lookAtDevice(std::optional<std::uint32_t> device);
    void reconnect();

private:
    struct Asked
    {
        Answered answered;
        Pieces pieces;
        std::unique_ptr<std::stop_callback<std::function<void()>>> cancel;
    };

    Q_INVOKABLE void doPosted();
    void dial();
    void take(const QByteArray &message);
    bool takeWelcome(Reader &reader);
    bool takeFrame(Reader &reader);
    bool takeAnswer(Reader &reader);
    bool takeRefused(Reader &reader);
    bool takePiece(Reader &reader, const QByteArray &message);
    void sayLooks();
    void say(const QByteArray &message);
    void lose(const Error &why);
    void giveUp(const Error &why);
    void publish();
    void tell(const std::optional<Error> &link);

    Dial m_dial;
    QString m_name;
    Newest *m_newest;
    std::unique_ptr<Channel> m_channel;
    std::unique_ptr<Unpacker> m_unpacker;
    std::unique_ptr<FrameTaker> m_frames;
    bool m_isWelcome = false, m_wasWhole = false, m_isRefused = false;
    bool m_mayOperate = false;
    bool m_mayRun = true; ///< while there is a connection
    std::optional<Error> m_link;
    int m_pause = 0; ///< s: before the next attempt
    QTimer m_again, m_forget;
    Looks m_looks;
    std::uint64_t m_asked = 0;
    std::map<std::uint64_t, Asked> m_waiting;
    std::mutex m_mutex;
    std::vector<std::function<void(Connection &)>> m_posted; ///< under m_mutex
};

} // namespace fleetgrad::remote
