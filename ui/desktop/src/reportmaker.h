// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desktop/fleetselection.h>
#include <fleet/error.h>
#include <session/session.h>

#include <QObject>
#include <QString>
#include <QTimer>

#include <atomic>
#include <cstdint>
#include <memory>
#include <stop_token>
#include <vector>

namespace fleetgrad::desktop {

class Jobs;

/// Writes the report of a run as it is at the next batch boundary; the run goes on meanwhile.
class ReportMaker : public QObject
{
    Q_OBJECT
public:
    ReportMaker(const FleetSelection *selection, Jobs *jobs, QObject *parent);
    ~ReportMaker() override;

    /// By the suffix of the path: pdf, otherwise one HTML page. One that is being written is given up.
    void start(std::shared_ptr<session::Session> session, const QString &path);
    void stop();

Q_SIGNALS:
    /// 0 of 0 while it is not known how many pages there are.
    void progressed(int page, int pages);
    void written(const QString &path);
    void failed(const fleetgrad::Error &error);
    void stopped();

private:
    /// Shared with the thread that writes.
    struct Progress
    {
        std::stop_source stop;
        std::atomic<int> page = 0, pages = 0;
    };

    void poll();
    void watch(const std::vector<std::uint32_t> &more);
    void takeDigest(const std::shared_ptr<const session::Snapshot> &snapshot);
    void write(const std::shared_ptr<const session::Snapshot> &snapshot, const QString &digest);
    void finish();

    const FleetSelection *m_selection;
    Jobs *m_jobs;
    QTimer m_timer;
    std::shared_ptr<session::Session> m_session; ///< null: nothing is being written
    std::shared_ptr<const fleet::RunSummary> m_summary;
    std::vector<std::uint32_t> m_named; ///< devices whose curves the report shows
    QString m_path;
    std::shared_ptr<Progress> m_progress;
    bool m_isWriting = false;
};

} // namespace fleetgrad::desktop
