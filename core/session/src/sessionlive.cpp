// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "sessionimpl.h"

#include <fleet/liveinbox.h>
#include <fleet/liveoutbox.h>
#include <fleet/livesource.h>
#include <store/runfile.h>

#include <algorithm>
#include <chrono>
#include <memory>
#include <mutex>
#include <utility>
#include <vector>

// Readings that real devices send, and runs that are gone through again.

namespace fleetgrad::session {

using namespace std::chrono_literals;

double wallSeconds()
{
    return std::chrono::duration<double>(std::chrono::system_clock::now().time_since_epoch()).count();
}

/// `before`: what the run has read so far.
void LocalSession::Impl::makeInbox(const fleet::LiveSource *before)
{
    if (m_config->source != fleet::SourceKind::Live)
        return;
    auto inbox =
        std::make_shared<fleet::LiveInbox>(m_config->live, m_config->batchReadings, m_config->batchSeconds);
    if (before != nullptr)
        inbox->restore(before->known(m_projection->infos()), before->lastTime());
    inbox->outbox().begin(*m_config,
                          m_engine ? m_engine->globalVersion() : fleet::untrainedVersion(*m_config));
    for (std::size_t device = 0; before != nullptr && device < m_projection->infos().size(); ++device) {
        const DeviceRow &row = m_projection->rows()[device];
        if (m_projection->infos()[device].trainsItself)
            inbox->outbox().restore(std::uint32_t(device), row.learningRate, row.trainer);
    }
    inbox->onDue([this] {
        const std::scoped_lock lock(m_mutex); // nobody is between asking and waiting
        m_wake.notify_all();
    });
    const std::scoped_lock lock(m_mutex);
    m_inbox = std::move(inbox);
}

/// Others may have it for longer than there is a session.
void LocalSession::Impl::closeInbox()
{
    if (m_inbox)
        m_inbox->onDue({});
}

std::shared_ptr<fleet::LiveInbox> LocalSession::Impl::liveInbox()
{
    std::unique_lock lock(m_mutex);
    const bool isNew = m_newConfig.has_value();
    m_wake.wait(lock, [&] { return m_inbox || (m_begun && (isNew || !m_control.running || m_isPrepared)); });
    return m_inbox;
}

/// With the mutex locked.
LocalSession::Impl::Next LocalSession::Impl::nextLive(std::unique_lock<std::mutex> &lock)
{
    constexpr auto lookEvery = 100ms;
    const auto isReady = [this] {
        return m_control.stepsLeft > 0 ||
               std::ranges::any_of(m_control.commands, &fleet::Command::changesLearning) ||
               m_inbox->isDue(wallSeconds());
    };
    const auto isInterrupted = [this] {
        return m_control.stop || !m_control.jobs.empty() || m_control.watch || m_control.look ||
               m_control.looks || m_control.breakpoints || !m_control.running;
    };
    if (isReady())
        return Next::Batch;
    const auto due = std::chrono::duration<double>(m_inbox->secondsToDue(wallSeconds()));
    const auto wait = std::clamp(std::chrono::ceil<std::chrono::milliseconds>(due), 1ms, lookEvery);
    m_wake.wait_for(lock, wait, [&] { return isInterrupted() || isReady(); });
    if (m_control.stop)
        return Next::Stop;
    return m_control.running && isReady() ? Next::Batch : Next::Look;
}

bool LocalSession::Impl::checkLive()
{
    return !m_live || !m_live->problem() || fail(*m_live->problem(), RunState::Paused);
}

std::vector<fleet::Command> LocalSession::Impl::takeCommands()
{
    std::vector<fleet::Command> commands;
    const auto later = std::ranges::find_if(
        m_replayed, [this](const auto &command) { return command.first > m_engine->batch() + 1; });
    for (auto command = m_replayed.begin(); command != later; ++command)
        commands.push_back(std::move(command->second));
    m_replayed.erase(m_replayed.begin(), later);
    const std::scoped_lock lock(m_mutex);
    commands.insert(commands.end(), m_control.commands.begin(), m_control.commands.end());
    m_control.commands.clear();
    m_control.unpublished = true;
    return commands;
}

/// Of a run that is gone through again: it stops where that one has come to.
Expected<std::shared_ptr<fleet::Source>> LocalSession::Impl::recordedSource()
{
    auto reader = store::RunFileReader::open(m_options.recordedRun);
    if (!reader)
        return tl::make_unexpected(reader.error());
    const store::RunInfo &info = (*reader)->info();
    if (info.movedUpTo > 0)
        return failure(ErrorKind::BadArgument, m_options.recordedRun,
                       Session::tr("Its first %L1 batches are in earlier files, so it can't be gone through "
                                   "again from the beginning. Replay the first of these, or fork this file "
                                   "after a later batch.")
                           .arg(info.movedUpTo));
    auto commands = (*reader)->commands(0);
    if (!commands)
        return tl::make_unexpected(commands.error());
    m_replayed = *std::move(commands);
    {
        const std::scoped_lock lock(m_mutex);
        m_control.stepsLeft = info.lastBatch;
        m_control.running = m_control.running && info.lastBatch > 0;
    }
    return m_source.open(info, m_closing.get_token(), [this](double opened) { publishOpening(opened); });
}

} // namespace fleetgrad::session
