// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/error.h>
#include <fleet/runconfig.h>
#include <fleet/source.h>
#include <learning/laneblock.h>
#include <learning/mixture.h>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>
#include <vector>

namespace fleetgrad::fleet {

/// One reading of a device that somebody looks at.
struct TracedReading
{
    double time = 0;         ///< s, as Source::time
    std::uint64_t batch = 0; ///< in which it came, from 1
    /// Probabilities of an anomaly, as they were when the reading was new. NaN where every channel was
    /// missing, where nobody looked then, and of the local model where the device never trains.
    float decision = std::numeric_limits<float>::quiet_NaN();
    float local = std::numeric_limits<float>::quiet_NaN();
    float global = std::numeric_limits<float>::quiet_NaN();
    /// Probability of the decision from which it alarmed; NaN while there was none, or nobody looked.
    float threshold = std::numeric_limits<float>::quiet_NaN();
    bool looked = false; ///< somebody looked when it came: whether it alarmed is known
    bool alarming = false;
    std::int8_t label = -1; ///< as the device knows it by now: 1 anomaly, 0 normal, -1 none
};

/// What the models of a device were, and what they saw, in a batch in which somebody looked at it.
struct TracedBatch
{
    std::uint64_t batch = 0; ///< from 1
    std::uint64_t first = 0; ///< number of its first reading on the device, from 0
    std::size_t readings = 0;
    learning::LinearModel local; ///< that scored them: as it was before the batch
    learning::LinearModel fleet; ///< likewise, of that global version
    std::uint32_t version = 0;
    learning::LinearModel
        copy; ///< its own copy of the fleet model, as far as it had trained it after the batch
    learning::Mixture mixture;   ///< by which it decided
    learning::SeenReadings seen; ///< empty where that took too much memory
};

/// The last readings of a device, as far as they are known.
struct DeviceTrace
{
    static constexpr std::size_t capacity = 2000; ///< readings

    std::uint32_t device = 0;
    std::uint64_t batch = 0; ///< batches that have passed
    std::uint64_t first = 0; ///< number of the first of `readings` on the device, from 0
    bool trains = true;      ///< false: its local model stays as it began
    bool weakLabels = false; ///< made by the device itself; none are known of what nobody looked at
    int gap = 10;            ///< as learning::AlarmSettings
    std::size_t channels = 0;
    std::vector<TracedReading> readings;
    std::vector<double> values; ///< [reading][channel], as the source gave them; not finite = missing
    /// Of the readings that somebody looked at, oldest first.
    std::vector<std::shared_ptr<const TracedBatch>> batches;
    learning::LinearModel localModel; ///< weights as learning::localFeatureNames; empty where unknown
    learning::LinearModel fleetModel; ///< the newest global version's, as learning::fleetFeatureNames

    double value(std::size_t reading, std::size_t channel) const
    {
        return values[reading * channels + channel];
    }
};

enum class TraceMarkKind : unsigned char {
    Hit,        ///< an event that an alarm found
    Missed,     ///< an event that is over and was not found
    FalseAlarm, ///< an alarm that is over, with a label that says normal and none that says anomaly
    Unjudged,   ///< an alarm that is not over, or without a label so far
};

/// An event or an alarm, as learning/alarms.h defines them, judged by the labels known so far.
struct TraceMark
{
    TraceMarkKind kind = TraceMarkKind::Unjudged;
    std::size_t first = 0, last = 0; ///< of DeviceTrace::readings
    std::size_t delay = 0;           ///< of a hit: readings until its first alarming one
    bool operator==(const TraceMark &) const = default;
};

/// In the order of their first readings. Without those about which nobody can tell, since they began before
/// the trace or while nobody looked; true alarms are told by the events that they found.
std::vector<TraceMark> traceMarks(const DeviceTrace &trace);

/// The readings of a device in the first `batches` batches of a run, the last of them, with the labels that
/// have arrived by then, read again from a source. That is random access, or new.
DeviceTrace readAgain(const RunConfig &config, Source &source, std::uint32_t device, std::uint64_t batches);

} // namespace fleetgrad::fleet
