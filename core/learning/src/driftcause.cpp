// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <learning/driftcause.h>

#include <algorithm>
#include <cmath>

namespace fleetgrad::learning {

namespace {

constexpr std::uint32_t fewestDevices = 3;

bool isFound(const ChannelEvidence &evidence)
{
    return evidence.sign != DriftSign::None;
}

bool isSilent(const ChannelEvidence &evidence)
{
    return evidence.sign == DriftSign::Missing || evidence.sign == DriftSign::Stuck;
}

/// What a sensor that breaks does and a process hardly: to be told on one channel alone.
bool looksBroken(const ChannelEvidence &evidence, bool othersGoOn)
{
    switch (evidence.sign) {
    case DriftSign::OutOfRange:
        return true;
    case DriftSign::NoiseVanished:
    case DriftSign::NoiseGrew:
        return othersGoOn;
    default:
        return false;
    }
}

/// The found one that is farthest from what it was; what stays away or stands still comes first.
ChannelEvidence strongest(const std::vector<ChannelEvidence> &changed)
{
    ChannelEvidence best;
    for (const ChannelEvidence &evidence : changed) {
        if (!isFound(evidence))
            continue;
        const bool clearer = isSilent(evidence) && !isSilent(best);
        const bool farther = std::abs(evidence.deviations) > std::abs(best.deviations);
        if (!isFound(best) || clearer || (farther && isSilent(evidence) == isSilent(best)))
            best = evidence;
    }
    return best;
}

Attribution attributeInputs(const DriftEvidence &device, const FleetEvidence &fleet, double share)
{
    Attribution result;
    result.evidence = strongest(device.changed);
    result.moved = std::int32_t(device.changed.size());
    const bool onlySilent = std::ranges::all_of(
        device.changed, [](const ChannelEvidence &e) { return isSilent(e) || !isFound(e); });
    if (onlySilent) {
        result.cause = DriftCause::Sensor;
    } else if (fleet.inputsMoved(share)) {
        result.cause = DriftCause::Environment;
        result.fleetWide = true;
        result.fleet = fleet.inputs;
    } else if (result.moved >= 2 && result.moved * 4 >= device.channels) {
        result.cause = DriftCause::Environment;
    } else if (result.moved == 1 && looksBroken(result.evidence, device.channels > 1)) {
        result.cause = DriftCause::Sensor;
    } else {
        result.cause = DriftCause::Unknown;
    }
    return result;
}

} // namespace

bool DriftEvidence::inputsFound() const
{
    return std::ranges::any_of(changed, isFound);
}

bool DriftEvidence::isMoving() const
{
    constexpr std::int32_t recent = 30;
    return std::ranges::any_of(changed,
                               [](const ChannelEvidence &e) { return !isSilent(e) && e.blocks <= recent; });
}

bool DriftEvidence::anyFound() const
{
    return inputsFound() || std::ranges::any_of(losses, isFound);
}

bool FleetEvidence::inputsMoved(double share) const
{
    const double least = std::max(share, 2 * usualShare) * double(active);
    return inputs >= fewestDevices && double(inputs) >= least;
}

Attribution attribute(const DriftEvidence &device, const FleetEvidence &fleet, double share)
{
    if (device.inputsFound())
        return attributeInputs(device, fleet, share);
    Attribution result;
    const ChannelEvidence &global = device.loss(DriftLoss::Global);
    if (isFound(global)) {
        result.evidence = global;
        result.fleetWide = fleet.globalLossGrew;
        const bool againstLocal = !device.loss(DriftLoss::Local).leaning;
        result.cause = result.fleetWide || againstLocal ? DriftCause::GlobalModel : DriftCause::Unknown;
        return result;
    }
    const auto found = std::ranges::find_if(device.losses, isFound);
    if (found != device.losses.end()) {
        result.evidence = *found;
        result.cause = DriftCause::Unknown;
    }
    return result;
}

} // namespace fleetgrad::learning
