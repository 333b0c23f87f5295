// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "sqlite.h"

#include <sqlite3.h>

#include <cerrno>
#include <limits>

namespace fleetgrad::store {

namespace {

/// A quota or a limit of a file's size comes as a failed write, and not always with its errno.
bool isFull(const SQLite::Exception &exception, int systemError)
{
    switch (exception.getExtendedErrorCode()) {
    case SQLITE_IOERR_WRITE:
    case SQLITE_IOERR_TRUNCATE:
    case SQLITE_IOERR_SHMSIZE:
        return true;
    default:
        return (exception.getErrorCode() & 0xff) == SQLITE_FULL || systemError == ENOSPC ||
               systemError == EDQUOT || systemError == EFBIG;
    }
}

Error diskFull(const QString &path, const QString &detail)
{
    return {ErrorKind::NotWritable, path,
            QCoreApplication::translate("RunFile",
                                        "The disk, or what you may use of it, is full (%1). Free some space "
                                        "and go on; nothing that was committed is lost.")
                .arg(detail)};
}

Error damaged(const QString &path, const QString &detail)
{
    return {ErrorKind::BadFormat, path,
            QCoreApplication::translate("RunFile",
                                        "The file is damaged or cut off (%1). Use a copy of it, or save what "
                                        "is left with: sqlite3 FILE .recover")
                .arg(detail)};
}

Error inaccessible(const QString &path, Access access, const QString &detail)
{
    if (access == Access::Writing) {
        return {ErrorKind::NotWritable, path,
                QCoreApplication::translate(
                    "RunFile", "The file can't be written (%1). Check the permissions of the file "
                               "and of its folder; what was committed before is not lost.")
                    .arg(detail)};
    }
    return {ErrorKind::NotReadable, path,
            QCoreApplication::translate(
                "RunFile", "The file can't be read (%1). Check the permissions of the file and of "
                           "its folder, or copy it elsewhere.")
                .arg(detail)};
}

} // namespace

Error sqliteError(const QString &path, const SQLite::Exception &exception, Access access, int systemError)
{
    const QString detail = QString::fromUtf8(exception.what());
    const int code = exception.getErrorCode() & 0xff;
    switch (code) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_FORMAT:
    case SQLITE_MISMATCH:
    case SQLITE_CONSTRAINT:
    case SQLITE_ERROR: // no such table or column
        return damaged(path, detail);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorKind::InUse, path,
                QCoreApplication::translate("RunFile",
                                            "The file is in use by another program. Close it there and try "
                                            "again.")};
    case SQLITE_FULL:
    case SQLITE_IOERR:
        if (access == Access::Writing && isFull(exception, systemError))
            return diskFull(path, detail);
        if (exception.getExtendedErrorCode() == SQLITE_IOERR_SHORT_READ)
            return damaged(path, detail);
        return inaccessible(path, access, detail);
    case SQLITE_TOOBIG:
    case SQLITE_NOMEM:
        return {ErrorKind::TooLarge, path,
                QCoreApplication::translate(
                    "RunFile", "A value is larger than a run file or the memory can hold (%1). Use "
                               "fewer devices or channels.")
                    .arg(detail)};
    default:
        return inaccessible(path, access, detail);
    }
}

int systemErrorOf(const SQLite::Database *database)
{
    return database ? sqlite3_system_errno(database->getHandle()) : 0;
}

void throwBadRow(const QString &path, const char *table, std::int64_t row, const char *column)
{
    throw Failure{{ErrorKind::BadFormat, path,
                   QCoreApplication::translate(
                       "RunFile", "Table %1, row %2, column %3 has a value that can't be. The file "
                                  "was damaged or changed by hand: use a copy of it.")
                       .arg(QLatin1String(table))
                       .arg(row)
                       .arg(QLatin1String(column))}};
}

Cursor::Cursor(const SQLite::Database &database, const QString &path, const char *table, std::string columns,
               const std::string &rest)
    : m_path(path), m_table(table),
      m_statement(database, "SELECT " + std::move(columns) + " FROM " + table + " " + rest)
{
}

void Cursor::reset()
{
    m_statement.reset();
    m_atRow = false;
}

bool Cursor::next()
{
    m_atRow = m_statement.executeStep();
    m_index = 0;
    if (m_atRow) {
        m_key = 0;
        m_key = integer();
    }
    return m_atRow;
}

SQLite::Column Cursor::column(bool (SQLite::Column::*is)() const)
{
    const SQLite::Column value = m_statement.getColumn(m_index++);
    if (!(value.*is)())
        bad();
    return value;
}

std::int64_t Cursor::integer()
{
    return column(&SQLite::Column::isInteger).getInt64();
}

std::int64_t Cursor::integer(std::int64_t most)
{
    const std::int64_t value = integer();
    if (value < 0 || value > most)
        bad();
    return value;
}

double Cursor::real()
{
    const SQLite::Column value = m_statement.getColumn(m_index++);
    switch (value.getType()) {
    case SQLITE_FLOAT:
    case SQLITE_INTEGER:
        return value.getDouble();
    case SQLITE_NULL:
        return std::numeric_limits<double>::quiet_NaN();
    default:
        bad();
    }
}

std::string_view Cursor::word()
{
    const SQLite::Column value = column(&SQLite::Column::isText);
    const char *text = value.getText();
    return {text, std::size_t(value.getBytes())};
}

QString Cursor::text()
{
    const std::string_view utf8 = word();
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

std::span<const char> Cursor::blob()
{
    const SQLite::Column value = column(&SQLite::Column::isBlob);
    const void *bytes = value.getBlob();
    return {static_cast<const char *>(bytes), bytes ? std::size_t(value.getBytes()) : 0};
}

void Cursor::bad()
{
    const int column = m_index > 0 ? m_index - 1 : 0;
    throwBadRow(m_path, m_table, m_key, m_statement.getColumnName(column));
}

} // namespace fleetgrad::store
