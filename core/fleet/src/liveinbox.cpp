// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <fleet/liveinbox.h>

#include "livejoining.h"
#include "livesilence.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <deque>
#include <limits>
#include <mutex>
#include <optional>
#include <utility>
#include <vector>

namespace fleetgrad::fleet {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double never = 1e9; // s

/// As many values take the room of the update.
std::size_t valuesOf(const LiveUpdate &sent)
{
    return sent.update.fleetModel.weights.size() + std::size_t(sent.saidBesides.size()) / sizeof(float);
}

} // namespace

struct LiveInbox::State
{
    struct Device
    {
        DeviceInfo info;
        std::uint64_t taken = 0, recorded = 0; ///< newest keys
        std::uint64_t blocked =
            0; ///< of the reading that was told to wait: none after it may come before it; 0: none
        double newest = -std::numeric_limits<double>::infinity(); ///< stamp
        std::uint64_t cut = 0;                                    ///< readings that are in batches
        double lastRead = 0;    ///< boundary of its last batch with readings
        bool isAwaited = false; ///< it sent something, and has not been silent since
        std::deque<LiveReading> queue;
        std::deque<LiveUpdate> updates; ///< of one that trains itself
        struct Label
        {
            LiveLabel label;
            std::uint64_t after = 0; ///< the newest key that was taken before it
        };
        std::deque<Label> labels;
        std::uint64_t cutKey = 0; ///< the newest that is in a batch
        std::uint64_t labelsTaken = 0, labelsRecorded = 0;
    };

    const LiveConfig config;
    const std::size_t batchReadings;
    const double batchSeconds;

    mutable std::mutex mutex;
    std::vector<Device> devices;
    QHash<QString, std::uint32_t> numbers; ///< by name
    std::uint32_t announced = 0;           ///< devices that were in a batch as joined
    std::size_t full = 0;                  ///< devices with a batch of readings
    std::size_t waitingValues = 0;
    double lastCut = 0; ///< 0: none yet
    double since = 0;   ///< since when devices are heard; 0: not yet
    double awaited = 0; ///< the oldest lastRead of those awaited; 0: none is
    Counts counts;
    LiveOutbox outbox;
    std::mutex calls; ///< held while somebody is called, and to change who is
    std::function<void()> onDue, onRecorded;

    void hear(double now)
    {
        if (since == 0)
            since = std::max(now, lastCut);
    }
    double secondsToBatch(double now) const
    {
        if (full > 0)
            return 0;
        const bool isEmpty = counts.waiting == 0 && counts.labelsWaiting == 0 && announced == devices.size();
        if (batchSeconds <= 0 || isEmpty)
            return never;
        return std::max(0.0, (lastCut == 0 ? since : lastCut) + batchSeconds - now);
    }
    bool fallsSilent(double now) const
    {
        return awaited > 0 && isSilent(config, std::max(now, lastCut), awaited, since);
    }
    bool isRoomFor(const Device &device) const
    {
        return device.queue.size() < batchReadings * mostBatches &&
               waitingValues + std::size_t(config.channels) <= mostValues;
    }
    void tell(const std::function<void()> &call)
    {
        const std::scoped_lock lock(calls);
        if (call)
            call();
    }
    /// Whether one of that key is to be taken now.
    Push decide(Device &device, std::uint64_t key, bool isRoom) const;
    Push add(Device &device, LiveReading &&reading);
    Push add(Device &device, LiveUpdate &&update);
    Push add(Device &device, const LiveLabel &label);
    LiveRows take(std::uint32_t number);
    LiveLabels takeLabels(std::uint32_t number);
    LiveUpdate takeUpdate(std::uint32_t number);
};

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

const LiveRows *LiveBatch::of(std::uint32_t device) const
{
    const auto found = std::ranges::lower_bound(rows, device, {}, &LiveRows::device);
    return found != rows.end() && found->device == device ? &*found : nullptr;
}

const LiveUpdate *LiveBatch::updateOf(std::uint32_t device) const
{
    const auto found = std::ranges::lower_bound(updates, device, {},
                                                [](const LiveUpdate &sent) { return sent.update.device; });
    return found != updates.end() && found->update.device == device ? &*found : nullptr;
}

const LiveLabels *LiveBatch::labelsOf(std::uint32_t device) const
{
    const auto found = std::ranges::lower_bound(labels, device, {}, &LiveLabels::device);
    return found != labels.end() && found->device == device ? &*found : nullptr;
}

