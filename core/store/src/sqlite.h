// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/error.h>

#include <SQLiteCpp/SQLiteCpp.h>

#include <QCoreApplication>

#include <cmath>
#include <cstdint>
#include <span>
#include <string_view>
#include <type_traits>
#include <utility>

// What this floor needs around SQLiteCpp: typed binding and reading of rows, and errors as sentences.
// Exceptions are used inside the floor and end at guarded().

namespace fleetgrad::store {

/// Thrown inside this floor only.
struct Failure
{
    Error error;
};

enum class Access : unsigned char { Reading, Writing };

/// The sentence for what SQLite reports; `systemError` is the errno behind it, 0 = unknown.
Error sqliteError(const QString &path, const SQLite::Exception &exception, Access access, int systemError);
/// The errno of the last failed system call of the connection.
int systemErrorOf(const SQLite::Database *database);
/// For a row that this version of the program could not have written.
[[noreturn]] void throwBadRow(const QString &path, const char *table, std::int64_t row, const char *column);

/// Runs `work` and turns every exception into an Error. `database` may be null.
template <typename Work>
auto guarded(const QString &path, Access access, const SQLite::Database *database, Work &&work)
    -> Expected<std::invoke_result_t<Work>>
{
    try {
        if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
            work();
            return {};
        } else {
            return work();
        }
    } catch (const Failure &failed) {
        return tl::make_unexpected(failed.error);
    } catch (const SQLite::Exception &exception) {
        return tl::make_unexpected(sqliteError(path, exception, access, systemErrorOf(database)));
    } catch (const std::exception &) {
        return failure(ErrorKind::TooLarge, path,
                       QCoreApplication::translate("RunFile",
                                                   "There is not enough memory for this file. Close "
                                                   "other programs and try again."));
    }
}

/// Binds the values of one row, in the order of the columns, to a statement that is kept.
class Binder
{
public:
    explicit Binder(SQLite::Statement &statement) : m_statement(statement) { m_statement.tryReset(); }

    Binder &integer(std::int64_t value)
    {
        m_statement.bind(++m_index, value);
        return *this;
    }
    /// NaN becomes NULL. 0 and 1, which are frequent, take no room as integers; -0 stays what it is.
    Binder &real(double value)
    {
        if ((value == 0 && !std::signbit(value)) || value == 1)
            m_statement.bind(++m_index, std::int32_t(value));
        else
            m_statement.bind(++m_index, value);
        return *this;
    }
    Binder &null()
    {
        m_statement.bind(++m_index);
        return *this;
    }
    /// `text` must live until run().
    Binder &word(const char *text)
    {
        m_statement.bindNoCopy(++m_index, text);
        return *this;
    }
    Binder &text(const QString &text)
    {
        const QByteArray utf8 = text.toUtf8();
        m_statement.bind(++m_index, std::string(utf8.constData(), std::size_t(utf8.size())));
        return *this;
    }
    /// `bytes` must live until run().
    Binder &blob(std::span<const char> bytes)
    {
        m_statement.bindNoCopy(++m_index, bytes.empty() ? "" : bytes.data(), int(bytes.size()));
        return *this;
    }
    void run() { m_statement.exec(); }

private:
    SQLite::Statement &m_statement;
    int m_index = 0;
};

/// Reads rows column by column, in the order of the query. The first column is an integer that names the row
/// in error messages. A value of another type than asked for throws the Failure of a damaged row.
class Cursor
{
public:
    /// `columns`: comma-separated, the first is the key.
    Cursor(const SQLite::Database &database, const QString &path, const char *table, std::string columns,
           const std::string &rest);

    template <typename... Values>
    Cursor &bind(Values... values)
    {
        int index = 0;
        (m_statement.bind(++index, values), ...);
        return *this;
    }
    /// Asks anew; what is bound stays until it is bound again.
    void reset();
    /// The next row; false after the last.
    bool next();
    bool atRow() const { return m_atRow; }
    std::int64_t key() const { return m_key; }

    std::int64_t integer();
    /// An integer in 0..`most`.
    std::int64_t integer(std::int64_t most);
    std::uint32_t number32() { return std::uint32_t(integer(0xffffffff)); }
    bool flag() { return integer(1) == 1; }
    double real();
    float real32() { return float(real()); }
    /// Of the next column, which is not passed.
    bool isNull() { return m_statement.isColumnNull(m_index); }
    /// Valid until next().
    std::string_view word();
    QString text();
    std::span<const char> blob();
    /// The value just read is not one that can be.
    [[noreturn]] void bad();

private:
    SQLite::Column column(bool (SQLite::Column::*is)() const);

    QString m_path;
    const char *m_table;
    SQLite::Statement m_statement;
    std::int64_t m_key = 0;
    int m_index = 0;
    bool m_atRow = false;
};

} // namespace fleetgrad::store
