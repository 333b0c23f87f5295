// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <federation/localupdate.h>
#include <fleet/batchrecord.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace fleetgrad::store {

/// Which past moment of a run is asked for, and what of it.
struct PastRequest
{
    /// A device whose last report up to then is wanted: none of its reports comes before `first`, and none up
    /// to then after `last`.
    struct Device
    {
        std::uint32_t device = 0;
        std::uint64_t first = 1, last = 0; ///< batches
    };

    std::uint64_t batch = 0;       ///< the moment after it; 0: before the first
    std::vector<Device> devices;   ///< in rising order
    std::uint64_t pointsAfter = 0; ///< points of the fleet are wanted of the batches after this one
    std::array<bool, fleet::eventKindCount> kinds{}; ///< whose events are wanted
    bool silences = false;                           ///< all that is known of silent devices is wanted
    bool rounds = false;                             ///< who was in the newest rounds is wanted
    std::size_t newest = 1000; ///< at most so many versions, rate changes and events of a kind
    /// Rounds are wanted as far back as takes so many reports of devices.
    std::uint64_t mostReports = 100'000;
};

/// A run as it was after a batch, as far as its file knows it.
struct RunPast
{
    struct Report
    {
        std::uint64_t batch = 0;    ///< in which it was made
        std::uint64_t lastRead = 0; ///< in which the device read something for the last time; 0: never
        fleet::DeviceReport report; ///< without weights
    };
    struct Version
    {
        std::uint64_t batch = 0;                     ///< in whose record it is; after that of a promoted one
        federation::GlobalVersion version;           ///< without its model
        std::uint32_t keptOut = 0;                   ///< updates since the round before
        std::optional<fleet::Evaluation> evaluation; ///< where it was complete by then
        bool isRound() const { return version.batch >= batch; }
    };
    struct Rate
    {
        std::uint64_t batch = 0;
        fleet::RateChange change;
    };

    std::uint64_t batch = 0; ///< that was asked for, or the last that is committed
    std::uint64_t readings = 0, rounds = 0;
    std::uint64_t waiting = 0;       ///< updates that came after the last round
    std::vector<Report> reports;     ///< by device; those that had none are left out
    std::vector<Version> versions;   ///< the newest, oldest first
    std::vector<Rate> rates;         ///< likewise
    std::vector<Rate> reportedRates; ///< all in or after the batch of the device's report, oldest first
    std::vector<fleet::DeviceDrift> drifts;     ///< all changes, oldest first
    std::vector<fleet::Event> events;           ///< of the kinds that were asked for, likewise
    std::vector<fleet::Event> silences;         ///< devices silent, back and finished, likewise
    std::vector<fleet::Command> commands;       ///< that changed learning, likewise
    std::vector<fleet::Event> canaries;         ///< begun and ended, likewise
    std::optional<fleet::CanaryFigures> canary; ///< of that batch
    std::vector<std::pair<std::uint64_t, fleet::FleetPoint>> points; ///< by batch
    /// The batches of the newest rounds, with updates, screenings and versions alone.
    std::vector<fleet::BatchRecord> roundRecords;
    std::uint64_t roundsSince = 0; ///< batch of the round before the first of them
};

} // namespace fleetgrad::store
