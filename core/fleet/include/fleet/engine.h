// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/batchrecord.h>
#include <fleet/devicetrace.h>
#include <fleet/fleetscores.h>
#include <fleet/runconfig.h>
#include <fleet/source.h>
#include <learning/laneblock.h>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace fleetgrad::fleet {

/// The fleet: source, lane blocks, rounds, evaluation and feedback, advanced batch by batch. Not thread-safe
/// itself: one thread drives it, and it spreads a batch over its workers. Its state after n batches is a
/// function of the configuration and of the commands given at each boundary, and of nothing else.
class Engine
{
public:
    /// `threads` >= 1 workers, the calling thread included. Others may read from the source meanwhile only
    /// where it is of random access.
    Engine(const RunConfig &config, std::shared_ptr<Source> source, int threads);
    ~Engine();

    const std::vector<DeviceInfo> &devices() const;
    /// Batches that have passed.
    std::uint64_t batch() const;
    /// The configured number of batches has passed, or the source has ended.
    bool finished() const;
    /// Batches after which finished() is true; 0 = never.
    std::uint64_t lastBatch() const;

    /// `commands` take effect, then every device has its next batch. Not to be called when finished().
    std::shared_ptr<const BatchRecord> step(std::span<const Command> commands);

    RunSummary summary() const;
    /// How long the alarms of a device took to find events, since the run began.
    const learning::DelayCounts &detectionDelays(std::uint32_t device) const;
    /// What a scorer that has log-odds said of the labelled readings of a device since the run began.
    learning::ScoreCounts scores(std::uint32_t device, learning::Scorer scorer) const;
    /// The same of a global version, as its Evaluation counts it. Null where it is not kept: of the newest
    /// 200 versions is, from where this engine began or was restored.
    const learning::VersionScores *versionScores(std::uint32_t version) const;
    /// What the scores of all devices amount to: as of the last record, or as it was restored.
    std::shared_ptr<const FleetScores> fleetScores() const;
    /// The oldest global version that labels may still judge: Evaluations of those before it are complete.
    std::uint32_t oldestJudgedVersion() const;
    /// The newest global version.
    const federation::GlobalVersion &globalVersion() const;

    static constexpr std::size_t mostLookedAt = 16;
    /// The last readings of these devices, the first mostLookedAt that there are, are kept from now on, and
    /// those before them as far as the source can give them again; of others no more. Changes nothing that is
    /// learnt, and costs nothing for other devices.
    void lookAt(const std::vector<std::uint32_t> &devices);
    /// Of a device that is looked at; null otherwise.
    std::shared_ptr<const DeviceTrace> trace(std::uint32_t device) const;

    /// `blocks`, where it is not null, gets the places at which the state of each lane block begins, and at
    /// which that of the last ends: see DeviceReplay.
    std::vector<std::byte> save(std::vector<std::uint64_t> *blocks = nullptr) const;
    /// Takes what save() of an engine with an equal configuration and source wrote; false where it is not
    /// that. The configuration may differ in what is not part of the state: session/forking.h says in what,
    /// and which commands make the state follow.
    bool restore(std::span<const std::byte> bytes);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace fleetgrad::fleet
