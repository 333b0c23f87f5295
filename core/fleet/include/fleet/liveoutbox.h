// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <federation/localupdate.h>
#include <fleet/batchrecord.h>
#include <fleet/runconfig.h>
#include <learning/laneblock.h>

#include <cstdint>
#include <limits>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace fleetgrad::fleet {

/// The model before the first round: version 0.
federation::GlobalVersion untrainedVersion(const RunConfig &config);

/// What devices that train themselves are told: of what is in the run file, the newest global version, what
/// became of their updates, and what feedback says of their learning rates. Every function may be called from
/// any thread and returns at once.
class LiveOutbox
{
public:
    struct Feedback
    {
        std::uint64_t number = 0;       ///< rises with each that there is to tell; 0: nothing yet
        std::uint32_t modelVersion = 0; ///< of the newest update that was judged; 0: none yet
        federation::Verdict verdict = federation::Verdict::Accepted;
        federation::ScreeningReason reason = federation::ScreeningReason::None;
        float claimedRate = 0; ///< of that update
        /// To go on with; NaN: that which it has.
        float learningRate = std::numeric_limits<float>::quiet_NaN();
        std::optional<learning::LaneTrainer> trainer; ///< that a person chose; none: as the run began
    };

    /// By what the devices of the run train, and from what they start.
    void begin(const RunConfig &config, const federation::GlobalVersion &newest);
    /// Null before begin().
    std::shared_ptr<const RunConfig> config() const;
    std::shared_ptr<const federation::GlobalVersion> newest() const;
    /// What the newest version that labels have judged is worth; none yet.
    std::optional<Evaluation> evaluation() const;
    Feedback feedback(std::uint32_t device) const;

    /// Of a run that goes on: what a device had been told before.
    void restore(std::uint32_t device, float learningRate, const learning::LaneTrainer &trainer);

    /// A batch that is committed; in their order.
    void publish(const BatchRecord &record);

private:
    Feedback &of(std::uint32_t device);
    void take(const Command &command);

    mutable std::mutex m_mutex;
    std::shared_ptr<const RunConfig> m_config;
    std::shared_ptr<const federation::GlobalVersion> m_newest;
    std::optional<Evaluation> m_evaluation;
    std::vector<Feedback> m_devices;
};

} // namespace fleetgrad::fleet
