// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "recordreader.h"

#include "columns.h"
#include "openfile.h"
#include "schema.h"
#include "values.h"

#include <utility>

namespace fleetgrad::store {

namespace {

constexpr int liveSchema = 6;

std::string afterKey(const std::string &columns)
{
    return columns.substr(columns.find(' ') + 1);
}

} // namespace

void readReport(Cursor &cursor, fleet::DeviceReport &report)
{
    federation::LocalUpdate &update = report.update;
    report.device = update.device = numberOf(cursor.key());
    report.state = readWord<fleet::DeviceState>(cursor);
    report.updated = cursor.flag();
    report.stored = cursor.flag();
    update.modelVersion = cursor.number32();
    update.baseVersion = cursor.number32();
    update.samples = cursor.integer();
    update.accuracy = cursor.real32();
    update.loss = cursor.real32();
    update.mean = cursor.real32();
    update.deviation = cursor.real32();
    update.learningRate = cursor.real32();
    report.rateLocked = cursor.flag();
    report.readings = std::uint64_t(cursor.integer());
    report.missing = std::uint64_t(cursor.integer());
    learning::LabelCounts &labels = report.labels;
    for (std::uint64_t *count : {&labels.arrived, &labels.corrected, &labels.repeated, &labels.refused,
                                 &labels.waiting, &labels.age})
        *count = std::uint64_t(cursor.integer());
    readGains(cursor, report.gains);
    report.baseRate = cursor.real32();
    for (auto *metrics : {&report.local, &report.global, &report.decision, &report.majority,
                          &report.lastLabel, &report.unsupervised})
        readWindow(cursor, *metrics);
}

void readVersion(Cursor &cursor, federation::GlobalVersion &version)
{
    version.version = cursor.number32();
    version.parent = cursor.number32();
    version.batch = std::uint64_t(cursor.integer(std::int64_t(mostBatches)));
    version.devices = cursor.number32();
    version.samples = std::uint64_t(cursor.integer());
    version.claimedAccuracy = cursor.real32();
    version.moved = cursor.real32();
}

federation::Screened readScreened(Cursor &cursor)
{
    federation::Screened screened;
    screened.device = cursor.number32();
    screened.modelVersion = cursor.number32();
    screened.verdict = readWord<federation::Verdict>(cursor);
    screened.reason = readWord<federation::ScreeningReason>(cursor);
    screened.norm = cursor.real32();
    return screened;
}

fleet::Evaluation readEvaluation(Cursor &cursor, std::uint32_t version)
{
    fleet::Evaluation evaluation;
    evaluation.version = version;
    evaluation.fromBatch = std::uint64_t(cursor.integer(std::int64_t(mostBatches)));
    evaluation.toBatch = std::uint64_t(cursor.integer(std::int64_t(mostBatches)));
    readWhole(cursor, evaluation.fleet);
    readWhole(cursor, evaluation.holdOut);
    return evaluation;
}

fleet::RateChange readRate(Cursor &cursor)
{
    fleet::RateChange change;
    change.device = cursor.number32();
    change.before = cursor.real32();
    change.after = cursor.real32();
    change.reason = readWord<fleet::RateReason>(cursor);
    change.errorBefore = cursor.real32();
    change.errorAfter = cursor.real32();
    change.locked = cursor.flag();
    return change;
}

fleet::Event readEvent(Cursor &cursor)
{
    fleet::Event event;
    event.batch = batchOf(cursor.key());
    event.level = readWord<fleet::EventLevel>(cursor);
    event.kind = readWord<fleet::EventKind>(cursor);
    event.device = cursor.integer();
    if (!numbersFromText(cursor.word(), event.numbers))
        cursor.bad();
    event.text = cursor.text();
    return event;
}

void readPoint(Cursor &cursor, fleet::FleetPoint &point)
{
    for (auto *scorer : {&point.local, &point.decisions}) {
        for (fleet::Quantiles &quantiles : *scorer) {
            quantiles.low = cursor.real32();
            quantiles.median = cursor.real32();
            quantiles.high = cursor.real32();
        }
    }
    for (auto *means : {&point.global, &point.decision, &point.majority, &point.lastLabel,
                        &point.unsupervised, &point.originalClaimed, &point.originalMeasured}) {
        for (float &mean : *means)
            mean = cursor.real32();
    }
}

fleet::Command readCommand(Cursor &cursor)
{
    fleet::Command command;
    command.kind = readWord<fleet::CommandKind>(cursor);
    if (!numbersFromText(cursor.word(), command.devices))
        cursor.bad();
    command.value = cursor.real();
    command.version = cursor.number32();
    cursor.integer(1); // whether it changes learning follows from its kind
    if (!cursor.isNull()) {
        if (!unpackModel(cursor.blob(), command.model))
            cursor.bad();
        command.text = cursor.text();
    }
    return command;
}

fleet::CanaryFigures readCanary(Cursor &cursor)
{
    fleet::CanaryFigures figures;
    figures.since = std::uint64_t(cursor.integer(std::int64_t(mostBatches)));
    figures.rounds = cursor.number32();
    forEachScores(figures, [&cursor](fleet::CanaryScores &scores) {
        scores.labelled = std::uint64_t(cursor.integer());
        scores.accuracy = cursor.real();
        scores.logLoss = cursor.real();
    });
    return figures;
}

fleet::DeviceDrift readDrift(Cursor &cursor)
{
    fleet::DeviceDrift drift;
    drift.device = cursor.number32();
    drift.cause = readWord<learning::DriftCause>(cursor);
    drift.sign = readWord<learning::DriftSign>(cursor);
    drift.channel = std::int32_t(cursor.integer());
    drift.moved = std::int32_t(cursor.integer());
    drift.channels = std::int32_t(cursor.integer());
    drift.fleet = cursor.number32();
    drift.since = std::uint64_t(cursor.integer());
    drift.found = std::uint64_t(cursor.integer());
    drift.before = cursor.real();
    drift.after = cursor.real();
    drift.deviations = cursor.real();
    drift.suggestion = readWord<fleet::DriftRemedy>(cursor);
    drift.recalibrated = cursor.flag();
    drift.personal = cursor.flag();
    drift.rateRaised = cursor.flag();
    std::vector<std::uint32_t> remedies;
    if (!numbersFromText(cursor.word(), drift.quarantined) || !numbersFromText(cursor.word(), remedies))
        cursor.bad();
    for (const std::uint32_t remedy : remedies) {
        if (remedy >= std::uint32_t(fleet::driftRemedyCount))
            cursor.bad();
        drift.automatic.push_back(fleet::DriftRemedy(remedy));
    }
    return drift;
}

RecordReader::RecordReader(const SQLite::Database &database, const QString &path, ReportsOf reports)
    : m_batches(database, path, "batches", batchColumns(), "ORDER BY batch"),
      m_screenings(database, path, "screenings", screeningColumns(), "ORDER BY id"),
      m_versions(database, path, "global_versions", versionColumns(), "ORDER BY id"),
      m_evaluations(database, path, "evaluations", evaluationColumns(), "ORDER BY id"),
      m_rates(database, path, "rate_changes", rateColumns(), "ORDER BY id"),
      m_events(database, path, "events", eventColumns(), "ORDER BY id"),
      m_commands(database, path, "commands", commandColumns(), "ORDER BY id"),
      m_fleet(database, path, "fleet_history", fleetHistoryColumns(), "ORDER BY batch"),
      m_reports(std::move(reports))
{
    if (database.tableExists("canaries"))
        m_canaries.emplace(database, path, "canaries", canaryColumns(), "ORDER BY batch").next();
    if (database.tableExists("drifts"))
        m_drifts.emplace(database, path, "drifts", driftColumns(), "ORDER BY id").next();
    for (Cursor *cursor :
         {&m_screenings, &m_versions, &m_evaluations, &m_rates, &m_events, &m_commands, &m_fleet})
        cursor->next();
    if (schemaOf(database) >= liveSchema) {
        m_devices.emplace(database, path, "devices", "device, joined, " + afterKey(deviceColumns()),
                          "WHERE joined IS NOT NULL ORDER BY device");
        nextJoined();
    }
}

std::optional<fleet::BatchRecord> RecordReader::next()
{
    const std::int64_t previous = m_batches.key();
    if (!m_batches.next())
        return std::nullopt;
    if (m_batches.key() != previous + 1)
        m_batches.bad();
    fleet::BatchRecord record;
    record.batch = std::uint64_t(m_batches.key());
    record.readings = std::uint64_t(m_batches.integer());
    record.time = m_batches.real();
    readJoined(record);
    readCommands(record);
    if (m_reports)
        record.devices = m_reports(record.batch);
    readRound(record);
    readEvaluations(record);
    readRates(record);
    readDrifts(record);
    readEvents(record);
    readFleet(record);
    return record;
}

void RecordReader::nextJoined()
{
    m_joinedAt = m_devices->next() ? std::uint64_t(m_devices->integer(std::int64_t(mostBatches))) : 0;
}

void RecordReader::readJoined(fleet::BatchRecord &record)
{
    while (m_joinedAt > 0 && m_joinedAt <= record.batch) {
        if (m_joinedAt < record.batch)
            m_devices->bad();
        record.joined.push_back(readDevice(*m_devices));
        nextJoined();
    }
}

void RecordReader::readRound(fleet::BatchRecord &record)
{
    readRowsOf(record.batch, m_screenings, [&] { record.screened.push_back(readScreened(m_screenings)); });
    readRowsOf(record.batch, m_versions, [&] { readVersion(m_versions, record.versions.emplace_back()); });
}

void RecordReader::readEvaluations(fleet::BatchRecord &record)
{
    readRowsOf(record.batch, m_evaluations, [&] {
        const std::uint32_t version = m_evaluations.number32();
        record.evaluations.push_back(readEvaluation(m_evaluations, version));
    });
}

void RecordReader::readRates(fleet::BatchRecord &record)
{
    readRowsOf(record.batch, m_rates, [&] { record.rates.push_back(readRate(m_rates)); });
}

void RecordReader::readDrifts(fleet::BatchRecord &record)
{
    if (m_drifts)
        readRowsOf(record.batch, *m_drifts, [&] { record.drifts.push_back(readDrift(*m_drifts)); });
}

void RecordReader::readEvents(fleet::BatchRecord &record)
{
    readRowsOf(record.batch, m_events, [&] { record.events.push_back(readEvent(m_events)); });
}

void RecordReader::readCommands(fleet::BatchRecord &record)
{
    readRowsOf(record.batch, m_commands, [&] { record.commands.push_back(readCommand(m_commands)); });
}

void RecordReader::readFleet(fleet::BatchRecord &record)
{
    if (!m_fleet.atRow() || m_fleet.key() != std::int64_t(record.batch))
        m_batches.bad();
    readPoint(m_fleet, record.fleet);
    m_fleet.next();
    if (m_canaries && m_canaries->atRow() && m_canaries->key() <= std::int64_t(record.batch)) {
        if (m_canaries->key() < std::int64_t(record.batch))
            m_canaries->bad();
        record.canary = readCanary(*m_canaries);
        m_canaries->next();
    }
}

} // namespace fleetgrad::store
