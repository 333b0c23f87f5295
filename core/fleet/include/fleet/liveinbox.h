// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/error.h>
#include <fleet/livebatch.h>
#include <fleet/liveoutbox.h>
#include <fleet/runconfig.h>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <span>

namespace fleetgrad::fleet {

/// Whether a reading with that time stamp may be sent at `now` (both in seconds since 1970): what is more
/// than a day off comes from a clock that is set wrongly. The error says so, for the device.
Expected<void> checkLiveTime(double time, double now);

/// Where readings of real devices wait until their batch. Every function may be called from any thread and
/// returns at once.
class LiveInbox
{
public:
    /// Batches of a device that wait at most: whoever sends more is told to wait.
    static constexpr int mostBatches = 10;
    /// Values of all devices that wait at most: 256 MiB of them.
    static constexpr std::size_t mostValues = std::size_t(64) << 20;
    /// As many values as a label that comes later takes the room of, until its batch.
    static constexpr std::size_t labelValues = 6;
    static constexpr int longestName = 200; ///< characters of the name of a device, a channel or a unit

    /// `batchReadings`, `batchSeconds`: as RunConfig has them.
    explicit LiveInbox(const LiveConfig &config, int batchReadings = 50, double batchSeconds = 60);
    ~LiveInbox();

    // For who brings readings.

    struct Joined
    {
        std::uint32_t device = 0;
        /// The newest key that the run file has; 0: none. The device goes on with the next one.
        std::uint64_t recorded = 0;
        std::uint64_t labels = 0; ///< labels without their readings that were taken of it so far
    };
    /// Gives a device its place, from the next batch boundary on, or the one that it has: the same name is
    /// the same device, and then its channels and units must be those that it joined with. Of `info` name,
    /// channels and units count (no units: unknown); the rest is as the configuration says. Refused: no place
    /// left, a name that is empty or longer than longestName, another number of channels.
    Expected<Joined> join(const DeviceInfo &info);

    enum class Push : unsigned char {
        Taken,
        Duplicate, ///< its key is not above the newest that was taken: it changes nothing
        Full,      ///< too much is waiting: to be sent again later
        Refused,   ///< no such device, no key, no time, not one value a channel, or not what it said to send
    };
    Push push(std::uint32_t device, LiveReading reading);
    /// Of a device that trains itself, which `update` names. It counts as a batch of readings.
    Push push(LiveUpdate update);
    /// A label without its reading. It goes into the batch of the readings that came before it, or a later
    /// one, and alone makes none but after batchSeconds; which reading it is of is seen there. Never a
    /// duplicate.
    Push push(std::uint32_t device, const LiveLabel &label);
    /// The newest key of a device that is committed in the run file, and so may be acknowledged; 0: none.
    std::uint64_t recorded(std::uint32_t device) const;
    /// How many of the labels that were taken of a device, in their order, are committed likewise.
    std::uint64_t recordedLabels(std::uint32_t device) const;
    /// For how many of its newest readings a device may send labels later.
    int labelWindow() const;

    struct Counts
    {
        std::uint64_t taken = 0, duplicates = 0, full = 0, refused = 0;
        std::uint64_t backwards = 0; ///< readings older than the one before: taken at the time of that one
        std::uint64_t skipped = 0;   ///< keys that never came
        std::uint64_t waiting = 0;   ///< readings that are in no batch yet
        std::uint64_t updatesTaken = 0, updatesDuplicate = 0, updatesWaiting = 0, updatesFull = 0;
        std::uint64_t labelsTaken = 0, labelsWaiting = 0, labelsFull = 0; ///< without their readings
        std::uint32_t devices = 0, places = 0;
    };
    Counts counts() const;
    /// Called soon after something was recorded, from any thread; null: nobody is. It has to return at once,
    /// and to call nothing here. Who was called before is not after the return.
    void onRecorded(std::function<void()> call);
    /// What devices that train themselves are told. Until it has begun none of them may join.
    LiveOutbox &outbox();

    // For the one who makes batches.

    /// What the run file has of a device that joined earlier.
    struct Known
    {
        DeviceInfo info;
        std::uint64_t key = 0; ///< newest
        double time = 0;       ///< of that reading
        std::uint64_t readings = 0;
    };
    /// Before anybody joins: the devices in the order of their numbers, and the time of the last boundary.
    void restore(std::span<const Known> devices, double lastTime);
    /// Whether a batch is to be cut at `now` (seconds since 1970): a device has a batch of readings, or
    /// readings or devices have waited for batchSeconds since the last one, or a device falls silent.
    bool isDue(double now) const;
    /// Seconds from `now` after which isDue() may become true without anybody sending anything.
    double secondsToDue(double now) const;
    /// Takes what waits, at most a batch of each device.
    std::shared_ptr<const LiveBatch> cut(double now);
    /// Those batches are committed.
    void committed(std::span<const std::shared_ptr<const LiveBatch>> batches);
    /// Called when a batch may have become due, as onRecorded().
    void onDue(std::function<void()> call);

private:
    struct State;
    const std::unique_ptr<State> m_state;
};

/// For how many of its newest readings a device may send labels later.
inline int labelWindow(const LiveConfig &config)
{
    return config.labelled ? config.labelWindow : 0;
}

/// What a place of the configuration is before a device has it.
DeviceInfo livePlace(const LiveConfig &config);

} // namespace fleetgrad::fleet
