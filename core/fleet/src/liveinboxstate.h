// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "livesilence.h"

#include <fleet/liveinbox.h>

#include <QHash>

#include <algorithm>
#include <deque>
#include <limits>
#include <mutex>
#include <vector>

namespace fleetgrad::fleet {

/// What waits, and of whom. Locked by whoever calls.
struct LiveInbox::State
{
    static constexpr double never = 1e9; ///< s

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

} // namespace fleetgrad::fleet
