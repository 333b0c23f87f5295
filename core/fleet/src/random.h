// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace fleetgrad::fleet {

/// SplitMix64 (Steele, Lea, Flood 2014): eight bytes of state, integers only, so the same on every machine.
class Random
{
public:
    explicit Random(std::uint64_t state) : m_state(state) {}

    std::uint64_t state() const { return m_state; }

    std::uint64_t next() { return scramble(m_state += 0x9E3779B97F4A7C15ull); }

    /// Even over 0 <= u < 1.
    double uniform() { return double(next() >> 11) * 0x1p-53; }
    double uniform(double low, double high) { return low + (high - low) * uniform(); }

    /// Mean 0, variance 1, within +-3.47: the sum of four uniform numbers (Irwin-Hall), near enough to a
    /// normal one for noise, and without a logarithm.
    double normal()
    {
        const std::uint64_t bits = next();
        const auto sum =
            std::int64_t((bits & 0xFFFF) + ((bits >> 16) & 0xFFFF) + ((bits >> 32) & 0xFFFF) + (bits >> 48));
        return double(sum - 2 * 0xFFFF) * (1.7320508075688772 / 65536);
    }

    static std::uint64_t scramble(std::uint64_t z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ull;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBull;
        return z ^ (z >> 31);
    }

    /// The start of a stream of its own for each pair of numbers.
    static std::uint64_t stream(std::uint64_t seed, std::uint64_t a, std::uint64_t b)
    {
        return scramble(scramble(scramble(seed + 0x632BE59BD9B4E019ull) ^ a) +
                        0xD1B54A32D192ED03ull * (b + 1));
    }

private:
    std::uint64_t m_state;
};

} // namespace fleetgrad::fleet
