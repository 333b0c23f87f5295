// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <remote/host.h>

#include "hostdesktop.h"
#include "turn.h"
#include "words.h"

#include <QTimer>

#include <algorithm>
#include <functional>
#include <set>
#include <utility>
#include <vector>

namespace fleetgrad::remote {

using namespace std::chrono_literals;

namespace {

constexpr auto betweenLooks = 8ms; ///< for what is new

} // namespace

/// Which small curves: those of all desktops that want such are made together.
struct OutlineKind
{
    fleet::ChartMetric metric = fleet::ChartMetric::PrAuc;
    session::DeviceScorer scorer = session::DeviceScorer::Decision;
};
template <>
inline constexpr int fieldCount<OutlineKind> = 2;

/// What the session was asked for last, and whose turn it is.
struct Host::United
{
    session::Session *of = nullptr;
    Looks looks;
    std::vector<std::uint32_t> devices; ///< whose readings are looked at
    Turn<session::MapRequest> map;
    Turn<session::EvaluationRequest> evaluation;
    Turn<OutlineKind> outline;
};

Host::Host(session::Session *session, int bytesPerSecond, QObject *parent)
    : QObject(parent), m_session(session), m_bytesPerSecond(bytesPerSecond),
      m_timer(std::make_unique<QTimer>()), m_united(std::make_unique<United>())
{
    m_timer->setTimerType(Qt::PreciseTimer);
    m_timer->setInterval(betweenLooks);
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

/// Of what the session makes one of at a time, each desktop's in turn.
void Host::takeTurns(Looks &all)
{
    std::vector<Turn<session::MapRequest>::Asked> maps;
    std::vector<Turn<session::EvaluationRequest>::Asked> evaluations;
    std::vector<Turn<OutlineKind>::Asked> outlines;
    for (const auto &desktop : m_desktops) {
        const Looks &own = desktop->looks();
        if (own.map)
            maps.push_back({*own.map, own.mapAt});
        if (own.evaluation)
            evaluations.push_back({*own.evaluation, own.evaluationAt});
        if (!own.outline.devices.empty())
            outlines.push_back({{own.outline.metric, own.outline.scorer}, own.outlineAt});
    }
    const auto now = Desktop::Clock::now();
    const auto snapshot = m_session->snapshot();
    const Looks &before = m_united->looks;
    const bool hasMap = snapshot->map && before.map && same(snapshot->map->request, *before.map);
    const bool hasEvaluation =
        snapshot->evaluation && before.evaluation && same(snapshot->evaluation->request, *before.evaluation);
    const bool hasOutlines = snapshot->outlines && snapshot->outlines->request == before.outline;
    all.map = m_united->map.next(maps, hasMap, now);
    all.evaluation = m_united->evaluation.next(evaluations, hasEvaluation, now);
    if (const auto &kind = m_united->outline.next(outlines, hasOutlines, now)) {
        all.outline.metric = kind->metric;
        all.outline.scorer = kind->scorer;
    }
}

/// The device of each desktop, that which was asked for last first.
std::vector<std::uint32_t> Host::lookedAt() const
{
    std::vector<std::pair<std::uint64_t, std::uint32_t>> asked;
    for (const auto &desktop : m_desktops) {
        if (const Looks &own = desktop->looks(); own.device)
            asked.emplace_back(own.deviceAt, *own.device);
    }
    std::ranges::sort(asked, std::greater());
    std::vector<std::uint32_t> devices;
    for (const auto &[at, device] : asked) {
        if (std::ranges::find(devices, device) == devices.end())
            devices.push_back(device);
    }
    return devices;
}

void Host::uniteLooks()
{
    if (!m_session)
        return;
    Looks all;
    std::set<std::uint32_t> watched, outlined;
    takeTurns(all);
    for (const auto &desktop : m_desktops) {
        const Looks &own = desktop->looks();
        watched.insert(own.watched.begin(), own.watched.end());
        if (own.outline.metric == all.outline.metric && own.outline.scorer == all.outline.scorer)
            outlined.insert(own.outline.devices.begin(), own.outline.devices.end());
    }
    all.watched.assign(watched.begin(), watched.end());
    all.outline.devices.assign(outlined.begin(), outlined.end());
    const bool isNew = std::exchange(m_united->of, m_session) != m_session;
    const Looks before = std::exchange(m_united->looks, all);
    if (isNew || before.watched != all.watched)
        m_session->watch(all.watched);
    if (isNew || before.map != all.map)
        m_session->lookAtMap(all.map);
    if (isNew || before.evaluation != all.evaluation)
        m_session->lookAtEvaluation(all.evaluation);
    auto devices = lookedAt();
    if (std::exchange(m_united->devices, devices) != devices || isNew)
        m_session->lookAtDevices(std::move(devices));
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
