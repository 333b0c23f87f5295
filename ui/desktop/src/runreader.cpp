// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runreader.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace fleetgrad::desktop {

using namespace std::chrono_literals;

RunReader::RunReader(Done done, QObject *parent) : QObject(parent), m_done(std::move(done))
{
    m_telling.setInterval(100ms);
    connect(&m_telling, &QTimer::timeout, this, &RunReader::tell);
}

RunReader::~RunReader()
{
    for (const auto &[id, work] : m_work)
        work->isStopped = true;
}

void RunReader::read(int id, const QString &path)
{
    stop(id);
    auto work = std::make_shared<Work>();
    m_work[id] = work;
    const auto progress = [work](std::uint64_t batch, std::uint64_t last) {
        work->share = double(batch) / double(std::max<std::uint64_t>(last, 1));
        return !work->isStopped;
    };
    m_jobs.run([path, progress] { return session::readOutline(path, progress); },
               [this, id, work](const Expected<session::RunOutline> &outline) {
                   const auto found = m_work.find(id);
                   if (found == m_work.end() || found->second != work)
                       return; // nobody waits for it any more
                   m_work.erase(found);
                   m_done(id, outline);
               });
    m_telling.start();
}

void RunReader::stop(int id)
{
    if (const auto found = m_work.find(id); found != m_work.end()) {
        found->second->isStopped = true;
        m_work.erase(found);
    }
}

void RunReader::tell()
{
    const auto work = m_work; // who listens may stop one
    for (const auto &[id, one] : work)
        Q_EMIT progressed(id, one->share);
    if (m_work.empty())
        m_telling.stop();
}

} // namespace fleetgrad::desktop
