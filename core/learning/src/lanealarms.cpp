// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
// The alarms of a block's devices: raised when a reading is new, judged when its label is settled.

#include "lanestate.h"

#include <algorithm>
#include <cmath>

namespace fleetgrad::learning {

namespace {

constexpr double day = 86400, windowDays = 7;
constexpr std::uint64_t windowReadings = 5000;

} // namespace

AlarmGoal goalOf(const AlarmSettings &settings, double interval)
{
    AlarmGoal goal;
    const double seconds = std::isfinite(interval) && interval > 0 ? interval : 1;
    goal.perReading = std::clamp(settings.falseAlarmsPerDay * seconds / day, 1e-12, 1.0);
    goal.gap = std::clamp(settings.gap, 1, AlarmSettings::mostGap);
    const double week = std::min(windowDays * day / seconds, 1e12);
    const std::uint64_t readings = std::max(std::uint64_t(week), windowReadings);
    goal.cellReadings = (readings + DeviceAlarms::cells - 1) / DeviceAlarms::cells;
    return goal;
}

void LaneBlock::State::raiseAlarms(const BatchInput &input, BatchScratch::Data &data,
                                   const AlarmBaseline &baseline)
{
    alarmBatch.clear();
    const kernel::ScoreJob &job = data.scoring;
    growTo(data.alarming, std::size_t(job.rows));
    AlarmSketch *const any = baseline.any != nullptr ? &alarmBatch.any : nullptr;
    for (int lane = 0; lane < devices; ++lane) {
        const int count = counted(input, lane);
        DeviceAlarms &device = alarms[std::size_t(lane)];
        const AlarmGoal &goal = goals[std::size_t(lane)];
        if (count > 0 && !std::isnan(baseline.chosen))
            device.setThreshold(baseline.chosen);
        else if (count > 0 && baseline.labelled != nullptr)
            device.chooseThreshold(baseline, goal,
                                   records[std::size_t(lane)].delivered - std::uint64_t(count));
        for (int row = 0; row < count; ++row) {
            const float logOdds = job.score[(kernel::MeasuredDecision * job.rows + row) * laneCount + lane];
            const bool scored = data.ownLabel[std::size_t(row)].value[lane] >= 0;
            data.alarming[std::size_t(row)][std::size_t(lane)] = device.read(logOdds, scored, goal, any);
        }
    }
}

SettledReading LaneBlock::State::settledReading(const BatchInput &input, const BatchScratch::Data &data,
                                                int lane, std::uint64_t number) const
{
    if (!queues.empty()) {
        const PendingReading *reading = queues[std::size_t(lane)].find(number);
        if (reading == nullptr)
            return {};
        return {reading->score[kernel::MeasuredDecision], reading->scored != 0, (reading->alarm & 1) != 0,
                reading->label, std::uint8_t(reading->alarm / 2)};
    }
    const std::uint64_t first = records[std::size_t(lane)].delivered - std::uint64_t(counted(input, lane));
    const int row = int(number - first), cell = row * laneCount + lane;
    return {data.scoring.score[kernel::MeasuredDecision * data.scoring.rows * laneCount + cell],
            data.ownLabel[std::size_t(row)].value[lane] >= 0,
            data.alarming[std::size_t(row)][std::size_t(lane)] != 0, input.labels()[cell],
            std::uint8_t(std::min<int>(input.kinds()[cell], mostKinds))};
}

void LaneBlock::State::judgeAlarms(const BatchInput &input, const BatchScratch::Data &data)
{
    const auto retention = std::uint64_t(queues.empty() ? 0 : settings.labelRetention);
    for (int lane = 0; lane < devices; ++lane) {
        const std::uint64_t delivered = records[std::size_t(lane)].delivered;
        const std::uint64_t old = delivered > retention ? delivered - retention : 0;
        const std::uint64_t end = std::min(std::max(old, input.settled(lane)), delivered);
        DeviceAlarms &device = alarms[std::size_t(lane)];
        while (device.judged() < end)
            device.judge(settledReading(input, data, lane, device.judged()), goals[std::size_t(lane)],
                         alarmBatch);
    }
}

void LaneBlock::setInterval(int lane, double seconds)
{
    m_state->goals[std::size_t(lane)] = goalOf(m_state->settings.alarms, seconds);
}

AlarmFigures LaneBlock::alarms(int lane) const
{
    return m_state->alarms[std::size_t(lane)].figures(m_state->goals[std::size_t(lane)]);
}

const DelayCounts &LaneBlock::detectionDelays(int lane) const
{
    return m_state->alarms[std::size_t(lane)].delays();
}

const AlarmBatch &LaneBlock::alarmBatch() const
{
    return m_state->alarmBatch;
}

} // namespace fleetgrad::learning
