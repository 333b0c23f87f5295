// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <remote/host.h>

#include "hostdesktop.h"
#include "words.h"

#include <QTimer>

#include <algorithm>
#include <set>
#include <utility>

namespace fleetgrad::remote {

using namespace std::chrono_literals;

namespace {

constexpr auto frame = 33ms;

} // namespace

/// What the session was asked for last.
struct Host::United
{
    session::Session *of = nullptr;
    Looks looks;
};

Host::Host(session::Session *session, int bytesPerSecond, QObject *parent)
    : QObject(parent), m_session(session), m_bytesPerSecond(bytesPerSecond),
      m_timer(std::make_unique<QTimer>()), m_united(std::make_unique<United>())
{
    m_timer->setTimerType(Qt::PreciseTimer);
    m_timer->setInterval(frame);
    connect(m_timer.get(), &QTimer::timeout, this, &Host::look);
}

Host::~Host() = default;

void Host::setSession(session::Session *session)
{
    for (const auto &desktop : m_desktops)
        desktop->forget();
    m_session = session;
    m_united->of = nullptr;
    uniteLooks();
}

void Host::setLog(std::function<void(const Peer &, const QString &)> log)
{
    m_log = std::move(log);
}

void Host::add(std::unique_ptr<Channel> channel, const Peer &peer)
{
    auto desktop = std::make_unique<Desktop>(this, std::move(channel), peer);
    if (m_desktops.size() >= mostDesktops) {
        desktop->close(
            RemoteWords::tr("Too many desktops look at this run: %1 are allowed.").arg(mostDesktops));
        return;
    }
    m_desktops.push_back(std::move(desktop));
    m_timer->start();
}

std::size_t Host::desktops() const
{
    return m_desktops.size();
}

std::uint64_t Host::framesSent() const
{
    std::uint64_t sum = m_framesSent;
    for (const auto &desktop : m_desktops)
        sum += desktop->framesSent();
    return sum;
}

std::uint64_t Host::bytesSent() const
{
    std::uint64_t sum = m_bytesSent;
    for (const auto &desktop : m_desktops)
        sum += desktop->bytesSent();
    return sum;
}

std::uint64_t Host::mostBytesUnderway() const
{
    std::uint64_t most = 0;
    for (const auto &desktop : m_desktops)
        most = std::max(most, desktop->bytesUnderway());
    return most;
}

void Host::uniteLooks()
{
    Looks all;
    std::set<std::uint32_t> watched;
    for (const auto &desktop : m_desktops) {
        const Looks &own = desktop->looks();
        watched.insert(own.watched.begin(), own.watched.end());
        if (own.map && own.mapAt > all.mapAt) {
            all.map = own.map;
            all.mapAt = own.mapAt;
        }
        if (own.evaluation && own.evaluationAt > all.evaluationAt) {
            all.evaluation = own.evaluation;
            all.evaluationAt = own.evaluationAt;
        }
        if (own.device && own.deviceAt > all.deviceAt) {
            all.device = own.device;
            all.deviceAt = own.deviceAt;
        }
        if (!own.outline.devices.empty() && own.outlineAt > all.outlineAt) {
            all.outline = own.outline;
            all.outlineAt = own.outlineAt;
        }
    }
    all.watched.assign(watched.begin(), watched.end());
    std::set<std::uint32_t> outlined;
    for (const auto &desktop : m_desktops) {
        const session::OutlineRequest &own = desktop->looks().outline;
        if (own.metric == all.outline.metric && own.scorer == all.outline.scorer)
            outlined.insert(own.devices.begin(), own.devices.end());
    }
    all.outline.devices.assign(outlined.begin(), outlined.end());
    if (!m_session)
        return;
    const bool isNew = std::exchange(m_united->of, m_session) != m_session;
    const Looks before = std::exchange(m_united->looks, all);
    if (isNew || before.watched != all.watched)
        m_session->watch(all.watched);
    if (isNew || before.map != all.map)
        m_session->lookAtMap(all.map);
    if (isNew || before.evaluation != all.evaluation)
        m_session->lookAtEvaluation(all.evaluation);
    if (isNew || before.device != all.device)
        m_session->lookAtDevice(all.device);
    if (isNew || before.outline != all.outline)
        m_session->outline(all.outline);
}

void Host::look()
{
    std::erase_if(m_desktops, [this](const auto &desktop) {
        if (!desktop->isGone())
            return false;
        m_framesSent += desktop->framesSent();
        m_bytesSent += desktop->bytesSent();
        return true;
    });
    if (m_desktops.empty())
        m_timer->stop();
    uniteLooks();
    if (!m_session)
        return;
    const auto now = Desktop::Clock::now();
    const auto snapshot = m_desktops.empty() ? nullptr : m_session->snapshot();
    for (const auto &desktop : m_desktops) {
        desktop->answer(now);
        desktop->look(*snapshot, now);
    }
}

} // namespace fleetgrad::remote
