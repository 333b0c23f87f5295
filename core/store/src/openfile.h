// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sqlite.h"

#include <store/runfile.h>

#include <QString>
#include <QTemporaryDir>

#include <memory>

// Opening run files: everything that can be wrong with a path or a file, before SQLite sees it.

namespace fleetgrad::store {

/// That there is a file, that it can be read, and that its first bytes are those of a run file.
Expected<void> checkHeader(const QString &path);

/// An open database, and the copy that is open instead of a file which can't be read in its place.
struct OpenFile
{
    std::unique_ptr<QTemporaryDir> copy;
    std::unique_ptr<SQLite::Database> database;

    SQLite::Database &operator*() const { return *database; }
    SQLite::Database *get() const { return database.get(); }
};

/// Opens for reading without changing anything; a file on read-only media too. Throws.
OpenFile openForReading(const QString &path);
/// Throws.
std::unique_ptr<SQLite::Database> openForWriting(const QString &path);

/// One row of devices from its second column on, but for its last one.
fleet::DeviceInfo readDevice(Cursor &cursor);
/// Into a statement with all columns of devices. `joined`: before which batch; 0: with the run.
void writeDevice(SQLite::Statement &insert, std::int64_t number, const fleet::DeviceInfo &device,
                 std::uint64_t joined = 0);

/// What the tables meta, devices and batches say. Throws.
RunInfo readInfo(const SQLite::Database &database, const QString &path);
/// Into one that has its path already. Throws.
void readInfo(const SQLite::Database &database, RunInfo &info);
/// Of it, what can change while a run goes on: all but the devices, where none can join. Throws.
void refreshInfo(const SQLite::Database &database, RunInfo &info);
/// The batches that are complete. Throws.
std::uint64_t readLastBatch(const SQLite::Database &database);
/// Throws the Failure for a file that a newer program wrote.
void requireKnownSchema(const SQLite::Database &database, const QString &path);

} // namespace fleetgrad::store
