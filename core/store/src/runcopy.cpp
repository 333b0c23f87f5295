// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <store/runcopy.h>

#include "openfile.h"

#include <QFile>
#include <QFileInfo>

namespace fleetgrad::store {

Expected<void> copyRunFile(const QString &from, const QString &to)
{
    if (QFileInfo::exists(to))
        return failure(
            ErrorKind::NotWritable, to,
            QCoreApplication::translate("RunFile", "The file exists already. Choose another name."));
    if (auto checked = checkHeader(from); !checked)
        return checked;
    // Written under another name first, so that `to` is whole or not there.
    const QString part = to + QStringLiteral(".part");
    QFile::remove(part);
    auto copied = guarded(from, Access::Reading, nullptr, [&] {
        const auto database = openForReading(from);
        SQLite::Statement vacuum(*database, "VACUUM INTO ?");
        vacuum.bind(1, part.toStdString());
        guarded(to, Access::Writing, database.get(), [&] {
            vacuum.exec();
        }).map_error([](const Error &error) { throw Failure{error}; });
    });
    if (copied && !QFile::rename(part, to))
        copied = failure(ErrorKind::NotWritable, to,
                         QCoreApplication::translate(
                             "RunFile", "The copy could not be given this name. Choose another one."));
    if (!copied)
        QFile::remove(part);
    return copied;
}

} // namespace fleetgrad::store
