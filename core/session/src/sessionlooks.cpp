// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "sessionimpl.h"

#include <functional>
#include <stop_token>
#include <utility>

// What views ask a session to show them, beside what every snapshot holds.

namespace fleetgrad::session {

void LocalSession::Impl::watch(std::vector<std::uint32_t> devices)
{
    const std::scoped_lock lock(m_mutex);
    m_control.watch = std::move(devices);
    m_wake.notify_all();
}

void LocalSession::Impl::lookAtMap(std::optional<MapRequest> request)
{
    if (m_looks.lookAtMap(std::move(request)))
        wakeForLooks();
}

void LocalSession::Impl::lookAtEvaluation(std::optional<EvaluationRequest> request)
{
    if (m_evaluationLook.lookAt(std::move(request)))
        wakeForLooks();
}

void LocalSession::Impl::fillLooks(Snapshot &snapshot)
{
    m_looks.fill(snapshot, *m_projection);
    const fleet::Engine *engine = m_engine ? m_engine.get() : m_stillEngine.get();
    const auto scores = m_engine ? m_engine->fleetScores() : m_stillScores;
    EvaluationSources sources{*m_config, m_projection->infos(), m_projection->rows(), m_projection->batch()};
    sources.version = [this](std::uint32_t number) { return m_projection->version(number); };
    sources.engine = engine;
    sources.summary = m_summary.get();
    sources.scores = scores.get();
    sources.scoresAt = [this](std::uint64_t batch) { return earlierScores(batch); };
    m_evaluationLook.fill(snapshot, sources);
    fillVersionLook(snapshot, sources);
}

void LocalSession::Impl::fillTraceLook(Snapshot &snapshot)
{
    const auto make = [this](std::uint32_t device, std::uint64_t from, std::uint64_t to,
                             std::stop_token stop) {
        flush();
        std::stop_source either;
        const std::stop_callback asked(std::move(stop), [&either] { either.request_stop(); });
        const std::stop_callback closing(m_closing.get_token(), [&either] { either.request_stop(); });
        return earlierTrace(device, from, to, either.get_token());
    };
    m_traceLook.fill(
        snapshot, make, [this](std::function<void()> job) { m_lookBacks.post(std::move(job)); },
        [this] { wakeForLooks(); });
}

void LocalSession::Impl::fillVersionLook(Snapshot &snapshot, const EvaluationSources &sources)
{
    const auto make = [this, evaluation = snapshot.evaluation, config = m_config,
                       infos = snapshot.infos](std::stop_token stop) {
        flush();
        std::stop_source either;
        const std::stop_callback asked(stop, [&either] { either.request_stop(); });
        const std::stop_callback closing(m_closing.get_token(), [&either] { either.request_stop(); });
        return scoredAgain(*evaluation, {currentPath(), *config, *infos, m_source}, either.get_token());
    };
    m_versionLook.fill(
        snapshot, sources, make, [this](std::function<void()> job) { m_lookBacks.post(std::move(job)); },
        [this] { wakeForLooks(); });
}

void LocalSession::Impl::outline(OutlineRequest request)
{
    if (m_looks.outline(std::move(request)))
        wakeForLooks();
}

void LocalSession::Impl::wakeForLooks()
{
    const std::scoped_lock lock(m_mutex);
    m_control.looks = true;
    m_wake.notify_all();
}

void LocalSession::Impl::takeWatch()
{
    std::optional<std::vector<std::uint32_t>> devices;
    {
        const std::scoped_lock lock(m_mutex);
        devices.swap(m_control.watch);
    }
    if (!devices || !m_projection)
        return;
    m_projection->watch(std::move(*devices));
    publish();
}

} // namespace fleetgrad::session
