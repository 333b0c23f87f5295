// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/batchrecord.h>

#include <algorithm>
#include <bit>
#include <string>
#include <vector>

// Records as lists of bit patterns with names, so that a difference says where it is and NaN equals NaN.

namespace comparing {

using namespace fleetgrad;

class Bits
{
public:
    void add(const char *name, float value) { add(name, std::uint64_t(std::bit_cast<std::uint32_t>(value))); }
    void add(const char *name, double value) { add(name, std::bit_cast<std::uint64_t>(value)); }
    void add(const char *name, std::uint64_t value)
    {
        m_lines.push_back(std::string(name) + '=' + std::to_string(value));
    }
    void add(const char *name, const QString &text)
    {
        m_lines.push_back(std::string(name) + '=' + text.toStdString());
    }
    const std::vector<std::string> &lines() const { return m_lines; }
    /// The first line that differs; empty = none.
    std::string difference(const Bits &other) const
    {
        for (std::size_t i = 0; i < std::max(m_lines.size(), other.m_lines.size()); ++i) {
            const std::string mine = i < m_lines.size() ? m_lines[i] : "nothing";
            const std::string theirs = i < other.m_lines.size() ? other.m_lines[i] : "nothing";
            if (mine != theirs)
                return std::to_string(i) + ": " + mine + " and " + theirs;
        }
        return {};
    }

private:
    std::vector<std::string> m_lines;
};

inline void add(Bits &bits, const learning::LinearModel &model)
{
    bits.add("weights", std::uint64_t(model.weights.size()));
    for (const float weight : model.weights)
        bits.add("weight", weight);
    bits.add("bias", model.bias);
}

inline void add(Bits &bits, const fleet::WindowMetrics &metrics)
{
    bits.add("accuracy", metrics.accuracy);
    bits.add("balancedAccuracy", metrics.balancedAccuracy);
    bits.add("precision", metrics.precision);
    bits.add("recall", metrics.recall);
    bits.add("f1", metrics.f1);
    bits.add("prAuc", metrics.prAuc);
    bits.add("logLoss", metrics.logLoss);
}

inline void add(Bits &bits, const learning::Metrics &metrics)
{
    bits.add("labelled", metrics.labelled);
    bits.add("accuracy", metrics.accuracy);
    bits.add("balancedAccuracy", metrics.balancedAccuracy);
    bits.add("precision", metrics.precision);
    bits.add("recall", metrics.recall);
    bits.add("f1", metrics.f1);
    bits.add("prAuc", metrics.prAuc);
    bits.add("logLoss", metrics.logLoss);
    bits.add("baseRate", metrics.baseRate);
}

inline void add(Bits &bits, const federation::LocalUpdate &update)
{
    bits.add("device", std::uint64_t(update.device));
    bits.add("modelVersion", std::uint64_t(update.modelVersion));
    bits.add("baseVersion", std::uint64_t(update.baseVersion));
    bits.add("samples", std::uint64_t(update.samples));
    bits.add("accuracy", update.accuracy);
    bits.add("loss", update.loss);
    bits.add("mean", update.mean);
    bits.add("deviation", update.deviation);
    bits.add("learningRate", update.learningRate);
    add(bits, update.fleetModel);
}

inline void add(Bits &bits, const learning::AlarmCounts &counts)
{
    for (const std::uint64_t count :
         {counts.judged, counts.events, counts.found, counts.trueAlarms, counts.falseAlarms, counts.unjudged})
        bits.add("alarmCounts", count);
}

inline void add(Bits &bits, const learning::AlarmFigures &alarms)
{
    bits.add("threshold", alarms.threshold);
    bits.add("on", std::uint64_t(alarms.on));
    bits.add("raised", alarms.raised);
    add(bits, alarms.whole);
    add(bits, alarms.window);
    for (const learning::DetectionDelay &delay : {alarms.wholeDelay, alarms.windowDelay}) {
        bits.add("delayMedian", delay.median);
        bits.add("delayHigh", delay.high);
    }
}

inline void add(Bits &bits, const fleet::DeviceReport &report)
{
    bits.add("report", std::uint64_t(report.device));
    bits.add("state", std::uint64_t(report.state));
    bits.add("updated", std::uint64_t(report.updated));
    bits.add("stored", std::uint64_t(report.stored));
    add(bits, report.update);
    add(bits, report.localModel);
    bits.add("rateLocked", std::uint64_t(report.rateLocked));
    bits.add("readings", report.readings);
    bits.add("missing", report.missing);
    for (const std::uint64_t count : {report.labels.arrived, report.labels.corrected, report.labels.repeated,
                                      report.labels.refused, report.labels.waiting, report.labels.age})
        bits.add("labels", count);
    for (const learning::Gain &gain :
         {report.gains.majority, report.gains.lastLabel, report.gains.unsupervised}) {
        bits.add("gain", gain.mean);
        bits.add("reach", gain.reach);
    }
    bits.add("baseRate", report.baseRate);
    for (const auto *metrics : {&report.local, &report.global, &report.decision, &report.majority,
                                &report.lastLabel, &report.unsupervised})
        add(bits, *metrics);
    add(bits, report.alarms);
}

inline void add(Bits &bits, const federation::GlobalVersion &version)
{
    bits.add("version", std::uint64_t(version.version));
    bits.add("parent", std::uint64_t(version.parent));
    bits.add("published", version.batch);
    bits.add("devices", std::uint64_t(version.devices));
    bits.add("samples", version.samples);
    bits.add("claimedAccuracy", version.claimedAccuracy);
    bits.add("moved", version.moved);
    add(bits, version.model);
}

inline void addRound(Bits &bits, const fleet::BatchRecord &record)
{
    for (const federation::Screened &screened : record.screened) {
        bits.add("screened", std::uint64_t(screened.device));
        bits.add("modelVersion", std::uint64_t(screened.modelVersion));
        bits.add("verdict", std::uint64_t(screened.verdict));
        bits.add("reason", std::uint64_t(screened.reason));
        bits.add("norm", screened.norm);
    }
    for (const federation::GlobalVersion &version : record.versions)
        add(bits, version);
    for (const fleet::Evaluation &evaluation : record.evaluations) {
        bits.add("evaluation", std::uint64_t(evaluation.version));
        bits.add("from", evaluation.fromBatch);
        bits.add("to", evaluation.toBatch);
        add(bits, evaluation.fleet);
        add(bits, evaluation.holdOut);
    }
}

inline void addHistory(Bits &bits, const fleet::BatchRecord &record)
{
    for (const fleet::Command &command : record.commands) {
        bits.add("command", std::uint64_t(command.kind));
        for (const std::uint32_t device : command.devices)
            bits.add("device", std::uint64_t(device));
        bits.add("value", command.value);
        bits.add("version", std::uint64_t(command.version));
    }
    for (const fleet::RateChange &change : record.rates) {
        bits.add("rate", std::uint64_t(change.device));
        for (const float value : {change.before, change.after, change.errorBefore, change.errorAfter})
            bits.add("value", value);
        bits.add("reason", std::uint64_t(change.reason));
        bits.add("locked", std::uint64_t(change.locked));
    }
    for (const fleet::DeviceDrift &drift : record.drifts) {
        for (const std::uint64_t value :
             {std::uint64_t(drift.device), std::uint64_t(drift.cause), std::uint64_t(drift.sign),
              std::uint64_t(drift.channel), std::uint64_t(drift.moved), std::uint64_t(drift.channels),
              std::uint64_t(drift.fleet), drift.since, drift.found, std::uint64_t(drift.suggestion),
              std::uint64_t(drift.recalibrated), std::uint64_t(drift.personal),
              std::uint64_t(drift.rateRaised)})
            bits.add("drift", value);
        for (const double value : {drift.before, drift.after, drift.deviations})
            bits.add("drift figure", value);
        for (const std::uint32_t channel : drift.quarantined)
            bits.add("quarantined", std::uint64_t(channel));
        for (const fleet::DriftRemedy remedy : drift.automatic)
            bits.add("automatic", std::uint64_t(remedy));
    }
    for (const fleet::Event &event : record.events) {
        bits.add("event", event.batch);
        bits.add("level", std::uint64_t(event.level));
        bits.add("kind", std::uint64_t(event.kind));
        bits.add("device", std::uint64_t(event.device));
        for (const double number : event.numbers)
            bits.add("number", number);
        bits.add("text", event.text);
    }
}

inline void addFleet(Bits &bits, const fleet::FleetPoint &point)
{
    for (const auto *scorer : {&point.local, &point.decisions}) {
        for (const fleet::Quantiles &quantiles : *scorer) {
            bits.add("low", quantiles.low);
            bits.add("median", quantiles.median);
            bits.add("high", quantiles.high);
        }
    }
    for (const auto *means : {&point.global, &point.decision, &point.majority, &point.lastLabel,
                              &point.unsupervised, &point.originalClaimed, &point.originalMeasured}) {
        for (const float mean : *means)
            bits.add("mean", mean);
    }
}

inline Bits bitsOf(const fleet::BatchRecord &record)
{
    Bits bits;
    bits.add("batch", record.batch);
    bits.add("readings", record.readings);
    bits.add("time", record.time);
    for (const fleet::DeviceReport &report : record.devices)
        add(bits, report);
    addRound(bits, record);
    addHistory(bits, record);
    addFleet(bits, record.fleet);
    return bits;
}

inline void add(Bits &bits, const fleet::AlarmSummary &summary)
{
    for (const learning::AlarmFigures &device : summary.devices)
        add(bits, device);
    const fleet::FleetAlarmFigures &fleet = summary.fleet;
    bits.add("raised", fleet.raised);
    bits.add("on", fleet.on);
    add(bits, fleet.whole);
    add(bits, fleet.window);
    for (const double value :
         {fleet.wholeDays, fleet.windowDays, double(fleet.readings.median), double(fleet.readings.high),
          double(fleet.seconds.median), double(fleet.seconds.high)})
        bits.add("fleetAlarms", value);
    for (const fleet::KindSummary &kind : summary.kinds) {
        bits.add("kind", kind.name);
        for (const std::uint64_t count :
             {kind.counts.readings, kind.counts.alarming, kind.counts.events, kind.counts.found})
            bits.add("kindCount", count);
    }
    for (const learning::Reliability &scorer : summary.reliability) {
        for (const learning::Reliability::Bin &bin : scorer.bins) {
            bits.add("predicted", bin.predicted);
            bits.add("bin", bin.readings);
            bits.add("anomalies", bin.anomalies);
        }
    }
}

inline Bits bitsOf(const fleet::RunSummary &summary)
{
    Bits bits;
    for (const std::uint64_t count :
         {summary.batches, summary.readings, summary.missing, summary.updates, summary.rounds})
        bits.add("count", count);
    add(bits, summary.alarms);
    for (const auto &scorers : summary.devices) {
        for (const learning::Metrics &metrics : scorers)
            add(bits, metrics);
    }
    for (const auto *scorers : {&summary.fleet, &summary.worstDecile}) {
        for (const learning::Metrics &metrics : *scorers)
            add(bits, metrics);
    }
    for (const learning::Gains &gains : summary.gains) {
        for (const learning::Gain &gain : {gains.majority, gains.lastLabel, gains.unsupervised}) {
            bits.add("gain", gain.mean);
            bits.add("reach", gain.reach);
        }
    }
    if (summary.original) {
        add(bits, summary.original->measured);
        bits.add("claimed", summary.original->claimedAccuracy);
        bits.add("claimed", summary.original->claimedLoss);
    }
    return bits;
}

template <typename Value>
Bits bitsOf(const Value &value)
{
    Bits bits;
    add(bits, value);
    return bits;
}

} // namespace comparing
