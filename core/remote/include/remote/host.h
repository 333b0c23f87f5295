// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <remote/channel.h>

#include <QObject>
#include <QString>

#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

namespace fleetgrad::session {
class Session;
}
QT_BEGIN_NAMESPACE
class QTimer;
QT_END_NAMESPACE

namespace fleetgrad::remote {

struct Looks;

/// What somebody may do with a run.
enum class Role : unsigned char {
    Watch,   ///< look at it
    Operate, ///< and steer it
};

/// Who is on the other side.
struct Peer
{
    QString name; ///< of the token
    Role role = Role::Watch;
};

/// Shows a session to any number of desktops. Each gets what its views look at, within a number of bytes a
/// second, and the next only when it has taken in what came before: a slow one is shown fewer frames, and
/// slows nobody. Looks of several desktops are united where they can be; maps, evaluations and metrics of
/// outlines are made in turn, and each keeps its own; readings are shown of as many devices as an engine
/// looks at (fleet::Engine::mostLookedAt), those that were asked for last. Lives in one thread, which has an
/// event loop.
class Host : public QObject
{
    Q_OBJECT
public:
    static constexpr const char *path = "/desktop"; ///< of the WebSocket at the server
    static constexpr int usualRate = 190'000;       ///< bytes a second
    static constexpr std::size_t mostDesktops = 32;

    /// `session` outlives the host, or setSession(nullptr) comes before its end. `bytesPerSecond`: to each
    /// desktop.
    explicit Host(session::Session *session = nullptr, int bytesPerSecond = usualRate,
                  QObject *parent = nullptr);
    ~Host() override;

    void setSession(session::Session *session);
    /// A desktop whose channel is open. One too many is told so, and closed.
    void add(std::unique_ptr<Channel> channel, const Peer &peer);

    std::size_t desktops() const;
    std::uint64_t framesSent() const;
    std::uint64_t bytesSent() const;
    /// Of the desktop that has most: bytes that were sent to it, and that it has not said it has.
    std::uint64_t mostBytesUnderway() const;

    /// Called for each command and each request that changes something, before it is obeyed: who, and what,
    /// as in "setLearningRate devices=3 value=0.05".
    void setLog(std::function<void(const Peer &peer, const QString &what)> log);

private:
    class Desktop;
    void look();
    void uniteLooks();
    void takeTurns(Looks &all);
    std::vector<std::uint32_t> lookedAt() const;
    void takeOut(Desktop *desktop);

    session::Session *m_session;
    int m_bytesPerSecond;
    std::function<void(const Peer &, const QString &)> m_log;
    std::vector<std::unique_ptr<Desktop>> m_desktops;
    std::unique_ptr<QTimer> m_timer;
    std::uint64_t m_framesSent = 0, m_bytesSent = 0; ///< to those who have gone
    std::uint64_t m_looks = 0;                       ///< that were asked for so far
    struct United;
    std::unique_ptr<United> m_united;
};

} // namespace fleetgrad::remote
