// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "blocks.h"
#include "divergence.h"

#include <federation/ratecontroller.h>
#include <federation/screening.h>
#include <fleet/batchrecord.h>

#include <cstdint>
#include <optional>
#include <vector>

namespace fleetgrad::fleet {

/// What the fleet remembers of each device beside its lane: its newest report, versions, rate and lock.
class Devices
{
public:
    Devices(const RunConfig &config, Blocks &blocks);

    std::size_t count() const { return m_reports.size(); }
    const std::vector<DeviceReport> &reports() const { return m_reports; }
    DeviceReport &report(std::uint32_t device) { return m_reports[device]; }

    /// Gives the device the newest global version, if it has another. Before its batch.
    void synchronise(std::uint32_t device, const federation::GlobalVersion &newest);
    /// Its models are others than they were: the copy of the fleet model is replaced before its next batch,
    /// and what was seen of divergence is forgotten.
    void renew(std::uint32_t device);
    /// Brings the report up to date after its batch. `ended`: its source has no more readings; `silent`: it
    /// is if it read nothing.
    void refresh(std::uint32_t device, bool ended, bool silent);
    /// The state word before the last refresh().
    DeviceState stateBefore(std::uint32_t device) const { return m_before[device]; }

    /// Alarms that the last refresh() brought.
    std::uint64_t newAlarms(std::uint32_t device) const { return m_newAlarms[device]; }

    /// The device's update with its weights, and its local model where `report.stored` says so.
    federation::LocalUpdate update(std::uint32_t device) const;

    /// What that update can be at most.
    federation::Screening::Limits limits(std::uint32_t device) const;

    /// Whether the device trains itself: it has sent local updates, and no reading.
    bool isOutside(std::uint32_t device) const
    {
        return m_reports[device].update.modelVersion > 0 && m_reports[device].readings == 0;
    }
    /// The report of a device that trains itself is of that update, which it sent.
    void takeFromOutside(const federation::LocalUpdate &sent);

    /// Feedback after an update: a new rate, if it is time and the rate is not locked. `error`: its windowed
    /// log loss.
    std::optional<RateChange> feedback(std::uint32_t device, float error);
    /// What an update shows of divergence, and what was done about it: the last good weights come back, the
    /// copy of the fleet model is to be replaced by the newest version, and the rate is halved. Where the
    /// rate is locked nothing is done, and that is told once. The original method has no such guard.
    struct BackOff
    {
        DivergenceSign sign;
        RateChange change; ///< before == after: the rate is locked
    };
    std::optional<BackOff> backOff(std::uint32_t device);
    /// A person's word; bounded to 0..1.
    RateChange setRate(std::uint32_t device, float rate);
    RateChange lockRate(std::uint32_t device, bool locked);
    void setOptimiser(std::uint32_t device, learning::Optimiser optimiser);
    void setSchedule(std::uint32_t device, learning::Schedule schedule);
    /// Because of drift: the rate times `factor`, bounded to 0..1.
    RateChange scaleRate(std::uint32_t device, double factor);

    void save(std::vector<std::byte> &bytes) const;
    bool restore(std::span<const std::byte> &bytes);

private:
    /// How far a label moves the fleet model of a device at most, in steps of rate 1 and unit gradient.
    double stepsPerLabel(std::uint32_t device) const;
    DeviceState wordFor(const DeviceReport &report, std::uint32_t device, std::uint64_t labelled) const;

    const RunConfig m_config;
    Blocks &m_blocks;
    std::vector<DeviceReport> m_reports; ///< without weights
    std::vector<DeviceState> m_before;
    std::vector<std::uint64_t> m_newAlarms;
    std::vector<federation::RateController> m_controllers;
    Divergence m_divergence;
    std::vector<std::uint8_t> m_stale; ///< its copy of the fleet model is to be replaced in any case
    std::vector<double> m_reach;       ///< sum of the fleet model's rate over the samples since its base
};

} // namespace fleetgrad::fleet
