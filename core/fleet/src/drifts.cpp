// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "drifts.h"

#include <learning/bytes.h>
#include <learning/math.h>

#include <algorithm>

namespace fleetgrad::fleet {

using learning::Attribution;
using learning::DriftCause;

namespace {

/// Batches in which further evidence may still change the cause, and after which a remedy is taken by itself.
constexpr std::uint64_t revisable = 20, settled = 3;
/// Batches without a further device after which a fleet-wide change is over: the next is a new one.
constexpr std::uint64_t fleetPause = 40;
/// Batches in which a recalibration can be taken back: longer would bring back what has long been wrong.
constexpr std::uint64_t recalibrationKept = 100;
constexpr std::size_t namesInEvent = 3;
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

/// The batch in which a change began, by its age in blocks.
std::uint64_t batchOfChange(std::uint64_t batch, int blocks)
{
    const auto age = std::uint64_t(std::max(blocks, 1));
    return batch >= age ? batch - age + 1 : 1;
}

void setMember(std::vector<DriftRemedy> &set, DriftRemedy remedy, bool member)
{
    std::erase(set, remedy);
    if (member)
        set.insert(std::ranges::lower_bound(set, remedy), remedy);
}

void addFirst(std::vector<double> &numbers, const std::vector<std::uint32_t> &devices)
{
    for (std::size_t i = 0; i < std::min(namesInEvent, devices.size()); ++i)
        numbers.push_back(double(devices[i]));
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

/// The median over the devices.
std::uint64_t Drifts::sinceOf(const Group &group) const
{
    std::vector<std::uint64_t> batches;
    for (const std::uint32_t device : group.devices)
        batches.push_back(m_drifts[device].since);
    const auto middle = batches.begin() + std::ptrdiff_t(batches.size() / 2);
    std::ranges::nth_element(batches, middle);
    return *middle;
}

void Drifts::addFound(BatchRecord &record)
{
    const auto add = [&](EventLevel level, std::int64_t device, std::vector<double> numbers) {
        record.events.push_back({record.batch, level, EventKind::DriftFound, device, std::move(numbers), {}});
    };
    const auto addGroup = [&](std::size_t cause, bool fleetWide, const Group &group) {
        const std::size_t count =
            fleetWide ? std::max<std::size_t>(m_fleet.inputs, group.devices.size()) : group.devices.size();
        std::vector<double> numbers{double(cause), double(fleetWide), double(count), double(sinceOf(group))};
        addFirst(numbers, group.devices);
        add(fleetWide ? EventLevel::Critical : EventLevel::Warning, -1, std::move(numbers));
    };
    for (std::size_t cause = 1; cause < causeCount; ++cause) {
        const Group &joined = m_joined[cause];
        if (!joined.devices.empty()) {
            // One event for the whole fleet: those who join later are seen in their own state. That the
            // global version's loss grew is told of the fleet as a whole.
            const bool isNew = m_fleetWide[cause] == 0 || record.batch > m_fleetWide[cause] + fleetPause;
            m_fleetWide[cause] = record.batch;
            if (isNew && DriftCause(cause) != DriftCause::GlobalModel)
                addGroup(cause, true, joined);
        }
        const Group &found = m_found[cause];
        if (found.devices.size() > namesInEvent) {
            addGroup(cause, false, found);
            continue;
        }
        for (const std::uint32_t device : found.devices) {
            const DeviceDrift &d = m_drifts[device];
            add(EventLevel::Warning, device,
                {double(cause), double(d.sign), double(d.channel), d.before, d.after, d.deviations,
                 double(d.moved), double(d.channels), double(d.since)});
        }
    }
}

void Drifts::addOver(BatchRecord &record)
{
    if (m_over.devices.empty())
        return;
    Event event{record.batch, EventLevel::Info, EventKind::DriftOver, -1, {}, {}};
    if (m_over.devices.size() == 1) {
        event.device = m_over.devices.front();
    } else {
        event.numbers = {double(m_over.devices.size())};
        addFirst(event.numbers, m_over.devices);
    }
    record.events.push_back(std::move(event));
}

void Drifts::remedied(DriftRemedy remedy, bool done, bool automatic, const Group &group, BatchRecord &record)
{
    const std::int64_t device = group.devices.size() == 1 ? std::int64_t(group.devices.front()) : -1;
    record.events.push_back({record.batch,
                             EventLevel::Info,
                             EventKind::DriftRemedied,
                             device,
                             {double(remedy), double(done), double(automatic), double(group.devices.size()),
                              double(device >= 0 ? group.channel : -1)},
                             {}});
}

void Drifts::refused(bool automatic, const Group &group, BatchRecord &record)
{
    const bool isOne = group.devices.size() == 1;
    record.events.push_back(
        {record.batch,
         EventLevel::Warning,
         EventKind::QuarantineRefused,
         isOne ? std::int64_t(group.devices.front()) : -1,
         {double(automatic), double(group.devices.size()), double(isOne ? group.channel : -1)},
         {}});
}

namespace {

/// Calls `one` with each plain field, so that writing and reading can't differ.
template <typename Drift, typename One>
bool fields(Drift &d, const One &one)
{
    return one(d.cause) && one(d.sign) && one(d.channel) && one(d.moved) && one(d.channels) && one(d.fleet) &&
           one(d.since) && one(d.found) && one(d.before) && one(d.after) && one(d.deviations) &&
           one(d.suggestion) && one(d.recalibrated) && one(d.personal) && one(d.rateRaised) &&
           one(d.quarantined) && one(d.automatic);
}

} // namespace

void Drifts::save(std::vector<std::byte> &bytes) const
{
    for (const DeviceDrift &drift : m_drifts) {
        fields(drift, [&](const auto &value) {
            learning::append(bytes, value);
            return true;
        });
    }
    learning::append(bytes, m_rateSince);
    learning::append(bytes, m_recalibratedSince);
    learning::append(bytes, m_fleetWide);
    learning::append(bytes, m_announced);
    learning::append(bytes, m_usualShare);
    learning::append(bytes, m_usualCount);
    learning::append(bytes, m_loss);
    learning::append(bytes, m_lossFound);
    learning::append(bytes, m_tally.counts());
    fields(m_whole, [&](const auto &value) {
        learning::append(bytes, value);
        return true;
    });
}

bool Drifts::restore(std::span<const std::byte> &bytes)
{
    const std::size_t count = m_drifts.size();
    for (DeviceDrift &drift : m_drifts) {
        if (!fields(drift, [&](auto &value) { return learning::take(bytes, value); }))
            return false;
    }
    DriftCounts counts;
    const auto one = [&](auto &value) { return learning::take(bytes, value); };
    if (!(one(m_rateSince) && one(m_recalibratedSince) && one(m_fleetWide) && one(m_announced) &&
          one(m_usualShare) && one(m_usualCount) && one(m_loss) && one(m_lossFound) && one(counts) &&
          fields(m_whole, one)))
        return false;
    std::vector<DeviceDrift> all = m_drifts;
    all.push_back(m_whole);
    m_tally.restore(counts, all);
    return m_announced.size() == count && m_rateSince.size() == count && m_recalibratedSince.size() == count;
}

} // namespace fleetgrad::fleet
