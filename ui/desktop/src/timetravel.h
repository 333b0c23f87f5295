// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs.h"

#include <desktop/snapshotfeed.h>
#include <session/session.h>

#include <QObject>
#include <QString>
#include <QTimer>

#include <atomic>
#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>

namespace fleetgrad::desktop {

/// How far what only the fleet itself knew of then is computed again. Nothing is said of what comes at once.
struct PastWork
{
    enum class State : unsigned char { None, Running, Stopped, Failed };
    State state = State::None;
    std::uint64_t batch = 0; ///< as of which
    double done = 0;         ///< share of it, of Running
    QString sentence;        ///< of Failed: why, and what to do
};

/// Shows the run as it was after a batch: asks the session for it, and holds the views there once it has
/// come. One is asked for at a time, so that a drag leaves no queue behind it: what was passed meanwhile is
/// left out, and the last place is always reached. The run itself goes on. What the file does not have of
/// then, and a view that is seen wants, is computed again once a place is reached, and shown when it is
/// there.
class TimeTravel : public QObject
{
    Q_OBJECT
public:
    enum class Stride : unsigned char { Batch, Round, Event };

    explicit TimeTravel(SnapshotFeed *feed, QObject *parent = nullptr);

    /// Another run, or none: back to now.
    void setSession(const std::shared_ptr<session::Session> &session);

    /// To after that batch; the last that has passed, or later, is now.
    void goTo(std::uint64_t batch);
    /// Back to now.
    void leave();
    /// To the batch before or after, the round, or the event that has a mark on the run bar. Backward from
    /// now as well; forward from the last of them is now.
    void stride(Stride stride, bool forward);

    /// Where the person has gone; none: now. What is shown may be on its way still.
    std::optional<std::uint64_t> place() const { return m_place; }

    // What views that are seen want of the past beyond what the file has. None: nothing more.
    void lookAtDevice(std::optional<std::uint32_t> device);
    void lookAtEvaluation(const std::optional<session::EvaluationRequest> &request);
    void lookAtAlarms(bool wanted);
    const PastWork &work() const { return m_work; }
    void stopWork();
    /// After it was stopped, or has failed.
    void startWork();

Q_SIGNALS:
    void workChanged();
    void placeChanged();
    /// It can't be shown: why, and what to do.
    void failed(const QString &sentence);

private:
    void fetch(std::uint64_t batch);
    void take(std::uint64_t batch, const Expected<SnapshotPtr> &past);
    void showProgress();
    void hold(const SnapshotPtr &past);
    void dropEarlier();
    void forgetEarlier();
    void endPatience();
    void look();
    session::PastLookRequest nextLook() const;
    void showFigures();
    void takeLook(const session::PastLookRequest &wanted,
                  const Expected<std::shared_ptr<const session::PastLook>> &found);
    void endLook();
    void setWork(PastWork work);
    bool areAlarmsMissing() const;
    bool isAnswered() const;
    std::optional<std::uint64_t> next(Stride stride, bool forward, std::uint64_t from) const;

    SnapshotFeed *m_feed;
    std::weak_ptr<session::Session> m_session;
    std::optional<std::uint64_t> m_place;
    bool m_isFetching = false;
    SnapshotPtr m_past; ///< as the file has it, of the place; null on the way to it
    session::PastLookRequest m_wanted, m_answered; ///< of m_past
    PastWork m_work;
    QTimer m_patience;                           ///< runs while an answer may still come at once
    bool m_hasEarlier = false;                   ///< what was shown before is on screen until then
    std::stop_source m_stop;                     ///< of the work that is going on
    std::shared_ptr<std::atomic<double>> m_done; ///< of the same
    std::uint64_t m_looks = 0;                   ///< that were asked for: the answer to the last one counts
    Jobs m_jobs;                                 ///< the last member: no answer comes after the rest is gone
};

} // namespace fleetgrad::desktop
