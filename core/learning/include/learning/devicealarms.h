// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <learning/alarmruns.h>
#include <learning/alarms.h>

#include <array>
#include <cstdint>

namespace fleetgrad::learning {

/// A reading whose label is settled.
struct SettledReading
{
    float logOdds = 0;     ///< of the decision
    bool scored = false;   ///< one with every channel missing is not
    bool alarming = false; ///< when it was new
    std::int8_t label = -1;
    std::uint8_t kind = 0; ///< of the anomaly, from 1; 0 = it has none
};

/// What is the same for a device for its whole life.
struct AlarmGoal
{
    double perReading = 0;          ///< false alarms wanted, a reading
    int gap = 10;                   ///< as AlarmSettings
    std::uint64_t cellReadings = 1; ///< readings of a cell of the window
};

/// `interval` is that of a reading, s.
AlarmGoal goalOf(const AlarmSettings &settings, double interval);

/// Threshold and alarms of one device. The threshold is the lowest of the grid for which, there and above,
/// the device's own sketch, shrunk towards the fleet's, has no more false alarms a reading than are wanted
/// now. Wanted now is the rate that a person set, times 1 + (expected - false) / 2, within 1/100 and 4: what
/// was spent too much or too little comes back (as in adaptive conformal inference, Gibbs and Candes 2021,
/// with the bias in the level of a quantile). Alarms that wait for their labels count as false by the share
/// that was so far. Without padding: saved as it is.
class DeviceAlarms
{
public:
    /// Before a batch of which the first reading has number `next`.
    void chooseThreshold(const AlarmBaseline &baseline, const AlarmGoal &goal, std::uint64_t next);
    /// In its place where it is known: as AlarmFigures::threshold has it.
    void setThreshold(float logOdds);
    /// A new reading; says whether it alarms. `any` takes in its false alarms as if it were normal, if not
    /// null.
    bool read(float logOdds, bool scored, const AlarmGoal &goal, AlarmSketch *any);
    /// The reading that follows the one judged before.
    void judge(const SettledReading &reading, const AlarmGoal &goal, AlarmBatch &batch);
    /// Number of the next reading to judge.
    std::uint64_t judged() const { return m_judged; }
    /// Before anything was read: the first reading to judge has this number.
    void startAt(std::uint64_t reading) { m_judged = reading; }

    AlarmFigures figures(const AlarmGoal &goal) const;
    const DelayCounts &delays() const { return m_delays; }
    /// Whether the state can be one that was saved.
    bool isSound() const;

    static constexpr std::uint64_t cells = 7, recents = 16;

private:
    double wanted(const AlarmGoal &goal, std::uint64_t next) const;
    void judgeEvent(const SettledReading &reading, AlarmBatch &batch, AlarmCounts &cell);
    void judgeAlarm(const SettledReading &reading, const AlarmGoal &goal, AlarmCounts &cell);
    void closeAlarm(AlarmCounts &cell);
    void addToSketch(const SettledReading &reading, const AlarmGoal &goal, AlarmBatch &batch);
    AlarmCounts &cellNow(const AlarmGoal &goal);

    AlarmSketch m_sketch;
    AlarmRuns m_judgedRuns, m_anyRuns;
    std::uint64_t m_judged = 0, m_raised = 0, m_eventStart = 0;
    double m_expected = 0, m_false = 0; ///< false alarms wanted and had, fading as the sketch
    AlarmCounts m_whole;
    std::array<AlarmCounts, cells> m_cells;
    DelayCounts m_delays;
    std::array<std::uint64_t, recents> m_recentReading{}; ///< where events were found last
    std::array<std::uint32_t, recents> m_recentDelay{};
    std::uint64_t m_recentCount = 0;
    std::uint32_t m_pending = 0;     ///< alarms raised and not judged yet
    std::uint32_t m_sinceRaised = 0; ///< readings since the last alarming one and with it; 0 = no alarm is on
    std::uint32_t m_sinceJudged = 0; ///< likewise, among judged readings
    std::int32_t m_level = -1;       ///< of the threshold; -1 = none yet
    float m_usual = AlarmLevels::lowest;            ///< about 95 % of normal readings score lower
    std::uint8_t m_metAnomaly = 0, m_metNormal = 0; ///< the alarm that is judged
    std::uint8_t m_inEvent = 0, m_eventFound = 0;   ///< the event that is judged
    std::uint8_t m_eventKind = 0;
    std::array<std::uint8_t, 7> m_unused{};
};

} // namespace fleetgrad::learning
