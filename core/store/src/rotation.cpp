// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "rotation.h"

#include "branchtables.h"
#include "columns.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <utility>
#include <vector>

namespace fleetgrad::store {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A number that one row has; 0 without one, or where it is NULL.
std::uint64_t number(const SQLite::Database &database, const std::string &query)
{
    SQLite::Statement statement(database, query);
    return statement.executeStep() ? std::uint64_t(statement.getColumn(0).getInt64()) : 0;
}

bool isRotated(const SQLite::Database &database)
{
    return database.tableExists("rotations");
}

void dropUpTo(SQLite::Database &database, const std::string &table, const std::string &condition,
              std::int64_t end)
{
    if (!database.tableExists(table))
        return;
    SQLite::Statement drop(database, "DELETE FROM " + table + " WHERE " + condition);
    drop.bind(1, end);
    if (drop.getBindParameterCount() > 1)
        drop.bind(2, end);
    drop.exec();
}

/// The last row of each device stays: the run goes on from it.
void dropRows(SQLite::Database &database, const std::string &table, std::int64_t end)
{
    const std::string device = "id & 0xffffffff";
    dropUpTo(database, table,
             "id < ?1 AND id NOT IN (SELECT max(id) FROM " + table + " WHERE id < ?2 GROUP BY " + device +
                 ")",
             end);
}

} // namespace

QString earlierFile(const QString &runFile, std::uint64_t first, std::uint64_t last)
{
    const QFileInfo info(runFile);
    const QString suffix = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
    return info.dir().filePath(u"%1.%2-%3%4"_s.arg(info.completeBaseName()).arg(first).arg(last).arg(suffix));
}

std::uint64_t readMovedUpTo(const SQLite::Database &database)
{
    return isRotated(database) ? number(database, "SELECT max(batch) FROM rotations") : 0;
}

void createRotations(SQLite::Database &database)
{
    database.exec("CREATE TABLE IF NOT EXISTS rotations(\n"
                  "  batch INTEGER PRIMARY KEY, -- what devices reported up to it is in that file\n"
                  "  file TEXT NOT NULL -- beside this one, when it was written\n) STRICT");
}

void requireHere(const SQLite::Database &database, const QString &path, std::uint64_t batch)
{
    if (!isRotated(database))
        return;
    SQLite::Statement earlier(database, "SELECT file FROM rotations WHERE batch > ? ORDER BY batch LIMIT 1");
    earlier.bind(1, std::int64_t(batch));
    if (!earlier.executeStep())
        return;
    throw Failure{
        {ErrorKind::NotFound, path,
         QCoreApplication::translate("RunFile", "What devices reported up to batch %1 is in the earlier file "
                                                "%2: open that one.")
             .arg(QLocale().toString(qulonglong(batch)),
                  QString::fromStdString(earlier.getColumn(0).getString()))}};
}

std::uint64_t bytesInUse(const SQLite::Database &database)
{
    return (number(database, "PRAGMA page_count") - number(database, "PRAGMA freelist_count")) *
           number(database, "PRAGMA page_size");
}

std::uint64_t rotatesAt(const SQLite::Database &database)
{
    if (database.tableExists("branches") && number(database, "SELECT count(*) FROM branches") > 0)
        return 0;
    const std::uint64_t checkpoint = number(database, "SELECT max(id) >> 32 FROM checkpoints");
    return checkpoint > readMovedUpTo(database) ? checkpoint : 0;
}

void dropReports(SQLite::Database &database, std::uint64_t batch, const QString &earlier)
{
    const std::int64_t end = rowKey(batch + 1, 0);
    for (const char *table : {"device_reports", "device_alarms", "local_models"})
        dropRows(database, table, end);
    dropUpTo(database, "movers", "id < ?1", end);
    dropUpTo(database, "live_readings", "batch < ?1", std::int64_t(batch + 1));
    for (const char *table : {"checkpoints", "checkpoint_blocks", "open_evaluations"})
        dropUpTo(database, table, "id < ?1", rowKey(batch, 0));
    createRotations(database); // where the file is older
    SQLite::Statement moved(database, "INSERT INTO rotations(batch, file) VALUES(?, ?)");
    Binder(moved).integer(std::int64_t(batch)).text(earlier).run();
}

namespace {

struct EarlierFile
{
    qulonglong last = 0, first = 0; ///< batches
    QString path;
};

/// By their last batch.
std::vector<EarlierFile> earlierFiles(const QString &runFile)
{
    const QFileInfo info(runFile);
    const QRegularExpression name(QRegularExpression::anchoredPattern(
        QRegularExpression::escape(info.completeBaseName()) + uR"(\.(\d+)-(\d+))"_s +
        QRegularExpression::escape(info.suffix().isEmpty() ? QString() : u'.' + info.suffix())));
    std::vector<EarlierFile> earlier;
    for (const QString &file : info.dir().entryList(QDir::Files)) {
        if (const auto match = name.match(file); match.hasMatch())
            earlier.push_back({match.captured(2).toULongLong(), match.captured(1).toULongLong(),
                               info.dir().filePath(file)});
    }
    std::ranges::sort(earlier, {}, &EarlierFile::last);
    return earlier;
}

} // namespace

void removeCutOff(const QString &runFile, std::uint64_t first)
{
    for (const EarlierFile &file : earlierFiles(runFile)) {
        if (file.first == first)
            QFile::remove(file.path);
    }
    const QFileInfo info(runFile);
    const QRegularExpression part(QRegularExpression::anchoredPattern( // see copyRunFile()
        QRegularExpression::escape(info.completeBaseName()) + u"\\.%1-\\d+"_s.arg(first) +
        QRegularExpression::escape(info.suffix().isEmpty() ? QString() : u'.' + info.suffix()) +
        u"\\.part(-journal)?"_s));
    for (const QString &file : info.dir().entryList(QDir::Files)) {
        if (part.match(file).hasMatch())
            QFile::remove(info.dir().filePath(file));
    }
}

void removeEarlierFiles(const QString &runFile, std::uint32_t keep)
{
    std::vector<EarlierFile> earlier = earlierFiles(runFile);
    while (earlier.size() > keep) {
        QFile::remove(earlier.front().path); // one that can't be removed is there to be seen
        earlier.erase(earlier.begin());
    }
}

} // namespace fleetgrad::store
