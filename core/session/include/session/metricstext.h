// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <session/snapshot.h>

#include <QByteArray>

#include <cstdint>
#include <utility>
#include <vector>

namespace fleetgrad::session {

/// What a run counts beyond what a snapshot has: counters from when it was first followed, as Prometheus
/// wants them. They begin at 0 with the program.
class RunTally
{
public:
    /// Call it for each snapshot, at least once every 200 rounds.
    void follow(const Snapshot &snapshot);

    std::uint64_t keptOutUpdates() const { return m_keptOut; }

private:
    std::uint64_t m_batch = 0, m_keptOut = 0;
    bool m_hasBegun = false;
};

/// The state of a run in one word of lower-case ASCII: opening, running, paused, finished or failed.
const char *stateWord(RunState state);

/// What the program that shows a run adds to its figures: names without fleetgrad_, and without _total.
struct ServiceFigures
{
    std::vector<std::pair<QByteArray, std::uint64_t>> counters, gauges;
};

/// The page of a run for Prometheus (text format 0.0.4): names begin with fleetgrad_; docs/serve.md lists
/// them.
QByteArray metricsText(const Snapshot &snapshot, const RunTally &tally, const ServiceFigures &service);

} // namespace fleetgrad::session
