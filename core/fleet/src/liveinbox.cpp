// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <fleet/liveinbox.h>

#include "liveinboxstate.h"
#include "livejoining.h"

#include <algorithm>
#include <mutex>
#include <utility>

namespace fleetgrad::fleet {

using namespace Qt::Literals::StringLiterals;

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
