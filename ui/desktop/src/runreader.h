// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs.h"

#include <session/runoutline.h>

#include <QObject>
#include <QString>
#include <QTimer>

#include <atomic>
#include <functional>
#include <map>
#include <memory>

namespace fleetgrad::desktop {

/// Reads run files on other threads, several at a time, each known by a number.
class RunReader : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(int id, const Expected<session::RunOutline> &outline)>;

    /// `done` is called for each file that is read to its end or can't be read.
    explicit RunReader(Done done, QObject *parent = nullptr);
    /// Stops what is being read, without waiting for it.
    ~RunReader() override;

    void read(int id, const QString &path);
    void stop(int id);

Q_SIGNALS:
    /// `share` of the file that is read, some times a second.
    void progressed(int id, double share);

private:
    struct Work
    {
        std::atomic<bool> isStopped = false;
        std::atomic<double> share = 0;
    };
    void tell();

    Done m_done;
    Jobs m_jobs;
    QTimer m_telling;
    std::map<int, std::shared_ptr<Work>> m_work;
};

} // namespace fleetgrad::desktop
