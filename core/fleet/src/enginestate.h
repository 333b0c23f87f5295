// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "blocks.h"
#include "canary.h"
#include "devicelook.h"
#include "devices.h"
#include "drifts.h"
#include "fleettally.h"
#include "rounds.h"
#include "shadow.h"

#include <federation/decision.h>
#include <federation/fleetalarms.h>
#include <fleet/engine.h>
#include <fleet/livebatch.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace fleetgrad::fleet {

/// Everything that an engine has; its functions are in engine*.cpp.
struct Engine::State
{
    State(const RunConfig &c, std::shared_ptr<Source> s, int threads);

    bool ended(std::uint32_t device) const
    {
        const auto total = source->devices()[device].readings;
        return total > 0 && batch * std::uint64_t(config.batchReadings) >= total;
    }

    void event(EventKind kind, EventLevel level, std::int64_t device, std::vector<double> numbers)
    {
        record->events.push_back({batch, level, kind, device, std::move(numbers), {}});
    }

    void takeJoined();
    void apply(const Command &command);
    void setRates(const Command &command);
    void lockRates(const Command &command);
    void setTrainers(const Command &command);
    void deploy(const Command &command);
    void endCanary(bool keeps, bool byItself);
    void announce(const federation::GlobalVersion &version, const QString &text);
    void keepOut(std::uint32_t device, const DeviceReport &report);
    void finishCanary(bool hasRound);
    std::vector<std::uint32_t> chosen(const Command &command) const;
    void processDevices();
    void evaluate();
    void takeScores();
    void recountScores();
    std::vector<KindSummary> kindsMet() const;
    void collect(std::uint32_t device);
    void takeUpdate(const LiveUpdate &sent);
    void screen(std::uint32_t device, DeviceReport &report);
    bool backOff(std::uint32_t device, DeviceReport &report);
    void announce(const DeviceReport &report);
    void announceAlarms();
    void finishRound();
    AlarmSummary alarmSummary() const;
    void beginLooking(std::uint32_t device);

    const RunConfig config;
    std::shared_ptr<Source> source;
    const int holdOut;
    Blocks blocks;
    Devices devices;
    Drifts drifts;
    Rounds rounds;
    Canary canary;
    federation::Decision decision;
    Shadow shadow;
    federation::FleetAlarms alarms;
    FleetTally tally;
    std::shared_ptr<const FleetScores> scores; ///< never saved: it follows from the blocks and the rounds
    const std::optional<std::uint32_t> clock;
    std::uint64_t batch = 0;
    std::uint64_t readings = 0, updates = 0;
    // What a person looks at; never saved.
    std::vector<std::unique_ptr<DeviceLook>> looks;
    std::vector<DeviceTrace> lookedBefore; ///< of devices that were looked at before, the newest last
    // While a batch is in progress:
    std::shared_ptr<BatchRecord> record;
    bool roundAsked = false;
};

} // namespace fleetgrad::fleet
