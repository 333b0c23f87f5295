// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
// Which labels a batch brings: with their readings, or later, from the queues.

#include "lanestate.h"

#include <algorithm>

namespace fleetgrad::learning {

namespace {

/// Makes room for so many steps; new ones have no labels.
void reserveSteps(LabelTape &tape, int steps)
{
    growTo(tape.label, std::size_t(steps));
    if (tape.about.size() < std::size_t(steps))
        tape.about.resize(std::size_t(steps));
    for (; tape.steps < steps; ++tape.steps)
        std::fill_n(tape.label[std::size_t(tape.steps)].value, laneCount, -1.0F);
}

} // namespace

void LaneBlock::State::takeImmediate(const BatchInput &input, BatchScratch::Data &data, std::uint32_t version)
{
    LabelTape &tape = data.tape;
    tape.steps = 0;
    reserveSteps(tape, data.scoring.rows);
    tape.score = data.scoring.score;
    tape.local = data.scoring.localFeatures;
    tape.fleet = data.scoring.fleetFeatures;
    for (int lane = 0; lane < devices; ++lane) {
        DeviceRecord &record = records[std::size_t(lane)];
        const std::uint64_t first = record.delivered - std::uint64_t(counted(input, lane));
        for (int row = 0; row < tape.steps; ++row) {
            const std::int8_t label = input.labels()[row * laneCount + lane];
            if (label < 0 || data.ownLabel[std::size_t(row)].value[lane] < 0)
                continue;
            tape.label[std::size_t(row)].value[lane] = label > 0 ? 1 : 0;
            tape.about[std::size_t(row)][std::size_t(lane)] = {
                first + std::uint64_t(row), versionOf(lane, version), std::uint8_t(record.lastLabel), false};
            ++record.arrived;
        }
        record.refused += input.lateLabels(lane).size();
    }
}

void LaneBlock::State::enqueue(const BatchInput &input, BatchScratch::Data &data, std::uint32_t version)
{
    const kernel::ScoreJob &job = data.scoring;
    const bool learns = !job.original; // the original method does not learn from labels that come
    for (int lane = 0; lane < devices; ++lane) {
        LabelQueue &queue = queues[std::size_t(lane)];
        for (int row = 0; row < counted(input, lane); ++row) {
            PendingReading reading;
            for (int s = 0; s < kernel::keptScores; ++s)
                reading.score[std::size_t(s)] = job.score[(s * job.rows + row) * laneCount + lane];
            reading.version = versionOf(lane, version);
            reading.lastLabel = std::uint8_t(records[std::size_t(lane)].lastLabel);
            reading.scored = data.ownLabel[std::size_t(row)].value[lane] >= 0;
            reading.alarm = std::uint8_t(data.alarming[std::size_t(row)][std::size_t(lane)] +
                                         2 * std::min<int>(input.kinds()[row * laneCount + lane], mostKinds));
            queue.push(reading);
            if (!learns)
                continue;
            queue.storeFeatures(0, job.localFeatures + std::ptrdiff_t(row) * features * laneCount + lane,
                                features, laneCount);
            queue.storeFeatures(features,
                                job.fleetFeatures + std::ptrdiff_t(row) * fleetFeatures * laneCount + lane,
                                fleetFeatures, laneCount);
        }
    }
}

void LaneBlock::State::arrive(LabelTape &tape, int lane, int &step, const BatchInput::LateLabel &late)
{
    LabelQueue &queue = queues[std::size_t(lane)];
    DeviceRecord &record = records[std::size_t(lane)];
    const PendingReading *reading = queue.find(late.reading);
    if (reading == nullptr || reading->scored == 0 || late.label < 0) {
        ++record.refused;
        return;
    }
    const bool anomaly = late.label > 0, correction = reading->label >= 0;
    if (correction && (reading->label > 0) == anomaly) {
        ++record.repeated;
        return;
    }
    ++(correction ? record.corrected : record.arrived);
    queue.setLabel(late.reading, anomaly);
    reserveSteps(tape, step + 1);
    tape.label[std::size_t(step)].value[lane] = anomaly ? 1 : 0;
    tape.about[std::size_t(step)][std::size_t(lane)] = {late.reading, reading->version, reading->lastLabel,
                                                        correction};
    ++step;
}

void LaneBlock::State::takeQueued(const BatchInput &input, LabelTape &tape)
{
    tape.steps = 0;
    for (int lane = 0; lane < devices; ++lane) {
        int step = 0;
        for (const BatchInput::LateLabel &late : input.lateLabels(lane))
            arrive(tape, lane, step, late);
        const int count = counted(input, lane);
        const std::uint64_t first = records[std::size_t(lane)].delivered - std::uint64_t(count);
        for (int row = 0; row < count; ++row)
            if (const std::int8_t label = input.labels()[row * laneCount + lane]; label >= 0)
                arrive(tape, lane, step, {first + std::uint64_t(row), label});
    }
    loadTape(tape);
}

void LaneBlock::State::loadTape(LabelTape &tape) const
{
    const std::size_t steps = std::size_t(tape.steps);
    growTo(tape.ownScore, steps * kernel::keptScores);
    growTo(tape.ownLocal, steps * std::size_t(features));
    growTo(tape.ownFleet, steps * std::size_t(fleetFeatures));
    tape.score = rowData(tape.ownScore);
    tape.local = rowData(tape.ownLocal);
    tape.fleet = rowData(tape.ownFleet);
    const bool learns = settings.method != Method::Original;
    for (std::size_t step = 0; step < steps; ++step)
        for (int lane = 0; lane < devices; ++lane) {
            if (tape.label[step].value[lane] < 0)
                continue;
            const LabelQueue &queue = queues[std::size_t(lane)];
            const std::uint64_t number = tape.about[step][std::size_t(lane)].reading;
            const PendingReading &reading = *queue.find(number);
            for (std::size_t s = 0; s < kernel::keptScores; ++s)
                tape.ownScore[s * steps + step].value[lane] = reading.score[s];
            if (!learns)
                continue;
            queue.loadFeatures(number, 0, tape.ownLocal[step * std::size_t(features)].value + lane, features,
                               laneCount);
            queue.loadFeatures(number, features,
                               tape.ownFleet[step * std::size_t(fleetFeatures)].value + lane, fleetFeatures,
                               laneCount);
        }
}

} // namespace fleetgrad::learning
