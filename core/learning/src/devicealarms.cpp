// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <learning/devicealarms.h>

#include <algorithm>
#include <type_traits>

namespace fleetgrad::learning {

namespace {

constexpr double priorAlarms = 2; // what the fleet's sketch weighs, in expected false alarms
constexpr double horizon = 2;     // expected false alarms within which a debt is paid back
constexpr double leastFactor = 0.01, mostFactor = 4;
constexpr double memory = 30;          // expected false alarms after which the past is halved
constexpr double firstKnowledge = 0.2; // expected false alarms below which the fleet knows nothing
constexpr float firstThreshold = 3;    // log-odds: until then
constexpr float usualShare = 0.95F, usualStep = 0.1F;

static_assert(std::is_trivially_copyable_v<DeviceAlarms>);
static_assert(sizeof(AlarmCounts) == 6 * 8);
static_assert(sizeof(DeviceAlarms) == 1832); // the sum of its members

/// False alarms a reading of the fleet at a level.
double fleetRate(const AlarmSketch &sketch, int level, bool knows)
{
    if (!knows && level < AlarmLevels::levelOf(firstThreshold))
        return 1;
    const double alarms = std::max(sketch.alarms[std::size_t(level)], 0);
    return sketch.readings > 0 ? alarms / AlarmSketch::unit / double(sketch.readings) : 0.0;
}

} // namespace

double DeviceAlarms::wanted(const AlarmGoal &goal, std::uint64_t next) const
{
    const double falseShare =
        double(m_whole.falseAlarms + 1) / double(m_whole.falseAlarms + m_whole.trueAlarms + 2);
    const double had = m_false + falseShare * m_pending;
    const double expected = m_expected + goal.perReading * double(next - std::min(next, m_judged));
    return goal.perReading * std::clamp(1 + (expected - had) / horizon, leastFactor, mostFactor);
}

void DeviceAlarms::chooseThreshold(const AlarmBaseline &baseline, const AlarmGoal &goal, std::uint64_t next)
{
    const AlarmSketch &fleet = baseline.any != nullptr ? *baseline.any : *baseline.labelled;
    const bool knows = double(fleet.readings) * goal.perReading >= firstKnowledge;
    const double most = wanted(goal, next), prior = priorAlarms / goal.perReading;
    const int lowest = AlarmLevels::levelOf(m_usual) + 2; // an alarm that is nearly always on tells nothing
    int level = AlarmLevels::count;
    while (level > lowest) {
        const int below = level - 1;
        const double own = double(m_sketch.alarms[std::size_t(below)]) / AlarmSketch::unit;
        const double rate =
            (own + prior * fleetRate(fleet, below, knows)) / (double(m_sketch.readings) + prior);
        if (rate > most)
            break;
        level = below;
    }
    m_level = level;
}

void DeviceAlarms::setThreshold(float logOdds)
{
    const float level = (logOdds - AlarmLevels::lowest) * AlarmLevels::perUnit;
    m_level = int(std::clamp(level, 0.0F, float(AlarmLevels::count)));
}

bool DeviceAlarms::read(float logOdds, bool scored, const AlarmGoal &goal, AlarmSketch *any)
{
    const int level = AlarmLevels::levelOf(logOdds);
    if (any != nullptr && scored) {
        m_anyRuns.normal(level, goal.gap,
                         [any](int l, int more) { any->alarms[std::size_t(l)] += more * AlarmSketch::unit; });
        ++any->readings;
    }
    const bool alarming = scored && m_level >= 0 && level >= m_level;
    if (alarming) {
        if (m_sinceRaised == 0) {
            ++m_raised;
            ++m_pending;
        }
        m_sinceRaised = 1;
    } else if (m_sinceRaised > 0) {
        m_sinceRaised = m_sinceRaised <= std::uint32_t(goal.gap) - 1 ? m_sinceRaised + 1 : 0;
    }
    return alarming;
}

AlarmCounts &DeviceAlarms::cellNow(const AlarmGoal &goal)
{
    AlarmCounts &cell = m_cells[std::size_t(m_judged / goal.cellReadings % cells)];
    if (m_judged % goal.cellReadings == 0)
        cell = {};
    return cell;
}

void DeviceAlarms::judge(const SettledReading &reading, const AlarmGoal &goal, AlarmBatch &batch)
{
    AlarmCounts &cell = cellNow(goal);
    const bool labelled = reading.scored && reading.label >= 0;
    if (labelled) {
        ++m_whole.judged;
        ++cell.judged;
        m_expected += goal.perReading;
    }
    judgeEvent(reading, batch, cell);
    judgeAlarm(reading, goal, cell);
    addToSketch(reading, goal, batch);
    ++m_judged;
    if (double(m_sketch.readings) * goal.perReading > memory)
        m_sketch.halve();
    if (m_expected > memory) {
        m_expected /= 2;
        m_false /= 2;
    }
}

void DeviceAlarms::judgeEvent(const SettledReading &reading, AlarmBatch &batch, AlarmCounts &cell)
{
    if (!reading.scored || reading.label <= 0) {
        m_inEvent = 0;
        return;
    }
    const auto count = [&](std::uint8_t kind, std::uint64_t KindCounts::*counter) {
        if (kind == 0)
            return;
        if (batch.kinds.size() < kind)
            batch.kinds.resize(kind);
        ++(batch.kinds[kind - 1U].*counter);
    };
    if (m_inEvent == 0) {
        m_inEvent = 1;
        m_eventFound = 0;
        m_eventStart = m_judged;
        m_eventKind = reading.kind;
        ++m_whole.events;
        ++cell.events;
        count(m_eventKind, &KindCounts::events);
    }
    count(reading.kind, &KindCounts::readings);
    if (!reading.alarming)
        return;
    count(reading.kind, &KindCounts::alarming);
    if (m_eventFound != 0)
        return;
    m_eventFound = 1;
    ++m_whole.found;
    ++cell.found;
    count(m_eventKind, &KindCounts::found);
    const std::uint64_t delay = m_judged - m_eventStart;
    m_delays.add(delay);
    m_recentReading[std::size_t(m_recentCount % recents)] = m_judged;
    m_recentDelay[std::size_t(m_recentCount % recents)] =
        std::uint32_t(std::min<std::uint64_t>(delay, 0xffffffffU));
    ++m_recentCount;
}

void DeviceAlarms::judgeAlarm(const SettledReading &reading, const AlarmGoal &goal, AlarmCounts &cell)
{
    if (reading.alarming) {
        if (m_sinceJudged == 0)
            m_metAnomaly = m_metNormal = 0;
        m_sinceJudged = 1;
        m_metAnomaly |= reading.label > 0;
        m_metNormal |= reading.label == 0;
    } else if (m_sinceJudged > 0) {
        m_sinceJudged = m_sinceJudged <= std::uint32_t(goal.gap) - 1 ? m_sinceJudged + 1 : 0;
        if (m_sinceJudged == 0)
            closeAlarm(cell);
    }
}

void DeviceAlarms::closeAlarm(AlarmCounts &cell)
{
    m_pending -= m_pending > 0;
    std::uint64_t AlarmCounts::*verdict = &AlarmCounts::unjudged;
    if (m_metAnomaly != 0) {
        verdict = &AlarmCounts::trueAlarms;
    } else if (m_metNormal != 0) {
        verdict = &AlarmCounts::falseAlarms;
        m_false += 1;
    }
    ++(m_whole.*verdict);
    ++(cell.*verdict);
}

void DeviceAlarms::addToSketch(const SettledReading &reading, const AlarmGoal &goal, AlarmBatch &batch)
{
    if (!reading.scored)
        return m_judgedRuns.unscored(goal.gap);
    const int level = AlarmLevels::levelOf(reading.logOdds);
    const auto count = [&](int l, int more) {
        std::int32_t &own = m_sketch.alarms[std::size_t(l)];
        own = std::max(own + more * AlarmSketch::unit, 0);
        batch.labelled.alarms[std::size_t(l)] += more * AlarmSketch::unit;
    };
    if (reading.label < 0)
        return m_judgedRuns.unlabelled(level, goal.gap);
    if (reading.label > 0)
        return m_judgedRuns.anomaly(level, goal.gap, count);
    m_judgedRuns.normal(level, goal.gap, count);
    ++m_sketch.readings;
    ++batch.labelled.readings;
    // Robbins and Monro's quantile.
    m_usual += reading.logOdds > m_usual ? usualStep * usualShare : -usualStep * (1 - usualShare);
}

AlarmFigures DeviceAlarms::figures(const AlarmGoal &goal) const
{
    AlarmFigures figures;
    if (m_level >= 0)
        figures.threshold = AlarmLevels::logOdds(m_level);
    figures.on = m_sinceRaised > 0;
    figures.raised = m_raised;
    figures.whole = m_whole;
    for (const AlarmCounts &cell : m_cells)
        figures.window.add(cell);
    figures.wholeDelay = m_delays.delay();
    const std::uint64_t end = m_judged > 0 ? (m_judged - 1) / goal.cellReadings + 1 : 0;
    const std::uint64_t start = end > cells ? (end - cells) * goal.cellReadings : 0;
    std::array<std::uint32_t, recents> delays{};
    std::size_t count = 0;
    for (std::size_t i = 0; i < std::min(m_recentCount, recents); ++i)
        if (m_recentReading[i] >= start)
            delays[count++] = m_recentDelay[i];
    if (count == 0)
        return figures;
    std::sort(delays.begin(), delays.begin() + std::ptrdiff_t(count));
    figures.windowDelay.median = float(delays[(count + 1) / 2 - 1]);
    figures.windowDelay.high = float(delays[(count * 9 + 9) / 10 - 1]);
    return figures;
}

bool DeviceAlarms::isSound() const
{
    return m_level >= -1 && m_level <= AlarmLevels::count && m_judgedRuns.isSound() && m_anyRuns.isSound();
}

} // namespace fleetgrad::learning
