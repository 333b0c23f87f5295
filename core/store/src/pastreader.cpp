// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "pastreader.h"

#include "alarmrows.h"
#include "columns.h"
#include "recordreader.h"
#include "schema.h"
#include "words.h"

#include <algorithm>
#include <optional>
#include <string>

namespace fleetgrad::store {

namespace {

/// Readings and missing values of a report: both grow with what a device reads.
struct Progress
{
    std::uint64_t readings = 0, missing = 0;
    bool operator==(const Progress &) const = default;
};

/// A device is read as long as these say so; in the others it may have reported without reading.
bool hasRead(fleet::DeviceState state)
{
    switch (state) {
    case fleet::DeviceState::TooFewLabels:
    case fleet::DeviceState::Learning:
    case fleet::DeviceState::NoGain:
    case fleet::DeviceState::HoldOut:
    case fleet::DeviceState::TrainsItself:
        return true;
    case fleet::DeviceState::Waiting:
    case fleet::DeviceState::Silent:
    case fleet::DeviceState::Quarantined:
    case fleet::DeviceState::Finished:
        break;
    }
    return false;
}

class PastReader
{
public:
    PastReader(const SQLite::Database &database, const RunInfo &info, const PastRequest &request)
        : m_database(database), m_info(info), m_request(request)
    {
        m_past.batch = std::min({request.batch, info.lastBatch, mostBatches - 1});
    }

    RunPast read()
    {
        if (m_past.batch == 0)
            return std::move(m_past);
        readTotals();
        readReports();
        readVersions();
        readEvaluations();
        readKeptOut();
        countWaiting();
        readRates();
        readReportedRates();
        readDrifts();
        readEvents();
        readCommands();
        readCanary();
        readPoints();
        if (m_request.rounds)
            readRounds();
        return std::move(m_past);
    }

private:
    Cursor cursor(const char *table, std::string columns, const std::string &rest) const
    {
        return {m_database, m_info.path, table, std::move(columns), rest};
    }
    /// The first key after the moment.
    std::int64_t end() const { return rowKey(m_past.batch + 1, 0); }

    void readTotals();
    void readReports();
    void readReport(const PastRequest::Device &device, Cursor &reports, Cursor &progress);
    std::uint64_t lastRead(const PastRequest::Device &device, const RunPast::Report &report,
                           Cursor &progress) const;
    void readAlarmFigures();
    void readVersions();
    void readEvaluations();
    void readKeptOut();
    void countWaiting();
    void readRates();
    void readReportedRates();
    void readDrifts();
    void readEvents();
    void readCommands();
    void readCanary();
    void readPoints();
    void readRounds();
    void readRoundRecords(std::uint64_t after, std::uint64_t last);

