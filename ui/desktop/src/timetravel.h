// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs.h"

#include <desktop/snapshotfeed.h>
#include <session/session.h>

#include <QObject>
#include <QString>

#include <cstdint>
#include <memory>
#include <optional>

namespace fleetgrad::desktop {

/// Shows the run as it was after a batch: asks the session for it, and holds the views there once it has
/// come. One is asked for at a time, so that a drag leaves no queue behind it: what was passed meanwhile is
/// left out, and the last place is always reached. The run itself goes on.
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

Q_SIGNALS:
    void placeChanged();
    /// It can't be shown: why, and what to do.
    void failed(const QString &sentence);

private:
    void fetch(std::uint64_t batch);
    void take(std::uint64_t batch, const Expected<SnapshotPtr> &past);
    std::optional<std::uint64_t> next(Stride stride, bool forward, std::uint64_t from) const;

    SnapshotFeed *m_feed;
    std::weak_ptr<session::Session> m_session;
    std::optional<std::uint64_t> m_place;
    bool m_isFetching = false;
    Jobs m_jobs; ///< the last member: no answer comes after the rest is gone
};

} // namespace fleetgrad::desktop
