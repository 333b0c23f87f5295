// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "liveinboxstate.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace fleetgrad::fleet {

namespace {

/// As many values take the room of the update.
std::size_t valuesOf(const LiveUpdate &sent)
{
    return sent.update.fleetModel.weights.size() + std::size_t(sent.saidBesides.size()) / sizeof(float);
}

} // namespace

LiveRows LiveInbox::State::take(std::uint32_t number)
{
    Device &device = devices[number];
    LiveRows rows;
    rows.device = number;
    rows.first = device.cut;
    const auto end = device.queue.begin() + std::ptrdiff_t(std::min(batchReadings, device.queue.size()));
    for (auto reading = device.queue.begin(); reading != end; ++reading) {
        rows.keys.push_back(reading->key);
        rows.times.push_back(reading->time);
        rows.values.insert(rows.values.end(), reading->values.begin(), reading->values.end());
        rows.labels.push_back(reading->label ? std::int8_t(*reading->label ? 1 : 0) : std::int8_t(-1));
    }
    device.queue.erase(device.queue.begin(), end);
    device.cut += rows.count();
    device.cutKey = rows.keys.back();
    counts.waiting -= rows.count();
    waitingValues -= rows.values.size();
    full += device.queue.size() >= batchReadings ? 1 : 0;
    return rows;
}

/// Those before which no reading came that waits longer.
LiveLabels LiveInbox::State::takeLabels(std::uint32_t number)
{
    Device &device = devices[number];
    LiveLabels labels;
    labels.device = number;
    while (!device.labels.empty() && device.labels.front().after <= device.cutKey) {
        labels.labels.push_back(device.labels.front().label);
        device.labels.pop_front();
    }
    counts.labelsWaiting -= labels.labels.size();
    waitingValues -= labelValues * labels.labels.size();
    return labels;
}

LiveUpdate LiveInbox::State::takeUpdate(std::uint32_t number)
{
    Device &device = devices[number];
    LiveUpdate update = std::move(device.updates.front());
    device.updates.pop_front();
    --counts.updatesWaiting;
    waitingValues -= valuesOf(update);
    full += device.updates.empty() ? 0 : 1;
    return update;
}

LiveInbox::Push LiveInbox::State::decide(Device &device, std::uint64_t key, bool isRoom) const
{
    if (key <= device.taken)
        return Push::Duplicate;
    if ((device.blocked > 0 && key > device.blocked) || !isRoom) {
        if (device.blocked == 0)
            device.blocked = key;
        device.blocked = std::min(device.blocked, key);
        return Push::Full;
    }
    device.blocked = 0;
    return Push::Taken;
}

LiveInbox::Push LiveInbox::State::add(Device &device, LiveUpdate &&update)
{
    const std::size_t values = valuesOf(update);
    if (!device.info.trainsItself || update.key == 0 || !std::isfinite(update.time)) {
        ++counts.refused;
        return Push::Refused;
    }
    const bool isRoom =
        device.updates.size() < std::size_t(mostBatches) && waitingValues + values <= mostValues;
    const Push decided = decide(device, update.key, isRoom);
    if (decided != Push::Taken) {
        ++(decided == Push::Full ? counts.updatesFull : counts.updatesDuplicate);
        return decided;
    }
    device.taken = update.key;
    update.time = device.newest = std::max(device.newest, update.time);
    waitingValues += values;
    ++counts.updatesTaken;
    ++counts.updatesWaiting;
    full += device.updates.empty() ? 1 : 0;
    device.updates.push_back(std::move(update));
    return Push::Taken;
}

LiveInbox::Push LiveInbox::State::add(Device &device, const LiveLabel &label)
{
    if (device.info.trainsItself || label.key == 0) {
        ++counts.refused;
        return Push::Refused;
    }
    if (device.labels.size() >= batchReadings * mostBatches || waitingValues + labelValues > mostValues) {
        ++counts.labelsFull;
        return Push::Full;
    }
    waitingValues += labelValues;
    device.labels.push_back({label, device.taken});
    ++device.labelsTaken;
    ++counts.labelsTaken;
    ++counts.labelsWaiting;
    return Push::Taken;
}

LiveInbox::Push LiveInbox::State::add(Device &device, LiveReading &&reading)
{
    if (device.info.trainsItself || reading.key == 0 || !std::isfinite(reading.time) ||
        reading.values.size() != std::size_t(config.channels)) {
        ++counts.refused;
        return Push::Refused;
    }
    const std::uint64_t before = device.taken;
    const Push decided = decide(device, reading.key, isRoomFor(device));
    if (decided != Push::Taken) {
        ++(decided == Push::Full ? counts.full : counts.duplicates);
        return decided;
    }
    counts.skipped += reading.key - before - 1;
    device.taken = reading.key;
    if (reading.time < device.newest) {
        reading.time = device.newest;
        ++counts.backwards;
    }
    device.newest = reading.time;
    for (float &value : reading.values)
        value = std::isfinite(value) ? value : std::numeric_limits<float>::quiet_NaN();
    waitingValues += reading.values.size();
    device.queue.push_back(std::move(reading));
    ++counts.taken;
    ++counts.waiting;
    full += device.queue.size() == batchReadings ? 1 : 0;
    return Push::Taken;
}

} // namespace fleetgrad::fleet
