// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "framemaker.h"
#include "messages.h"
#include "stream.h"

#include <remote/host.h>
#include <session/session.h>

#include <QTemporaryDir>

#include <chrono>
#include <cstdint>
#include <deque>
#include <functional>
#include <future>
#include <list>
#include <memory>
#include <optional>
#include <stop_token>
#include <utility>
#include <vector>

class QFile;

namespace fleetgrad::remote {

/// One desktop, as the server sees it.
class Host::Desktop
{
public:
    using Clock = FrameMaker::Clock;

    Desktop(Host *host, std::unique_ptr<Channel> channel, Peer peer);
    ~Desktop();

    /// Sends what may be sent now.
    void look(const session::Snapshot &snapshot, Clock::time_point now);
    /// Answers that are ready.
    void answer(Clock::time_point now);
    /// Its requests are of no use any more: the session ends.
    void forget();
    void close(const QString &reason);

    const Looks &looks() const { return m_looks; }
    std::uint64_t framesSent() const { return m_frames.number(); }
    std::uint64_t bytesSent() const { return m_bytesSent; }
    std::uint64_t bytesUnderway() const;
    bool isGone() const { return m_isGone; }

private:
    struct Asked
    {
        std::uint64_t number = 0;
        std::stop_source stop;
        /// Whether it is answered.
        std::function<bool(Asked &)> poll;
    };

    void take(const QByteArray &message);
    bool greet(Reader &reader);
    bool takeLook(Reader &reader);
    bool takeCommand(Reader &reader);
    bool takeRequest(Reader &reader);
    bool request(Request request, std::uint64_t number, Reader &reader);
    bool mayOperate(const QString &what);
    void send(const QByteArray &message);
    template <class T>
    bool later(std::uint64_t number, std::stop_source stop, std::future<Expected<T>> future);
    template <class T>
    void sendAnswer(std::uint64_t number, const Expected<T> &result);
    bool laterPast(std::uint64_t number,
                   std::future<Expected<std::shared_ptr<const session::Snapshot>>> future);
    bool saveAs(std::uint64_t number);
    bool lookAtPast(std::uint64_t number, std::uint64_t batch, session::PastLookRequest wanted);
    bool sendPieces(std::uint64_t number, QFile &file, Asked &asked);
    void refill(Clock::time_point now);
    void showOwnDevice(session::Snapshot &snapshot) const;
    bool mayFrame() const;
    std::size_t room() const;

    Host *m_host;
    std::unique_ptr<Channel> m_channel;
    Peer m_peer;
    Packer m_packer;
    FrameMaker m_frames;
    Looks m_looks;
    bool m_isGreeted = false, m_isGone = false;
    std::uint64_t m_bytesSent = 0;
    double m_mayBytes = 0; ///< that it may be sent now; below 0: more than allowed was
    Clock::time_point m_refilled = Clock::now();
    Clock::time_point m_madeAt, m_freshAt; ///< the last frame, and the last one with another batch
    std::uint64_t m_batch = 0;             ///< of that
    double m_packed = 0.25;                ///< how large a frame is once it is compressed, as a share
    std::deque<std::pair<std::uint64_t, std::uint64_t>> m_underway; ///< frames: number, bytes
    std::list<Asked> m_asked;
};

} // namespace fleetgrad::remote