LiveInbox::LiveInbox(const LiveConfig &config, int batchReadings, double batchSeconds)
    : m_state(new State{.config = config,
                        .batchReadings = std::size_t(std::max(1, batchReadings)),
                        .batchSeconds = batchSeconds,
                        .mutex = {},
                        .devices = {},
                        .numbers = {},
                        .counts = {},
                        .outbox = {},
                        .calls = {},
                        .onDue = {},
                        .onRecorded = {}})
{
}

LiveInbox::~LiveInbox() = default;

Expected<LiveInbox::Joined> LiveInbox::join(const DeviceInfo &info)
{
    auto &s = *m_state;
    if (auto problem = problemWith(info, s.config))
        return tl::make_unexpected(*std::move(problem));
    if (info.trainsItself && !s.outbox.config())
        return failure(ErrorKind::BadArgument, info.name,
                       LiveText::tr("This run takes readings alone: let the device send these."));
    DeviceInfo device = livePlace(s.config);
    device.name = info.name;
    device.channels = info.channels;
    device.trainsItself = info.trainsItself;
    if (!info.units.isEmpty())
        device.units = info.units;
    Joined joined;
    {
        const std::scoped_lock lock(s.mutex);
        if (const auto known = s.numbers.constFind(info.name); known != s.numbers.cend()) {
            auto &before = s.devices[*known];
            if (auto problem = problemWith(device, before.info))
                return tl::make_unexpected(*std::move(problem));
            before.blocked = 0; // it goes on with what is not recorded
            return Joined{*known, before.recorded, before.labelsTaken};
        }
        if (s.devices.size() >= std::size_t(s.config.places))
            return failure(ErrorKind::TooLarge, info.name,
                           LiveText::tr("All %L1 places of this run are taken (live.places of its "
                                        "configuration): begin a run with more of them.")
                               .arg(s.config.places));
        joined.device = std::uint32_t(s.devices.size());
        s.numbers.insert(info.name, joined.device);
        s.devices.emplace_back().info = std::move(device);
    }
    s.tell(s.onDue);
    return joined;
}

LiveInbox::Push LiveInbox::push(std::uint32_t device, LiveReading reading)
{
    auto &s = *m_state;
    bool isDue = false;
    Push result = Push::Refused;
    {
        const std::scoped_lock lock(s.mutex);
        if (device >= s.devices.size()) {
            ++s.counts.refused;
            return Push::Refused;
        }
        const bool isFirst = s.counts.waiting == 0;
        const std::size_t full = s.full;
        result = s.add(s.devices[device], std::move(reading));
        isDue = result == Push::Taken && (isFirst || full != s.full);
    }
    if (isDue)
        s.tell(s.onDue);
    return result;
}

LiveInbox::Push LiveInbox::push(LiveUpdate update)
{
    auto &s = *m_state;
    Push result = Push::Refused;
    {
        const std::scoped_lock lock(s.mutex);
        const std::uint32_t device = update.update.device;
        if (device >= s.devices.size()) {
            ++s.counts.refused;
            return Push::Refused;
        }
        result = s.add(s.devices[device], std::move(update));
    }
    if (result == Push::Taken)
        s.tell(s.onDue);
    return result;
}

LiveInbox::Push LiveInbox::push(std::uint32_t device, const LiveLabel &label)
{
    auto &s = *m_state;
    bool isFirst = false;
    Push result = Push::Refused;
    {
        const std::scoped_lock lock(s.mutex);
        if (device >= s.devices.size()) {
            ++s.counts.refused;
            return Push::Refused;
        }
        isFirst = s.counts.waiting == 0 && s.counts.labelsWaiting == 0;
        result = s.add(s.devices[device], label);
    }
    if (isFirst && result == Push::Taken)
        s.tell(s.onDue);
    return result;
}

LiveOutbox &LiveInbox::outbox()
{
    return m_state->outbox;
}

std::uint64_t LiveInbox::recorded(std::uint32_t device) const
{
    const std::scoped_lock lock(m_state->mutex);
    return device < m_state->devices.size() ? m_state->devices[device].recorded : 0;
}

std::uint64_t LiveInbox::recordedLabels(std::uint32_t device) const
{
    const std::scoped_lock lock(m_state->mutex);
    return device < m_state->devices.size() ? m_state->devices[device].labelsRecorded : 0;
}

