// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timetravel.h"

#include <session/pastfigures.h>

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

/// Whether the evaluation of then is there, but for the alarms of its version.
bool TimeTravel::areAlarmsMissing() const
{
    const auto &wanted = m_wanted.evaluation;
    return wanted && wanted->model == session::EvaluatedModel::Version &&
           wanted->on != session::EvaluatedOn::Devices && wanted == m_answered.evaluation &&
           !m_answered.versionAlarms;
}

/// Whether there is nothing to be computed for the views that are seen.
bool TimeTravel::isAnswered() const
{
    return !areAlarmsMissing() && (!m_wanted.device || m_wanted.device == m_answered.device) &&
           (!m_wanted.evaluation || m_wanted.evaluation == m_answered.evaluation) &&
           (!m_wanted.alarms || m_answered.alarms);
}

/// What is to be found out next: a device comes soon, the whole fleet takes a while.
session::PastLookRequest TimeTravel::nextLook() const
{
    if (m_wanted.device && m_wanted.device != m_answered.device)
        return {m_wanted.device, {}, false, false};
    return {{}, m_wanted.evaluation, m_wanted.alarms, areAlarmsMissing()};
}

/// Until it is known whether what was wanted of then comes at once, what was shown of it before stays: views
/// that change twice in a moment can't be read.
void TimeTravel::hold(const SnapshotPtr &past)
{
    const SnapshotPtr shown = m_feed->shown();
    if (!shown || m_wanted.isEmpty())
        return m_feed->holdAt(past);
    auto held = std::make_shared<session::Snapshot>(*past);
    if (m_wanted.evaluation)
        held->evaluation = shown->evaluation;
    if (m_wanted.alarms)
        held->alarmSummary = shown->alarmSummary;
    m_hasEarlier = held->evaluation || held->alarmSummary;
    m_feed->holdAt(held);
    if (!m_patience.isActive())
        m_patience.start();
}

/// What is shown of earlier, and was not answered.
void TimeTravel::dropEarlier()
{
    if (!std::exchange(m_hasEarlier, false))
        return;
    auto held = std::make_shared<session::Snapshot>(*m_feed->shown());
    if (!m_answered.evaluation)
        held->evaluation = nullptr;
    if (!m_answered.alarms)
        held->alarmSummary = nullptr;
    m_feed->holdAt(held);
}

/// There is no place any more.
void TimeTravel::forgetEarlier()
{
    m_hasEarlier = false;
    m_patience.stop();
}

/// It takes a while: that is said from now on.
void TimeTravel::endPatience()
{
    dropEarlier();
    if (!m_past || isAnswered() || m_work.state != PastWork::State::None)
        return;
    showFigures();
    setWork({PastWork::State::Running, m_past->batch, *m_done, {}});
}

/// What is known at once of an evaluation that takes a while.
void TimeTravel::showFigures()
{
    if (!m_wanted.evaluation || m_wanted.evaluation == m_answered.evaluation)
        return;
    const SnapshotPtr shown = m_feed->shown();
    if (shown->evaluation && shown->evaluation->request == *m_wanted.evaluation)
        return;
    session::PastLook known;
    known.evaluation = session::figuresOf(*m_past, *m_wanted.evaluation);
    if (known.evaluation)
        m_feed->holdAt(session::withLook(*shown, known));
}

void TimeTravel::look()
{
    if (!m_past)
        return;
    m_stop.request_stop();
    ++m_looks;
    const auto session = m_session.lock();
    if (!session || isAnswered()) {
        m_patience.stop();
        dropEarlier();
        return setWork({});
    }
    m_stop = std::stop_source();
    m_done = std::make_shared<std::atomic<double>>(0);
    session::PastLookOptions options;
    options.stop = m_stop.get_token();
    options.progress = [done = m_done](double share) { *done = share; };
    const session::PastLookRequest wanted = nextLook();
    m_jobs.await(session->lookAtPast(m_past, wanted, std::move(options)),
                 [this, number = m_looks, wanted](const auto &answer) {
                     if (number == m_looks) // else something else is wanted by now
                         takeLook(wanted, answer);
                 });
    if (m_work.state == PastWork::State::Running)
        return setWork({PastWork::State::Running, m_past->batch, 0, {}});
    setWork({});
    if (!m_patience.isActive())
        m_patience.start();
}

void TimeTravel::takeLook(const session::PastLookRequest &wanted,
                          const Expected<std::shared_ptr<const session::PastLook>> &found)
{
    if (!found) {
        dropEarlier();
        return setWork({PastWork::State::Failed, m_past->batch, 0, found.error().text()});
    }
    if (wanted.device) {
        m_answered.device = wanted.device;
    } else {
        m_answered.evaluation = wanted.evaluation;
        m_answered.alarms = wanted.alarms;
        m_answered.versionAlarms = wanted.versionAlarms;
    }
    m_feed->holdAt(session::withLook(*m_feed->shown(), **found));
    look();
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
    if (m_past)
        setWork({PastWork::State::Running, m_past->batch, 0, {}});
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
