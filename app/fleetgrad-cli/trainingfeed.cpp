// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trainingfeed.h"

#include <utility>

namespace fleetgrad::cli {

using Kind = transport::ServerMessage::Kind;

TrainingFeed::TrainingFeed(DeviceFeed readings, int channels)
    : m_readings(std::move(readings)), m_channels(channels)
{
}

void TrainingFeed::hear(const transport::ServerMessage &message)
{
    if (message.kind == Kind::Welcome)
        m_newest.reset(); // it follows
    if (message.kind == Kind::Welcome && message.terms != m_terms) {
        m_terms = message.terms;
        m_trainer = std::make_unique<fleet::SelfTrainer>(*m_terms, m_channels);
        m_batch.clear();
        m_made.clear();
        m_read = 0;
    } else if (message.kind == Kind::GlobalVersion) {
        m_newest = message.version;
    } else if (message.kind == Kind::Feedback && m_trainer) {
        if (message.learningRate >= 0)
            m_trainer->setLearningRate(message.learningRate);
        if (message.trainer)
            m_trainer->setTrainer(*message.trainer);
    }
}

TrainingFeed::Next TrainingFeed::train()
{
    for (;;) {
        fleet::LiveReading reading;
        const Next next = m_readings(m_read + 1, reading);
        if (next == Next::NotYet || (next == Next::End && m_batch.empty()))
            return next;
        if (next == Next::Ready) {
            ++m_read;
            m_batch.push_back(std::move(reading));
            if (m_batch.size() < std::size_t(m_terms->batchReadings))
                continue;
        }
        const double time = m_batch.back().time;
        auto update = m_trainer->train(std::exchange(m_batch, {}));
        if (!update)
            continue;
        const std::uint64_t key = update->modelVersion;
        m_made.push_back({key, time, *std::move(update)});
        return Next::Ready;
    }
}

TrainingFeed::Next TrainingFeed::operator()(std::uint64_t key, fleet::LiveUpdate &update)
{
    if (!m_trainer || !m_newest)
        return Next::NotYet;
    while (m_made.empty() || m_made.back().key < key) {
        const bool isPast = (m_made.empty() ? 0 : m_made.back().key) + 1 < key; // the server has it
        m_readings.setPast(isPast);
        if (!isPast)
            m_trainer->take(*m_newest);
        if (const Next next = train(); next != Next::Ready)
            return next;
    }
    while (m_made.front().key + std::uint64_t(fleet::LiveInbox::mostBatches) < key)
        m_made.pop_front();
    if (key < m_made.front().key) // the server has lost what it had acknowledged
        return Next::End;
    update = m_made[std::size_t(key - m_made.front().key)];
    return Next::Ready;
}

} // namespace fleetgrad::cli
