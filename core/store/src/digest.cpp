// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "digest.h"

#include "alarmrows.h"
#include "columns.h"
#include "configjson.h"
#include "liverows.h"
#include "schema.h"
#include "squeezing.h"

#include <sqlite3.h>

#include <QCryptographicHash>
#include <QtEndian>

#include <bit>
#include <cstring>
#include <stop_token>
#include <vector>

namespace fleetgrad::store {

namespace {

/// Feeds tagged values to a hash, in large pieces.
class Digester
{
public:
    void integer(std::int64_t value)
    {
        m_bytes.push_back('i');
        number(quint64(value));
    }
    void real(double value)
    {
        const auto narrow = float(value);
        if (double(narrow) == value) { // most values are floats, and half the bytes is half the time
            m_bytes.push_back('f');
            number(std::bit_cast<quint32>(narrow));
        } else {
            m_bytes.push_back('d');
            number(std::bit_cast<quint64>(value));
        }
    }
    void null() { m_bytes.push_back('n'); }
    void bytes(char tag, const void *data, std::size_t size)
    {
        m_bytes.push_back(tag);
        number(quint64(size));
        const auto *begin = static_cast<const char *>(data);
        m_bytes.insert(m_bytes.end(), begin, begin + size);
    }
    void endRow()
    {
        if (m_bytes.size() >= pieceBytes)
            flush();
    }
    QString result()
    {
        flush();
        return QString::fromLatin1(m_hash.result().toHex());
    }

private:
    static constexpr std::size_t pieceBytes = 1 << 16;

    template <typename Number>
    void number(Number value)
    {
        const auto at = m_bytes.size();
        m_bytes.resize(at + sizeof value);
        qToLittleEndian(value, m_bytes.data() + at);
    }
    void flush()
    {
        m_hash.addData(QByteArray::fromRawData(m_bytes.data(), qsizetype(m_bytes.size())));
        m_bytes.clear();
    }

    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    std::vector<char> m_bytes;
};

void digestValue(Digester &digester, const SQLite::Column &value)
{
    switch (value.getType()) {
    case SQLITE_INTEGER:
        return digester.integer(value.getInt64());
    case SQLITE_FLOAT:
        return digester.real(value.getDouble());
    case SQLITE_NULL:
        return digester.null();
    default:
        return digester.bytes(value.isText() ? 't' : 'b', value.getBlob(), std::size_t(value.getBytes()));
    }
}

void digestTable(Digester &digester, const SQLite::Database &database, const std::string &table,
                 const std::string &columns, const std::string &rest, const std::stop_token &stop)
{
    digester.bytes('T', table.data(), table.size());
    SQLite::Statement statement(database, "SELECT " + columns + " FROM " + table + " " + rest);
    const int count = statement.getColumnCount();
    while (!stop.stop_requested() && statement.executeStep()) {
        for (int i = 0; i < count; ++i)
            digestValue(digester, statement.getColumn(i));
        digester.endRow();
    }
}

/// What is in it, not how small it was made.
void digestLive(Digester &digester, const SQLite::Database &database, const std::stop_token &stop)
{
    SQLite::Statement rows(database,
                           "SELECT batch, state FROM live_readings WHERE batch <= (SELECT max(batch) "
                           "FROM batches) ORDER BY batch");
    while (!stop.stop_requested() && rows.executeStep()) {
        digester.integer(rows.getColumn(0).getInt64());
        const SQLite::Column state = rows.getColumn(1);
        const QByteArray bytes =
            unsqueezed({static_cast<const char *>(state.getBlob()), state.getBytes()}, mostLiveBytes);
        digester.bytes('b', bytes.constData(), std::size_t(bytes.size()));
        digester.endRow();
    }
}

/// Which devices train themselves; nothing where none does: the digest that it had before there were any.
void digestSelfTrained(Digester &digester, const SQLite::Database &database)
{
    SQLite::Statement rows(
        database, "SELECT device FROM devices WHERE trains_itself = 1 AND joined <= (SELECT max(batch) "
                  "FROM batches) ORDER BY device");
    while (rows.executeStep())
        digester.integer(rows.getColumn(0).getInt64());
}

} // namespace

QString contentDigest(const SQLite::Database &database, const fleet::RunConfig &config,
                      const std::stop_token &stop)
{
    Digester digester;
    const QByteArray json = configForDigest(config);
    digester.bytes('C', json.constData(), std::size_t(json.size()));
    const auto add = [&](const char *table, const std::string &columns, const char *rest) {
        digestTable(digester, database, table, columns, rest, stop);
    };
    // Left out: a device's origin and an event's text, which may name folders and are in the person's
    // language.
    const std::string device = "device, name, channels, units, interval, readings, labelled";
    if (config.source == fleet::SourceKind::Live) {
        add("devices", device + ", joined",
            "WHERE joined <= (SELECT max(batch) FROM batches) ORDER BY device");
        digestLive(digester, database, stop);
        if (schemaOf(database) >= 7)
            digestSelfTrained(digester, database);
    } else {
        add("devices", device, "ORDER BY device");
    }
    const bool isOlder = schemaOf(database) < 3; // keeps the digest that it had
    add("batches", isOlder ? "batch, readings" : batchColumns(), "ORDER BY batch");
    add("device_reports", reportColumns(), "ORDER BY id");
    if (schemaOf(database) >= 2)
        add("device_alarms", alarmColumns(), "ORDER BY id");
    add("local_models", localModelColumns(), "ORDER BY id");
    add("global_versions", versionColumns() + ", model", "ORDER BY id");
    add("screenings", screeningColumns(), "ORDER BY id");
    add("evaluations", evaluationColumns(), "ORDER BY id");
    add("rate_changes", rateColumns(), "ORDER BY id");
    if (database.tableExists("drifts"))
        add("drifts", driftColumns(), "ORDER BY id");
    add("events", "id, level, kind, device, numbers", "ORDER BY id");
    // Among pauses and speeds the same command has another number: the batch alone is of the run.
    add("commands", "batch, kind, devices, value, version", "WHERE changes_learning = 1 ORDER BY id");
    const char *const deployed = "WHERE changes_learning = 1 AND model IS NOT NULL";
    SQLite::Statement models(database, std::string("SELECT count(*) FROM commands ") + deployed);
    if (models.executeStep() && models.getColumn(0).getInt64() > 0) { // else the digest that it had before
        add("commands", "batch, model", (std::string(deployed) + " ORDER BY id").c_str());
        add("canaries", canaryColumns(), "ORDER BY batch");
    }
    const int metrics = isOlder ? chartMetricsBeforeVersion3 : fleet::chartMetricCount;
    add("fleet_history", fleetHistoryColumns(metrics), "ORDER BY batch");
    return digester.result();
}

QString configDigest(const fleet::RunConfig &config)
{
    const QByteArray digest = QCryptographicHash::hash(configForDigest(config), QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.toHex());
}

} // namespace fleetgrad::store
