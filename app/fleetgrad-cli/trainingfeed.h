// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devicefeed.h"

#include <fleet/selftrainer.h>
#include <transport/deviceclient.h>

#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <vector>

namespace fleetgrad::cli {

/// A device of files that trains itself: its readings stay here, and local update number n has the key n,
/// from 1. After a restart it trains again on what it had, and sends what the server does not have.
class TrainingFeed
{
public:
    TrainingFeed(DeviceFeed readings, int channels);

    /// What the server says: by what to train, a global version, feedback.
    void hear(const transport::ServerMessage &message);
    transport::DeviceClient::Next operator()(std::uint64_t key, fleet::LiveUpdate &update);

private:
    using Next = transport::DeviceClient::Next;
    /// Reads on until there is one more update.
    Next train();

    DeviceFeed m_readings;
    const int m_channels;
    std::optional<fleet::TrainingTerms> m_terms;
    std::unique_ptr<fleet::SelfTrainer> m_trainer;     ///< null until the server has said by what to train
    std::optional<federation::GlobalVersion> m_newest; ///< none until the server has said it
    std::vector<fleet::LiveReading> m_batch;
    std::uint64_t m_read = 0;             ///< readings so far
    std::deque<fleet::LiveUpdate> m_made; ///< that may be asked for again; the newest last
};

} // namespace fleetgrad::cli
