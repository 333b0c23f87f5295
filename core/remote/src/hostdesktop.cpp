// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "hostdesktop.h"
#include "words.h"

#include <algorithm>

namespace fleetgrad::remote {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr double framesASecond = 30;
constexpr auto aFrame = 30ms;  ///< between frames, at least, by looks that come every few milliseconds
constexpr double burst = 0.25; ///< seconds' worth of bytes that can be saved up
constexpr std::uint64_t mostUnderway = 64 * 1024; ///< bytes of frames that it has not said it has
constexpr double leastShare = 0.125;              ///< of the rate: what is not on screen gets it in any case
constexpr std::size_t roomAtFirst = 256 * 1024;   ///< bytes of a frame before it is compressed

} // namespace

Host::Desktop::Desktop(Host *host, std::unique_ptr<Channel> channel, Peer peer)
    : m_host(host), m_channel(std::move(channel)), m_peer(std::move(peer))
{
    QObject::connect(m_channel.get(), &Channel::received, host, [this](const QByteArray &m) { take(m); });
    QObject::connect(m_channel.get(), &Channel::closed, host, [this] { m_isGone = true; });
}

Host::Desktop::~Desktop()
{
    m_channel->disconnect(m_host);
    for (Asked &asked : m_asked)
        asked.stop.request_stop();
}

void Host::Desktop::close(const QString &reason)
{
    m_channel->close(reason);
    m_isGone = true;
}

void Host::Desktop::send(const QByteArray &message)
{
    const QByteArray packed = m_packer.pack(message);
    m_bytesSent += std::uint64_t(packed.size());
    m_mayBytes -= double(packed.size());
    m_channel->send(packed);
}

std::uint64_t Host::Desktop::bytesUnderway() const
{
    std::uint64_t bytes = 0;
    for (const auto &[number, size] : m_underway)
        bytes += size;
    return bytes;
}

void Host::Desktop::refill(Clock::time_point now)
{
    const double seconds = std::chrono::duration<double>(now - std::exchange(m_refilled, now)).count();
    const double rate = m_host->m_bytesPerSecond;
    m_mayBytes = std::min(burst * rate, m_mayBytes + seconds * rate);
}

/// The beginning of it may come as fast as it is taken in.
bool Host::Desktop::mayFrame() const
{
    return (m_mayBytes > 0 || !m_frames.isWhole()) && bytesUnderway() < mostUnderway &&
           std::uint64_t(m_channel->bytesToWrite()) < mostUnderway;
}

void Host::Desktop::look(const session::Snapshot &snapshot, Clock::time_point now)
{
    refill(now);
    if (!m_isGreeted || m_isGone || !mayFrame())
        return;
    // A batch is shown at once where the one before was not shown just now; the rest of it can wait.
    const bool isFresh = snapshot.batch != m_batch && now - m_freshAt >= aFrame;
    if (!isFresh && now - m_madeAt < aFrame)
        return;
    m_madeAt = now;
    if (std::exchange(m_batch, snapshot.batch) != snapshot.batch)
        m_freshAt = now;
    const bool isBeginning = !m_frames.isWhole();
    session::Snapshot own = snapshot;
    showOwnDevice(own);
    const auto frame = m_frames.make(own, m_looks, isBeginning ? roomAtFirst : room(), now);
    if (!frame)
        return;
    const std::uint64_t before = m_bytesSent;
    send(*frame);
    const std::uint64_t size = m_bytesSent - before;
    m_underway.emplace_back(m_frames.number(), size);
    if (isBeginning)
        m_mayBytes = 0;
    m_packed += 0.1 * (double(size) / double(frame->size()) - m_packed);
}

/// Of the devices that somebody looks at, the one that this desktop does.
void Host::Desktop::showOwnDevice(session::Snapshot &snapshot) const
{
    const auto traces = std::exchange(snapshot.otherTraces, {});
    const auto isOwn = [this](const auto &trace) { return trace && m_looks.device == trace->device; };
    if (isOwn(snapshot.deviceTrace))
        return;
    const auto own = std::ranges::find_if(traces, isOwn);
    snapshot.deviceTrace = own == traces.end() ? nullptr : *own;
}

