// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <store/runcopy.h>

#include "openfile.h"

#include <store/branches.h>

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace fleetgrad::store {

namespace {

constexpr int stepsBetweenLooks = 10'000; ///< of SQLite's machine: less than a millisecond

int isStopped(void *stop)
{
    return static_cast<const std::stop_token *>(stop)->stop_requested() ? 1 : 0;
}

} // namespace

Expected<void> copyRunFile(const QString &from, const QString &to, const std::stop_token &stop)
{
    if (QFileInfo::exists(to))
        return failure(
            ErrorKind::NotWritable, to,
            QCoreApplication::translate("RunFile", "The file exists already. Choose another name."));
    const QString file = addressOf(from).file; // the whole of it, branches and all
    if (auto checked = checkHeader(file); !checked)
        return checked;
    // Written under another name first, so that `to` is whole or not there.
    const QString part = to + QStringLiteral(".part");
    QFile::remove(part);
    auto copied = guarded(file, Access::Reading, nullptr, [&] {
        const auto database = openForReading(file);
        sqlite3_progress_handler(database.get()->getHandle(), stepsBetweenLooks, isStopped,
                                 const_cast<std::stop_token *>(&stop));
        SQLite::Statement vacuum(*database, "VACUUM INTO ?");
        vacuum.bind(1, part.toStdString());
        guarded(to, Access::Writing, database.get(), [&] {
            vacuum.exec();
        }).map_error([](const Error &error) { throw Failure{error}; });
    });
    if (stop.stop_requested())
        copied =
            failure(ErrorKind::Cancelled, to, QCoreApplication::translate("RunFile", "Saving was stopped."));
    if (copied && !QFile::rename(part, to))
        copied = failure(ErrorKind::NotWritable, to,
                         QCoreApplication::translate(
                             "RunFile", "The copy could not be given this name. Choose another one."));
    if (!copied)
        QFile::remove(part);
    return copied;
}

} // namespace fleetgrad::store
