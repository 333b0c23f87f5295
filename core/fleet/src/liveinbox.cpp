// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <fleet/liveinbox.h>

#include "livesilence.h"

#include <QCoreApplication>
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

class LiveText
{
    Q_DECLARE_TR_FUNCTIONS(LiveText)
};

constexpr double farthestTime = 86'400; // s from now
constexpr double never = 1e9;           // s

bool isName(const QString &text)
{
    return !text.trimmed().isEmpty() && text.size() <= LiveInbox::longestName &&
           std::ranges::all_of(text, [](QChar letter) { return letter.isPrint(); });
}

/// What is wrong with what a device says of itself.
std::optional<Error> problemWith(const DeviceInfo &info, const LiveConfig &config)
{
    const auto bad = [](const QString &place, const QString &sentence) {
        return Error{ErrorKind::BadArgument, place, sentence};
    };
    if (!isName(info.name))
        return bad(u"name"_s, LiveText::tr("A device has a name of 1 to %1 letters, digits and signs.")
                                  .arg(LiveInbox::longestName));
    if (info.channels.size() != config.channels)
        return bad(info.name,
                   LiveText::tr("This device has %L1 channels, but every device of this run has %L2: "
                                "live.channels of its configuration says so. Send that many.")
                       .arg(info.channels.size())
                       .arg(config.channels));
    if (!std::ranges::all_of(info.channels, isName))
        return bad(info.name, LiveText::tr("A channel has a name of 1 to %1 letters, digits and signs.")
                                  .arg(LiveInbox::longestName));
    if (!info.units.isEmpty() && info.units.size() != info.channels.size())
        return bad(info.name, LiveText::tr("Give one unit for each channel, or none at all."));
    if (std::ranges::any_of(info.units, [](const QString &unit) { return !unit.isEmpty() && !isName(unit); }))
        return bad(
            info.name,
            LiveText::tr("A unit has at most %1 letters, digits and signs.").arg(LiveInbox::longestName));
    return std::nullopt;
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
        if (batchSeconds <= 0 || (counts.waiting == 0 && announced == devices.size()))
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
    Push add(Device &device, LiveReading &&reading);
    LiveRows take(std::uint32_t number);
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
    counts.waiting -= rows.count();
    waitingValues -= rows.values.size();
    full += device.queue.size() >= batchReadings ? 1 : 0;
    return rows;
}

LiveInbox::Push LiveInbox::State::add(Device &device, LiveReading &&reading)
{
    if (reading.key == 0 || !std::isfinite(reading.time) ||
        reading.values.size() != std::size_t(config.channels)) {
        ++counts.refused;
        return Push::Refused;
    }
    if (reading.key <= device.taken) {
        ++counts.duplicates;
        return Push::Duplicate;
    }
    if ((device.blocked > 0 && reading.key > device.blocked) || !isRoomFor(device)) {
        if (device.blocked == 0)
            device.blocked = reading.key;
        device.blocked = std::min(device.blocked, reading.key);
        ++counts.full;
        return Push::Full;
    }
    device.blocked = 0;
    counts.skipped += reading.key - device.taken - 1;
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

Expected<void> checkLiveTime(double time, double now)
{
    if (std::isfinite(time) && std::abs(time - now) <= farthestTime)
        return {};
    return failure(
        ErrorKind::BadArgument, u"time"_s,
        LiveText::tr("The time stamp %1 is more than a day away from now, %2 (seconds since 1970): "
                     "set the clock of the device.")
            .arg(time, 0, 'f', 0)
            .arg(now, 0, 'f', 0));
}

const LiveRows *LiveBatch::of(std::uint32_t device) const
{
    const auto found = std::ranges::lower_bound(rows, device, {}, &LiveRows::device);
    return found != rows.end() && found->device == device ? &*found : nullptr;
}

DeviceInfo livePlace(const LiveConfig &config)
{
    DeviceInfo place;
    place.channels.resize(config.channels);
    place.units.resize(config.channels);
    place.origin = u"live"_s;
    place.interval = config.interval;
    place.labelled = config.labelled;
    return place;
}

LiveInbox::LiveInbox(const LiveConfig &config, int batchReadings, double batchSeconds)
    : m_state(new State{.config = config,
                        .batchReadings = std::size_t(std::max(1, batchReadings)),
                        .batchSeconds = batchSeconds,
                        .mutex = {},
                        .devices = {},
                        .numbers = {},
                        .counts = {},
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
    DeviceInfo device = livePlace(s.config);
    device.name = info.name;
    device.channels = info.channels;
    if (!info.units.isEmpty())
        device.units = info.units;
    Joined joined;
    {
        const std::scoped_lock lock(s.mutex);
        if (const auto known = s.numbers.constFind(info.name); known != s.numbers.cend()) {
            auto &before = s.devices[*known];
            if (before.info.channels != device.channels || before.info.units != device.units)
                return failure(
                    ErrorKind::BadArgument, info.name,
                    LiveText::tr("A device of this name joined with the channels %1. Send these, in "
                                 "their order and with their units, or choose another name.")
                        .arg(before.info.channels.join(u", "_s)));
            before.blocked = 0; // it goes on with what is not recorded
            return Joined{*known, before.recorded};
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

std::uint64_t LiveInbox::recorded(std::uint32_t device) const
{
    const std::scoped_lock lock(m_state->mutex);
    return device < m_state->devices.size() ? m_state->devices[device].recorded : 0;
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
        device.taken = device.recorded = known.key;
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
        if (!device.queue.empty()) {
            batch->rows.push_back(s.take(number));
            device.lastRead = batch->time;
            device.isAwaited = true;
        } else if (device.isAwaited && isSilent(s.config, batch->time, device.lastRead, s.since)) {
            device.isAwaited = false;
        }
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
        }
    }
    s.tell(s.onRecorded);
}

} // namespace fleetgrad::fleet
