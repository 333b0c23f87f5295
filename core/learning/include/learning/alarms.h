// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

// Alarms of a device, and what they are worth (docs/alarms.md).
//
// A reading alarms from a log-odds of the decision at or above the device's threshold. Alarming readings with
// fewer than `gap` readings between them are one alarm. It is true where one of its alarming readings is
// labelled an anomaly, false where none is but one is labelled normal, and otherwise not judged. A run of
// consecutive readings labelled anomalies is one event; its first alarming reading finds it. Readings are
// judged in their order, once their label can't come or change any more.

namespace fleetgrad::learning {

struct AlarmSettings
{
    double falseAlarmsPerDay = 1; ///< wanted, of a device in a day of its time, > 0
    int gap = 10; ///< an alarm ends after so many readings in a row below the threshold, 1..mostGap
    static constexpr int mostGap = 64;
    bool operator==(const AlarmSettings &) const = default;
};

/// The grid of thresholds: `count` levels of the decision's log-odds, `perUnit` a unit, from `lowest` on. A
/// score is on the highest level that it reaches; those beyond the ends are on the first and the last.
struct AlarmLevels
{
    static constexpr int count = 160, perUnit = 8;
    static constexpr float lowest = -10;
    /// Log-odds of a level, 0..count; `count` is above every score.
    static float logOdds(int level) { return lowest + float(level) / perUnit; }
    /// NaN is on the first level.
    static int levelOf(float logOdds)
    {
        const float level = (logOdds - lowest) * perUnit;
        return level >= count - 1 ? count - 1 : level > 0 ? int(level) : 0;
    }
};

/// For each threshold of the grid, how many false alarms it would have raised, out of how many normal
/// readings. Sketches of several devices or times merge by adding, exactly. It sees alarms rather than
/// readings, since false alarms come in clusters that no quantile of single scores tells.
struct AlarmSketch
{
    static constexpr std::int32_t unit = 16; ///< what one alarm counts, so that halving loses little
    std::array<std::int32_t, AlarmLevels::count> alarms{};
    std::uint64_t readings = 0;

    void add(const AlarmSketch &other);
    /// The past counts half from here on.
    void halve();
};

/// What the fleet knows of false alarms, for devices that know little themselves.
struct AlarmBaseline
{
    const AlarmSketch *labelled =
        nullptr;                      ///< of all devices' readings labelled normal; null: no alarms at all
    const AlarmSketch *any = nullptr; ///< of all readings, as if normal: until labels have come
    /// Where a batch is gone through again by itself: the threshold, in log-odds, that was chosen then, in
    /// place of one by the sketches. NaN: by those.
    float chosen = std::numeric_limits<float>::quiet_NaN();
};

/// Counts over some readings of a device, or of several.
struct AlarmCounts
{
    std::uint64_t judged = 0; ///< readings with a label
    std::uint64_t events = 0, found = 0;
    std::uint64_t trueAlarms = 0, falseAlarms = 0;
    std::uint64_t unjudged = 0; ///< alarms none of whose alarming readings got a label

    void add(const AlarmCounts &other);
    /// Of alarms that are judged, the share that is true; NaN without any.
    double precision() const;
    /// The share of events that an alarm found; NaN without any.
    double recall() const;
    bool operator==(const AlarmCounts &) const = default;
};

/// From the start of an event to its first alarming reading, over found events.
struct DetectionDelay
{
    float median = std::numeric_limits<float>::quiet_NaN(); ///< readings; NaN where none was found
    float high = std::numeric_limits<float>::quiet_NaN();   ///< 90 % of found events were found within that
    bool operator==(const DetectionDelay &) const = default;
};

/// How long detection took, exact below 16 readings, beyond in steps of a quarter of an octave (a delay
/// counts as the middle of its step). Merges by adding.
struct DelayCounts
{
    std::array<std::uint32_t, 64> found{};

    void add(std::uint64_t readings);
    void add(const DelayCounts &other);
    bool isEmpty() const { return found == decltype(found){}; }
    DetectionDelay delay() const;
    /// Calls use(delay in readings, events) for each delay that was met, shortest first.
    template <class Use>
    void each(Use &&use) const
    {
        for (std::size_t step = 0; step < found.size(); ++step)
            if (found[step] > 0)
                use(readingsOf(step), found[step]);
    }

private:
    static float readingsOf(std::size_t step);
};

/// The alarms of a device as they stand after a batch.
struct AlarmFigures
{
    float threshold = std::numeric_limits<float>::quiet_NaN(); ///< log-odds in force next; NaN: none yet
    bool on = false;                                           ///< an alarm is on
    std::uint64_t raised = 0;                                  ///< alarms since the run began, judged or not
    AlarmCounts whole;
    AlarmCounts window; ///< over about the last seven days, or 5,000 readings where these are more
    DetectionDelay wholeDelay;
    DetectionDelay windowDelay; ///< of the last 16 found events in the window at most
};

/// Of one kind of anomaly, over all devices.
struct KindCounts
{
    std::uint64_t readings = 0, alarming = 0; ///< anomalous readings of the kind, and those that alarmed
    std::uint64_t events = 0, found = 0;      ///< events that begin with it

    void add(const KindCounts &other);
};
inline constexpr int mostKinds = 100; ///< kinds of anomalies that a source can name

/// What one batch of some devices adds to what the fleet knows. Only additions, so that the order of adding
/// does not matter.
struct AlarmBatch
{
    AlarmSketch labelled, any;
    std::vector<KindCounts> kinds; ///< by kind, as many as have been met

    void clear();
    void add(const AlarmBatch &other);
};

} // namespace fleetgrad::learning
