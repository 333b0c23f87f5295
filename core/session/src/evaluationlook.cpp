// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "evaluationlook.h"

#include <algorithm>
#include <utility>

namespace fleetgrad::session {

using namespace std::chrono_literals;

namespace {

constexpr auto madeEvery = 500ms; ///< while batches pass
constexpr int makingShare = 40;   ///< making them takes at most one in so many seconds

} // namespace

bool EvaluationLook::lookAt(std::optional<EvaluationRequest> request)
{
    const std::scoped_lock lock(m_mutex);
    if (request == m_request)
        return false;
    m_request = std::move(request);
    return true;
}

bool EvaluationLook::isWanted()
{
    const std::scoped_lock lock(m_mutex);
    return m_request.has_value();
}

bool EvaluationLook::isOfDevices()
{
    const std::scoped_lock lock(m_mutex);
    return m_request && m_request->on == EvaluatedOn::Devices;
}

void EvaluationLook::fill(Snapshot &snapshot, const EvaluationSources &sources)
{
    std::optional<EvaluationRequest> request;
    {
        const std::scoped_lock lock(m_mutex);
        request = m_request;
    }
    if (!request) {
        m_evaluation.reset();
        snapshot.evaluation.reset();
        return;
    }
    const fleet::RunSummary *with = sources.engine ? nullptr : sources.summary;
    const fleet::FleetScores *by = sources.engine ? nullptr : sources.scores;
    const bool isAsked = !m_evaluation || m_evaluation->request != *request;
    const bool isStale = isAsked || m_evaluation->batch != sources.batch || m_from != sources.engine ||
                         m_with != with || m_by != by;
    // A person who changes the view gets an answer at once; batches alone are no hurry.
    const auto begun = Clock::now();
    const auto pause = std::max<Clock::duration>(isAsked ? 0ms : madeEvery, makingShare * m_cost);
    if (isStale && (snapshot.state != RunState::Running || begun - m_answered >= pause)) {
        m_evaluation = evaluationOf(*request, sources);
        m_from = sources.engine;
        m_with = with;
        m_by = by;
        m_answered = Clock::now();
        m_cost = m_answered - begun;
    }
    snapshot.evaluation = m_evaluation;
}

} // namespace fleetgrad::session
