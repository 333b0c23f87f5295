// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timetravel.h"

#include <utility>

// What the run file does not have of the past: it is computed again while the views show the rest.

namespace fleetgrad::desktop {

void TimeTravel::lookAtDevice(std::optional<std::uint32_t> device)
{
    if (std::exchange(m_wanted.device, device) != device)
        look();
}

void TimeTravel::lookAtEvaluation(const std::optional<session::EvaluationRequest> &request)
{
    if (m_wanted.evaluation == request)
        return;
    m_wanted.evaluation = request;
    look();
}

void TimeTravel::lookAtAlarms(bool wanted)
{
    if (std::exchange(m_wanted.alarms, wanted) != wanted)
        look();
}

/// Whether there is nothing to be computed for the views that are seen.
bool TimeTravel::isAnswered() const
{
    return (!m_wanted.device || m_wanted.device == m_answered.device) &&
           (!m_wanted.evaluation || m_wanted.evaluation == m_answered.evaluation) &&
           (!m_wanted.alarms || m_answered.alarms);
}

void TimeTravel::look()
{
    if (!m_past)
        return;
    m_stop.request_stop();
    ++m_looks;
    const auto session = m_session.lock();
    if (!session || isAnswered())
        return setWork({});
    m_stop = std::stop_source();
    m_done = std::make_shared<std::atomic<double>>(0);
    session::PastLookOptions options;
    options.stop = m_stop.get_token();
    options.progress = [done = m_done](double share) { *done = share; };
    m_jobs.await(session->lookAtPast(m_past, m_wanted, std::move(options)),
                 [this, number = m_looks, wanted = m_wanted](const auto &answer) {
                     if (number != m_looks) // something else is wanted by now
                         return;
                     if (answer)
                         m_answered = wanted;
                     takeLook(answer);
                 });
    setWork({PastWork::State::Running, m_past->batch, 0, {}});
}

void TimeTravel::takeLook(const Expected<std::shared_ptr<const session::PastLook>> &look)
{
    if (look) {
        m_feed->holdAt(session::withLook(*m_feed->shown(), **look));
        return setWork({});
    }
    setWork({PastWork::State::Failed, m_past->batch, 0, look.error().text()});
}

/// Nothing more of that place is wanted.
void TimeTravel::endLook()
{
    m_stop.request_stop();
    ++m_looks;
    m_past = nullptr;
    m_answered = {};
    setWork({});
}

void TimeTravel::stopWork()
{
    if (m_work.state != PastWork::State::Running)
        return;
    m_stop.request_stop();
    ++m_looks; // it ends soon, and nobody waits for that
    setWork({PastWork::State::Stopped, m_past->batch, 0, {}});
}

void TimeTravel::startWork()
{
    look();
}

void TimeTravel::showProgress()
{
    constexpr double seen = 0.01; // less than that nobody sees
    if (m_work.state != PastWork::State::Running || *m_done < m_work.done + seen)
        return;
    m_work.done = *m_done;
    Q_EMIT workChanged();
}

void TimeTravel::setWork(PastWork work)
{
    m_work = std::move(work);
    Q_EMIT workChanged();
}

} // namespace fleetgrad::desktop
