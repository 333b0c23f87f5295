// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "openfile.h"

#include "columns.h"
#include "configjson.h"
#include "rotation.h"
#include "schema.h"

#include <sqlite3.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>
#include <QtEndian>

namespace fleetgrad::store {

namespace {

constexpr int busyMilliseconds = 5000;

std::string utf8Path(const QString &path)
{
    return QDir::cleanPath(QFileInfo(path).absoluteFilePath()).toStdString();
}

std::unique_ptr<SQLite::Database> openImmutable(const QString &path)
{
    const QByteArray escaped = QUrl::toPercentEncoding(QString::fromStdString(utf8Path(path)), "/");
    return std::make_unique<SQLite::Database>("file:" + escaped.toStdString() + "?immutable=1",
                                              SQLite::OPEN_READONLY | SQLite::OPEN_URI |
                                                  SQLite::OPEN_NOMUTEX);
}

/// A write-ahead log with commits in it, that the file alone does not have.
bool hasLog(const QString &path)
{
    return QFileInfo(path + QStringLiteral("-wal")).size() > 0;
}

bool isShort(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return false;
    const QByteArray header = file.read(100);
    const int pageSize = header.size() < 100 ? 0 : qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pages = pageSize == 0 ? 0 : qFromBigEndian<quint32>(header.constData() + 28);
    return file.size() < pages * (pageSize == 1 ? 65536 : pageSize); // 1 stands for 65536
}

/// Shorter than its own header says. A file that another process is writing to may look so for a moment, but
/// then there is a log or a journal beside it, or it does not look so any more.
bool isCutOff(const QString &path)
{
    return isShort(path) && !hasLog(path) && !QFileInfo::exists(path + QStringLiteral("-journal")) &&
           isShort(path);
}

/// Touches the tables, so that whatever stands against reading is known now.
void probe(const SQLite::Database &database)
{
    SQLite::Statement statement(database, "SELECT count(*) FROM sqlite_schema");
    statement.executeStep();
}

std::unique_ptr<SQLite::Database> openReadOnly(const QString &path)
{
    auto database = std::make_unique<SQLite::Database>(
        utf8Path(path), SQLite::OPEN_READONLY | SQLite::OPEN_NOMUTEX, busyMilliseconds);
    probe(*database);
    return database;
}

/// A log on read-only media can't be read in place, since its index has to be written somewhere.
OpenFile openCopy(const QString &path)
{
    OpenFile open{std::make_unique<QTemporaryDir>(QDir::tempPath() + QStringLiteral("/fleetgrad-XXXXXX")),
                  nullptr};
    const QString copy = open.copy->filePath(QStringLiteral("run.fleetrun"));
    const QString log = QStringLiteral("-wal");
    if (!open.copy->isValid() || !QFile::copy(path, copy) || !QFile::copy(path + log, copy + log)) {
        throw Failure{
            {ErrorKind::NotReadable, path,
             QCoreApplication::translate("RunFile", "The file has a log beside it (-wal), and there is no "
                                                    "space to put both together in %1. Copy both to a "
                                                    "folder that you can write to.")
                 .arg(QDir::tempPath())}};
    }
    open.database = openReadOnly(copy);
    return open;
}

/// What a program that was killed while it opened or closed the file left half done, SQLite undoes when it
/// may write; to the content nothing happens.
void recover(const QString &path)
{
    SQLite::Database database(utf8Path(path), SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX,
                              busyMilliseconds);
    probe(database);
}

} // namespace

fleet::DeviceInfo readDevice(Cursor &cursor)
{
    fleet::DeviceInfo device;
    device.name = cursor.text();
    if (!listFromJson(cursor.text(), device.channels))
        cursor.bad();
    if (!listFromJson(cursor.text(), device.units))
        cursor.bad();
    device.origin = cursor.text();
    device.interval = cursor.real();
    device.readings = std::uint64_t(cursor.integer());
    const auto flagOr = [&cursor](bool otherwise) { // older files do not say it
        if (!cursor.isNull())
            return cursor.flag();
        cursor.real();
        return otherwise;
    };
    device.labelled = flagOr(true);
    device.trainsItself = flagOr(false);
    return device;
}

void writeDevice(SQLite::Statement &insert, std::int64_t number, const fleet::DeviceInfo &device,
                 std::uint64_t joined)
{
    Binder row(insert);
    row.integer(number)
        .text(device.name)
        .text(listToJson(device.channels))
        .text(listToJson(device.units))
        .text(device.origin)
        .real(device.interval)
        .integer(std::int64_t(device.readings))
        .integer(device.labelled)
        .integer(device.trainsItself);
    if (joined > 0)
        row.integer(std::int64_t(joined));
    else
        row.null();
    row.run();
}

Expected<void> checkHeader(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return failure(ErrorKind::NotFound, path,
                       QCoreApplication::translate("RunFile", "There is no such file. Check the name and the "
                                                              "folder."));
    }
    if (info.isDir()) {
        return failure(
            ErrorKind::BadFormat, path,
            QCoreApplication::translate("RunFile", "This is a folder. Name a run file (*.fleetrun)."));
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return failure(
            ErrorKind::NotReadable, path,
            QCoreApplication::translate("RunFile", "The file can't be read (%1). Check its permissions.")
                .arg(file.errorString()));
    }
    const QByteArray header = file.read(100);
    if (header.isEmpty()) {
        return failure(ErrorKind::BadFormat, path,
                       QCoreApplication::translate("RunFile",
                                                   "The file is empty: there is no run in it. Remove it, "
                                                   "or choose another."));
    }
    if (header.size() < 100 || !header.startsWith(QByteArray("SQLite format 3\0", 16)) ||
        qFromBigEndian<quint32>(header.constData() + 68) != quint32(applicationId)) {
        return failure(ErrorKind::BadFormat, path,
                       QCoreApplication::translate("RunFile",
                                                   "This is not a run file of Fleetgrad. Choose a file "
                                                   "that a run has saved (*.fleetrun)."));
    }
    if (isCutOff(path)) {
        return failure(ErrorKind::BadFormat, path,
                       QCoreApplication::translate("RunFile",
                                                   "The file is cut off: it ends before the run in it does. "
                                                   "Use a copy of it, or save what is left with: sqlite3 "
                                                   "FILE .recover"));
    }
    return {};
}