    const SQLite::Database &m_database;
    const RunInfo &m_info;
    const PastRequest &m_request;
    RunPast m_past;
};

void PastReader::readTotals()
{
    Cursor readings = cursor("batches", "ifnull(sum(readings), 0)", "WHERE batch <= ?");
    readings.bind(std::int64_t(m_past.batch));
    if (readings.next())
        m_past.readings = std::uint64_t(readings.key());
    Cursor rounds = cursor("global_versions", "count(*)", "WHERE id < ? AND published = id >> 32");
    rounds.bind(end());
    if (rounds.next())
        m_past.rounds = std::uint64_t(rounds.key());
}

/// Most devices report with every batch: those of the last one lie together. The others are looked for batch
/// by batch, backwards.
void PastReader::readReports()
{
    const auto last = [this](const PastRequest::Device &device) {
        return std::min(device.last, m_past.batch);
    };
    Cursor together = cursor("device_reports", reportColumns(), "WHERE id >= ? AND id < ? ORDER BY id");
    together.bind(rowKey(m_past.batch, 0), end());
    Cursor single = cursor("device_reports", reportColumns(), "WHERE id = ?");
    Cursor progress = cursor("device_reports", "id, readings, missing", "WHERE id = ?");
    together.next();
    for (const PastRequest::Device &device : m_request.devices) {
        while (together.atRow() && numberOf(together.key()) < device.device)
            together.next();
        if (together.atRow() && numberOf(together.key()) == device.device && last(device) == m_past.batch)
            readReport(device, together, progress);
        for (std::uint64_t batch = last(device); batch >= std::max<std::uint64_t>(device.first, 1); --batch) {
            if (!m_past.reports.empty() && m_past.reports.back().report.device == device.device)
                break;
            single.reset();
            single.bind(rowKey(batch, device.device));
            if (single.next())
                readReport(device, single, progress);
        }
    }
    readAlarmFigures();
}

void PastReader::readReport(const PastRequest::Device &device, Cursor &reports, Cursor &progress)
{
    RunPast::Report &report = m_past.reports.emplace_back();
    report.batch = batchOf(reports.key());
    store::readReport(reports, report.report);
    report.lastRead = hasRead(report.report.state) ? report.batch : lastRead(device, report, progress);
}

/// The batch of the first report that has come as far as this one.
std::uint64_t PastReader::lastRead(const PastRequest::Device &device, const RunPast::Report &report,
                                   Cursor &progress) const
{
    const Progress now{report.report.readings, report.report.missing};
    const bool isOutside = now == Progress{}; // it trains itself: it reports what it sends, and its silence
    if (isOutside && report.report.update.modelVersion == 0)
        return 0;
    std::uint64_t read = report.batch;
    if (isOutside && report.report.state != fleet::DeviceState::Silent)
        return read;
    for (std::uint64_t batch = report.batch - 1; batch >= std::max<std::uint64_t>(device.first, 1); --batch) {
        progress.reset();
        progress.bind(rowKey(batch, device.device));
        if (!progress.next())
            continue;
        if (isOutside)
            return batch;
        Progress before;
        before.readings = std::uint64_t(progress.integer());
        before.missing = std::uint64_t(progress.integer());
        if (before != now)
            break;
        read = batch;
    }
    return read;
}

/// Batches that were written by version 1 have none.
void PastReader::readAlarmFigures()
{
    if (schemaOf(m_database) < 2)
        return;
    Cursor together = cursor("device_alarms", alarmColumns(), "WHERE id >= ? AND id < ? ORDER BY id");
    together.bind(rowKey(m_past.batch, 0), end());
    Cursor single = cursor("device_alarms", alarmColumns(), "WHERE id = ?");
    together.next();
    for (RunPast::Report &report : m_past.reports) {
        const std::int64_t key = rowKey(report.batch, report.report.device);
        if (report.batch == m_past.batch) {
            while (together.atRow() && together.key() < key)
                together.next();
            if (together.atRow() && together.key() == key)
                readAlarms(together, report.report.alarms);
            continue;
        }
        single.reset();
        single.bind(key);
        if (single.next())
            readAlarms(single, report.report.alarms);
    }
}

void PastReader::readVersions()
{
    Cursor versions = cursor("global_versions", versionColumns(), "WHERE id < ? ORDER BY id DESC LIMIT ?");
    versions.bind(end(), std::int64_t(m_request.newest));
    while (versions.next()) {
        RunPast::Version &version = m_past.versions.emplace_back();
        version.batch = batchOf(versions.key());
        readVersion(versions, version.version);
    }
    std::ranges::reverse(m_past.versions);
}

/// The file has the last of each version: one that came later says nothing of then.
void PastReader::readEvaluations()
{
    if (m_past.versions.empty())
        return;
    const std::uint32_t oldest = m_past.versions.front().version.version;
    std::size_t missing = m_past.versions.size();
    Cursor evaluations =
        cursor("evaluations", evaluationColumns(), "WHERE id < ? AND id >= ? ORDER BY id DESC");
    evaluations.bind(end(), rowKey(m_past.versions.front().batch, 0));
    while (missing > 0 && evaluations.next()) {
        const std::uint32_t number = evaluations.number32();
        // Versions are numbered one after the other.
        if (number < oldest || number - oldest >= m_past.versions.size())
            continue;
        RunPast::Version &version = m_past.versions[number - oldest];
        if (version.version.version != number || version.evaluation)
            continue;
        version.evaluation = readEvaluation(evaluations, number);
        --missing;
    }
}

void PastReader::readKeptOut()
{
    if (m_past.versions.empty())
        return;
    // Of the oldest, the round before is not among them.
    std::uint64_t since = 0;
    Cursor before =
        cursor("global_versions", "id", "WHERE id < ? AND published = id >> 32 ORDER BY id DESC LIMIT 1");
    before.bind(rowKey(m_past.versions.front().batch, 0));
    if (before.next())
        since = batchOf(before.key());
    Cursor screenings = cursor("screenings", "id", "WHERE id >= ? AND id < ? ORDER BY id");
    screenings.bind(rowKey(since + 1, 0), end());
    screenings.next();
    for (RunPast::Version &version : m_past.versions) {
        if (!version.isRound())
            continue;
        for (; screenings.atRow() && batchOf(screenings.key()) <= version.batch; screenings.next())
            ++version.keptOut;
    }
}

void PastReader::countWaiting()
{
    Cursor round =
        cursor("global_versions", "id", "WHERE id < ? AND published = id >> 32 ORDER BY id DESC LIMIT 1");
    round.bind(end());
    const std::uint64_t since = round.next() ? batchOf(round.key()) : 0;
    Cursor waiting =
        cursor("device_reports", "count(*)", "WHERE id >= ? AND id < ? AND updated = 1 AND state <> ?");
    waiting.bind(rowKey(since + 1, 0), end(), wordOf(fleet::DeviceState::Quarantined));
    if (waiting.next())
        m_past.waiting = std::uint64_t(waiting.key());
    Cursor apart = cursor("screenings", "count(*)", "WHERE id >= ? AND id < ? AND reason = ?");
    apart.bind(rowKey(since + 1, 0), end(), wordOf(federation::ScreeningReason::Canary));
    if (apart.next())
        m_past.waiting -= std::min(m_past.waiting, std::uint64_t(apart.key()));
}

void PastReader::readRates()
{
    Cursor rates = cursor("rate_changes", rateColumns(), "WHERE id < ? ORDER BY id DESC LIMIT ?");
    rates.bind(end(), std::int64_t(m_request.newest));
    while (rates.next())
        m_past.rates.push_back({batchOf(rates.key()), readRate(rates)});
    std::ranges::reverse(m_past.rates);
}

/// What came after the last report of a device, or with it, is not in it.
void PastReader::readReportedRates()
{
    std::vector<std::uint64_t> reported(m_info.devices.size(), 0);
    for (const RunPast::Report &report : m_past.reports) {
        if (report.report.device < reported.size())
            reported[report.report.device] = report.batch;
    }
    const std::uint64_t first =
        reported.empty() ? m_past.batch : *std::min_element(reported.begin(), reported.end());
    Cursor rates =
        cursor("rate_changes", "id, device, rate_after, locked", "WHERE id >= ? AND id < ? ORDER BY id");
    rates.bind(rowKey(first, 0), end());
    while (rates.next()) {
        RunPast::Rate rate;
        rate.batch = batchOf(rates.key());
        rate.change.device = rates.number32();
        if (rate.change.device >= reported.size() || rate.batch < reported[rate.change.device])
            continue;
        rate.change.after = rates.real32();
        rate.change.locked = rates.flag();
        m_past.reportedRates.push_back(rate);
    }
}

void PastReader::readDrifts()
{
    if (!m_database.tableExists("drifts"))
        return;
    Cursor drifts = cursor("drifts", driftColumns(), "WHERE id < ? ORDER BY id");
    drifts.bind(end());
    while (drifts.next())
        m_past.drifts.push_back(readDrift(drifts));
}

void PastReader::readEvents()
{
    std::vector<std::pair<std::int64_t, fleet::Event>> found;
    for (std::size_t kind = 0; kind < m_request.kinds.size(); ++kind) {
        if (!m_request.kinds[kind])
            continue;
        Cursor events =
            cursor("events", eventColumns(), "WHERE id < ? AND kind = ? ORDER BY id DESC LIMIT ?");
        events.bind(end(), wordOf(fleet::EventKind(kind)), std::int64_t(m_request.newest));
        while (events.next())
            found.emplace_back(events.key(), readEvent(events));
    }
    std::ranges::sort(found, {}, &std::pair<std::int64_t, fleet::Event>::first);
    for (auto &[key, event] : found)
        m_past.events.push_back(std::move(event));
    if (!m_request.silences)
        return;
    Cursor silences = cursor("events", eventColumns(), "WHERE id < ? AND kind IN (?, ?, ?) ORDER BY id");
    silences.bind(end(), wordOf(fleet::EventKind::DeviceSilent), wordOf(fleet::EventKind::DeviceBack),
                  wordOf(fleet::EventKind::DeviceFinished));
    while (silences.next())
        m_past.silences.push_back(readEvent(silences));
}

void PastReader::readCommands()
{
    Cursor commands =
        cursor("commands", commandColumns(), "WHERE id < ? AND changes_learning = 1 ORDER BY id");
    commands.bind(end());
    while (commands.next())
        m_past.commands.push_back(readCommand(commands));
}

void PastReader::readCanary()
{
    if (!m_database.tableExists("canaries"))
        return;
    Cursor events = cursor("events", eventColumns(), "WHERE id < ? AND kind IN (?, ?) ORDER BY id");
    events.bind(end(), wordOf(fleet::EventKind::CanaryBegun), wordOf(fleet::EventKind::CanaryEnded));
    while (events.next())
        m_past.canaries.push_back(readEvent(events));
    Cursor figures = cursor("canaries", canaryColumns(), "WHERE batch = ?");
    figures.bind(std::int64_t(m_past.batch));
    if (figures.next())
        m_past.canary = store::readCanary(figures);
}

void PastReader::readPoints()
{
    Cursor points =
        cursor("fleet_history", fleetHistoryColumns(), "WHERE batch > ? AND batch <= ? ORDER BY batch");
    points.bind(std::int64_t(m_request.pointsAfter), std::int64_t(m_past.batch));
    while (points.next()) {
        auto &[batch, point] = m_past.points.emplace_back();
        batch = std::uint64_t(points.key());
        readPoint(points, point);
    }
}

/// As many of the newest rounds as are wanted: of large fleets few.
void PastReader::readRounds()
{
    std::vector<std::uint64_t> rounds; // newest first
    for (auto version = m_past.versions.rbegin(); version != m_past.versions.rend(); ++version) {
        if (version->isRound())
            rounds.push_back(version->batch);
    }
    if (rounds.empty())
        return;
    const bool isAll = rounds.size() == m_past.rounds;
    if (isAll)
        rounds.push_back(0);
    std::size_t wanted = 0;
    while (wanted + 1 < rounds.size() &&
           (rounds.front() - rounds[wanted + 1]) * m_info.devices.size() <= m_request.mostReports)
        ++wanted;
    if (wanted == 0)
        return;
    m_past.roundsSince = rounds[wanted];
    readRoundRecords(rounds[wanted], rounds.front());
}

void PastReader::readRoundRecords(std::uint64_t after, std::uint64_t last)
{
    for (std::uint64_t batch = after + 1; batch <= last; ++batch)
        m_past.roundRecords.emplace_back().batch = batch;
    const auto recordOf = [&](std::uint64_t batch) -> fleet::BatchRecord & {
        return m_past.roundRecords[batch - after - 1];
    };
    Cursor reports = cursor("device_reports", "id, base_version, samples, claimed_accuracy, claimed_loss",
                            "WHERE id >= ? AND id < ? AND updated = 1 ORDER BY id");
    reports.bind(rowKey(after + 1, 0), rowKey(last + 1, 0));
    while (reports.next()) {
        fleet::DeviceReport &report = recordOf(batchOf(reports.key())).devices.emplace_back();
        report.device = report.update.device = numberOf(reports.key());
        report.updated = true;
        report.update.baseVersion = reports.number32();
        report.update.samples = reports.integer();
        report.update.accuracy = reports.real32();
        report.update.loss = reports.real32();
    }
    Cursor screenings = cursor("screenings", screeningColumns(), "WHERE id >= ? AND id < ? ORDER BY id");
    screenings.bind(rowKey(after + 1, 0), rowKey(last + 1, 0));
    while (screenings.next())
        recordOf(batchOf(screenings.key())).screened.push_back(readScreened(screenings));
    for (const RunPast::Version &version : m_past.versions) {
        if (version.batch > after && version.batch <= last)
            recordOf(version.batch).versions.push_back(version.version);
    }
}

} // namespace

RunPast readPast(const SQLite::Database &database, const RunInfo &info, const PastRequest &request)
{
    return PastReader(database, info, request).read();
}

} // namespace fleetgrad::store
