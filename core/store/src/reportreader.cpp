// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "reportreader.h"

#include "alarmrows.h"
#include "recordreader.h"
#include "schema.h"

#include <algorithm>
#include <string>
#include <utility>

namespace fleetgrad::store {

namespace {

constexpr std::size_t reportsAtOnce = 20'000; ///< some 20 MB of them, and more than a tenth of a second

const std::string inRange = "WHERE id >= ? AND id < ? ORDER BY id";

void beginAfter(Cursor &cursor, std::uint64_t after, std::uint64_t last)
{
    // What stands before the first batch is read, so that it is found to belong to none.
    cursor.bind(after > 0 ? rowKey(after + 1, 0) : std::int64_t(0), rowKey(last + 1, 0));
    cursor.next();
}

} // namespace

ReportReader::ReportReader(const SQLite::Database &database, const QString &path, std::uint64_t after,
                           std::uint64_t last)
    : m_reports(database, path, "device_reports", reportColumns(), inRange)
{
    beginAfter(m_reports, after, last);
    if (schemaOf(database) >= 2)
        beginAfter(m_alarms.emplace(database, path, "device_alarms", alarmColumns(), inRange), after, last);
}

Reports ReportReader::of(std::uint64_t batch)
{
    Reports reports;
    reports.reserve(m_count);
    readRowsOf(batch, m_reports, [&] {
        fleet::DeviceReport &report = reports.emplace_back();
        readReport(m_reports, report);
        readAlarmsOf(m_reports.key(), report.alarms);
    });
    m_count = reports.size();
    return reports;
}

/// Batches that were written by version 1 have none, though the file may have been migrated since.
void ReportReader::readAlarmsOf(std::int64_t report, learning::AlarmFigures &figures)
{
    if (!m_alarms || !m_alarms->atRow() || m_alarms->key() > report)
        return;
    if (m_alarms->key() < report)
        m_alarms->bad();
    readAlarms(*m_alarms, figures);
    m_alarms->next();
}

ReportsAhead::ReportsAhead(std::vector<OpenFile> files, QString path, std::uint64_t last, std::size_t devices)
    : m_files(std::move(files)), m_path(std::move(path)), m_last(last),
      m_batchesAtOnce(std::max<std::uint64_t>(1, reportsAtOnce / std::max<std::size_t>(1, devices)))
{
    askMore();
}

ReportsAhead::~ReportsAhead()
{
    m_stop.request_stop();
    for (const auto &ahead : m_ahead)
        ahead.wait();
}

void ReportsAhead::askMore()
{
    while (m_ahead.size() < m_files.size() && m_asked < m_last) {
        const std::uint64_t after = std::exchange(m_asked, std::min(m_last, m_asked + m_batchesAtOnce));
        m_ahead.push_back(std::async(std::launch::async, &ReportsAhead::read, this,
                                     std::cref(m_files[m_turn]), after, m_asked));
        m_turn = (m_turn + 1) % m_files.size();
    }
}

std::vector<Reports> ReportsAhead::read(const OpenFile &file, std::uint64_t after, std::uint64_t last) const
{
    std::vector<Reports> batches;
    ReportReader reader(*file, m_path, after, last);
    for (std::uint64_t batch = after + 1; batch <= last && !m_stop.stop_requested(); ++batch)
        batches.push_back(reader.of(batch));
    return batches;
}

Reports ReportsAhead::of(std::uint64_t batch)
{
    if (batch > m_last)
        return {};
    while (batch > m_before + m_here.size()) {
        m_before += m_here.size();
        auto next = std::move(m_ahead.front());
        m_ahead.pop_front();
        m_here = next.get();
        askMore();
    }
    return std::move(m_here[std::size_t(batch - m_before - 1)]);
}

} // namespace fleetgrad::store
