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
    /// What an honest update can be at most.
    struct Limits
    {
        std::int64_t samples = 0; ///< labelled readings that its device can have had
        double moved = 0;         ///< Euclidean distance from its base; 0 = no bound
    };

    /// `weights` is the number that the fleet model has.
    explicit Screening(int weights) : m_weights(weights) {}

    /// `base` is the global version that the update started from.
    Screened screen(const LocalUpdate &update, const learning::LinearModel &base, const Limits &limits);

    /// Whether the device has sent that update before, or a later one: of devices whose updates come from
    /// outside, and may come in any order. Their versions never fall.
    bool isBehind(const LocalUpdate &update) const;

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

    int m_weights;
    std::vector<DeviceKeys> m_devices;
};

/// The farthest that SGD can take a model: each sample moves it by at most rate * |error| * |(features, 1)|,
/// with |error| <= max(1, positiveWeight) and each feature in -4..4. `rateTimesSamples` is the sum of the
/// rates of the samples since the base. Multiples of the median move are no bound here: where anomalies are
/// rare, the few updates that saw one move many times further than the others, and they are what is learnt
/// from.
double farthestMove(int weights, double rateTimesSamples, double positiveWeight);

/// Euclidean distance between two models of equal size, weights and bias.
float distance(const learning::LinearModel &a, const learning::LinearModel &b);

} // namespace fleetgrad::federation
