// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desktop/runholder.h>

#include <QThreadPool>

namespace fleetgrad::desktop {

RunHolder::~RunHolder()
{
    if (!m_candidate && !m_session)
        return;
    retire(std::move(m_candidate));
    retire(std::move(m_session));
    // Here alone waiting is right: the last batch is being committed.
    QThreadPool::globalInstance()->waitForDone();
}

void RunHolder::create(const fleet::RunConfig &config, const session::SessionOptions &options)
{
    take(session::Session::create(config, QString(), options));
}

void RunHolder::open(const QString &path, const session::SessionOptions &options)
{
    take(session::Session::open(path, options));
}

void RunHolder::cancel()
{
    if (!m_candidate)
        return;
    retire(std::move(m_candidate));
    m_candidate = nullptr;
    Q_EMIT openingChanged();
}

void RunHolder::end()
{
    cancel();
    retire(std::exchange(m_session, nullptr));
}

void RunHolder::take(std::shared_ptr<session::Session> candidate)
{
    retire(std::move(m_candidate));
    m_candidate = std::move(candidate);
    m_opened = 0;
    Q_EMIT openingChanged();
}

void RunHolder::poll()
{
    if (!m_candidate)
        return;
    const SnapshotPtr snapshot = m_candidate->snapshot();
    if (!snapshot || snapshot->state == session::RunState::Opening) {
        if (snapshot && std::exchange(m_opened, snapshot->opened) != snapshot->opened)
            Q_EMIT openedChanged();
        return;
    }
    if (snapshot->state == session::RunState::Failed) {
        retire(std::move(m_candidate));
        m_candidate = nullptr;
        Q_EMIT openingChanged();
        Q_EMIT failed(snapshot->error.value_or(Error()));
        return;
    }
    retire(std::exchange(m_session, std::exchange(m_candidate, nullptr)));
    Q_EMIT openingChanged();
    Q_EMIT replaced();
}

void RunHolder::retire(std::shared_ptr<session::Session> session)
{
    if (session)
        QThreadPool::globalInstance()->start([session = std::move(session)]() mutable { session.reset(); });
}

} // namespace fleetgrad::desktop
