// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace fleetgrad::learning {

/// What a change looks like.
enum class DriftSign : unsigned char {
    None,
    Missing,       ///< values of a channel stay away
    Stuck,         ///< it says the same over and over
    NoiseVanished, ///< its steps became much smaller
    NoiseGrew,     ///< or larger
    OutOfRange,    ///< its level moved farther than farOut deviations
    LevelRose,
    LevelFell,
    LossGrew, ///< the log loss of a scorer grew
};

/// Deviations of a channel's own blocks beyond which a level is not its own any more.
inline constexpr double farOut = 10;

/// Whose log loss is watched.
enum class DriftLoss : unsigned char { Decision, Global, Local };
inline constexpr int driftLossCount = 3;

/// What is watched of one channel, or of one log loss, now.
struct ChannelEvidence
{
    std::int32_t channel = -1;
    DriftSign sign = DriftSign::None; ///< None while no change is found
    bool leaning = false;             ///< a change seems to begin, or is found
    /// What the sign is about, before and now: the level, the noise (deviation from reading to reading), the
    /// share missing, or the log loss.
    double before = 0, after = 0;
    double deviations = 0;   ///< from one to the other, in deviations of what it was before
    std::int32_t blocks = 0; ///< of 50 readings, since the change began
};

/// What is watched of one device, now.
struct DriftEvidence
{
    int channels = 0;
    std::vector<ChannelEvidence> changed;               ///< found or leaning, by channel
    std::array<ChannelEvidence, driftLossCount> losses; ///< by DriftLoss

    bool inputsFound() const;
    /// Whether a channel moves, or leans to, since at most about 30 blocks, and is neither missing nor stuck:
    /// what happens to many devices at the same time begins so.
    bool isMoving() const;
    const ChannelEvidence &loss(DriftLoss loss) const { return losses[std::size_t(loss)]; }
    bool anyFound() const;
};

/// What devices of a fleet say of their own evidence: nothing but these counts leaves a device.
struct FleetEvidence
{
    std::uint32_t active = 0;    ///< devices that read something
    std::uint32_t inputs = 0;    ///< that are moving (DriftEvidence)
    double usualShare = 0;       ///< of such devices in this fleet: where days have cycles, some always lean
    bool globalLossGrew = false; ///< the global version's log loss grew over the whole fleet
    /// Whether the inputs of `share` of the active devices moved, 3 at least, and twice as many as usual.
    bool inputsMoved(double share) const;
};

enum class DriftCause : unsigned char {
    None,
    Sensor,      ///< one sensor of the device broke
    Environment, ///< what is measured changed: several channels, or many devices at about the same time
    GlobalModel, ///< inputs are as they were, but the global version's log loss grew
    Unknown,     ///< a change was found that fits none of these
};

struct Attribution
{
    DriftCause cause = DriftCause::None;
    ChannelEvidence evidence; ///< the strongest
    std::int32_t moved = 0;   ///< channels that moved or lean to
    bool fleetWide = false;   ///< many devices at about the same time
    std::uint32_t fleet = 0;  ///< how many, where it is
};

/// Why a device's evidence is what it is, by rules that a sentence can tell (docs/drift.md), the first that
/// holds: only Missing or Stuck channels: a sensor; inputsMoved(share) of the fleet: the environment; several
/// channels (2, and a quarter of them): the environment; one channel far out of its range, or with vanished
/// or grown noise while there are others that go on: a sensor; the global version's log loss grew with
/// unmoved inputs, over the whole fleet or against the local model's: the global model; else unknown. None
/// while nothing is found.
Attribution attribute(const DriftEvidence &device, const FleetEvidence &fleet, double share);

} // namespace fleetgrad::learning
