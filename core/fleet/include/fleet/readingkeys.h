// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace fleetgrad::fleet {

/// Which of a device's newest readings has which key. Keys that follow each other cost nothing.
class ReadingKeys
{
public:
    /// Readings of a batch with these keys, the first of which is number `first` on the device; both rise
    /// from call to call. Of the readings before them at least the newest `window` are remembered.
    void add(std::uint64_t first, std::span<const std::uint64_t> keys, std::uint64_t window);
    /// The number of the reading with that key; none: there never was one, or it is forgotten.
    std::optional<std::uint64_t> find(std::uint64_t key) const;

    void save(std::vector<std::byte> &bytes) const;
    bool restore(std::span<const std::byte> &bytes);

private:
    struct Run ///< of readings whose keys follow each other
    {
        std::uint64_t key = 0, reading = 0, count = 0;
    };
    std::vector<Run> m_runs;
};

} // namespace fleetgrad::fleet
