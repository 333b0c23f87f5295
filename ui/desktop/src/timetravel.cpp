// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timetravel.h"

#include "eventmarks.h"

#include <algorithm>
#include <chrono>
#include <utility>
#include <vector>

namespace fleetgrad::desktop {

namespace {

/// The nearest of them on that side.
std::optional<std::uint64_t> nearest(const std::vector<std::uint64_t> &batches, bool forward,
                                     std::uint64_t from)
{
    std::optional<std::uint64_t> found;
    for (const std::uint64_t batch : batches) {
        if (forward ? batch <= from : batch >= from)
            continue;
        if (!found || (forward ? batch < *found : batch > *found))
            found = batch;
    }
    return found;
}

void addRounds(const session::Snapshot &snapshot, std::vector<std::uint64_t> &batches)
{
    for (const session::VersionRow &version : *snapshot.versions) {
        if (!version.promoted)
            batches.push_back(version.batch);
    }
}

void addEvents(const session::Snapshot &snapshot, std::vector<std::uint64_t> &batches)
{
    for (const fleet::Event &event : *snapshot.events) {
        if (hasMark(event))
            batches.push_back(event.batch);
    }
}

} // namespace

TimeTravel::TimeTravel(SnapshotFeed *feed, QObject *parent) : QObject(parent), m_feed(feed)
{
    using namespace std::chrono_literals;
    m_patience.setSingleShot(true);
    m_patience.setInterval(300ms);
    connect(&m_patience, &QTimer::timeout, this, &TimeTravel::endPatience);
    connect(feed, &SnapshotFeed::frame, this, &TimeTravel::showProgress);
}

void TimeTravel::setSession(const std::shared_ptr<session::Session> &session)
{
    endLook();
    forgetEarlier();
    m_session = session;
    m_isFetching = false;
    if (std::exchange(m_place, std::nullopt))
        Q_EMIT placeChanged();
}

void TimeTravel::goTo(std::uint64_t batch)
{
    const SnapshotPtr &now = m_feed->snapshot();
    if (!now || now->state == session::RunState::Opening || now->state == session::RunState::Failed)
        return;
    if (batch >= now->batch)
        return leave();
    if (m_place == batch)
        return;
    m_place = batch;
    endLook();
    if (!m_isFetching)
        fetch(batch);
    Q_EMIT placeChanged();
}

void TimeTravel::leave()
{
    if (!m_place)
        return;
    m_place.reset();
    endLook();
    forgetEarlier();
    if (const auto session = m_session.lock())
        session->forgetPast();
    m_feed->setHeld(false);
    Q_EMIT placeChanged();
}

void TimeTravel::stride(Stride stride, bool forward)
{
    const SnapshotPtr &now = m_feed->snapshot();
    if (!now || (forward && !m_place))
        return;
    const auto to = next(stride, forward, m_place.value_or(now->batch));
    if (to)
        goTo(*to);
    else if (forward)
        leave();
}

/// The newest snapshot and the one that is shown have the newest of their time each.
std::optional<std::uint64_t> TimeTravel::next(Stride stride, bool forward, std::uint64_t from) const
{
    if (stride == Stride::Batch) {
        if (forward)
            return from + 1;
        return from > 0 ? std::optional(from - 1) : std::nullopt;
    }
    std::vector<std::uint64_t> batches;
    for (const SnapshotPtr &snapshot : {m_feed->snapshot(), m_feed->shown()}) {
        if (stride == Stride::Round)
            addRounds(*snapshot, batches);
        else
            addEvents(*snapshot, batches);
    }
    return nearest(batches, forward, from);
}

void TimeTravel::fetch(std::uint64_t batch)
{
    const auto session = m_session.lock();
    if (!session)
        return;
    m_isFetching = true;
    m_jobs.await(session->snapshotAt(batch),
                 [this, batch, from = m_session](const Expected<SnapshotPtr> &past) {
                     if (isOf(from, m_session.lock())) // otherwise it is about the last run
                         take(batch, past);
                 });
}

void TimeTravel::take(std::uint64_t batch, const Expected<SnapshotPtr> &past)
{
    m_isFetching = false;
    if (!m_place) // gone back meanwhile
        return;
    if (!past) {
        leave();
        Q_EMIT failed(past.error().text());
        return;
    }
    // On the way to another place this one is shown, so that a drag is seen to move.
    hold(*past);
    if (*m_place != batch)
        return fetch(*m_place);
    m_place = (*past)->batch; // earlier, where the file does not reach as far
    m_past = *past;
    look();
    Q_EMIT placeChanged();
}

} // namespace fleetgrad::desktop
