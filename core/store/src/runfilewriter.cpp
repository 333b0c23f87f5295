// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "runfilewriter.h"

#include "checkpoints.h"
#include "columns.h"
#include "configjson.h"
#include "modelnotes.h"
#include "openfile.h"
#include "rotation.h"
#include "writerlock.h"

#include <store/runcopy.h>

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace fleetgrad::store {

namespace {

/// Other runs in the same file hold it for about half a second at a time, each in its turn.
constexpr int sharedMilliseconds = 60'000;

} // namespace

SqliteRunWriter::SqliteRunWriter(WriterPlace place, std::unique_ptr<SQLite::Database> database)
    : m_place(std::move(place)), m_database(std::move(database)),
      m_records(std::make_unique<RecordWriter>(*m_database, m_place.prefix)),
      m_committed(readLastBatch(*m_database)), m_lastBatch(m_committed)
{
}

SqliteRunWriter::~SqliteRunWriter()
{
    if (!m_database)
        return;
    rollBack();
    // Nothing is lost if this fails: the log stays beside the file and is folded when it is opened next.
    (void)guarded(m_place.path, Access::Writing, m_database.get(), [this] { fold(); });
    m_records.reset();
}

/// Runs `work` in the open transaction, which it opens where there is none; after an error the file is as
/// after the last commit.
template <typename Work>
Expected<void> SqliteRunWriter::changing(Work work)
{
    if (!m_database) {
        return failure(ErrorKind::BadArgument, m_place.path,
                       QCoreApplication::translate("RunFile",
                                                   "The run file is closed already. Open it again to go "
                                                   "on writing."));
    }
    auto result = guarded(m_place.path, Access::Writing, m_database.get(), [&] {
        if (!m_inTransaction) {
            if (isShared())
                m_database->setBusyTimeout(sharedMilliseconds);
            m_database->exec("BEGIN IMMEDIATE");
            m_inTransaction = true;
        }
        work();
    });
    if (!result)
        rollBack();
    return result;
}

void SqliteRunWriter::rollBack()
{
    // After some errors SQLite has rolled back by itself.
    if (!sqlite3_get_autocommit(m_database->getHandle()))
        m_database->tryExec("ROLLBACK");
    m_inTransaction = false;
    m_lastBatch = m_committed;
}

Expected<void> SqliteRunWriter::write(const fleet::BatchRecord &record)
{
    if (record.batch <= m_lastBatch)
        return {};
    if (record.batch != m_lastBatch + 1 || record.batch > mostBatches) {
        return failure(ErrorKind::BadArgument, m_place.path,
                       QCoreApplication::translate("RunFile",
                                                   "Batch %1 can't follow batch %2 in a run file. Go on "
                                                   "from the newest checkpoint.")
                           .arg(record.batch)
                           .arg(m_lastBatch));
    }
    auto result = changing([&] { m_records->write(record); });
    if (result)
        m_lastBatch = record.batch;
    return result;
}

Expected<void> SqliteRunWriter::writeCheckpoint(std::uint64_t batch, std::span<const std::byte> state,
                                                const fleet::RunSummary &summary, std::uint32_t openVersions,
                                                std::span<const std::uint64_t> blocks)
{
    return changing([&] {
        writeState(*m_database, m_place.prefix, batch, state, blocks);
        writeOpenEvaluations(*m_database, m_place.prefix, batch, openVersions);
        writeSummary(*m_database, m_place.prefix, summary);
    });
}

Expected<void> SqliteRunWriter::setFinished()
{
    return changing([&] { m_database->exec("UPDATE " + m_place.prefix + "meta SET finished = 1"); });
}

Expected<void> SqliteRunWriter::setBatches(std::uint64_t batches)
{
    return changing([&] {
        fleet::RunConfig config = readInfo(*m_database, m_place.path).config;
        config.batches = batches;
        SQLite::Statement update(*m_database,
                                 "UPDATE " + m_place.prefix + "meta SET configuration = ?, finished = ?");
        update.bind(1, configToJson(config).toStdString());
        update.bind(2, int(batches != 0 && batches <= m_lastBatch));
        update.exec();
    });
}

Expected<void> SqliteRunWriter::setNote(const ModelKey &model, const ModelNote &note)
{
    return changing([&] {
        const std::int64_t key = noteKey(model);
        if (note.isEmpty()) {
            SQLite::Statement remove(*m_database,
                                     "DELETE FROM " + m_place.prefix + "model_notes WHERE id = ?");
            return Binder(remove).integer(key).run();
        }
        SQLite::Statement insert(*m_database,
                                 insertInto(m_place.prefix + "model_notes", noteColumns(), true));
        Binder(insert).integer(key).text(note.text).integer(note.pinned).run();
    });
}

Expected<void> SqliteRunWriter::addCommand(const fleet::Command &command)
{
    return changing([&] {
        SQLite::Statement known(*m_database, "SELECT count(*) FROM commands WHERE id >= ?");
        known.bind(1, rowKey(m_lastBatch + 1, 0));
        known.executeStep();
        m_records->writeCommand(rowKey(m_lastBatch + 1, std::uint32_t(known.getColumn(0).getInt())), command);
    });
}

Expected<void> SqliteRunWriter::commit()
{
    if (!m_inTransaction)
        return {};
    auto result = changing([&] { m_database->exec("COMMIT"); });
    if (result) {
        m_inTransaction = false;
        m_committed = m_lastBatch;
    }
    return result;
}

Expected<QString> SqliteRunWriter::rotate(const Rotation &rotation)
{
    if (auto committed = commit(); !committed)
        return tl::make_unexpected(committed.error());
    if (rotation.bytes == 0 || !m_database || !m_place.prefix.empty())
        return QString();
    std::uint64_t moved = 0, batch = 0;
    const auto looked = guarded(m_place.path, Access::Reading, m_database.get(), [&] {
        moved = readMovedUpTo(*m_database);
        batch = bytesInUse(*m_database) < rotation.bytes ? 0 : rotatesAt(*m_database);
    });
    if (!looked || batch == 0)
        return looked ? Expected<QString>(QString()) : tl::make_unexpected(looked.error());
    const QString earlier = earlierFile(m_place.file, moved + 1, batch);
    removeCutOff(m_place.file, moved + 1);
    if (auto copied = copyRunFile(m_place.file, earlier); !copied)
        return tl::make_unexpected(copied.error());
    auto dropped = changing([&] {
                       dropReports(*m_database, batch, QFileInfo(earlier).fileName());
                   }).and_then([this] { return commit(); });
    if (!dropped)
        return tl::make_unexpected(dropped.error());
    if (rotation.keep > 0)
        removeEarlierFiles(m_place.file, rotation.keep);
    return earlier;
}

bool SqliteRunWriter::isShared() const
{
    return m_place.lock && hasOtherWriters(m_place.file, *m_place.lock);
}

void SqliteRunWriter::fold()
{
    if (isShared()) // who goes last does it
        return;
    SQLite::Statement(*m_database, "PRAGMA wal_checkpoint(TRUNCATE)").executeStep();
    // A reader that has the file open keeps it in WAL mode, with an empty log; that file is whole as well.
    m_database->setBusyTimeout(0);
    m_database->tryExec("PRAGMA journal_mode=DELETE");
}

Expected<void> SqliteRunWriter::close()
{
    if (!m_database)
        return {};
    if (auto committed = commit(); !committed)
        return committed;
    if (auto folded = guarded(m_place.path, Access::Writing, m_database.get(), [this] { fold(); }); !folded)
        return folded;
    m_records.reset();
    m_database.reset();
    m_place.lock.reset();
    return {};
}

} // namespace fleetgrad::store
