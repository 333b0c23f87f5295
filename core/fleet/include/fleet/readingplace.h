// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/runconfig.h>
#include <fleet/source.h>

#include <cstdint>
#include <functional>
#include <optional>

namespace fleetgrad::fleet {

/// Where a reading stands in a run.
struct ReadingPlace
{
    std::uint64_t number = 0; ///< on its device, from 0
    std::uint64_t batch = 0;  ///< in which it came, from 1
    double time = 0;          ///< s, as Source::time
};

/// The last of the readings of a device in the first `batches` batches that `isWanted`, which is true of the
/// first so many. From a source that is random access, or new.
std::optional<ReadingPlace> lastReading(const RunConfig &config, Source &source, std::uint32_t device,
                                        std::uint64_t batches,
                                        const std::function<bool(const ReadingPlace &)> &isWanted);

} // namespace fleetgrad::fleet
