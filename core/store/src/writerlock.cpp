// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "writerlock.h"

#include <QCoreApplication>
#include <QFileInfo>

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

} // namespace

Expected<std::unique_ptr<QLockFile>> lockForWriting(const QString &path)
{
    const QFileInfo info(path);
    const QString real = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    auto lock = std::make_unique<QLockFile>(real + QStringLiteral(".lock"));
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
