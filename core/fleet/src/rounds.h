// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/batchrecord.h>
#include <fleet/fleetscores.h>
#include <fleet/runconfig.h>

#include <federation/screening.h>
#include <learning/metrics.h>

#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace fleetgrad::fleet {

/// The federation of a run: updates that wait, when a round starts, the global versions, and what the newest
/// of them is worth on the readings that arrive after it.
class Rounds
{
public:
    /// `labelBatches`: after which a label of a reading can't arrive any more.
    Rounds(const RunConfig &config, std::size_t trainingDevices, double batchSeconds, int histogramBins,
           std::uint64_t labelBatches);

    const federation::GlobalVersion &newest() const { return m_versions.back(); }
    std::uint64_t rounds() const { return m_rounds; }
    /// That many devices train from now on.
    void setTrainingDevices(std::size_t devices) { m_trainingDevices = devices; }
    /// Updates that the next round would take.
    std::uint64_t waiting() const { return m_waitingUpdates; }

    /// Screens an update; an accepted one waits for the next round. It replaces one of the same device that
    /// waits already, since it was trained further from it, and takes over its samples.
    federation::Screened submit(federation::LocalUpdate &&update,
                                const federation::Screening::Limits &limits);

    /// Of a device that trains itself: the same, and its base has to be a version that is kept.
    federation::Screened submitFromOutside(federation::LocalUpdate &&update,
                                           const federation::Screening::Limits &limits);
    /// Whether that device has sent the update before, or a later one.
    bool isBehind(const federation::LocalUpdate &update) const { return m_screening.isBehind(update); }

    /// A round of all waiting updates, published after batch number `batch`, if its trigger says so or
    /// `asked`; none while nothing waits. `apart`: devices that train and whose updates are not to be
    /// waited for.
    std::optional<federation::GlobalVersion> round(std::uint64_t batch, bool asked, std::size_t apart = 0);
    /// Who moved the weights most in the last of these rounds of this object.
    const federation::RoundMovers &movers() const { return m_movers; }
    /// Makes an earlier version the newest again, under a new number; none where it is not kept any more (the
    /// newest 1,000 are) or is the newest already.
    std::optional<federation::GlobalVersion> promote(std::uint32_t version, std::uint64_t batch);

    /// Makes a model that no round made the newest version.
    federation::GlobalVersion deploy(const learning::LinearModel &model, std::uint64_t batch);

    /// Takes in what a batch's labels say of a version; those of versions long gone are dropped.
    void addScores(const learning::VersionScores &scores);
    /// What a version scored so far, for whoever looks at it; null where that is not kept any more.
    const learning::VersionScores *scoresOf(std::uint32_t version) const;
    /// The oldest version that labels may still judge.
    std::uint32_t oldestJudged() const { return m_judged.front().scores.version; }
    /// What the versions are worth so far of which that batch, the newest, brought something; oldest first.
    std::vector<Evaluation> evaluations(std::uint64_t batch);
    /// What those scored so far that labels may still judge, oldest first; of evaluations(), called before.
    std::vector<std::shared_ptr<const JudgedVersion>> judged() const;

    void save(std::vector<std::byte> &bytes) const;
    bool restore(std::span<const std::byte> &bytes);

private:
    bool due(std::uint64_t batch, std::size_t apart) const;
    void enqueue(federation::LocalUpdate &&update);
    const federation::GlobalVersion *find(std::uint32_t version) const;
    void publish(federation::GlobalVersion version);

    FederationConfig m_config;
    std::size_t m_trainingDevices;
    double m_batchSeconds;
    federation::Screening m_screening;
    std::vector<federation::LocalUpdate> m_waiting; ///< one a device
    std::vector<std::int64_t> m_slots;              ///< by device: where it waits, or -1
    std::uint64_t m_waitingUpdates = 0;
    std::deque<federation::GlobalVersion> m_versions;
    federation::RoundMovers m_movers; ///< never saved
    std::uint64_t m_rounds = 0, m_lastRoundBatch = 0;
    std::uint64_t m_labelBatches;
    learning::ScoreCounts m_none;
    struct Judged
    {
        learning::VersionScores scores;
        bool fresh = false;                        ///< since evaluations() was called
        std::shared_ptr<const JudgedVersion> told; ///< as it was then
    };
    std::deque<Judged> m_judged;                ///< consecutive versions, the newest last
    std::deque<learning::VersionScores> m_past; ///< of those before them, to be looked at; never saved
};

} // namespace fleetgrad::fleet
