// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/devicetrace.h>

#include <cstdint>
#include <functional>
#include <memory>
#include <span>

namespace fleetgrad::fleet {

/// Keeps the last readings of the device that somebody looks at. Only ever told: nothing that is learnt
/// depends on it. Used by the thread that owns the device's block while a batch is processed.
class DeviceLook
{
public:
    DeviceLook(const RunConfig &config, const Source &source, std::uint32_t device);

    std::uint32_t device() const { return m_trace.device; }
    /// From readings that came before: values and labels of all, and the rest of those looked at then.
    void begin(DeviceTrace past, std::uint64_t delivered);
    void adopt(const DeviceTrace &before);

    /// The readings of a batch (from 1) as the source gave them, before anything is masked.
    void takeReadings(const Source &source, std::uint64_t batch, learning::BatchInput &input, int lane);
    /// The labels that arrive during the batch.
    void takeLabels(learning::BatchInput &input, int lane);
    /// The models by which the batch will be scored; `trains` as below. Before it is processed.
    void takeModels(const learning::LaneBlock &block, int lane, const learning::GlobalModel &global,
                    bool trains);
    /// What these saw of the readings of that batch, and, where it trains, the device's copy of the fleet
    /// model after it.
    void takeSeen(learning::SeenReadings &&seen, learning::LinearModel &&copy);
    /// What the readings of that batch scored; `threshold` in log-odds.
    void takeScores(std::span<const learning::ScoredReading> scored, float threshold, bool trains);

    /// The last DeviceTrace::capacity readings; without models.
    DeviceTrace trace() const;

private:
    void setLabel(std::uint64_t reading, std::int8_t label);
    void forgetOld();

    DeviceTrace m_trace;                  ///< up to twice as long
    std::shared_ptr<TracedBatch> m_batch; ///< in progress
    std::uint64_t m_next = 0;
    std::size_t m_newest = 0; ///< readings of the batch in progress
};

/// Of real devices: the readings of a device come with their labels, so that the newest are enough.
DeviceTrace readNewest(const RunConfig &config, Source &source, std::uint32_t device, std::uint64_t batches);

/// The readings of a device in the batches that an engine has gone through, of the source that it reads from;
/// none where that can't give them again.
DeviceTrace readBefore(const RunConfig &config, Source &source, std::uint32_t device, std::uint64_t batches);

/// As the public readAgain(). `each` is told of every batch, before its labels are held back, and returns
/// false to stop.
DeviceTrace readAgain(const RunConfig &config, Source &source, std::uint32_t device, std::uint64_t batches,
                      const std::function<bool(learning::BatchInput &)> &each);

} // namespace fleetgrad::fleet
