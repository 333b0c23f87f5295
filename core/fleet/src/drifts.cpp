// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "drifts.h"

#include <learning/math.h>

#include <algorithm>

namespace fleetgrad::fleet {

using learning::Attribution;
using learning::DriftCause;

namespace {

constexpr std::uint64_t revisable = 20; ///< batches in which further evidence may still change the cause
constexpr double usualPace = 1.0 / 200; ///< of a batch, of what is usual in a fleet
// The mean log loss of the global version over the fleet, as learning::DriftMonitor has that of one device.
constexpr std::uint32_t fewestJudges = 3;
constexpr double lossOffset = 0.02, lossFloor = 0.1;
constexpr std::uint64_t inputsMayFollow = 10; ///< batches

DriftRemedy suggestionFor(const Attribution &attribution)
{
    switch (attribution.cause) {
    case DriftCause::Sensor:
        return DriftRemedy::QuarantineSensor;
    case DriftCause::Environment:
        return DriftRemedy::Recalibrate;
    case DriftCause::GlobalModel:
        return attribution.fleetWide ? DriftRemedy::RaiseRate : DriftRemedy::Personalise;
    case DriftCause::None:
    case DriftCause::Unknown:
        break;
    }
    return DriftRemedy::None;
}

/// The batch in which a change began, by its age in blocks.
std::uint64_t batchOfChange(std::uint64_t batch, int blocks)
{
    const auto age = std::uint64_t(std::max(blocks, 1));
    return batch >= age ? batch - age + 1 : 1;
}

} // namespace

Drifts::Drifts(const RunConfig &config, Blocks &blocks, Devices &devices)
    : m_config(config.drift), m_blocks(blocks), m_devices(devices), m_change(changeSettings(config.drift)),
      m_drifts(devices.count()), m_rateSince(devices.count()), m_recalibratedSince(devices.count()),
      m_announced(devices.count()), m_evidence(devices.count()), m_changed(devices.count())
{
    for (std::uint32_t device = 0; device < m_drifts.size(); ++device)
        m_drifts[device].device = device;
    m_whole.device = wholeFleet;
}

void Drifts::update(BatchRecord &record)
{
    m_found = {};
    m_joined = {};
    m_over = {};
    m_refused = {};
    m_remedied = {};
    if (m_config.action != DriftPolicy::Off) {
        gather();
        for (std::uint32_t device = 0; device < m_drifts.size(); ++device) {
            if (m_blocks.active(device))
                judge(device, record);
        }
        judgeFleet(record);
        for (std::uint32_t device = 0; device < m_drifts.size(); ++device)
            announce(device, record.batch);
    }
    for (std::uint32_t device = 0; device < m_drifts.size(); ++device)
        expire(device, record);
    addFound(record);
    addOver(record);
    for (std::size_t remedy = 1; remedy < m_remedied.size(); ++remedy) {
        for (const bool done : {false, true}) {
            const Group &group = m_remedied[remedy][done];
            if (!group.devices.empty())
                remedied(DriftRemedy(remedy), done, true, group, record);
        }
    }
    if (!m_refused.devices.empty())
        refused(true, m_refused, record);
    for (std::uint32_t device = 0; device < m_drifts.size(); ++device) {
        if (std::exchange(m_changed[device], std::uint8_t(0)) != 0)
            record.drifts.push_back(m_drifts[device]);
    }
    for (const DeviceDrift &drift : record.drifts)
        m_tally.add(drift);
}

void Drifts::gather()
{
    m_fleet = {};
    for (std::uint32_t device = 0; device < m_drifts.size(); ++device) {
        if (!m_blocks.active(device))
            continue;
        m_evidence[device] = m_blocks.monitor(device).evidence(m_blocks.lane(device));
        const bool read = m_blocks.count(device) > 0;
        m_fleet.active += read;
        m_fleet.inputs += read && m_evidence[device].isMoving();
    }
    m_fleet.usualShare = m_usualShare;
    m_fleet.globalLossGrew = m_whole.cause == DriftCause::GlobalModel;
    learnUsual();
}

void Drifts::learnUsual()
{
    if (m_fleet.active == 0)
        return;
    const double step = std::max(usualPace, 1.0 / double(++m_usualCount));
    // What is far from usual moves it no further than to twice that.
    const double most = double(m_usualCount) > 1 / usualPace ? 2 * m_usualShare + 0.01 : 1.0;
    m_usualShare += step * (std::min(double(m_fleet.inputs) / double(m_fleet.active), most) - m_usualShare);
}

void Drifts::judgeFleet(BatchRecord &record)
{
    double sum = 0;
    std::uint32_t count = 0;
    for (std::uint32_t device = 0; device < m_drifts.size(); ++device) {
        const learning::LaneBatch &batch = m_blocks.block(device).batch(m_blocks.lane(device));
        if (!m_blocks.active(device) || batch.measured == 0)
            continue;
        sum += double(batch.globalLoss);
        ++count;
    }
    if (count < fewestJudges)
        return;
    const learning::ChangeStep step =
        m_loss.add(learning::log(sum / count + lossOffset), lossFloor, m_change);
    if (m_loss.moved() < 0) // it learns
        m_loss.restart();
    if (step == learning::ChangeStep::Found && m_loss.moved() > 0)
        m_lossFound = record.batch;
    // Losses of a whole fleet tell sooner than inputs of a device: whether these moved is waited for.
    if (m_loss.moved() == 0 || m_fleet.inputsMoved(m_config.fleetShare))
        m_lossFound = 0;
    if (m_lossFound > 0 && record.batch >= m_lossFound + inputsMayFollow) {
        m_lossFound = 0;
        m_whole.cause = DriftCause::GlobalModel;
        m_whole.sign = learning::DriftSign::LossGrew;
        m_whole.found = record.batch;
        m_whole.since = batchOfChange(record.batch, m_loss.age());
        m_whole.before = learning::exp(m_loss.reference()) - lossOffset;
        m_whole.after = learning::exp(m_loss.recent()) - lossOffset;
        m_whole.deviations = m_loss.distance(lossFloor);
        m_whole.fleet = count;
        m_whole.suggestion = DriftRemedy::RaiseRate;
        record.events.push_back({record.batch,
                                 EventLevel::Critical,
                                 EventKind::DriftFound,
                                 -1,
                                 {double(DriftCause::GlobalModel), 1, double(count), double(m_whole.since),
                                  m_whole.before, m_whole.after},
                                 {}});
        record.drifts.push_back(m_whole);
    } else if (m_loss.moved() == 0 && m_whole.cause != DriftCause::None) {
        m_whole.cause = DriftCause::None;
        m_whole.suggestion = DriftRemedy::None;
        record.drifts.push_back(m_whole);
    }
}

void Drifts::judge(std::uint32_t device, BatchRecord &record)
{
    DeviceDrift &drift = m_drifts[device];
    const bool found = m_evidence[device].anyFound();
    if (found) {
        const Attribution attribution = learning::attribute(m_evidence[device], m_fleet, m_config.fleetShare);
        const bool isNew = drift.cause == DriftCause::None;
        const bool mayChange = record.batch <= drift.found + revisable || drift.cause == DriftCause::Unknown;
        // What many devices share stays that, though each ends by itself.
        const bool isShared = drift.fleet > 0 && !attribution.fleetWide;
        if (isNew || (mayChange && !isShared && attribution.cause != drift.cause &&
                      attribution.cause != DriftCause::Unknown))
            take(device, attribution, record.batch);
    } else if (drift.cause != DriftCause::None) {
        drift.cause = DriftCause::None;
        drift.suggestion = DriftRemedy::None;
        m_changed[device] = 1;
        if (m_announced[device] != 0 && drift.fleet == 0)
            m_over.devices.push_back(device);
    }
    if (m_config.action == DriftPolicy::Act) {
        act(device, record);
        release(device, record);
    }
}

void Drifts::take(std::uint32_t device, const Attribution &attribution, std::uint64_t batch)
{
    DeviceDrift &drift = m_drifts[device];
    const learning::ChannelEvidence &evidence = attribution.evidence;
    if (drift.cause == DriftCause::None) {
        drift.found = batch;
        drift.since = batchOfChange(batch, evidence.blocks);
    }
    drift.cause = attribution.cause;
    drift.sign = evidence.sign;
    drift.channel = evidence.channel;
    drift.moved = attribution.moved;
    drift.channels = m_evidence[device].channels;
    drift.fleet = attribution.fleetWide ? attribution.fleet : 0;
    drift.before = evidence.before;
    drift.after = evidence.after;
    drift.deviations = evidence.deviations;
    drift.suggestion = suggestionFor(attribution);
    if (drift.suggestion == DriftRemedy::QuarantineSensor && isLastTrusted(device, drift.channel))
        drift.suggestion = DriftRemedy::None;
    m_changed[device] = 1;
    m_announced[device] = 0;
}

/// Tells of a drift once it has lasted some batches: until then more evidence may come, or more devices.
void Drifts::announce(std::uint32_t device, std::uint64_t batch)
{
    const DeviceDrift &drift = m_drifts[device];
    if (drift.cause == DriftCause::None || m_announced[device] != 0 || batch < drift.found + settled)
        return;
    m_announced[device] = 1;
    Group &group = (drift.fleet > 0 ? m_joined : m_found)[std::size_t(drift.cause)];
    group.devices.push_back(device);
}

} // namespace fleetgrad::fleet
