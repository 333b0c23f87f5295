// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "alarmrows.h"

#include "columns.h"

namespace fleetgrad::store {

namespace {

constexpr std::int64_t reliabilityShift = 8; // scorer * 256 + bin

std::string countColumns(const std::string &prefix)
{
    return prefixed(prefix, "judged, events, found, true_alarms, false_alarms, unjudged");
}

std::string figureColumns()
{
    return "threshold, alarm_on, raised, " + countColumns("whole_") + ", " + countColumns("window_") +
           ", delay_median, delay_high, window_delay_median, window_delay_high";
}

std::string deviceSummaryAlarmColumns()
{
    return "device, " + figureColumns();
}

std::string fleetAlarmColumns()
{
    return "id, raised, alarms_on, " + countColumns("whole_") + ", " + countColumns("window_") +
           ", whole_days, window_days, delay_median, delay_high, delay_seconds_median, delay_seconds_high";
}

std::string kindColumns()
{
    return "id, name, readings, alarming, events, found";
}

std::string reliabilityColumns()
{
    return "id, predicted, readings, anomalies";
}

/// A table whose first column is the key and whose others hold any number.
void createOf(SQLite::Database &database, const std::string &table, const std::string &comment,
              const std::string &columns)
{
    const auto comma = columns.find(',');
    std::string rest = columns.substr(comma + 2), typed;
    for (const char letter : rest)
        typed += letter == ',' ? std::string(" ANY,") : std::string(1, letter);
    database.exec("CREATE TABLE " + table + "(\n  " + columns.substr(0, comma) + " INTEGER PRIMARY KEY, -- " +
                  comment + "\n  " + typed + " ANY\n) STRICT");
}

void bindCounts(Binder &row, const learning::AlarmCounts &counts)
{
    for (const std::uint64_t count :
         {counts.judged, counts.events, counts.found, counts.trueAlarms, counts.falseAlarms, counts.unjudged})
        row.integer(std::int64_t(count));
}

void readCounts(Cursor &cursor, learning::AlarmCounts &counts)
{
    for (std::uint64_t *count : {&counts.judged, &counts.events, &counts.found, &counts.trueAlarms,
                                 &counts.falseAlarms, &counts.unjudged})
        *count = std::uint64_t(cursor.integer());
}

void bindDelay(Binder &row, const learning::DetectionDelay &delay)
{
    row.real(double(delay.median)).real(double(delay.high));
}

void readDelay(Cursor &cursor, learning::DetectionDelay &delay)
{
    delay.median = cursor.real32();
    delay.high = cursor.real32();
}

void writeKinds(SQLite::Database &database, const std::string &prefix, const fleet::AlarmSummary &summary)
{
    database.exec("DELETE FROM " + prefix + "anomaly_kinds");
    SQLite::Statement statement(database, insertInto(prefix + "anomaly_kinds", kindColumns()));
    std::int64_t number = 0;
    for (const fleet::KindSummary &kind : summary.kinds) {
        Binder(statement)
            .integer(number++)
            .text(kind.name)
            .integer(std::int64_t(kind.counts.readings))
            .integer(std::int64_t(kind.counts.alarming))
            .integer(std::int64_t(kind.counts.events))
            .integer(std::int64_t(kind.counts.found))
            .run();
    }
}

void writeReliability(SQLite::Database &database, const std::string &prefix,
                      const fleet::AlarmSummary &summary)
{
    SQLite::Statement statement(database, insertInto(prefix + "reliability", reliabilityColumns(), true));
    for (std::size_t scorer = 0; scorer < fleet::reliabilityCount; ++scorer) {
        for (std::size_t i = 0; i < learning::Reliability::binCount; ++i) {
            const learning::Reliability::Bin &bin = summary.reliability[scorer].bins[i];
            Binder(statement)
                .integer(std::int64_t(scorer) << reliabilityShift | std::int64_t(i))
                .real(bin.predicted)
                .integer(std::int64_t(bin.readings))
                .integer(std::int64_t(bin.anomalies))
                .run();
        }
    }
}

void writeFleet(SQLite::Database &database, const std::string &prefix, const fleet::FleetAlarmFigures &fleet)
{
    SQLite::Statement statement(database,
                                insertInto(prefix + "fleet_alarm_summary", fleetAlarmColumns(), true));
    Binder row(statement);
    row.integer(0).integer(std::int64_t(fleet.raised)).integer(std::int64_t(fleet.on));
    bindCounts(row, fleet.whole);
    bindCounts(row, fleet.window);
    row.real(fleet.wholeDays).real(fleet.windowDays);
    bindDelay(row, fleet.readings);
    bindDelay(row, fleet.seconds);
    row.run();
}

void readFleet(Cursor &cursor, fleet::FleetAlarmFigures &fleet)
{
    fleet.raised = std::uint64_t(cursor.integer());
    fleet.on = std::uint64_t(cursor.integer());
    readCounts(cursor, fleet.whole);
    readCounts(cursor, fleet.window);
    fleet.wholeDays = cursor.real();
    fleet.windowDays = cursor.real();
    readDelay(cursor, fleet.readings);
    readDelay(cursor, fleet.seconds);
}

void readKind(Cursor &cursor, fleet::KindSummary &kind)
{
    kind.name = cursor.text();
    for (std::uint64_t *count :
         {&kind.counts.readings, &kind.counts.alarming, &kind.counts.events, &kind.counts.found})
        *count = std::uint64_t(cursor.integer());
}

void readBin(Cursor &cursor, fleet::AlarmSummary &summary)
{
    const auto scorer = std::size_t(cursor.key() >> reliabilityShift);
    const auto bin = std::size_t(cursor.key() & ((1 << reliabilityShift) - 1));
    if (scorer >= fleet::reliabilityCount || bin >= learning::Reliability::binCount)
        cursor.bad();
    learning::Reliability::Bin &place = summary.reliability[scorer].bins[bin];
    place.predicted = cursor.real();
    place.readings = std::uint64_t(cursor.integer());
    place.anomalies = std::uint64_t(cursor.integer());
}

} // namespace

std::string alarmColumns()
{
    return "id, " + figureColumns();
}

void createAlarms(SQLite::Database &database)
{
    createOf(database, "device_alarms", "as in device_reports; whole_: since the run began, window_: lately",
             alarmColumns());
    createOf(database, "device_alarm_summaries", "the whole run, up to the newest checkpoint",
             deviceSummaryAlarmColumns());
    createOf(database, "fleet_alarm_summary", "0: the fleet", fleetAlarmColumns());
    createOf(database, "anomaly_kinds", "in the order of the source", kindColumns());
    createOf(database, "reliability", "scorer * 256 + bin of the predicted probability",
             reliabilityColumns());
}

void bindAlarms(Binder &row, const learning::AlarmFigures &figures)
{
    row.real(double(figures.threshold)).integer(figures.on).integer(std::int64_t(figures.raised));
    bindCounts(row, figures.whole);
    bindCounts(row, figures.window);
    bindDelay(row, figures.wholeDelay);
    bindDelay(row, figures.windowDelay);
}

void readAlarms(Cursor &cursor, learning::AlarmFigures &figures)
{
    figures.threshold = cursor.real32();
    figures.on = cursor.flag();
    figures.raised = std::uint64_t(cursor.integer());
    readCounts(cursor, figures.whole);
    readCounts(cursor, figures.window);
    readDelay(cursor, figures.wholeDelay);
    readDelay(cursor, figures.windowDelay);
}

void writeAlarmSummary(SQLite::Database &database, const std::string &prefix,
                       const fleet::AlarmSummary &summary)
{
    database.exec("DELETE FROM " + prefix +
                  "device_alarm_summaries WHERE device >= " + std::to_string(summary.devices.size()));
    SQLite::Statement device(
        database, insertInto(prefix + "device_alarm_summaries", deviceSummaryAlarmColumns(), true));
    std::int64_t number = 0;
    for (const learning::AlarmFigures &figures : summary.devices) {
        Binder row(device);
        row.integer(number++);
        bindAlarms(row, figures);
        row.run();
    }
    writeFleet(database, prefix, summary.fleet);
    writeKinds(database, prefix, summary);
    writeReliability(database, prefix, summary);
}

fleet::AlarmSummary readAlarmSummary(const SQLite::Database &database, const QString &path)
{
    fleet::AlarmSummary summary;
    Cursor device(database, path, "device_alarm_summaries", deviceSummaryAlarmColumns(), "ORDER BY device");
    while (device.next()) {
        if (device.key() != std::int64_t(summary.devices.size()))
            device.bad();
        readAlarms(device, summary.devices.emplace_back());
    }
    Cursor fleet(database, path, "fleet_alarm_summary", fleetAlarmColumns(), "WHERE id = 0");
    if (fleet.next())
        readFleet(fleet, summary.fleet);
    Cursor kind(database, path, "anomaly_kinds", kindColumns(), "ORDER BY id");
    while (kind.next())
        readKind(kind, summary.kinds.emplace_back());
    Cursor bin(database, path, "reliability", reliabilityColumns(), "ORDER BY id");
    while (bin.next())
        readBin(bin, summary);
    return summary;
}

} // namespace fleetgrad::store
