// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "columns.h"
#include "openfile.h"
#include "sqlite.h"

#include <fleet/batchrecord.h>

#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>
#include <future>
#include <optional>
#include <stop_token>
#include <vector>

// What devices reported, batch by batch: most of a run file.

namespace fleetgrad::store {

using Reports = std::vector<fleet::DeviceReport>;

/// Rows of `cursor` that belong to `batch`, one call of `read` each; the cursor stands on the first that is
/// later. A row of an earlier batch has no batch that it belongs to.
template <typename Read>
void readRowsOf(std::uint64_t batch, Cursor &cursor, Read read)
{
    while (cursor.atRow() && batchOf(cursor.key()) <= batch) {
        if (batchOf(cursor.key()) < batch)
            cursor.bad();
        read();
        cursor.next();
    }
}

/// Reads them in the order of batches. Throws.
class ReportReader
{
public:
    /// Of those after `after` and up to `last`.
    ReportReader(const SQLite::Database &database, const QString &path, std::uint64_t after,
                 std::uint64_t last);
    Reports of(std::uint64_t batch);

private:
    void readAlarmsOf(std::int64_t report, learning::AlarmFigures &figures);

    Cursor m_reports;
    std::optional<Cursor> m_alarms; ///< a file of version 1 has none
    std::size_t m_count = 0;
};

/// The same, several batches ahead on threads of its own, each with a connection of its own.
class ReportsAhead
{
public:
    /// Of all batches up to `last`. `files` see the same run at the same moment, one a thread.
    ReportsAhead(std::vector<OpenFile> files, QString path, std::uint64_t last, std::size_t devices);
    ~ReportsAhead();
    ReportsAhead(const ReportsAhead &) = delete;
    ReportsAhead &operator=(const ReportsAhead &) = delete;

    /// Waits for them. Every batch once, from the first on. Throws.
    Reports of(std::uint64_t batch);

private:
    void askMore();
    std::vector<Reports> read(const OpenFile &file, std::uint64_t after, std::uint64_t last) const;

    const std::vector<OpenFile> m_files;
    const QString m_path;
    const std::uint64_t m_last, m_batchesAtOnce;
    std::stop_source m_stop;
    std::uint64_t m_asked = 0;                             ///< up to that batch
    std::size_t m_turn = 0;                                ///< whose the next ones are
    std::deque<std::future<std::vector<Reports>>> m_ahead; ///< in their order, at most one a file
    std::vector<Reports> m_here;
    std::uint64_t m_before = 0; ///< the batch before the first that is here
};

} // namespace fleetgrad::store
