// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "drifts.h"

#include <algorithm>

// What is done about drift, by a person or by itself.

namespace fleetgrad::fleet {

using learning::DriftCause;

namespace {

/// Batches in which a recalibration can be taken back: longer would bring back what has long been wrong.
constexpr std::uint64_t recalibrationKept = 100;

DriftRemedy remedyOf(CommandKind kind)
{
    switch (kind) {
    case CommandKind::Recalibrate:
        return DriftRemedy::Recalibrate;
    case CommandKind::Personalise:
        return DriftRemedy::Personalise;
    case CommandKind::RaiseRate:
        return DriftRemedy::RaiseRate;
    case CommandKind::QuarantineSensor:
        return DriftRemedy::QuarantineSensor;
    default:
        return DriftRemedy::None;
    }
}

void setMember(std::vector<DriftRemedy> &set, DriftRemedy remedy, bool member)
{
    std::erase(set, remedy);
    if (member)
        set.insert(std::ranges::lower_bound(set, remedy), remedy);
}

} // namespace

void Drifts::apply(const Command &command, std::span<const std::uint32_t> members, BatchRecord &record)
{
    const DriftRemedy remedy = remedyOf(command.kind);
    const bool done = command.value != 0;
    const std::int32_t channel =
        remedy == DriftRemedy::QuarantineSensor ? std::int32_t(std::min(command.version, 0x7fffffffU)) : -1;
    Group group, last;
    group.channel = last.channel = channel;
    for (const std::uint32_t device : members) {
        if (done && remedy == DriftRemedy::QuarantineSensor && isLastTrusted(device, channel))
            last.devices.push_back(device);
        else if (set(device, remedy, done, channel, false, record))
            group.devices.push_back(device);
    }
    if (!group.devices.empty())
        remedied(remedy, done, false, group, record);
    if (!last.devices.empty())
        refused(false, last, record);
}

void Drifts::act(std::uint32_t device, BatchRecord &record)
{
    DeviceDrift &drift = m_drifts[device];
    const DriftRemedy remedy = drift.suggestion;
    if (drift.cause == DriftCause::Sensor && record.batch == drift.found + settled &&
        isLastTrusted(device, drift.channel)) {
        m_refused.devices.push_back(device);
        m_refused.channel = drift.channel;
        return;
    }
    if (drift.cause == DriftCause::None || remedy == DriftRemedy::None ||
        record.batch != drift.found + settled || drift.isDone(remedy))
        return;
    if (remedy == DriftRemedy::RaiseRate && m_devices.report(device).rateLocked)
        return;
    const std::int32_t channel = remedy == DriftRemedy::QuarantineSensor ? drift.channel : -1;
    if (!set(device, remedy, true, channel, true, record))
        return;
    Group &group = m_remedied[std::size_t(remedy)][1];
    group.devices.push_back(device);
    group.channel = channel;
}

bool Drifts::isLastTrusted(std::uint32_t device, std::int32_t channel) const
{
    return m_drifts[device].isLastTrusted(channel, std::size_t(m_blocks.block(device).settings().channels));
}

/// Ends the quarantine, begun by itself, of sensors that are as before.
void Drifts::release(std::uint32_t device, BatchRecord &record)
{
    const DeviceDrift &drift = m_drifts[device];
    if (!std::ranges::binary_search(drift.automatic, DriftRemedy::QuarantineSensor))
        return;
    for (const std::uint32_t channel : std::vector<std::uint32_t>(drift.quarantined)) {
        const auto &changed = m_evidence[device].changed;
        if (std::ranges::any_of(changed, [&](const auto &e) { return e.channel == std::int32_t(channel); }))
            continue;
        set(device, DriftRemedy::QuarantineSensor, false, std::int32_t(channel), true, record);
        Group &group = m_remedied[std::size_t(DriftRemedy::QuarantineSensor)][0];
        group.devices.push_back(device);
        group.channel = std::int32_t(channel);
    }
}

/// What lasts for some batches only.
void Drifts::expire(std::uint32_t device, BatchRecord &record)
{
    DeviceDrift &drift = m_drifts[device];
    if (drift.rateRaised && record.batch >= m_rateSince[device] + std::uint64_t(m_config.rateBatches)) {
        set(device, DriftRemedy::RaiseRate, false, -1, true, record);
        m_remedied[std::size_t(DriftRemedy::RaiseRate)][0].devices.push_back(device);
    }
    if (drift.recalibrated && record.batch >= m_recalibratedSince[device] + recalibrationKept) {
        m_blocks.block(device).keepRecalibration(m_blocks.lane(device));
        m_blocks.monitor(device).forget(m_blocks.lane(device));
        drift.recalibrated = false;
        setMember(drift.automatic, DriftRemedy::Recalibrate, false);
        m_changed[device] = 1;
    }
}

bool Drifts::set(std::uint32_t device, DriftRemedy remedy, bool done, std::int32_t channel, bool automatic,
                 BatchRecord &record)
{
    DeviceDrift &drift = m_drifts[device];
    bool changed = false;
    switch (remedy) {
    case DriftRemedy::None:
        return false;
    case DriftRemedy::Recalibrate:
        changed = setRecalibrated(device, done);
        if (changed && done)
            m_recalibratedSince[device] = record.batch;
        break;
    case DriftRemedy::Personalise:
        changed = drift.personal != done;
        drift.personal = done;
        m_blocks.block(device).setPersonal(m_blocks.lane(device), done);
        break;
    case DriftRemedy::RaiseRate:
        changed = setRaised(device, done, record);
        break;
    case DriftRemedy::QuarantineSensor:
        changed = setQuarantined(device, channel, done);
        break;
    }
    if (!changed)
        return false;
    const bool quarantined = remedy == DriftRemedy::QuarantineSensor && !drift.quarantined.empty();
    setMember(drift.automatic, remedy, (done && automatic) || (!done && automatic && quarantined));
    m_changed[device] = 1;
    return true;
}

bool Drifts::setRecalibrated(std::uint32_t device, bool done)
{
    DeviceDrift &drift = m_drifts[device];
    learning::LaneBlock &block = m_blocks.block(device);
    learning::DriftMonitor &monitor = m_blocks.monitor(device);
    const int lane = m_blocks.lane(device);
    if (done) {
        block.recalibrate(lane);
        monitor.restart(lane);
    } else {
        if (!drift.recalibrated)
            return false;
        block.undoRecalibration(lane);
        monitor.undoRestart(lane);
    }
    drift.recalibrated = done;
    return true;
}

bool Drifts::setRaised(std::uint32_t device, bool raised, BatchRecord &record)
{
    DeviceDrift &drift = m_drifts[device];
    if (drift.rateRaised == raised)
        return false;
    drift.rateRaised = raised;
    m_rateSince[device] = record.batch;
    record.rates.push_back(
        m_devices.scaleRate(device, raised ? m_config.rateFactor : 1 / m_config.rateFactor));
    return true;
}

bool Drifts::setQuarantined(std::uint32_t device, std::int32_t channel, bool done)
{
    DeviceDrift &drift = m_drifts[device];
    if (channel < 0 || channel >= m_blocks.block(device).settings().channels)
        return false;
    const auto number = std::uint32_t(channel);
    const auto place = std::ranges::lower_bound(drift.quarantined, number);
    const bool there = place != drift.quarantined.end() && *place == number;
    if (there == done || (done && isLastTrusted(device, channel)))
        return false;
    if (done)
        drift.quarantined.insert(place, number);
    else
        drift.quarantined.erase(place);
    m_blocks.monitor(device).setQuarantined(m_blocks.lane(device), channel, done);
    return true;
}

} // namespace fleetgrad::fleet
