// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/batchrecord.h>
#include <learning/laneblock.h>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace fleetgrad::fleet {

/// Watches the local model of each device for divergence: a rate at which training makes it worse.
///
/// A local model has diverged where a weight is no number, where one has run to its bound, or where in three
/// batches close to each other (a batch that is otherwise takes back a tenth of one) it was worse than a coin
/// (log 2) on the labels that it had just learnt from, and worse than before it learnt from them: log losses
/// averaged over about the last 150 labels. Neither a change of the readings nor too low a rate looks like
/// that: then training helps, if little.
///
/// Measured: never on the presets and data sets of the design at the usual settings and delays (no weight
/// comes near its bound of 50 there, and no loss stays so for more than one batch); at rates of 5 and 50, see
/// docs/learning.md.
class Divergence
{
public:
    explicit Divergence(std::size_t devices) : m_devices(devices) {}

    struct Found
    {
        DivergenceSign sign;
        float before, after; ///< the averaged log losses before and after training
    };

    /// To be called after each batch in which the device trained. Now and then a model without any sign is
    /// kept as the last good one.
    std::optional<Found> watch(std::uint32_t device, learning::LaneBlock &block, int lane);
    /// The model is another one now: what was seen of the last one says nothing of it.
    void restart(std::uint32_t device);
    /// Whether it was said already that the device diverges and nothing is done about it; says so from now
    /// on.
    bool tellOnce(std::uint32_t device);

    void save(std::vector<std::byte> &bytes) const;
    bool restore(std::span<const std::byte> &bytes);

private:
    struct Watched
    {
        float before = -1, after = -1; ///< averages; -1: none yet
        std::uint32_t worse = 0;       ///< tenths of a batch that training made worse
        std::uint32_t good = 0;        ///< batches without any sign since the model was kept
        std::uint64_t told = 0;
    };
    std::vector<Watched> m_devices;
};

} // namespace fleetgrad::fleet
