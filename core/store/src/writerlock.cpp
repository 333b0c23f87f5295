// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "writerlock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStringList>

#include <algorithm>

namespace fleetgrad::store {

namespace {

Error heldBy(const QLockFile &lock, const QString &path)
{
    qint64 process = 0;
    QString host, program;
    lock.getLockInfo(&process, &host, &program);
    return {ErrorKind::InUse, path,
            QCoreApplication::translate("RunFile",
                                        "Another program (%1, process %2) is writing to the file. Stop "
                                        "the run there, or open the file here to look at it only.")
                .arg(program.isEmpty() ? QStringLiteral("?") : program)
                .arg(process)};
}

/// A program that died between making its lock and writing its name into it left one that names nobody, and
/// would otherwise hold for ever. A living program needs far less than the wait here to sign its lock.
bool takeOverUnsigned(QLockFile &lock)
{
    qint64 process = 0;
    QString host, program;
    const auto isSigned = [&] { return lock.getLockInfo(&process, &host, &program); };
    constexpr int signingTime = 200; // ms
    if (lock.error() != QLockFile::LockFailedError || isSigned())
        return false;
    return lock.tryLock(signingTime) || (!isSigned() && lock.removeStaleLockFile() && lock.tryLock());
}

QString realPath(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
}

} // namespace

bool hasOtherWriters(const QString &path, const QLockFile &own)
{
    const QFileInfo file(realPath(path));
    const QString name = file.fileName();
    const QStringList entries = file.dir().entryList(QDir::Files | QDir::Hidden);
    return std::ranges::any_of(entries, [&](const QString &entry) {
        const QString rest = entry.mid(name.size());
        return entry.startsWith(name) && rest.endsWith(QStringLiteral(".lock")) &&
               (rest == QStringLiteral(".lock") || rest.startsWith(QStringLiteral(".b"))) &&
               file.dir().filePath(entry) != own.fileName();
    });
}

Expected<std::unique_ptr<QLockFile>> lockForWriting(const QString &path, std::int64_t branch)
{
    const QFileInfo info(path);
    const QString suffix = branch == 0 ? QStringLiteral(".lock") : QStringLiteral(".b%1.lock").arg(branch);
    auto lock = std::make_unique<QLockFile>(realPath(path) + suffix);
    lock->setStaleLockTime(0); // only the death of its process frees a lock, however long a run lasts
    if (lock->tryLock() || takeOverUnsigned(*lock))
        return lock;
    if (lock->error() == QLockFile::LockFailedError)
        return tl::make_unexpected(heldBy(*lock, path));
    return failure(ErrorKind::NotWritable, path,
                   QCoreApplication::translate("RunFile",
                                               "The folder %1 can't be written. Check its permissions and "
                                               "the space that is left, or copy the run file to another "
                                               "folder.")
                       .arg(info.absolutePath()));
}

} // namespace fleetgrad::store
