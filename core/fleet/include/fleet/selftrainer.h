// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/livebatch.h>
#include <fleet/runconfig.h>
#include <learning/laneblock.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <span>

namespace fleetgrad::fleet {

/// By what the devices of a run train. One that trains itself by the same sends the same updates.
struct TrainingTerms
{
    learning::Method method = learning::Method::Sound;
    int batchReadings = 50; ///< between two updates, and so the most labels of one
    learning::TrainerSettings trainer;
    bool operator==(const TrainingTerms &) const = default;
};
TrainingTerms trainingTerms(const RunConfig &config);

/// A device that trains itself: what an engine does with the readings of one of its devices, without the
/// engine. Its updates have the same bits.
class SelfTrainer
{
public:
    SelfTrainer(const TrainingTerms &terms, int channels);
    ~SelfTrainer();

    /// Trains on a batch, at most terms.batchReadings of them, with their values as they are sent. None: no
    /// label was among them. The update's device is 0; it has its weights.
    std::optional<federation::LocalUpdate> train(std::span<const LiveReading> readings);
    /// The newest global version: it is trained on from with the next batch. One of a wrong number of weights
    /// is none.
    void take(const federation::GlobalVersion &version);
    /// Of the local model; that of the fleet model goes with it. With the next batch.
    void setLearningRate(float rate);
    float learningRate() const;
    /// With the next batch.
    void setTrainer(const learning::LaneTrainer &trainer);
    learning::LaneTrainer trainer() const;

private:
    struct State;
    const std::unique_ptr<State> m_state;
};

} // namespace fleetgrad::fleet
