// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <cstdint>

namespace fleetgrad::store {

/// When a run file that grows for months gives what devices reported to an earlier file. What is told of the
/// fleet as a whole stays: its curves, rounds, global versions, evaluations and events.
struct Rotation
{
    std::uint64_t bytes = 0; ///< that are in use in the run file; from there on it is due. 0: never
    std::uint32_t keep = 0;  ///< earlier files that are left; older ones are removed. 0: all are left
};

/// The earlier file of a run file with the batches `first` to `last`: "plant.1201-2400.fleetrun".
QString earlierFile(const QString &runFile, std::uint64_t first, std::uint64_t last);

} // namespace fleetgrad::store