int LiveInbox::labelWindow() const
{
    return fleet::labelWindow(m_state->config);
}

LiveInbox::Counts LiveInbox::counts() const
{
    const std::scoped_lock lock(m_state->mutex);
    Counts counts = m_state->counts;
    counts.devices = std::uint32_t(m_state->devices.size());
    counts.places = std::uint32_t(m_state->config.places);
    return counts;
}

void LiveInbox::onRecorded(std::function<void()> call)
{
    const std::scoped_lock lock(m_state->calls);
    m_state->onRecorded = std::move(call);
}

void LiveInbox::onDue(std::function<void()> call)
{
    const std::scoped_lock lock(m_state->calls);
    m_state->onDue = std::move(call);
}

void LiveInbox::restore(std::span<const Known> devices, double lastTime)
{
    auto &s = *m_state;
    const std::scoped_lock lock(s.mutex);
    s.devices.clear();
    s.numbers.clear();
    for (const Known &known : devices) {
        s.numbers.insert(known.info.name, std::uint32_t(s.devices.size()));
        auto &device = s.devices.emplace_back();
        device.info = known.info;
        device.taken = device.recorded = device.cutKey = known.key;
        device.cut = known.readings;
        if (known.key > 0) {
            device.newest = known.time;
            device.lastRead = lastTime;
            device.isAwaited = true;
            s.awaited = lastTime;
        }
    }
    s.announced = std::uint32_t(s.devices.size());
    s.lastCut = lastTime;
}

bool LiveInbox::isDue(double now) const
{
    auto &s = *m_state;
    const std::scoped_lock lock(s.mutex);
    s.hear(now);
    return s.secondsToBatch(now) <= 0 || s.fallsSilent(now);
}

double LiveInbox::secondsToDue(double now) const
{
    auto &s = *m_state;
    const std::scoped_lock lock(s.mutex);
    s.hear(now);
    double seconds = s.secondsToBatch(now);
    if (s.awaited > 0)
        seconds = std::min(seconds, silentFrom(s.config, s.awaited, s.since) - now);
    return std::max(0.0, seconds);
}

std::shared_ptr<const LiveBatch> LiveInbox::cut(double now)
{
    auto &s = *m_state;
    auto batch = std::make_shared<LiveBatch>();
    const std::scoped_lock lock(s.mutex);
    s.hear(now);
    batch->time = s.lastCut = std::max(now, s.lastCut);
    batch->since = s.since;
    batch->firstJoined = s.announced;
    for (; s.announced < s.devices.size(); ++s.announced)
        batch->joined.push_back(s.devices[s.announced].info);
    s.full = 0;
    s.awaited = 0;
    for (std::uint32_t number = 0; number < s.devices.size(); ++number) {
        auto &device = s.devices[number];
        if (!device.queue.empty() || !device.updates.empty()) {
            if (device.updates.empty())
                batch->rows.push_back(s.take(number));
            else
                batch->updates.push_back(s.takeUpdate(number));
            device.lastRead = batch->time;
            device.isAwaited = true;
        } else if (device.isAwaited && isSilent(s.config, batch->time, device.lastRead, s.since)) {
            device.isAwaited = false;
        }
        if (LiveLabels labels = s.takeLabels(number); !labels.labels.empty())
            batch->labels.push_back(std::move(labels));
        if (device.isAwaited && (s.awaited == 0 || device.lastRead < s.awaited))
            s.awaited = device.lastRead;
    }
    return batch;
}

void LiveInbox::committed(std::span<const std::shared_ptr<const LiveBatch>> batches)
{
    auto &s = *m_state;
    {
        const std::scoped_lock lock(s.mutex);
        for (const auto &batch : batches) {
            for (const LiveRows &rows : batch->rows) {
                if (rows.device < s.devices.size() && rows.count() > 0)
                    s.devices[rows.device].recorded = rows.keys.back();
            }
            for (const LiveLabels &labels : batch->labels) {
                if (labels.device < s.devices.size())
                    s.devices[labels.device].labelsRecorded += labels.labels.size();
            }
            for (const LiveUpdate &sent : batch->updates) {
                if (sent.update.device < s.devices.size())
                    s.devices[sent.update.device].recorded = sent.key;
            }
        }
    }
    s.tell(s.onRecorded);
}

} // namespace fleetgrad::fleet
