// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "summaryjson.h"

#include "alarmsjson.h"

#include <learning/laneblock.h>
#include <session/gaintexts.h>

#include <cmath>
#include <vector>

namespace fleetgrad::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject metricsJson(const learning::Metrics &metrics)
{
    return {{u"accuracy"_s, numberJson(metrics.accuracy)},
            {u"balanced_accuracy"_s, numberJson(metrics.balancedAccuracy)},
            {u"precision"_s, numberJson(metrics.precision)},
            {u"recall"_s, numberJson(metrics.recall)},
            {u"f1"_s, numberJson(metrics.f1)},
            {u"pr_auc"_s, numberJson(metrics.prAuc)},
            {u"log_loss"_s, numberJson(metrics.logLoss)},
            {u"base_rate"_s, numberJson(metrics.baseRate)}};
}

QJsonValue textJson(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QString nameOf(const session::Snapshot &snapshot, std::size_t device)
{
    const bool named = snapshot.infos && device < snapshot.infos->size();
    return named ? (*snapshot.infos)[device].name : QString::number(device);
}

QJsonObject devicesJson(const session::Snapshot &snapshot, const fleet::RunSummary &summary)
{
    QJsonObject devices;
    for (std::size_t i = 0; i < summary.devices.size(); ++i) {
        devices.insert(nameOf(snapshot, i), scorersJson(summary.devices[i]));
    }
    return devices;
}

QJsonValue originalJson(const fleet::RunSummary &summary)
{
    if (!summary.original)
        return {};
    QJsonObject object = metricsJson(summary.original->measured);
    object.insert(u"claimed_accuracy"_s, numberJson(summary.original->claimedAccuracy));
    object.insert(u"claimed_log_loss"_s, numberJson(summary.original->claimedLoss));
    return object;
}

QString wordOf(learning::GainWord word)
{
    switch (word) {
    case learning::GainWord::Sure:
        return u"learning"_s;
    case learning::GainWord::None:
        return u"not better"_s;
    case learning::GainWord::Undecided:
    case learning::GainWord::Unknown:
        break;
    }
    return u"too few labels to tell"_s;
}

QString wordOf(learning::Scorer baseline)
{
    return baseline == learning::Scorer::Majority    ? u"majority"_s
           : baseline == learning::Scorer::LastLabel ? u"last_label"_s
                                                     : u"unsupervised"_s;
}

QJsonObject verdictJson(const learning::Gains &gains)
{
    const auto hardest = learning::hardestBaseline(gains);
    const double none = std::nan("");
    const double mean = hardest ? double(hardest->gain.mean) : none;
    const double reach = hardest ? double(hardest->gain.reach) : none;
    return {{u"word"_s, wordOf(learning::gainWord(gains))},
            {u"baseline"_s, hardest ? QJsonValue(wordOf(hardest->baseline)) : QJsonValue()},
            {u"gain"_s, numberJson(mean)},
            {u"low"_s, numberJson(mean - reach)},
            {u"high"_s, numberJson(mean + reach)}};
}

QJsonObject verdictsJson(const session::Snapshot &snapshot, const fleet::RunSummary &summary)
{
    QJsonObject devices;
    std::vector<learning::Gains> trained;
    for (std::size_t i = 0; i < summary.gains.size(); ++i) {
        devices.insert(nameOf(snapshot, i), verdictJson(summary.gains[i]));
        if (summary.devices[i][std::size_t(learning::Scorer::Local)].labelled > 0)
            trained.push_back(summary.gains[i]);
    }
    return {{u"fleet"_s, verdictJson(learning::meanGains(trained))}, {u"per_device"_s, devices}};
}

qint64 weakLabels(const session::Snapshot &snapshot)
{
    return snapshot.config && snapshot.infos
               ? qint64(session::weakLabelDevices(*snapshot.config, *snapshot.infos))
               : 0;
}

QJsonObject causesJson(const std::array<std::uint64_t, fleet::driftCauseCount> &counts)
{
    using learning::DriftCause;
    const auto of = [&](DriftCause cause) { return QJsonValue(qint64(counts[std::size_t(cause)])); };
    return {{u"sensor"_s, of(DriftCause::Sensor)},
            {u"environment"_s, of(DriftCause::Environment)},
            {u"global_model"_s, of(DriftCause::GlobalModel)},
            {u"unknown"_s, of(DriftCause::Unknown)}};
}

QJsonObject driftJson(const fleet::DriftCounts &counts)
{
    return {{u"found"_s, causesJson(counts.found)},
            {u"present"_s, causesJson(counts.present)},
            {u"quarantined_sensors"_s, qint64(counts.quarantined)},
            {u"remedied_devices"_s, qint64(counts.remedied)}};
}

} // namespace

QJsonValue numberJson(double value)
{
    return std::isfinite(value) ? QJsonValue(value) : QJsonValue();
}

QJsonObject scorersJson(const std::array<learning::Metrics, learning::scorerCount> &metrics)
{
    using learning::Scorer;
    const auto of = [&](Scorer scorer) { return metricsJson(metrics[std::size_t(scorer)]); };
    return {{u"local"_s, of(Scorer::Local)},          {u"global"_s, of(Scorer::Global)},
            {u"decision"_s, of(Scorer::Decision)},    {u"majority"_s, of(Scorer::Majority)},
            {u"last_label"_s, of(Scorer::LastLabel)}, {u"unsupervised"_s, of(Scorer::Unsupervised)}};
}

QJsonObject summaryJson(const session::Snapshot &snapshot, const fleet::RunSummary &summary,
                        const RunFacts &facts)
{
    const fleet::RunConfig config = snapshot.config ? *snapshot.config : fleet::RunConfig();
    const std::string_view instructionSet = learning::instructionSet();
    return {
        {u"devices"_s, qint64(summary.devices.size())},
        {u"batches"_s, qint64(summary.batches)},
        {u"readings"_s, qint64(summary.readings)},
        {u"missing"_s, qint64(summary.missing)},
        {u"updates"_s, qint64(summary.updates)},
        {u"rounds"_s, qint64(summary.rounds)},
        {u"seconds"_s, facts.seconds < 0 ? QJsonValue() : QJsonValue(facts.seconds)},
        {u"interrupted"_s, facts.interrupted},
        {u"preset"_s, config.preset},
        {u"method"_s, config.method == learning::Method::Original ? u"original"_s : u"sound"_s},
        {u"seed"_s, qint64(config.seed)},
        {u"threads"_s, facts.threads > 0 ? QJsonValue(facts.threads) : QJsonValue()},
        {u"instruction_set"_s, QString::fromLatin1(instructionSet.data(), qsizetype(instructionSet.size()))},
        {u"run_file"_s, textJson(facts.runFile)},
        {u"report"_s, textJson(facts.reportFile)},
        {u"alarms"_s, alarmsJson(summary.alarms, config.alarms,
                                 snapshot.infos ? *snapshot.infos : std::vector<fleet::DeviceInfo>())},
        {u"reliability"_s, reliabilityJson(summary.alarms)},
        {u"drift"_s, driftJson(summary.drift)},
        {u"fleet"_s, scorersJson(summary.fleet)},
        {u"worst_decile"_s, scorersJson(summary.worstDecile)},
        {u"per_device"_s, devicesJson(snapshot, summary)},
        {u"verdicts"_s, verdictsJson(snapshot, summary)},
        {u"weak_labels"_s, weakLabels(snapshot)},
        {u"original"_s, originalJson(summary)},
    };
}

} // namespace fleetgrad::cli
