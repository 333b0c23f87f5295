// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "recordwriter.h"

#include "alarmrows.h"
#include "columns.h"
#include "devicepast.h"
#include "liverows.h"
#include "moverrows.h"
#include "openfile.h"
#include "squeezing.h"
#include "values.h"

#include <fleet/livebatch.h>

namespace fleetgrad::store {

RecordWriter::RecordWriter(SQLite::Database &database, const std::string &prefix)
    : m_report(database, insertInto(prefix + "device_reports", reportColumns())),
      m_alarms(database, insertInto(prefix + "device_alarms", alarmColumns())),
      m_localModel(database, insertInto(prefix + "local_models", localModelColumns())),
      m_version(database, insertInto(prefix + "global_versions", versionColumns() + ", model")),
      m_movers(database, insertInto(prefix + "movers", moverColumns())),
      m_screening(database, insertInto(prefix + "screenings", screeningColumns())),
      m_evaluation(database, insertInto(prefix + "evaluations", evaluationColumns(), true)),
      m_rate(database, insertInto(prefix + "rate_changes", rateColumns())),
      m_drift(database, insertInto(prefix + "drifts", driftColumns())),
      m_event(database, insertInto(prefix + "events", eventColumns())),
      // What was said while nobody went on with the run is there already, and comes first.
      m_command(database, insertInto(prefix + "commands", commandColumns(), true)),
      m_fleet(database, insertInto(prefix + "fleet_history", fleetHistoryColumns())),
      m_batch(database, insertInto(prefix + "batches", batchColumns())),
      m_canary(database, insertInto(prefix + "canaries", canaryColumns())),
      m_device(database, insertInto("main.devices", deviceColumns())),
      m_readings(database, insertInto("main.live_readings", liveColumns())),
      m_rule(database, insertInto(prefix + "decision_rules", ruleColumns())), m_scores(database, prefix),
      m_isFork(!prefix.empty())
{
}

void RecordWriter::write(const fleet::BatchRecord &record)
{
    if (record.live && !m_isFork)
        writeLive(record.batch, *record.live);
    writeCommands(record);
    for (const fleet::DeviceReport &report : record.devices) {
        writeReport(record.batch, report);
        if (report.stored)
            writeModels(record.batch, report);
    }
    writeRound(record);
    for (const fleet::Evaluation &evaluation : record.evaluations)
        writeEvaluation(record.batch, evaluation);
    writeRates(record);
    writeDrifts(record);
    writeEvents(record);
    writeFleet(record.batch, record.fleet);
    if (record.canary) {
        Binder row(m_canary);
        row.integer(std::int64_t(record.batch));
        bindCanary(row, *record.canary).run();
    }
    if (record.rule) {
        Binder row(m_rule);
        bindRule(row.integer(std::int64_t(record.batch)), *record.rule);
        row.run();
    }
    if (record.scores)
        m_scores.write(record.scores);
    Binder(m_batch)
        .integer(std::int64_t(record.batch))
        .integer(std::int64_t(record.readings))
        .real(record.time)
        .run();
}

void RecordWriter::writeLive(std::uint64_t batch, const fleet::LiveBatch &live)
{
    std::int64_t number = live.firstJoined, readings = 0;
    for (const fleet::DeviceInfo &device : live.joined)
        writeDevice(m_device, number++, device, batch);
    for (const fleet::LiveRows &rows : live.rows)
        readings += std::int64_t(rows.count());
    const QByteArray bytes = squeezed(packLive(live), Squeeze::Fast);
    Binder(m_readings)
        .integer(std::int64_t(batch))
        .integer(readings)
        .blob({bytes.constData(), std::size_t(bytes.size())})
        .run();
}

void RecordWriter::writeReport(std::uint64_t batch, const fleet::DeviceReport &report)
{
    const federation::LocalUpdate &update = report.update;
    Binder row(m_report);
    row.integer(rowKey(batch, report.device))
        .word(wordOf(report.state))
        .integer(report.updated)
        .integer(report.stored)
        .integer(update.modelVersion)
        .integer(update.baseVersion)
        .integer(update.samples)
        .real(update.accuracy)
        .real(update.loss)
        .real(update.mean)
        .real(update.deviation)
        .real(update.learningRate)
        .integer(report.rateLocked)
        .integer(std::int64_t(report.readings))
        .integer(std::int64_t(report.missing));
    const learning::LabelCounts &labels = report.labels;
    for (const std::uint64_t count :
         {labels.arrived, labels.corrected, labels.repeated, labels.refused, labels.waiting, labels.age})
        row.integer(std::int64_t(count));
    bindGains(row, report.gains);
    row.real(report.baseRate);
    for (const auto *metrics : {&report.local, &report.global, &report.decision, &report.majority,
                                &report.lastLabel, &report.unsupervised})
        bindWindow(row, *metrics);
    row.run();
    Binder alarms(m_alarms);
    alarms.integer(rowKey(batch, report.device));
    bindAlarms(alarms, report.alarms);
    alarms.run();
}

void RecordWriter::writeModels(std::uint64_t batch, const fleet::DeviceReport &report)
{
    packModel(report.update.fleetModel, m_bytes);
    packModel(report.localModel, m_moreBytes);
    Binder(m_localModel)
        .integer(rowKey(batch, report.device))
        .integer(report.update.modelVersion)
        .blob(m_bytes)
        .blob(m_moreBytes)
        .run();
}

void RecordWriter::writeRound(const fleet::BatchRecord &record)
{
    std::uint32_t number = 0;
    for (const federation::Screened &screened : record.screened) {
        Binder(m_screening)
            .integer(rowKey(record.batch, number++))
            .integer(screened.device)
            .integer(screened.modelVersion)
            .word(wordOf(screened.verdict))
            .word(wordOf(screened.reason))
            .real(screened.norm)
            .run();
    }
    number = 0;
    for (const federation::GlobalVersion &version : record.versions) {
        packModel(version.model, m_bytes);
        Binder(m_version)
            .integer(rowKey(record.batch, number++))
            .integer(version.version)
            .integer(version.parent)
            .integer(std::int64_t(version.batch))
            .integer(version.devices)
            .integer(std::int64_t(version.samples))
            .real(version.claimedAccuracy)
            .real(version.moved)
            .blob(m_bytes)
            .run();
    }
    number = 0;
    for (const federation::RoundMovers &movers : record.movers) {
        packMovers(movers, m_bytes);
        Binder(m_movers).integer(rowKey(record.batch, number++)).integer(movers.version).blob(m_bytes).run();
    }
}

void RecordWriter::writeEvaluation(std::uint64_t batch, const fleet::Evaluation &evaluation)
{
    Binder row(m_evaluation);
    row.integer(rowKey(batch, evaluation.version))
        .integer(evaluation.version)
        .integer(std::int64_t(evaluation.fromBatch))
        .integer(std::int64_t(evaluation.toBatch));
    bindWhole(row, evaluation.fleet);
    bindWhole(row, evaluation.holdOut);
    row.run();
}

void RecordWriter::writeRates(const fleet::BatchRecord &record)
{
    std::uint32_t number = 0;
    for (const fleet::RateChange &change : record.rates) {
        Binder(m_rate)
            .integer(rowKey(record.batch, number++))
            .integer(change.device)
            .real(change.before)
            .real(change.after)
            .word(wordOf(change.reason))
            .real(change.errorBefore)
            .real(change.errorAfter)
            .integer(change.locked)
            .run();
    }
}

void RecordWriter::writeDrifts(const fleet::BatchRecord &record)
{
    std::uint32_t number = 0;
    for (const fleet::DeviceDrift &drift : record.drifts) {
        const std::string quarantined = numbersToText(drift.quarantined);
        std::vector<std::uint32_t> remedies;
        for (const fleet::DriftRemedy remedy : drift.automatic)
            remedies.push_back(std::uint32_t(remedy));
        const std::string automatic = numbersToText(remedies);
        Binder row(m_drift);
        row.integer(rowKey(record.batch, number++))
            .integer(drift.device)
            .word(wordOf(drift.cause))
            .word(wordOf(drift.sign));
        for (const std::int64_t count :
             {std::int64_t(drift.channel), std::int64_t(drift.moved), std::int64_t(drift.channels),
              std::int64_t(drift.fleet), std::int64_t(drift.since), std::int64_t(drift.found)})
            row.integer(count);
        row.real(drift.before)
            .real(drift.after)
            .real(drift.deviations)
            .word(wordOf(drift.suggestion))
            .integer(drift.recalibrated)
            .integer(drift.personal)
            .integer(drift.rateRaised)
            .word(quarantined.c_str())
            .word(automatic.c_str())
            .run();
    }
}

void RecordWriter::writeEvents(const fleet::BatchRecord &record)
{
    std::uint32_t number = 0;
    for (const fleet::Event &event : record.events) {
        const std::string numbers = numbersToText(event.numbers);
        Binder(m_event)
            .integer(rowKey(record.batch, number++))
            .word(wordOf(event.level))
            .word(wordOf(event.kind))
            .integer(event.device)
            .word(numbers.c_str())
            .text(event.text)
            .run();
    }
}

void RecordWriter::writeCommands(const fleet::BatchRecord &record)
{
    std::uint32_t number = 0;
    for (const fleet::Command &command : record.commands)
        writeCommand(rowKey(record.batch, number++), command);
}

void RecordWriter::writeCommand(std::int64_t key, const fleet::Command &command)
{
    const std::string devices = numbersToText(command.devices);
    Binder row(m_command);
    row.integer(key)
        .word(wordOf(command.kind))
        .word(devices.c_str())
        .real(command.value)
        .integer(command.version)
        .integer(command.changesLearning());
    if (command.model.weights.empty()) {
        row.null().null();
    } else {
        packModel(command.model, m_bytes);
        row.blob(m_bytes).text(command.text);
    }
    row.run();
}

void RecordWriter::writeFleet(std::uint64_t batch, const fleet::FleetPoint &point)
{
    Binder row(m_fleet);
    row.integer(std::int64_t(batch));
    for (const auto *scorer : {&point.local, &point.decisions}) {
        for (const fleet::Quantiles &quantiles : *scorer)
            row.real(quantiles.low).real(quantiles.median).real(quantiles.high);
    }
    for (const auto *means : {&point.global, &point.decision, &point.majority, &point.lastLabel,
                              &point.unsupervised, &point.originalClaimed, &point.originalMeasured}) {
        for (const float mean : *means)
            row.real(mean);
    }
    row.run();
}

} // namespace fleetgrad::store
