// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <federation/localupdate.h>
#include <fleet/error.h>
#include <fleet/source.h>

#include <QByteArray>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace fleetgrad::fleet {

/// One reading of a real device, as it was sent.
struct LiveReading
{
    std::uint64_t key = 0;     ///< its number on the device: from 1, rising
    double time = 0;           ///< seconds since 1970
    std::vector<float> values; ///< one a channel; NaN or infinite = missing
    std::optional<bool> label; ///< whether it is an anomaly, where the device knows
};

/// A label that comes later than its reading, or in place of an earlier one.
struct LiveLabel
{
    std::uint64_t key = 0; ///< of the reading
    bool isAnomaly = false;
    bool operator==(const LiveLabel &) const = default;
};

/// What one device sent for a batch.
struct LiveRows
{
    std::uint32_t device = 0;
    std::uint64_t first = 0;         ///< number of the first of them on the device, from 0
    std::vector<std::uint64_t> keys; ///< rising
    std::vector<double> times;       ///< s since 1970; never falling, over all batches
    std::vector<float> values;       ///< [reading][channel]; NaN = missing
    std::vector<std::int8_t> labels; ///< 0 normal, 1 anomaly, -1 none
    std::size_t count() const { return keys.size(); }
};

/// Labels of one device for readings of this batch or of earlier ones, in the order in which they came.
struct LiveLabels
{
    std::uint32_t device = 0;
    std::vector<LiveLabel> labels;
};

/// A local update of a device that trains itself, as it was sent.
struct LiveUpdate
{
    std::uint64_t key = 0;          ///< its number on the device: from 1, rising
    double time = 0;                ///< s since 1970; never falling
    federation::LocalUpdate update; ///< of the device `update.device`; all of it is a claim
    /// What else the message said, as a JSON object: it is kept, and is a claim too. Empty: nothing.
    QByteArray saidBesides = {};
};

/// What real devices brought between two batch boundaries. Recorded in the run file, it is all that the
/// batch depends on.
struct LiveBatch
{
    double time = 0;                ///< of its boundary, s since 1970; never falling
    double since = 0;               ///< since when without a break devices could send something, likewise
    std::uint32_t firstJoined = 0;  ///< number of the first device that joined: as many were there before
    std::vector<DeviceInfo> joined; ///< devices that joined, in the order of their numbers
    std::vector<LiveRows> rows;     ///< by device, of those that sent something
    std::vector<LiveUpdate> updates = {};                   ///< by device, one of each at most
    std::vector<LiveLabels> labels = {};                    ///< by device, of those that sent some
    const LiveRows *of(std::uint32_t device) const;         ///< null: nothing
    const LiveUpdate *updateOf(std::uint32_t device) const; ///< null: none
    const LiveLabels *labelsOf(std::uint32_t device) const; ///< null: none
};

/// Recorded batches, in any order. One object is used by one thread.
class LiveRecord
{
public:
    virtual ~LiveRecord() = default;
    /// Batches that are recorded: 0..batches() - 1 can be had.
    virtual std::uint64_t batches() = 0;
    virtual Expected<std::shared_ptr<const LiveBatch>> read(std::uint64_t batch) = 0;
    /// The same record, for another thread.
    virtual Expected<std::unique_ptr<LiveRecord>> again() = 0;
};

} // namespace fleetgrad::fleet
