// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <learning/bytes.h>

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

// What a saved engine begins with.

namespace fleetgrad::fleet {

struct SavedCounts
{
    std::uint64_t devices = 0, batch = 0, readings = 0, updates = 0;
};

inline constexpr std::uint64_t stateMagic = 0x3145'4752'4c46'0002; // FLRGE1, version 2

inline void appendCounts(std::vector<std::byte> &bytes, const SavedCounts &counts)
{
    for (const auto value : {stateMagic, counts.devices, counts.batch, counts.readings, counts.updates})
        learning::append(bytes, value);
}

/// False where the bytes are not of an engine.
inline bool takeCounts(std::span<const std::byte> &bytes, SavedCounts &counts)
{
    std::uint64_t magic = 0;
    return learning::take(bytes, magic) && magic == stateMagic && learning::take(bytes, counts.devices) &&
           learning::take(bytes, counts.batch) && learning::take(bytes, counts.readings) &&
           learning::take(bytes, counts.updates);
}

} // namespace fleetgrad::fleet