OpenFile openForReading(const QString &path)
{
    const bool folderWritable = QFileInfo(QFileInfo(path).absolutePath()).isWritable();
    if (!folderWritable && !hasLog(path))
        return {nullptr, openImmutable(path)};
    try {
        return {nullptr, openReadOnly(path)};
    } catch (const SQLite::Exception &exception) {
        const int code = exception.getErrorCode() & 0xff;
        if (code != SQLITE_READONLY && code != SQLITE_CANTOPEN)
            throw;
    }
    if (!folderWritable)
        return openCopy(path);
    recover(path);
    return {nullptr, openReadOnly(path)};
}

std::unique_ptr<SQLite::Database> openForWriting(const QString &path)
{
    return std::make_unique<SQLite::Database>(utf8Path(path), SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX,
                                              busyMilliseconds);
}

std::uint64_t readLastBatch(const SQLite::Database &database)
{
    SQLite::Statement statement(database, "SELECT batch FROM batches ORDER BY batch DESC LIMIT 1");
    return statement.executeStep() ? std::uint64_t(statement.getColumn(0).getInt64()) : 0;
}

namespace {

/// Those that joined by the last batch: of a fork others may come after it.
void readDevices(const SQLite::Database &database, RunInfo &info)
{
    const bool isLive = info.config.source == fleet::SourceKind::Live;
    info.devices.clear();
    Cursor devices(database, info.path, "devices", deviceColumns(),
                   isLive ? "WHERE joined <= ? ORDER BY device" : "ORDER BY device");
    if (isLive)
        devices.bind(std::int64_t(info.lastBatch));
    while (devices.next()) {
        if (devices.key() != std::int64_t(info.devices.size()))
            devices.bad();
        info.devices.push_back(readDevice(devices));
    }
}

} // namespace

void refreshInfo(const SQLite::Database &database, RunInfo &info)
{
    Cursor meta(database, info.path, "meta", metaColumns(), "WHERE id = 1");
    if (!meta.next())
        throwBadRow(info.path, "meta", 1, "configuration");
    const std::string_view json = meta.word();
    auto config = configFromJson(QByteArray(json.data(), qsizetype(json.size())), info.path);
    if (!config)
        throw Failure{config.error()};
    info.config = *std::move(config);
    info.created = QDateTime::fromString(meta.text(), Qt::ISODateWithMs);
    info.program = meta.text();
    info.finished = meta.flag();
    info.lastBatch = readLastBatch(database);
    info.movedUpTo = readMovedUpTo(database);
    if (info.config.source == fleet::SourceKind::Live)
        readDevices(database, info);
}

RunInfo readInfo(const SQLite::Database &database, const QString &path)
{
    RunInfo info;
    info.path = path;
    readInfo(database, info);
    return info;
}

void readInfo(const SQLite::Database &database, RunInfo &info)
{
    refreshInfo(database, info);
    if (info.config.source != fleet::SourceKind::Live)
        readDevices(database, info);
}

void requireKnownSchema(const SQLite::Database &database, const QString &path)
{
    const int version = schemaOf(database);
    if (version > newestSchema()) {
        throw Failure{
            {ErrorKind::TooNew, path,
             QCoreApplication::translate("RunFile", "The file has version %1 of the format, and this "
                                                    "program knows versions up to %2. Install a newer "
                                                    "Fleetgrad.")
                 .arg(version)
                 .arg(newestSchema())}};
    }
    if (version < 1) {
        throw Failure{
            {ErrorKind::BadFormat, path,
             QCoreApplication::translate("RunFile", "The file has version %1 of the format, which there "
                                                    "never was. It was damaged or changed by hand: use a "
                                                    "copy of it.")
                 .arg(version)}};
    }
}

} // namespace fleetgrad::store
