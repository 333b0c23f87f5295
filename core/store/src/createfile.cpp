// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "branchtables.h"
#include "columns.h"
#include "configjson.h"
#include "metarow.h"
#include "openfile.h"
#include "rotation.h"
#include "runfilewriter.h"
#include "schema.h"
#include "writerlock.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace fleetgrad::store {

namespace {

/// Only now, since the tables must be there before a log begins: a kill leaves whole files.
void startLog(SQLite::Database &database)
{
    SQLite::Statement(database, "PRAGMA journal_mode=WAL").executeStep();
    database.exec("PRAGMA synchronous=NORMAL");
    database.exec("PRAGMA cache_size=-32768");
    database.exec("PRAGMA wal_autocheckpoint=2000");
    SQLite::Statement(database, "PRAGMA journal_size_limit=67108864").executeStep();
}

void insertDevices(SQLite::Database &database, const std::vector<fleet::DeviceInfo> &devices)
{
    SQLite::Statement statement(database, insertInto("devices", deviceColumns()));
    std::int64_t number = 0;
    for (const fleet::DeviceInfo &device : devices)
        writeDevice(statement, number++, device);
}

Error cannotCreate(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists()) {
        return {ErrorKind::BadArgument, path,
                QCoreApplication::translate("RunFile",
                                            "There is such a file already, and a run never overwrites one. "
                                            "Choose another name, or resume the run that is in it.")};
    }
    if (!info.dir().exists()) {
        return {
            ErrorKind::NotFound, path,
            QCoreApplication::translate("RunFile", "There is no folder %1. Make it first, or choose another.")
                .arg(info.absolutePath())};
    }
    return {ErrorKind::NotWritable, path,
            QCoreApplication::translate("RunFile",
                                        "No file can be made in the folder %1. Check its permissions and "
                                        "the space that is left, or choose another.")
                .arg(info.absolutePath())};
}

Expected<WriterPlace> placeFor(const QString &path)
{
    WriterPlace place{path, path, {}, nullptr, nullptr};
    if (path.isEmpty()) {
        place.temporary =
            std::make_unique<QTemporaryDir>(QDir::tempPath() + QStringLiteral("/fleetgrad-XXXXXX"));
        if (!place.temporary->isValid())
            return tl::make_unexpected(
                cannotCreate(place.temporary->path() + QStringLiteral("/run.fleetrun")));
        place.path = place.file = place.temporary->filePath(QStringLiteral("run.fleetrun"));
    }
    if (QFileInfo::exists(place.path) || !QFileInfo(place.path).dir().exists())
        return tl::make_unexpected(cannotCreate(place.path));
    auto lock = lockForWriting(place.path);
    if (!lock)
        return tl::make_unexpected(lock.error());
    place.lock = *std::move(lock);
    QFile file(place.path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return tl::make_unexpected(cannotCreate(place.path));
    return place;
}

std::unique_ptr<SQLite::Database> makeTables(const QString &path, const fleet::RunConfig &config,
                                             const std::vector<fleet::DeviceInfo> &devices)
{
    auto database = openForWriting(path);
    database->exec("PRAGMA page_size=8192");
    inTransaction(*database, [&] {
        migrate(*database);
        createForkTables(*database);
        createRotations(*database);
        insertMeta(*database, {}, config);
        insertDevices(*database, devices);
    });
    startLog(*database);
    return database;
}

/// That bytes may be added to the file, which SQLite would otherwise find out late.
Expected<void> checkWritable(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Unbuffered))
        return {};
    return failure(ErrorKind::NotWritable, path,
                   QCoreApplication::translate("RunFile",
                                               "The file is read-only (%1). Change its permissions, or go "
                                               "on with a copy of it.")
                       .arg(file.errorString()));
}

std::unique_ptr<SQLite::Database> openToAppend(const RunAddress &address)
{
    auto database = openForWriting(address.file);
    requireKnownSchema(*database, address.text());
    if (schemaOf(*database) < newestSchema() || !hasForkTables(*database)) {
        inTransaction(*database, [&] {
            migrate(*database);
            createForkTables(*database);
        });
    }
    const auto branches = readBranchRows(*database, address.text());
    showBranch(*database, branches, branchIdOf(branches, address.branch, address.text()));
    (void)readInfo(*database, address.text()); // damage is to be known before anything is added
    startLog(*database);
    return database;
}

/// Which run of the file it is, before anything is opened for writing.
Expected<std::int64_t> branchIn(const RunAddress &address)
{
    if (address.branch.isEmpty())
        return 0;
    return guarded(address.text(), Access::Reading, nullptr, [&] {
        const OpenFile file = openForReading(address.file);
        return branchIdOf(readBranchRows(*file, address.text()), address.branch, address.text());
    });
}

} // namespace

Expected<std::unique_ptr<RunFileWriter>> RunFileWriter::create(const QString &path,
                                                               const fleet::RunConfig &config,
                                                               const std::vector<fleet::DeviceInfo> &devices)
{
    auto place = placeFor(path);
    if (!place)
        return tl::make_unexpected(place.error());
    const QString real = place->path;
    auto writer = guarded(real, Access::Writing, nullptr, [&]() -> std::unique_ptr<RunFileWriter> {
        return std::make_unique<SqliteRunWriter>(*std::move(place), makeTables(real, config, devices));
    });
    if (!writer) {
        for (const char *suffix : {"", "-wal", "-shm", "-journal"})
            QFile::remove(real + QLatin1String(suffix));
    }
    return writer;
}

Expected<std::unique_ptr<RunFileWriter>> RunFileWriter::append(const QString &path)
{
    const RunAddress address = addressOf(path);
    if (auto header = checkHeader(address.file); !header)
        return tl::make_unexpected(header.error());
    if (auto writable = checkWritable(address.file); !writable)
        return tl::make_unexpected(writable.error());
    const auto branch = branchIn(address);
    if (!branch)
        return tl::make_unexpected(branch.error());
    auto lock = lockForWriting(address.file, *branch);
    if (!lock)
        return tl::make_unexpected(lock.error());
    return guarded(path, Access::Writing, nullptr, [&]() -> std::unique_ptr<RunFileWriter> {
        auto database = openToAppend(address);
        return std::make_unique<SqliteRunWriter>(
            WriterPlace{path, address.file, prefixOf(*branch), nullptr, *std::move(lock)},
            std::move(database));
    });
}

} // namespace fleetgrad::store
