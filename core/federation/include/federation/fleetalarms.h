// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <learning/alarms.h>

#include <cstddef>
#include <span>
#include <vector>

namespace fleetgrad::federation {

/// What the fleet knows of alarms: the sum of its devices' sketches, by which a device sets its threshold
/// until it knows enough itself, and what was found of each kind of anomaly. What a device sends for it is
/// how its sketch grew in a batch.
class FleetAlarms
{
public:
    /// `perReading`: false alarms that a device is to have a reading, the mean over the fleet; > 0.
    explicit FleetAlarms(double perReading) : m_perReading(perReading) {}

    /// Takes in a batch of the whole fleet.
    void add(const learning::AlarmBatch &batch);
    /// For the next batch; points into this object.
    learning::AlarmBaseline baseline() const;
    /// By kind, as many as have been met.
    const std::vector<learning::KindCounts> &kinds() const { return m_kinds; }

    void save(std::vector<std::byte> &bytes) const;
    bool restore(std::span<const std::byte> &bytes);

private:
    static constexpr double enough = 2;   ///< expected false alarms from which labelled readings suffice
    static constexpr double memory = 600; ///< expected false alarms after which the past counts half

    double m_perReading;
    learning::AlarmSketch m_labelled, m_any;
    std::vector<learning::KindCounts> m_kinds;
};

} // namespace fleetgrad::federation
