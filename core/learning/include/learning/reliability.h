// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace fleetgrad::learning {

/// Whether probabilities mean what they say: readings by the probability that a scorer gave them, in ten bins
/// of equal width, and the share of them that were anomalies (DeGroot and Fienberg 1983).
struct Reliability
{
    static constexpr std::size_t binCount = 10;
    struct Bin
    {
        double predicted = 0; ///< sum of the probabilities
        std::uint64_t readings = 0, anomalies = 0;
        double meanPredicted() const; ///< NaN without readings
        double observed() const;      ///< share of anomalies; NaN without readings
        bool operator==(const Bin &) const = default;
    };
    std::array<Bin, binCount> bins;

    /// Takes in readings counted by their log-odds, as ScoreCounts bins them: those of a bin count as its
    /// middle.
    void add(std::span<const std::uint32_t> normal, std::span<const std::uint32_t> anomalies);
    void add(std::span<const std::uint64_t> normal, std::span<const std::uint64_t> anomalies);
    /// The mean of |mean probability - share of anomalies| over the bins, weighted by readings (Naeini,
    /// Cooper and Hauskrecht 2015); NaN without readings.
    double expectedCalibrationError() const;
    bool operator==(const Reliability &) const = default;
};

} // namespace fleetgrad::learning