/// Bytes of a frame, before they are compressed, for what can wait: what is saved up beyond a half, which is
/// kept for what can't.
std::size_t Host::Desktop::room() const
{
    const double rate = m_host->m_bytesPerSecond;
    const double least = leastShare * rate / framesASecond;
    return std::size_t(std::max(m_mayBytes - burst * rate / 2, least) / std::max(m_packed, 0.01));
}

void Host::Desktop::answer(Clock::time_point now)
{
    refill(now);
    std::erase_if(m_asked, [](Asked &asked) { return asked.poll(asked); });
}

void Host::Desktop::forget()
{
    for (Asked &asked : m_asked)
        asked.stop.request_stop();
    m_asked.clear();
}

void Host::Desktop::take(const QByteArray &message)
{
    if (m_isGone)
        return;
    Reader reader(message);
    auto what = FromDesktop::Hello;
    bool right = remote::take(reader, what) && (m_isGreeted || what == FromDesktop::Hello);
    if (right) {
        switch (what) {
        case FromDesktop::Hello:
            right = greet(reader);
            break;
        case FromDesktop::Got: {
            std::uint64_t number = 0;
            right = remote::take(reader, number);
            while (!m_underway.empty() && m_underway.front().first <= number)
                m_underway.pop_front();
            break;
        }
        case FromDesktop::Look:
            right = takeLook(reader);
            break;
        case FromDesktop::Command:
            right = takeCommand(reader);
            break;
        case FromDesktop::Request:
            right = takeRequest(reader);
            break;
        case FromDesktop::Cancel: {
            std::uint64_t number = 0;
            right = remote::take(reader, number);
            for (Asked &asked : m_asked) {
                if (asked.number == number)
                    asked.stop.request_stop();
            }
            break;
        }
        }
    }
    if (!right || !reader.isAtEnd())
        close(RemoteWords::tr("This is not what a desktop of this version says."));
}

bool Host::Desktop::greet(Reader &reader)
{
    std::uint32_t version = 0;
    if (m_isGreeted || !remote::take(reader, version))
        return false;
    // So that both sides know, and can say it: the answer to another version has nothing but its own.
    m_channel->send(version == protocolVersion ? message(FromServer::Welcome, protocolVersion,
                                                         std::uint8_t(m_peer.role), m_peer.name)
                                               : message(FromServer::Welcome, protocolVersion));
    m_isGreeted = version == protocolVersion;
    if (!m_isGreeted)
        m_isGone = true;
    return true;
}

bool Host::Desktop::takeLook(Reader &reader)
{
    auto look = Look::Watch;
    if (!remote::take(reader, look))
        return false;
    const std::uint64_t at = ++m_host->m_looks;
    switch (look) {
    case Look::Watch:
        return remote::take(reader, m_looks.watched);
    case Look::Map:
        m_looks.mapAt = at;
        return remote::take(reader, m_looks.map);
    case Look::Evaluation:
        m_looks.evaluationAt = at;
        return remote::take(reader, m_looks.evaluation);
    case Look::Outline:
        m_looks.outlineAt = at;
        return remote::take(reader, m_looks.outline);
    case Look::Device:
        m_looks.deviceAt = at;
        return remote::take(reader, m_looks.device);
    }
    return false;
}

bool Host::Desktop::mayOperate(const QString &what)
{
    if (m_peer.role == Role::Operate) {
        if (m_host->m_log)
            m_host->m_log(m_peer, what);
        return true;
    }
    const Error refused{ErrorKind::NotWritable,
                        {},
                        RemoteWords::tr("You may watch this run, and not steer it. Whoever runs the "
                                        "server can give you a token of the role operate.")};
    send(message(FromServer::Refused, refused));
    return false;
}

} // namespace fleetgrad::remote
