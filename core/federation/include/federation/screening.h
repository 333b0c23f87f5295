// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <federation/localupdate.h>

#include <array>
#include <cstddef>
#include <span>
#include <vector>

namespace fleetgrad::federation {

/// Decides for each local update whether it may enter a round. Its verdicts depend on the updates seen so far
/// and on their order, and on nothing else.
class Screening
{
public:
    /// `weights` is the number that the fleet model has. `normFactor` bounds how far an update may have moved,
    /// in multiples of the median move of the last accepted ones; 0 = no bound. The bound holds from the 20th
    /// accepted update on, since a median of fewer says little.
    Screening(int weights, double normFactor);

    /// `base` is the global version that the update started from; `mostSamples` the largest plausible count.
    Screened screen(const LocalUpdate &update, const learning::LinearModel &base, std::int64_t mostSamples);

    /// Median move of the last accepted updates; 0 without any.
    float medianNorm() const;

    void save(std::vector<std::byte> &bytes) const;
    bool restore(std::span<const std::byte> &bytes);

private:
    struct Key
    {
        std::uint32_t modelVersion = 0, baseVersion = 0;
        bool operator==(const Key &) const = default;
    };
    static constexpr int keysKept = 4;
    struct DeviceKeys
    {
        std::array<Key, keysKept> keys{};
        std::uint32_t next = 0;
    };

    ScreeningReason check(const LocalUpdate &update, std::int64_t mostSamples) const;
    bool seen(const LocalUpdate &update);
    bool tooFar(float norm);

    int m_weights;
    double m_normFactor;
    std::vector<DeviceKeys> m_devices;
    std::vector<float> m_norms; ///< ring of the last accepted moves
    std::uint64_t m_accepted = 0;
    mutable std::vector<float> m_sorted;
};

/// Euclidean distance between two models of equal size, weights and bias.
float distance(const learning::LinearModel &a, const learning::LinearModel &b);

} // namespace fleetgrad::federation
