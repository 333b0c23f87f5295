// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation.h"

#include <fleet/engine.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cmath>
#include <mutex>
#include <optional>
#include <thread>

namespace fleetgrad::cli {

namespace {

using Scores = std::array<learning::Metrics, learning::scorerCount>;

/// One replay of the plan, and what it showed.
struct Run
{
    Run(int labelDelay, int device) : delay(labelDelay), heldOut(device) {}

    int delay;
    int heldOut;                                ///< a device that never trains, or -1
    std::vector<Scores> judged;                 ///< devices whose figures count
    std::vector<learning::AlarmFigures> alarms; ///< the same devices
    std::vector<double> intervals;              ///< the same, s
    std::vector<learning::DelayCounts> delays;  ///< the same

    void take(const fleet::Engine &engine, const fleet::RunSummary &summary, std::size_t device);
};

void Run::take(const fleet::Engine &engine, const fleet::RunSummary &summary, std::size_t device)
{
    judged.push_back(summary.devices[device]);
    alarms.push_back(summary.alarms.devices[device]);
    intervals.push_back(engine.devices()[device].interval);
    delays.push_back(engine.detectionDelays(std::uint32_t(device)));
}

std::vector<learning::Scorer> scorers(bool leaveOneOut)
{
    using enum learning::Scorer;
    if (leaveOneOut) // a device that never trains has no model of its own, and nobody labels it
        return {Decision, Global, Majority, Unsupervised};
    return {Decision, Local, Global, Majority, LastLabel, Unsupervised};
}

Expected<void> carryOut(Run &run, const EvaluationPlan &plan, const std::atomic<bool> &stop)
{
    fleet::RunConfig config = plan.config;
    config.labels.delayReadings = run.delay;
    config.federation.holdOutDevice = run.heldOut;
    auto source = fleet::openSource(config);
    if (!source)
        return tl::make_unexpected(source.error());
    fleet::Engine engine(config, std::move(*source), 1);
    while (!engine.finished() && !stop)
        engine.step({});
    const fleet::RunSummary summary = engine.summary();
    for (std::size_t device = 0; device < summary.devices.size(); ++device) {
        if (run.heldOut < 0 || std::size_t(run.heldOut) == device)
            run.take(engine, summary, device);
    }
    return {};
}

learning::Metrics meanOf(const std::vector<Run> &runs, int delay, learning::Scorer scorer)
{
    learning::Metrics mean;
    for (double learning::Metrics::*figure :
         {&learning::Metrics::accuracy, &learning::Metrics::f1, &learning::Metrics::prAuc,
          &learning::Metrics::logLoss, &learning::Metrics::balancedAccuracy, &learning::Metrics::precision,
          &learning::Metrics::recall, &learning::Metrics::baseRate}) {
        double sum = 0;
        int count = 0;
        for (const Run &run : runs) {
            for (const Scores &device : run.judged) {
                const double value = device[std::size_t(scorer)].*figure;
                if (run.delay != delay || !std::isfinite(value))
                    continue;
                sum += value;
                ++count;
            }
        }
        mean.*figure = count > 0 ? sum / count : std::nan("");
    }
    return mean;
}

EvaluatedAlarms alarmsOf(const std::vector<Run> &runs, int delay, double wanted)
{
    constexpr double countable = 10, factor = 1.5;
    EvaluatedAlarms result;
    std::vector<fleet::DeviceDelays> delays;
    for (const Run &run : runs) {
        for (std::size_t i = 0; run.delay == delay && i < run.alarms.size(); ++i) {
            const learning::AlarmCounts &counts = run.alarms[i].whole;
            result.fleet.add(run.alarms[i], run.intervals[i]);
            delays.push_back({&run.delays[i], run.intervals[i]});
            if (fleet::daysOf(counts.judged, run.intervals[i]) * wanted < countable)
                continue;
            const double ratio = fleet::falseAlarmsPerDay(counts, run.intervals[i]) / wanted;
            const double off = std::max(ratio, 1 / ratio);
            ++result.countable;
            result.held += off <= factor;
            result.worst = std::max(result.worst, off);
        }
    }
    fleet::mergeDelays(delays, result.fleet);
    return result;
}

Expected<std::vector<Run>> planned(const EvaluationPlan &plan)
{
    int devices = 0;
    if (plan.leaveOneOut) {
        const auto source = fleet::openSource(plan.config);
        if (!source)
            return tl::make_unexpected(source.error());
        devices = int((*source)->devices().size());
    }
    std::vector<Run> runs;
    for (const int delay : plan.delays) {
        for (int device = 0; device < devices; ++device)
            runs.push_back(Run(delay, device));
        if (!plan.leaveOneOut)
            runs.push_back(Run(delay, -1));
    }
    return runs;
}

} // namespace

Expected<std::vector<EvaluationRow>> evaluate(const EvaluationPlan &plan,
                                              const std::function<bool(int, int)> &progress)
{
    auto runs = planned(plan);
    if (!runs)
        return tl::make_unexpected(runs.error());
    std::atomic<std::size_t> next = 0, done = 0;
    std::atomic<bool> stop = false;
    std::mutex mutex;
    std::optional<Error> error;
    {
        std::vector<std::jthread> workers;
        for (int i = 0; i < std::max(1, plan.threads); ++i) {
            workers.emplace_back([&] {
                for (std::size_t run = next++; run < runs->size() && !stop; run = next++) {
                    if (const auto carried = carryOut((*runs)[run], plan, stop); !carried) {
                        const std::lock_guard lock(mutex);
                        error = carried.error();
                        stop = true;
                    }
                    ++done;
                }
            });
        }
        while (done < runs->size() && !stop) {
            if (!progress(int(done), int(runs->size())))
                stop = true;
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
        }
    }
    if (error)
        return tl::make_unexpected(*error);
    std::vector<EvaluationRow> rows;
    for (const int delay : plan.delays) {
        for (const learning::Scorer scorer : scorers(plan.leaveOneOut)) {
            if (!stop)
                rows.push_back({delay, scorer, meanOf(*runs, delay, scorer), {}});
            if (!stop && scorer == learning::Scorer::Decision)
                rows.back().alarms = alarmsOf(*runs, delay, plan.config.alarms.falseAlarmsPerDay);
        }
    }
    return rows;
}

} // namespace fleetgrad::cli
