// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportmaker.h"

#include "jobs.h"

#include <report/figures.h>
#include <report/report.h>

#include <QFileInfo>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

ReportMaker::ReportMaker(const FleetSelection *selection, Jobs *jobs, QObject *parent)
    : QObject(parent), m_selection(selection), m_jobs(jobs)
{
    m_timer.setInterval(std::chrono::milliseconds(50));
    connect(&m_timer, &QTimer::timeout, this, &ReportMaker::poll);
}

ReportMaker::~ReportMaker()
{
    if (m_progress)
        m_progress->stop.request_stop();
}

void ReportMaker::start(std::shared_ptr<session::Session> session, const QString &path)
{
    stop();
    m_session = std::move(session);
    m_path = path;
    m_progress = std::make_shared<Progress>();
    Q_EMIT progressed(0, 0);
    const auto summarised = [this, progress = m_progress](Expected<fleet::RunSummary> summary) {
        if (progress->stop.stop_requested())
            return;
        if (!summary) {
            finish();
            return Q_EMIT failed(summary.error());
        }
        m_summary = std::make_shared<const fleet::RunSummary>(*std::move(summary));
        m_named = report::notableDevices(*m_summary);
        m_timer.start();
    };
    m_jobs->await(m_session->summary(), summarised);
}

void ReportMaker::stop()
{
    if (!m_session)
        return;
    m_progress->stop.request_stop();
    finish();
    Q_EMIT stopped();
}

void ReportMaker::finish()
{
    m_timer.stop();
    watch({});
    m_session.reset();
    m_summary.reset();
    m_isWriting = false;
}

/// The curves of the selected devices and of these.
void ReportMaker::watch(const std::vector<std::uint32_t> &more)
{
    std::vector<std::uint32_t> devices;
    for (const FleetSelection::Charted &charted : m_selection->charted())
        devices.push_back(charted.device);
    for (const std::uint32_t device : more) {
        if (std::ranges::find(devices, device) == devices.end())
            devices.push_back(device);
    }
    m_session->watch(std::move(devices));
}

/// Until the curves that the report names are there; then how far the writing is.
void ReportMaker::poll()
{
    if (m_isWriting)
        return Q_EMIT progressed(m_progress->page, m_progress->pages);
    session::Snapshot snapshot = *m_session->snapshot();
    std::vector<std::shared_ptr<const session::DeviceCurves>> named;
    for (const std::uint32_t device : m_named) {
        const auto found = std::ranges::find_if(snapshot.deviceCurves, [device](const auto &curves) {
            return curves && curves->device == device;
        });
        if (found != snapshot.deviceCurves.end())
            named.push_back(*found);
    }
    if (named.size() < m_named.size() && snapshot.state != session::RunState::Failed)
        return watch(m_named); // again: a change of the selection may have come between
    snapshot.deviceCurves = std::move(named);
    m_isWriting = true;
    watch({});
    takeDigest(std::make_shared<const session::Snapshot>(std::move(snapshot)));
}

/// Of a run that stands still: of one that goes on it would be another before the report is there.
void ReportMaker::takeDigest(const std::shared_ptr<const session::Snapshot> &snapshot)
{
    const bool standsStill =
        snapshot->state == session::RunState::Paused || snapshot->state == session::RunState::Finished;
    if (!standsStill)
        return write(snapshot, {});
    const auto taken = [this, snapshot, progress = m_progress](const Expected<QString> &digest) {
        if (progress->stop.stop_requested())
            return;
        const bool isOfIt = digest && m_session->snapshot()->batch == snapshot->batch;
        write(snapshot, isOfIt ? *digest : QString());
    };
    m_jobs->await(m_session->digest(m_progress->stop.get_token()), taken);
}

void ReportMaker::write(const std::shared_ptr<const session::Snapshot> &snapshot, const QString &digest)
{
    const bool isPdf = QFileInfo(m_path).suffix().compare(u"pdf"_s, Qt::CaseInsensitive) == 0;
    const auto work = [snapshot, digest, summary = m_summary, path = m_path, progress = m_progress,
                       isPdf]() -> Expected<void> {
        if (!isPdf)
            return report::writeReportPage(path, *snapshot, *summary, digest);
        return report::writeReportPdf(path, *snapshot, *summary, digest, [&progress](int page, int pages) {
            progress->page = page;
            progress->pages = pages;
            return !progress->stop.stop_requested();
        });
    };
    m_jobs->run(work, [this, path = m_path, progress = m_progress](const Expected<void> &result) {
        if (progress->stop.stop_requested())
            return;
        finish();
        if (result)
            Q_EMIT written(path);
        else
            Q_EMIT failed(result.error());
    });
}

} // namespace fleetgrad::desktop
