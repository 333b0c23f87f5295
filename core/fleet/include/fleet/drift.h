// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <learning/driftcause.h>

#include <array>
#include <cstdint>
#include <map>
#include <vector>

namespace fleetgrad::fleet {

/// What can be done about drift. Each is a command, and each can be taken back.
enum class DriftRemedy : unsigned char {
    None,
    Recalibrate,      ///< the slow moments of the features begin anew; taken back: what they were before
    Personalise,      ///< the decision leans on the local model
    RaiseRate,        ///< the learning rate times a factor, for some batches
    QuarantineSensor, ///< a channel counts as missing
};
inline constexpr int driftRemedyCount = 5;

/// Stands for the fleet as a whole where a device is named.
inline constexpr std::uint32_t wholeFleet = 0xffffffff;

/// The drift of one device, or of the fleet as a whole: what was found, why, and what is done about it.
struct DeviceDrift
{
    std::uint32_t device = 0;
    learning::DriftCause cause = learning::DriftCause::None; ///< None: nothing is found now
    // Of the last change found; kept when it is over.
    learning::DriftSign sign = learning::DriftSign::None;
    std::int32_t channel = -1;            ///< -1: it is about a log loss
    std::int32_t moved = 0, channels = 0; ///< channels that moved, of those there are
    std::uint32_t fleet = 0;              ///< devices at about the same time where it is fleet-wide; else 0
    std::uint64_t since = 0, found = 0;   ///< batch in which it began, by the test's estimate; and was found
    double before = 0, after = 0;         ///< as learning::ChannelEvidence, when it was found
    double deviations = 0;
    DriftRemedy suggestion = DriftRemedy::None;
    // What is done.
    bool recalibrated = false, personal = false, rateRaised = false;
    std::vector<std::uint32_t> quarantined; ///< channels, in rising order
    std::vector<DriftRemedy> automatic;     ///< of these, what the program did by itself, in rising order

    bool isActing() const { return recalibrated || personal || rateRaised || !quarantined.empty(); }
    bool isDone(DriftRemedy remedy) const;
    /// Whether that one is the last of `all` channels that is not in quarantine: it has to stay so, since a
    /// device without any is not scored.
    bool isLastTrusted(std::int32_t number, std::size_t all) const;
    bool operator==(const DeviceDrift &) const = default;
};

inline constexpr std::size_t driftCauseCount = std::size_t(learning::DriftCause::Unknown) + 1;

/// By learning::DriftCause.
struct DriftCounts
{
    std::array<std::uint64_t, driftCauseCount> found{}; ///< changes since the run began, by their last cause
    std::array<std::uint64_t, driftCauseCount> present{}; ///< devices now; the fleet as a whole counts as one
    std::uint64_t quarantined = 0;                        ///< sensors now
    std::uint64_t remedied = 0;                           ///< devices for which something is done now
    std::uint64_t allFound() const;
    bool operator==(const DriftCounts &) const = default;
};

/// Counts drift from its changes, in their order.
class DriftTally
{
public:
    void add(const DeviceDrift &drift);
    const DriftCounts &counts() const { return m_counts; }
    /// Goes on from what add() made of all changes whose last ones are `drifts`.
    void restore(const DriftCounts &counts, const std::vector<DeviceDrift> &drifts);

private:
    struct Last
    {
        learning::DriftCause cause = learning::DriftCause::None;
        std::size_t quarantined = 0;
        bool acting = false;
    };
    static Last lastOf(const DeviceDrift &drift);

    std::map<std::uint32_t, Last> m_last; ///< by device
    DriftCounts m_counts;
};

/// What is done about drift without being asked.
enum class DriftPolicy : unsigned char {
    Suggest, ///< nothing: it is found, told, and a remedy is suggested
    Act,     ///< what would be suggested; quarantine ends by itself when the sensor is as before
    Off,     ///< drift is not watched
};

struct DriftConfig
{
    DriftPolicy action = DriftPolicy::Suggest;
    double tolerance = 0.5;  ///< deviations by which a mean may move without being a change, 0..100
    double threshold = 25;   ///< summed deviations beyond that which make a change, > 0
    double fleetShare = 0.2; ///< of the active devices that make it a change of the whole fleet, 0..1
    double rateFactor = 3;   ///< of a raised learning rate, 1..100
    int rateBatches = 40;    ///< batches that it stays raised, >= 1
    bool operator==(const DriftConfig &) const = default;
};

} // namespace fleetgrad::fleet
